package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTest {

    private static final ModelValidator VALIDATOR = ModelValidator.create();
    private static final String SLAGELSE = "0330";
    private static final String REGION = "1085";

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("a")
            .title("Rammeaftale")
            .access(Access.OPEN)
            .period(When.parse("2021/2022"))
            .build();

    private static Party party(String authority, Verdict verdict) {
        return Party.of(new Authority(authority))
                .withDecisions(Decision.builder().verdict(verdict).build());
    }

    private static Participant by(String word) {
        return Character.isDigit(word.charAt(0))
                ? Participant.builder().authority(new Authority(word)).build()
                : Participant.builder().kind(new ParticipantKind(word)).build();
    }

    private static List<String> messages(Document document, String code) {
        return VALIDATOR.validate(document).stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.message(Locale.ENGLISH))
                .toList();
    }

    private static List<String> problems(Document document) {
        return VALIDATOR.validate(document).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static FrameworkAgreement claimed(ApprovalClaim claim) {
        return AGREEMENT
                .withParties(
                        party(SLAGELSE, Verdict.REJECTED),
                        party("0370", Verdict.APPROVED),
                        party(REGION, Verdict.REJECTED))
                .withClaims(claim);
    }

    /** Næstved, 0370, has approved, so nothing is said of it. */
    @ParameterizedTest
    @CsvSource({
        "municipalCouncil,                      Slagelse",
        "regionalCouncil,                       Region Sjælland",
        "municipalCouncil regionalCouncil,      'Slagelse, Region Sjælland'",
        "regionalCouncil municipalCouncil 0330, 'Slagelse, Region Sjælland'",
        "0330,                                  Slagelse",
        "1085,                                  Region Sjælland",
        "1085 0330,                             'Slagelse, Region Sjælland'",
        "municipalCouncil 1085,                 'Slagelse, Region Sjælland'",
        "municipalCouncil 0330,                 Slagelse",
        "0370 municipalCouncil,                 Slagelse",
        "0370,                                  ''",
        "0101,                                  ''"
    })
    void aClaimOfApprovalNamesThoseItIsAboutThatHaveRejected(String councils, String named) {
        ApprovalClaim claim = ApprovalClaim.builder()
                .verdict(Verdict.APPROVED)
                .by(Stream.of(councils.split(" ")).map(AgreementRulesTest::by).toList())
                .build();

        assertThat(messages(claimed(claim), "RA-2007"))
                .isEqualTo(
                        named.isEmpty()
                                ? List.of()
                                : List.of("According to the statement there is approval, but these have themselves"
                                        + " rejected: " + named + "."));
    }

    @Test
    void aClaimAboutAPartIsNotAgainstARejectionOfTheWhole() {
        ApprovalClaim claim = ApprovalClaim.builder()
                .verdict(Verdict.APPROVED)
                .addBy(by(SLAGELSE))
                .build();
        FrameworkAgreement agreement = AGREEMENT.withParts(Part.development().withId(new Id("udvikling")));

        assertThat(problems(claimed(claim.withAbout(Reference.to("a"))))).contains("RA-2007 /claims/0");
        assertThat(messages(
                        claimed(claim.withAbout(Reference.within("udvikling"))).withParts(agreement.parts()),
                        "RA-2007"))
                .isEmpty();
    }

    @Test
    void whatIsConcludedNamesThoseThatHaveRejected() {
        Party party = party(SLAGELSE, Verdict.REJECTED);
        FrameworkAgreement agreement = AGREEMENT.withParties(party).withStage(Approvable.Stage.CONCLUDED);
        Amendment amendment = Amendment.builder()
                .id("b")
                .title("Allonge")
                .amends(Reference.to("a"))
                .stage(Approvable.Stage.CONCLUDED)
                .addParties(party)
                .build();

        assertThat(messages(agreement, "RA-2008")).singleElement().asString().contains("agreement", "Slagelse");
        assertThat(messages(amendment, "RA-2008")).singleElement().asString().contains("amendment", "Slagelse");
    }

    @Test
    void aNewPeriodIsOfYears() {
        Amendment amendment = Amendment.builder()
                .id("b")
                .title("Allonge")
                .amends(Reference.to("a"))
                .changes(Changes.builder().period(When.parse("2021-05")).build())
                .build();

        assertThat(problems(amendment)).containsExactly("RA-2011 /changes/period");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-15, 2020-11-16, APPROVED, true",
        "2020-11-15, 2020-11-15, APPROVED, false",
        "2020-11-15, 2020-11-16, PENDING, false",
        "2020-11,    2020-11-16, APPROVED, false",
        "2020-11-15, 2020-11,    APPROVED, false",
        "2020-11,    2020-12,    REJECTED, true",
    })
    void aDecisionIsMadeByTheDayThatTheDocumentDescribes(String asOf, String made, Verdict verdict, boolean isLate) {
        Decision decision =
                Decision.builder().verdict(verdict).when(When.parse(made)).build();
        FrameworkAgreement agreement =
                AGREEMENT.withParties(Party.of(new Authority(SLAGELSE)).withDecisions(decision));

        assertThat(problems(agreement)).isEmpty();
        assertThat(problems(agreement.withAsOf(When.parse(asOf))))
                .isEqualTo(isLate ? List.of("RA-1028 /parties/0/decisions/0/when") : List.of());
    }

    @Test
    void aPartIsPublishedAsAnAppendix() {
        Part part = Part.development().withId(new Id("udvikling")).withPublishedAs(new Id("f"));
        FocusArea area = FocusArea.builder().id(new Id("f")).title("Autisme").build();

        assertThat(problems(AGREEMENT.withParts(part).withFocusAreas(area)))
                .containsExactly("RA-2009 /parts/0/publishedAs");
    }

    @Test
    void theRegionAndThePartiesExistInThePeriod() {
        Authority region = new Authority(REGION);
        FrameworkAgreement agreement = AGREEMENT.withRegion(region).withParties(Party.of(region));

        assertThat(problems(agreement)).isEmpty();
        assertThat(problems(agreement.withPeriod(When.parse("2027/2028"))))
                .containsExactly("RA-1009 /region", "RA-1009 /parties/0/authority");
    }
}
