package dk.rammeaftale;

import static dk.rammeaftale.Sjaelland.AGREEMENT;
import static dk.rammeaftale.Sjaelland.GOVERNANCE;
import static dk.rammeaftale.Sjaelland.amendment;
import static dk.rammeaftale.Sjaelland.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deadlines of an agreement are those of the version that is in effect on the day asked for. */
class DueTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private static final Deadline RATES = GOVERNANCE.deadlines().get(0);
    private static final Deadline LATER = Deadline.atLatest("2021-10-01").withId(Id.parse("takster"));
    private static final Deadline APPROVAL = Deadline.atLatest("2021-06-01").withText("Allongen er godkendt.");

    private static final Amendment REPLACES = amendment("allonge", "2021-01-01")
            .changes(Changes.builder().addDeadlines(LATER).build())
            .build();

    @Test
    void ofAnAgreementByItselfItIsWhatStandsInIt() {
        assertThat(AGREEMENT.due(DAY)).containsExactly(due(RATES, AGREEMENT));
        assertThat(dossier(AGREEMENT).due(DAY)).containsExactly(due(RATES, AGREEMENT));
        assertThat(dossier(AGREEMENT).due(LocalDate.of(2021, 9, 2))).isEmpty();
    }

    @Test
    void nothingOfACancelledMeetingIsDue() {
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addDeadline(Deadline.atLatest("2021-06-01"))
                .build();

        assertThat(dossier(meeting).due(DAY)).hasSize(1);
        assertThat(meeting.withProgress(Progress.CANCELLED).due(DAY)).isEmpty();
        assertThat(dossier(meeting.withProgress(Progress.CANCELLED)).due(DAY)).isEmpty();
    }

    @Test
    void aDeadlineThatAnAmendmentHasReplacedIsNotDue() {
        assertThat(dossier(AGREEMENT, REPLACES).due(DAY)).containsExactly(due(LATER, REPLACES));
        assertThat(dossier(REPLACES, AGREEMENT).due(DAY)).containsExactly(due(LATER, REPLACES));
        assertThat(AGREEMENT.due(DAY)).containsExactly(due(RATES, AGREEMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"takster", "part-governance"})
    void aDeadlineThatAnAmendmentHasRemovedIsNotDue(String removed) {
        FrameworkAgreement agreement = AGREEMENT.withParts(GOVERNANCE.withId(Id.parse("part-governance")));
        Amendment removes = amendment("allonge", "2021-01-01")
                .changes(Changes.builder().addRemoves(Id.parse(removed)).build())
                .addDeadlines(APPROVAL)
                .build();

        assertThat(dossier(agreement, removes).due(DAY)).containsExactly(due(APPROVAL, removes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-02", "2021-02", "../2021-02", "XXXX-01-01"})
    void ofAnAmendmentNotYetInEffectOnTheDayOnlyItsOwnDeadlinesAreDue(String effective) {
        Amendment amendment = amendment("allonge", effective)
                .changes(Changes.builder().addDeadlines(LATER).build())
                .addDeadlines(APPROVAL)
                .build();

        assertThat(dossier(AGREEMENT, amendment).due(DAY))
                .containsExactly(due(APPROVAL, amendment), due(RATES, AGREEMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2021", "2020-12-31", "2021-01-02", "XXXX-01-01", ""})
    void anAmendmentByItselfAndInADossierSaysTheSame(String effective) {
        Amendment plain = amendment("allonge", effective.isEmpty() ? "2021" : effective)
                .changes(Changes.builder().addDeadlines(LATER).build())
                .addDeadlines(APPROVAL)
                .build();
        Amendment amendment = effective.isEmpty() ? plain.withEffective(null) : plain;
        Party rejects = Party.of(Authority.municipality("Odense"))
                .withDecisions(Decision.builder().verdict(Verdict.REJECTED).build());
        for (Amendment one : List.of(
                amendment,
                amendment.withStage(Stage.PROPOSAL),
                amendment.withStage(Stage.OUT_FOR_APPROVAL),
                amendment.withStage(Stage.CONCLUDED),
                amendment.withParties(rejects))) {
            assertThat(one.due(DAY)).isEqualTo(dossier(one).due(DAY));
            assertThat(dossier(AGREEMENT.withParts(), one).due(DAY)).isEqualTo(one.due(DAY));
        }
        assertThat(amendment.withStage(Stage.PROPOSAL).due(DAY))
                .containsExactly(due(APPROVAL, amendment.withStage(Stage.PROPOSAL)));
    }

    @Test
    void whatAMeetingLeavesToBeDoneIsDueOnTheLastDayOfItsTime() {
        AgendaItem inner = item(
                task("Notat", "2021-10"),
                task("Igen", "XXXX-03-01"),
                task("Senere", "2021-09-01/.."),
                Activity.builder().text("Uden dag").build());
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Styregruppen")
                .addDeadline(APPROVAL)
                .addAgenda(item(task("Indkald", "../2021-05-31").withId(Id.parse("opgave")))
                        .withItems(inner))
                .build();
        Deadline invite = Deadline.atLatest("2021-05-31").withText("Indkald").withId(Id.parse("opgave"));
        Deadline note = Deadline.atLatest("2021-10").withText("Notat");

        assertThat(meeting.due(DAY)).containsExactly(due(invite, meeting), due(APPROVAL, meeting), due(note, meeting));
        assertThat(dossier(AGREEMENT.withParts(), meeting).due(DAY)).isEqualTo(meeting.due(DAY));
        assertThat(meeting.due(LocalDate.of(2021, 6, 2))).containsExactly(due(note, meeting));
        assertThat(AGREEMENT.withParts().withProcess(task("Høring", "2021-05")).due(DAY))
                .isEmpty();
    }

    @Test
    void aFollowUpThatIsDoneGivenUpOrOnlyExpectedIsNotDueAndOneThatIsPostponedOrLateIs() {
        Activity task = Activity.builder()
                .text("Notatet sendes ud")
                .when(When.parse("../2021-10-01"))
                .addWho(Participant.named("Sekretariatet"))
                .build();
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addAgenda(item(
                        task.withProgress(Progress.COMPLETED),
                        task.withProgress(Progress.CANCELLED),
                        task.withProgress(Progress.EXPECTED),
                        task.withProgress(Progress.MOVED),
                        task.withProgress(Progress.DELAYED),
                        task))
                .addFollowUp(task.withProgress(Progress.PLANNED), task.withProgress(Progress.COMPLETED))
                .build();
        assertThat(meeting.due(LocalDate.of(2021, 1, 1)))
                .hasSize(4)
                .extracting(due -> due.deadline().addressees())
                .containsOnly(List.of(Participant.named("Sekretariatet")));
    }

    private static AgendaItem item(Activity... followUp) {
        return AgendaItem.builder().title("Takster").addFollowUp(followUp).build();
    }

    private static Activity task(String text, String when) {
        return Activity.builder().text(text).when(When.parse(when)).build();
    }

    @Test
    void theDayAskedForDecides() {
        Dossier dossier = dossier(
                AGREEMENT,
                amendment("allonge", "2021-03-01")
                        .changes(Changes.builder().addDeadlines(LATER).build())
                        .build());

        assertThat(dossier.due(LocalDate.of(2021, 2, 28)))
                .extracting(Due::deadline)
                .containsExactly(RATES);
        assertThat(dossier.due(LocalDate.of(2021, 3, 1)))
                .extracting(Due::deadline)
                .containsExactly(LATER);
    }

    @Test
    void aDeadlineOfALaterAmendmentCountsAndThoseBeforeItDoNot() {
        Deadline last = Deadline.atLatest("2021-11-01").withId(Id.parse("takster"));
        Amendment again = amendment("allonge-2", "2020-12-31")
                .changes(Changes.builder().addDeadlines(last).build())
                .build();
        Amendment back = amendment("allonge-3", "2021-01-01")
                .changes(Changes.builder().addDeadlines(RATES).build())
                .build();

        assertThat(dossier(AGREEMENT, REPLACES, again).due(DAY)).containsExactly(due(LATER, REPLACES));
        assertThat(dossier(AGREEMENT, REPLACES, again, back).due(DAY)).containsExactly(due(RATES, AGREEMENT));
    }

    @Test
    void whatIsRestatedIsDueOnce() {
        Amendment restates = amendment("allonge", "2021-01-01")
                .changes(Changes.builder().addParts(GOVERNANCE).build())
                .addDeadlines(APPROVAL, APPROVAL)
                .build();

        assertThat(dossier(AGREEMENT, restates).due(DAY))
                .containsExactly(due(APPROVAL, restates), due(APPROVAL, restates), due(RATES, AGREEMENT));
    }

    @Test
    void otherDocumentsAreNotTouched() {
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Dialogmøde")
                .invitation(Invitation.builder()
                        .registration(Registration.builder().deadline(RATES).build())
                        .build())
                .build();
        FrameworkAgreement other = AGREEMENT.withId(Id.parse("sjaelland-2023-24"));
        Amendment ofNothing = REPLACES.withAmends(REPLACES.amends().withDocument(Id.parse("ukendt")));

        assertThat(dossier(meeting, AGREEMENT, other, REPLACES, ofNothing).due(DAY))
                .containsExactly(due(RATES, meeting), due(RATES, other), due(LATER, REPLACES), due(LATER, ofNothing));
    }

    @Test
    void aDossierInADossierIsLookedAtByItself() {
        Dossier inner = dossier(AGREEMENT, REPLACES).withId(Id.parse("inderst"));

        assertThat(dossier(inner, AGREEMENT).due(DAY)).containsExactly(due(RATES, AGREEMENT), due(LATER, REPLACES));
    }

    @Test
    void nullsArePassedOver() {
        FrameworkAgreement nameless = Nulls.put(AGREEMENT, "id", null);
        Amendment ofNothing = Nulls.put(REPLACES, "amends", null);
        List<Document> documents = new ArrayList<>(Arrays.asList(null, nameless, ofNothing));

        assertThat(Nulls.put(dossier(), "documents", documents).due(DAY))
                .containsExactly(due(RATES, nameless), due(LATER, ofNothing));
    }

    private static Due due(Deadline deadline, Document document) {
        return new Due(deadline.lastDay().orElseThrow(), deadline, document);
    }
}
