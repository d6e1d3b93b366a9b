package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.AUTISM;
import static dk.rammeaftale.Sjaelland.BRAIN_INJURY;
import static dk.rammeaftale.Sjaelland.DEVELOPMENT;
import static dk.rammeaftale.Sjaelland.GOVERNANCE;
import static dk.rammeaftale.Sjaelland.RELATIVES;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The agreement as amended on a day: what the amendments in effect change in it. */
class EffectiveAgreementTest {

    private static final Id ID = AGREEMENT.id();
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static final FocusArea ADHD = AUTISM.withTitle("Børn og unge med autisme og ADHD");

    @Test
    void anAgreementThatNothingAmendsIsAsItIs() {
        var effective = dossier(AGREEMENT).effective("sjaelland-2021-22", DAY).orElseThrow();

        assertThat(effective)
                .isEqualTo(new EffectiveAgreement(
                        AGREEMENT, DAY, List.of(), List.of(), Collections.emptyMap(), Collections.emptyMap()));
    }

    @Test
    void anElementThatANewPartHoldsStandsThereOnly() {
        FocusArea better = RELATIVES.withTitle("Pårørende som partnere");
        Part part = DEVELOPMENT.withFocusAreas(AUTISM, better);

        FrameworkAgreement effective = on(
                        DAY,
                        amendment("allonge-1", "2022-01-01")
                                .changes(Changes.builder().addPart(part).build())
                                .build())
                .agreement();

        assertThat(effective.parts()).containsExactly(part, GOVERNANCE);
        assertThat(effective.focusAreas()).isEmpty();
    }

    @Test
    void anAmendmentOfOnePartMayChangeAnyElement() {
        Amendment ofOnePart = amendment("allonge-1", "2022-01-01")
                .amends(Reference.to("sjaelland-2021-22", GOVERNANCE.id().toString()))
                .changes(Changes.builder().addFocusArea(ADHD).build())
                .build();

        assertThat(on(DAY, ofOnePart).applied()).containsExactly(ofOnePart);
        assertThat(on(DAY, ofOnePart).changedElements()).containsKey(ADHD.id());
    }

    @Test
    void onlyAnAgreementOfTheDossierIsEffective() {
        Meeting meeting = Meeting.builder().id("moede").title("Dialogmøde").build();

        assertThat(dossier(AGREEMENT, meeting).effective("sjaelland-2023-24", DAY))
                .isEmpty();
        assertThat(dossier(AGREEMENT, meeting).effective("moede", DAY)).isEmpty();
        assertThat(dossier(AGREEMENT, meeting).effective("sag", DAY)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> dossier().effective("to ord", DAY));
    }

    @Test
    void anAgreementIsFoundBehindAnotherDocumentOfItsId() {
        Meeting meeting =
                Meeting.builder().id("sjaelland-2021-22").title("Dialogmøde").build();

        assertThat(dossier(meeting, AGREEMENT).effective(ID, DAY).map(EffectiveAgreement::agreement))
                .contains(AGREEMENT);
    }

    @Test
    void simplePropertiesAreSetAndTheOthersStay() {
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .period(When.parse("2021/2023"))
                        .field("Det specialiserede socialområde")
                        .build())
                .build();

        assertThat(on(DAY, amendment).agreement())
                .isEqualTo(AGREEMENT.withPeriod(When.parse("2021/2023")).withField("Det specialiserede socialområde"));
        assertThat(on(DAY, amendment).changedProperties()).hasSize(2).containsKeys("period", "field");

        Amendment another = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .renewedEvery(Period.ofYears(3))
                        .purpose("Et nyt formål")
                        .build())
                .build();
        assertThat(on(DAY, another).agreement())
                .isEqualTo(AGREEMENT.withRenewedEvery(Period.ofYears(3)).withPurpose("Et nyt formål"));
        assertThat(on(DAY, another).changedProperties()).hasSize(2).containsKeys("renewedEvery", "purpose");
    }

    @Test
    void aFocusAreaIsReplacedWhereItStandsAlsoInsideAPart() {
        FocusArea relatives = RELATIVES.withTitle("Samarbejde med pårørende");
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder().addFocusAreas(relatives, ADHD).build())
                .build();

        assertThat(on(DAY, amendment).agreement())
                .isEqualTo(AGREEMENT
                        .withParts(DEVELOPMENT.withFocusAreas(ADHD, BRAIN_INJURY), GOVERNANCE)
                        .withFocusAreas(relatives));
    }

    @Test
    void aPartADeadlineAndAnAppendixAreReplacedWhereTheyStand() {
        Deadline rates = Deadline.atLatest("2021-10-01").withId(Id.parse("takster"));
        Deadline concluded = Deadline.before("2020-12-15").withId(Id.parse("indgaaelse"));
        Attachment appendix = Attachment.of("Takster 2022").withId(Id.parse("bilag-takster"));
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .addParts(DEVELOPMENT.withTitle("Udviklingsstrategi"))
                        .addDeadlines(rates, concluded)
                        .addAppendices(appendix)
                        .build())
                .build();

        assertThat(on(DAY, amendment).agreement())
                .isEqualTo(AGREEMENT
                        .withParts(
                                DEVELOPMENT.withTitle("Udviklingsstrategi"),
                                GOVERNANCE.withDeadlines(rates).withAppendices(appendix))
                        .withDeadlines(concluded));
    }

    @Test
    void whatTheAgreementHasNotIsAddedAtTheEndOfItsOwnList() {
        FocusArea lockdown = FocusArea.of("4", "Erfaringer fra nedlukningen");
        Deadline unnamed = Deadline.atLatest("2022-12-01");
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .addFocusAreas(lockdown)
                        .addDeadlines(unnamed)
                        .addAppendices(Attachment.of("Takster 2022"), Attachment.of("Takster 2022"))
                        .build())
                .build();

        var effective = on(DAY, amendment);

        assertThat(effective.agreement().parts()).isEqualTo(AGREEMENT.parts());
        assertThat(effective.agreement().focusAreas()).containsExactly(RELATIVES, lockdown);
        assertThat(effective.agreement().deadlines()).hasSize(2).endsWith(unnamed);
        assertThat(effective.agreement().appendices()).hasSize(3); // without ids nothing tells that two are the same
    }

    @Test
    void anElementOfAnotherClassIsNotReplaced() {
        Deadline alike = Deadline.atLatest("2022-12-01").withId(AUTISM.id());
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder().addDeadlines(alike).build())
                .build();

        var effective = on(DAY, amendment);

        assertThat(effective.agreement().parts()).isEqualTo(AGREEMENT.parts());
        assertThat(effective.agreement().deadlines()).endsWith(alike);
        assertThat(effective.changedElements()).containsEntry(AUTISM.id(), amendment);
    }

    @Test
    void whatIsRemovedIsTakenOutWhereverItStands() {
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .addRemoves(AUTISM.id(), RELATIVES.id(), Id.parse("takster"), Id.parse("focus-area-2-goal-1"))
                        .build())
                .build();

        assertThat(on(DAY, amendment).agreement())
                .isEqualTo(AGREEMENT
                        .withParts(
                                DEVELOPMENT.withFocusAreas(BRAIN_INJURY.withGoals(List.<Passage>of())),
                                GOVERNANCE.withDeadlines(List.of()))
                        .withFocusAreas(List.of()));
    }

    @Test
    void theAgreementKeepsItsIdentityItsPartiesAndItsApprovals() {
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .purpose("Et nyt formål")
                        .addRemoves(ID)
                        .build())
                .addParties(
                        Party.of(Authority.municipality("Odsherred")).plusDecisions(Decision.approved("2021-12-01")))
                .addDecisions(Decision.recommended("2021-11-01"))
                .addClaims(ApprovalClaim.approved(ParticipantKind.MUNICIPAL_COUNCIL, "alle kommuner"))
                .build();

        assertThat(on(DAY, amendment).agreement()).isEqualTo(AGREEMENT.withPurpose("Et nyt formål"));
    }

    @Test
    void itSaysWhichAmendmentChangedWhat() {
        Amendment purpose = amendment("formaal", "2021-07-01")
                .changes(Changes.builder().purpose("Et nyt formål").build())
                .build();
        Amendment focusArea = amendment("tema", "2022-01-01")
                .changes(Changes.builder()
                        .addFocusAreas(ADHD, FocusArea.of("4", "Erfaringer fra nedlukningen"))
                        .addRemoves(RELATIVES.id())
                        .build())
                .build();

        var effective = on(DAY, purpose, focusArea);

        assertThat(effective.changedProperties()).hasSize(1).containsEntry("purpose", purpose);
        assertThat(effective.changedElements())
                .hasSize(5)
                .containsEntry(AUTISM.id(), focusArea)
                .containsEntry(Id.parse("focus-area-4"), focusArea)
                .containsEntry(RELATIVES.id(), focusArea)
                .containsEntry(DEVELOPMENT.id(), focusArea) // an element inside it differs
                .containsEntry(ID, focusArea);
    }

    @Test
    void whatIsRestatedIsNotChanged() {
        Amendment first = amendment("en", "2021-07-01")
                .changes(Changes.builder().period(When.parse("2021/2023")).build())
                .build();
        Amendment second = amendment("to", "2022-01-01")
                .changes(Changes.builder()
                        .period(When.parse("2021/2023"))
                        .addParts(DEVELOPMENT.withFocusAreas(ADHD, BRAIN_INJURY))
                        .build())
                .build();

        var effective = on(DAY, first, second);

        assertThat(effective.changedProperties()).containsEntry("period", first);
        assertThat(effective.changedElements())
                .containsKeys(DEVELOPMENT.id(), AUTISM.id())
                .doesNotContainKeys(BRAIN_INJURY.id(), Id.parse("focus-area-2-goal-1"));
    }

    @Test
    void whatGoesWithAPartIsChangedWithIt() {
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .addParts(DEVELOPMENT.withFocusAreas(AUTISM))
                        .build())
                .build();

        assertThat(on(DAY, amendment).changedElements())
                .containsEntry(BRAIN_INJURY.id(), amendment)
                .containsEntry(Id.parse("focus-area-2-goal-1"), amendment);
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder().addRemoves(Id.parse("focus-area-9")).build())
                .build();

        assertThat(on(DAY, amendment).agreement()).isEqualTo(AGREEMENT);
        assertThat(on(DAY, amendment).applied()).containsExactly(amendment);
        assertThat(on(DAY, amendment).changedElements()).isEmpty();
    }

    @Test
    void whatIsBothReplacedAndRemovedIsNotThere() {
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder()
                        .addFocusAreas(ADHD, FocusArea.of("4", "Erfaringer fra nedlukningen"))
                        .addRemoves(AUTISM.id(), Id.parse("focus-area-4"))
                        .build())
                .build();

        assertThat(on(DAY, amendment).agreement().allFocusAreas()).containsExactly(BRAIN_INJURY, RELATIVES);
    }

    @Test
    void anElementThatHoldsItsOwnIdAgainIsReplacedOnce() {
        Attachment inner = Attachment.of("Takster i Slagelse").withId(Id.parse("bilag-takster"));
        Attachment appendix = inner.withTitle("Takster 2022").withAttachments(inner);
        Amendment amendment = amendment("allonge", "2022-01-01")
                .changes(Changes.builder().addAppendices(appendix).build())
                .build();

        assertThat(on(DAY, amendment).agreement().parts())
                .containsExactly(DEVELOPMENT, GOVERNANCE.withAppendices(appendix));
    }

    @Test
    void nullsArePassedOver() {
        FocusArea nameless = Nulls.put(ADHD, "id", null);
        Changes nothing = Changes.builder().build();
        Amendment holey = amendment("allonge", "2022-01-01")
                .changes(Nulls.put(
                        Nulls.put(nothing, "focusAreas", Arrays.asList(null, nameless)),
                        "removes",
                        Arrays.asList(null, RELATIVES.id())))
                .build();
        FrameworkAgreement agreement = Nulls.put(
                Nulls.put(AGREEMENT, "period", null),
                "focusAreas",
                Arrays.asList(null, Nulls.put(AUTISM, "id", null), RELATIVES));
        Amendment byTitle = amendment("kun-titel", "2022-01-01")
                .changes(Nulls.put(nothing, "removes", Collections.singletonList(null)))
                .build();
        Amendment ofNothing = Nulls.put(holey, "amends", null);
        Dossier dossier = Nulls.put(
                dossier(),
                "documents",
                Arrays.asList(null, ofNothing, byTitle, agreement, Nulls.put(holey, "id", null)));

        var effective = dossier.effective(ID, DAY).orElseThrow();

        assertThat(effective.applied()).hasSize(1);
        assertThat(effective.unknown()).containsExactly(byTitle);
        assertThat(effective.agreement())
                .isEqualTo(Nulls.put(
                        agreement, "focusAreas", Arrays.asList(null, Nulls.put(AUTISM, "id", null), nameless)));
        assertThat(Nulls.put(dossier, "id", null).effective(ID, DAY)).contains(effective);
    }

    @Test
    void nullCollectionsAreEmptyAndTheOthersUnmodifiableCopies() {
        var empty = on(DAY);
        for (String name : List.of("applied", "unknown", "changedElements", "changedProperties")) {
            assertThat(Nulls.put(empty, name, null)).isEqualTo(empty);
        }
        assertThat(empty.changedElements()).isUnmodifiable();
        assertThat(empty.applied()).isUnmodifiable();
    }

    private static EffectiveAgreement on(LocalDate day, Amendment... amendments) {
        List<Document> documents = new ArrayList<>(List.of(amendments));
        documents.add(AGREEMENT); // the order of the documents has no influence
        return dossier().withDocuments(documents).effective(ID, day).orElseThrow();
    }
}
