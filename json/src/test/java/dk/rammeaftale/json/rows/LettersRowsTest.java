package dk.rammeaftale.json.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.sample.CommittedJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letters, minutes and an agreement from news pages, checked row by row of the domain, in Java and in the committed JSON. */
class LettersRowsTest {

    private static final Meeting CONSULTATION = Letters.consultation();
    private static final Invitation LETTER = CONSULTATION.invitation().orElseThrow();
    private static final Attachment DRAFT = LETTER.materials().get(0);
    private static final Decision ANSWER =
            CONSULTATION.agenda().get(0).decisions().get(0);
    private static final Meeting MEETING = Letters.meeting();
    private static final Minutes MINUTES = MEETING.minutes().orElseThrow();
    private static final FrameworkAgreement AGREEMENT = Letters.agreement();

    private static final CommittedJson JSON = RowDocument.LETTERS.json();

    @Test
    void r62_aLetterIsSentAndAnAnswerGivenOnBehalfOfOthers() {
        assertThat(LETTER.sender()).hasValue(Letters.SECRETARIAT);
        assertThat(LETTER.onBehalfOf()).hasValue(Letters.GROUP);
        assertThat(LETTER.signatories()).isEmpty(); // nothing says who signed it
        assertThat(ANSWER.by()).hasValue(Letters.ORGANISATIONS);
        assertThat(ANSWER.onBehalfOf()).hasSize(2);

        assertThat(JSON.text("/documents/0/invitation/sender/kind")).isEqualTo("secretariat");
        assertThat(JSON.each("/documents/0/agenda/0/decisions/0/onBehalfOf", "name"))
                .containsExactly("Foreningen for pårørende", "Foreningen for brugere");
    }

    @Test
    void r63_aLetterMinutesAndAnAttachmentBearADay() {
        assertThat(List.of(LETTER.dated(), MINUTES.dated(), DRAFT.dated()))
                .containsExactly(day("2026-03-02"), day("2026-06-09"), day("2026-02-27"));
        assertThat(LETTER.sent()).isEqualTo(day("2026-03-03"));

        assertThat(JSON.text("/documents/0/invitation/dated")).isEqualTo("2026-03-02");
        assertThat(JSON.text("/documents/0/invitation/sent")).isEqualTo("2026-03-03");
        assertThat(JSON.text("/documents/1/minutes/dated")).isEqualTo("2026-06-09");
        assertThat(JSON.text("/documents/0/invitation/materials/0/dated")).isEqualTo("2026-02-27");
    }

    @Test
    void r64_whoWroteTheMinutesNeedNotHaveBeenThere() {
        assertThat(MINUTES.authors()).containsExactly(Letters.SECRETARIAT);
        assertThat(MINUTES.attendance()).isEmpty();

        assertThat(JSON.text("/documents/1/minutes/authors/0/kind")).isEqualTo("secretariat");
    }

    @Test
    void r65_minutesAreApprovedInWriting() {
        Decision approval = MINUTES.approvals().get(0);
        assertThat(approval.inWriting()).hasValue(true);
        assertThat(approval.when().flatMap(When::latest)).hasValue(LocalDate.of(2026, 6, 19));

        assertThat(JSON.text("/documents/1/minutes/approvals/0/when")).isEqualTo("../2026-06-19");
    }

    @Test
    void r66_anAnswerIsReceivedLaterThanItWasGiven() {
        assertThat(ANSWER.when()).isEqualTo(day("2026-05-12"));
        assertThat(ANSWER.received()).isEqualTo(day("2026-05-15"));

        assertThat(JSON.text("/documents/0/agenda/0/decisions/0/received")).isEqualTo("2026-05-15");
    }

    @Test
    void r67_whatIsExtendedMovedClosedOrLateHasAReason() {
        AgendaItem closed = MEETING.agenda().get(0);
        assertThat(CONSULTATION.deadlines().get(0).reason()).hasValue("Skoleferien falder i den første frist.");
        assertThat(MEETING.reason()).hasValue("For få kunne den første dag.");
        assertThat(closed.reason()).hasValue("Parterne forhandler endnu.");
        assertThat(closed.closedUnder()).isEmpty(); // no law is stated
        assertThat(MEETING.publicView().orElseThrow().agenda().get(0).reason()).isEmpty();
        assertThat(MEETING.followUp().get(0).reason()).hasValue("To kommuner mangler.");

        assertThat(JSON.text("/documents/0/deadlines/0/reason")).startsWith("Skoleferien");
        assertThat(JSON.text("/documents/1/reason")).startsWith("For få");
        assertThat(JSON.text("/documents/1/agenda/0/reason")).startsWith("Parterne");
        assertThat(JSON.text("/documents/1/followUp/0/reason")).startsWith("To kommuner");
    }

    @Test
    void r68_aGroupHasMembersAndAMemberADeputy() {
        assertThat(MEETING.bodies()).containsExactly(Letters.WORKING_GROUP);
        assertThat(Letters.WORKING_GROUP.members())
                .extracting(Participant::count)
                .containsExactly(Optional.of(2), Optional.of(1));
        Decision appointment = MEETING.agenda().get(1).decisions().get(0);
        assertThat(appointment.appointed().get(0).deputies()).containsExactly(Letters.DEPUTY);
        assertThat(MEETING.withoutPersonalData()
                        .agenda()
                        .get(1)
                        .decisions()
                        .get(0)
                        .appointed()
                        .get(0)
                        .deputies())
                .containsExactly(Letters.DEPUTY.withContact(null));

        assertThat(JSON.each("/documents/1/bodies/0/members", "kind"))
                .containsExactly("municipality", "administration");
        assertThat(JSON.text("/documents/1/agenda/1/decisions/0/appointed/0/deputies/0/role"))
                .isEqualTo("stedfortræder");
    }

    @Test
    void r69_aDecisionAndAnAgreementTakeEffect() {
        assertThat(MEETING.agenda().get(1).decisions().get(0).effective()).isEqualTo(day("2026-07-01"));
        assertThat(AGREEMENT.effective()).isEqualTo(day("2026-02-01"));

        assertThat(JSON.text("/documents/1/agenda/1/decisions/0/effective")).isEqualTo("2026-07-01");
        assertThat(JSON.text("/documents/2/effective")).isEqualTo("2026-02-01");
    }

    @Test
    void r70_whatSourcesSayDifferentlyStandsSideBySide() {
        assertThat(AGREEMENT.notes().get(0).passages())
                .extracting(passage -> passage.source().orElseThrow())
                .extracting(Reference::url, Reference::wording)
                .containsExactly(
                        tuple(Optional.of("https://example.org/nyhed"), Optional.empty()),
                        tuple(Optional.empty(), Optional.of("Regionens nyhedsbrev")));

        assertThat(JSON.text("/documents/2/notes/0/passages/1/source/wording")).isEqualTo("Regionens nyhedsbrev");
    }

    @Test
    void r71_aSourceWasUpdatedAndReadAndIsGone() {
        Reference source = AGREEMENT.sources().get(0);
        assertThat(source.updated()).isEqualTo(day("2026-01-20"));
        assertThat(source.retrieved()).isEqualTo(day("2026-03-01"));
        assertThat(source.reachable()).hasValue(false);

        assertThat(JSON.text("/documents/2/sources/0/updated")).isEqualTo("2026-01-20");
        assertThat(JSON.text("/documents/2/sources/0/retrieved")).isEqualTo("2026-03-01");
    }

    @Test
    void r72_anAttachmentHasPagesAndNotes() {
        assertThat(DRAFT.pages()).hasValue(34);
        assertThat(DRAFT.notes()).hasSize(1);

        assertThat(JSON.text("/documents/0/invitation/materials/0/notes/0/text"))
                .startsWith("Tabellen");
    }

    @Test
    void r73_aFollowUpIsLateAndAnotherOneIsOnlyExpected() {
        assertThat(MEETING.followUp())
                .extracting(Activity::progress)
                .containsExactly(Optional.of(Progress.DELAYED), Optional.of(Progress.EXPECTED));

        assertThat(JSON.each("/documents/1/followUp", "progress")).containsExactly("delayed", "expected");
    }

    @Test
    void r74_whatIsToBeDoneNeedNotBelongToAnItem() {
        assertThat(MEETING.agenda()).allMatch(item -> item.followUp().isEmpty());
        assertThat(MEETING.due(LocalDate.of(2026, 5, 1)))
                .extracting(due -> due.deadline().text().orElseThrow())
                .containsExactly("Notat om tal fra kommunerne"); // what is only expected is not due

        assertThat(JSON.text("/documents/1/followUp/0/text")).isEqualTo("Notat om tal fra kommunerne");
    }

    @Test
    void r75_anAnswerIsSigned() {
        assertThat(ANSWER.signatories())
                .extracting(signatory -> signatory.role().orElseThrow())
                .containsExactly("formand");

        assertThat(JSON.each("/documents/0/agenda/0/decisions/0/signatories", "role"))
                .containsExactly("formand");
    }

    @Test
    void r76_aLetterNamesThoseWhoAnswerQuestions() {
        assertThat(LETTER.contacts())
                .extracting(contact -> contact.role().orElseThrow())
                .containsExactly("konsulent");

        assertThat(JSON.each("/documents/0/invitation/contacts", "role")).containsExactly("konsulent");
    }

    @Test
    void r77_aSourceIsReferredToByItsPage() {
        Reference newsletter =
                AGREEMENT.notes().get(0).passages().get(1).source().orElseThrow();
        assertThat(newsletter.page()).hasValue("2-3");

        assertThat(JSON.text("/documents/2/notes/0/passages/1/source/page")).isEqualTo("2-3");
    }

    @Test
    void r78_aBodyDecidesWithoutAMeeting() {
        assertThat(Letters.writtenProcedure().kind()).hasValue(ActivityKind.WRITTEN_PROCEDURE);

        assertThat(JSON.text("/documents/3/kind")).isEqualTo("writtenProcedure");
    }

    private static Optional<When> day(String day) {
        return Optional.of(When.parse(day));
    }
}
