package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The standing of a party follows from its own decisions on this agreement alone. */
class StandingTest {

    private static final Authority SLAGELSE = Authority.municipality("Slagelse");
    private static final ModelValidator VALIDATOR = ModelValidator.create();

    private static FrameworkAgreement agreement(Decision... decisions) {
        return FrameworkAgreement.builder()
                .id("new")
                .title("Rammeaftale")
                .period("2021/2022")
                .addParties(Party.of(SLAGELSE).withName("Slagelse Byråd").plusDecisions(decisions))
                .addParts(Part.development())
                .build();
    }

    private static Standing standing(Decision... decisions) {
        FrameworkAgreement agreement = agreement(decisions);
        return agreement.standing(agreement.parties().get(0));
    }

    @Test
    void aDecisionDatedAfterTheDayIsPendingOnIt() {
        Decision rejected = Decision.of(Verdict.REJECTED, "2020-11-01");
        FrameworkAgreement agreement = agreement(
                rejected,
                Decision.approved("2020-12-01")
                        .withText("Godkendt med 20 for.")
                        .withPositions(Position.builder()
                                .stance(Position.Stance.FOR)
                                .count(20)
                                .build()));

        assertThat(agreement.standings().get(0).standing()).isEqualTo(Standing.APPROVED);
        assertThat(agreement.seenFrom(LocalDate.of(2020, 12, 1))).isSameAs(agreement);
        assertThat(agreement
                        .seenFrom(LocalDate.of(2020, 11, 30))
                        .parties()
                        .get(0)
                        .decisions())
                .containsExactly(rejected, Decision.of(Verdict.PENDING, "2020-12-01"));
        assertThat(agreement.seenFrom(LocalDate.of(2020, 11, 30)).notApproved()).hasSize(1);
    }

    private static Decision approved(Reference about) {
        return Decision.approved("2020-12-01").withAbout(about);
    }

    @Test
    void aDecisionOfAnotherBodyIsPendingBeforeItsDayToo() {
        Participant kkr = Participant.of(ParticipantKind.KKR, "KKR Sjælland");
        FrameworkAgreement agreement = agreement(Decision.approved("2020-11-01"))
                .withDecisions(Decision.of(Verdict.RECOMMENDED, "2020-12-05").withBy(kkr));

        assertThat(agreement.seenFrom(LocalDate.of(2020, 12, 4)).decisions())
                .containsExactly(Decision.of(Verdict.PENDING, "2020-12-05").withBy(kkr));
        assertThat(agreement.seenFrom(LocalDate.of(2020, 12, 5))).isSameAs(agreement);
    }

    @Test
    void aDecisionOnThePartOfAnotherAgreementIsNoneOnThisOne() {
        assertThat(standing(approved(Reference.within("development")))).isEqualTo(Standing.APPROVED);
        assertThat(standing(approved(Reference.to("new", "development")))).isEqualTo(Standing.APPROVED);
        assertThat(standing(approved(Reference.to("old", "development")))).isEqualTo(Standing.PENDING);
    }

    @Test
    void aDecisionOfAnotherAuthoritySaysNothing() {
        Decision others = Decision.approved("2020-12-01")
                .withBy(Participant.of(ParticipantKind.MUNICIPAL_COUNCIL)
                        .withAuthority(Authority.municipality("Stevns")));
        assertThat(standing(others)).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(Decision.approved("2020-12-01"), others)).isEqualTo(Standing.APPROVED);
    }

    @Test
    void theCouncilOfARegionDecidesForNoMunicipality() {
        Decision regional = Decision.approved("2020-12-01").withBy(Participant.of(ParticipantKind.REGIONAL_COUNCIL));

        assertThat(standing(regional)).isEqualTo(Standing.PENDING);
        assertThat(codes(regional)).containsExactly("RA-2015 /parties/0/decisions/0");
    }

    @Test
    void aRejectionOfWhatIsNeitherTheWholeNorAPartIsAWarning() {
        Decision approved = Decision.approved("2020-12-01");
        Decision rejected = Decision.of(Verdict.REJECTED, "2020-12-02").withAbout(Reference.within("area"));

        assertThat(standing(approved, rejected)).isEqualTo(Standing.APPROVED);
        assertThat(codes(approved, rejected)).contains("RA-2015 /parties/0/decisions/1/about");
        assertThat(codes(approved, rejected.withAbout(Reference.within("development"))))
                .doesNotContain("RA-2015 /parties/0/decisions/1/about");
    }

    /** What is not stated is not asserted: neither that such a body is the council, nor that it is not. */
    @Test
    void aBodyOfUnknownKindMayBeTheCouncil() {
        Participant named = Participant.named("Byrådet");
        for (Participant by : List.of(
                named, named.withAuthority(SLAGELSE), Participant.builder().build())) {
            Decision decision = Decision.approved("2020-12-01").withBy(by);

            assertThat(standing(decision)).isEqualTo(Standing.PENDING);
            assertThat(codes(decision)).containsExactly("RA-2016 /parties/0/decisions/0/by");
        }
    }

    @Test
    void onEachPartTheLastDecidingActOnItOrOnTheWholeCounts() {
        Reference development = Reference.within("development");
        Reference governance = Reference.within("governance");
        Decision approved = Decision.approved("2020-12-01");
        Decision sentBack = Decision.of(Verdict.SENT_BACK, "2020-12-02");
        Decision rejected = Decision.of(Verdict.REJECTED, "2020-12-03");

        assertThat(ofBothParts(approved(development))).isEqualTo(Standing.PENDING);
        assertThat(ofBothParts(approved(development), approved(governance))).isEqualTo(Standing.APPROVED);
        assertThat(ofBothParts(approved, sentBack.withAbout(governance))).isEqualTo(Standing.PENDING);
        assertThat(ofBothParts(approved, rejected.withAbout(governance))).isEqualTo(Standing.REJECTED);
        assertThat(ofBothParts(rejected.withAbout(governance), approved)).isEqualTo(Standing.APPROVED);
        assertThat(ofBothParts(approved, Decision.of(Verdict.NOTED, "2020-12-02")))
                .isEqualTo(Standing.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"PENDING", "POSTPONED", "SENT_BACK", "REFERRED", "WITHDRAWN", "LAPSED"})
    void anActMayOpenTheMatterAgain(Verdict verdict) {
        assertThat(standing(Decision.approved("2020-12-01"), Decision.of(verdict, "2020-12-02")))
                .isEqualTo(Standing.PENDING);
    }

    @Test
    void anActAboutTheDocumentItselfIsOnTheWhole() {
        assertThat(ofBothParts(approved(Reference.to("new")))).isEqualTo(Standing.APPROVED);
        assertThat(ofBothParts(approved(Reference.within("new")))).isEqualTo(Standing.APPROVED);
        assertThat(ofBothParts(approved(Reference.to("old")))).isEqualTo(Standing.PENDING);
        assertThat(codes(approved(Reference.to("new")))).isEmpty();
    }

    @Test
    void theCouncilIsKnownByItsNameItsKindOrItsAuthority() {
        Decision approved = Decision.approved("2020-12-01");
        Participant nobody = Participant.builder().build();

        assertThat(standing(approved.withBy(Participant.named("Slagelse Byråd"))))
                .isEqualTo(Standing.APPROVED);
        assertThat(standing(approved.withBy(ParticipantKind.MUNICIPAL_COUNCIL, "Byrådet")))
                .isEqualTo(Standing.APPROVED);
        assertThat(standing(approved.withBy(nobody.withAuthority(SLAGELSE)))).isEqualTo(Standing.APPROVED);
        assertThat(standing(approved.withBy(nobody.withAuthority(SLAGELSE).withName("Økonomiudvalget"))))
                .isEqualTo(Standing.PENDING);
        assertThat(standing(approved.withBy(nobody))).isEqualTo(Standing.PENDING);
    }

    @Test
    void anApprovalThatDoesNotCountIsAWarningThatSaysWhy() {
        Decision approved = Decision.approved("2020-12-01");
        Decision ofTheCommittee = approved.withBy(ParticipantKind.COMMITTEE, "Socialudvalget");
        Decision ofSomeCouncil = approved.withBy(Participant.named("Byrådet"));

        assertThat(codes(ofTheCommittee)).containsExactly("RA-2015 /parties/0/decisions/0");
        assertThat(codes(approved(Reference.to("old", "development"))))
                .containsExactly("RA-2015 /parties/0/decisions/0/about");
        assertThat(codes(ofSomeCouncil)).containsExactly("RA-2016 /parties/0/decisions/0/by");
        assertThat(codes(approved, ofSomeCouncil.withVerdict(Verdict.REJECTED)))
                .containsExactly("RA-2016 /parties/0/decisions/1/by");
        assertThat(codes(ofTheCommittee, ofSomeCouncil, approved)).isEmpty();
        assertThat(codes(approved, Decision.of(Verdict.SENT_BACK, "2020-12-02")))
                .isEmpty();
    }

    @Test
    void anAmendmentIsApprovedByItsOwnPartsAndItself() {
        Amendment amendment = Amendment.builder()
                .id(Id.parse("allonge"))
                .title("Allonge")
                .amends(Reference.to("new"))
                .changes(Changes.builder().addPart(Part.governance()).build())
                .addParty(Party.of(SLAGELSE))
                .build();
        for (Reference about :
                List.of(Reference.to("allonge"), Reference.within("governance"), Reference.to("new", "governance"))) {
            Party party = Party.of(SLAGELSE).plusDecisions(approved(about));
            Amendment decided = amendment.withParties(party);
            assertThat(decided.standing(party)).as("%s", about).isEqualTo(Standing.APPROVED);
            assertThat(VALIDATOR.validate(decided)).isEmpty();
        }
        Party ofTheAgreement = Party.of(SLAGELSE).plusDecisions(approved(Reference.to("new")));
        assertThat(amendment.standing(ofTheAgreement)).isEqualTo(Standing.PENDING);
        Party rejects = Party.of(SLAGELSE).plusDecisions(Decision.of(Verdict.REJECTED, "2020-12-03"));
        assertThat(VALIDATOR.validate(amendment.withStage(Stage.CONCLUDED).withParties(rejects)))
                .extracting(Problem::code)
                .containsExactly("RA-2008");
    }

    private static Standing ofBothParts(Decision... decisions) {
        FrameworkAgreement agreement = agreement(decisions).withParts(Part.development(), Part.governance());
        return agreement.standing(agreement.parties().get(0));
    }

    private static List<String> codes(Decision... decisions) {
        return VALIDATOR.validate(agreement(decisions)).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void disorderIsSeenAcrossADecisionWithoutADay() {
        Decision noted = Decision.of(Verdict.NOTED, "2020").withWhen(null);
        FrameworkAgreement agreement =
                agreement(Decision.approved("2020-12-01"), noted, Decision.of(Verdict.REJECTED, "2020-01-01"));
        assertThat(VALIDATOR.validate(agreement))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("RA-2005", "/parties/0/decisions/2/when"));
    }

    @Test
    void aDecisionOnAHiddenElementIsHidden() {
        Attachment closed = Attachment.of("Bilag").withId(Id.parse("bilag-1"));
        FrameworkAgreement open = agreement(approved(Reference.within("bilag-1")))
                .withAppendices(closed)
                .withClaims(ApprovalClaim.approved(ParticipantKind.KKR, "KKR")
                        .withAbout(List.of(Reference.within("bilag-1"))))
                .withAccess(Access.OPEN);

        FrameworkAgreement shown = open.publicView().orElseThrow();

        assertThat(shown.parties().get(0).decisions()).isEmpty();
        assertThat(shown.claims()).isEmpty();
        assertThat(shown.standing(shown.parties().get(0))).isEqualTo(Standing.UNKNOWN);
        Decision both = approved(Reference.within("bilag-1"))
                .withAbout(Reference.within("bilag-1"), Reference.within("development"));
        assertThat(open.plusDecisions(SLAGELSE, both)
                        .publicView()
                        .orElseThrow()
                        .parties()
                        .get(0)
                        .decisions())
                .containsExactly(both.withAbout(Reference.within("development")));
    }
}
