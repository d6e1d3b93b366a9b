package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.time.When;
import org.junit.jupiter.api.Test;

/** A change is told in words that say what it is about. */
class ChangesInWordsTest {

    private static final Meeting MEETING =
            Meeting.builder().id("moede").title("Møde").build();

    @Test
    void minutesAreNotCalledBySomeOfWhatIsInThem() {
        Meeting changed = MEETING.withMinutes(
                Minutes.builder().quorate(true).sent(When.parse("2026-10-22")).build());

        assertThat(changed.changesSince(MEETING))
                .extracting(Change::danish, Change::english)
                .containsExactly(tuple("Referat er tilføjet", "Minutes was added"));
        assertThat(MEETING.withTime(MeetingTime.of("2026-10-22")).changesSince(MEETING))
                .extracting(Change::danish)
                .containsExactly("Tidspunkt »22. oktober 2026« er tilføjet");
    }

    @Test
    void aDecisionThatIsCalledByItsTextTellsItsVerdictToo() {
        AgendaItem item = AgendaItem.builder().number("1").title("Budget").build();
        Meeting before = MEETING.withAgenda(item);
        Decision decision = Decision.builder()
                .verdict(Verdict.APPROVED)
                .text("Rådet godkendte »budget 2027«.")
                .build();

        assertThat(before.withAgenda(item.withDecisions(decision)).changesSince(before))
                .extracting(Change::danish, Change::english)
                .containsExactly(tuple(
                        "Punkt 1 »Budget«: beslutning »Rådet godkendte ›budget 2027‹.« (godkendt) er tilføjet",
                        "Item 1 \"Budget\": decision \"Rådet godkendte »budget 2027«.\" (approved) was added"));
    }

    @Test
    void aTitleIsToldThatIsPartOfTheWordForWhatItIsTheTitleOf() {
        Meeting changed = MEETING.withAttachments(Attachment.of("bilag"), Attachment.of("i"), Attachment.of(""));

        assertThat(changed.changesSince(MEETING))
                .extracting(Change::danish)
                .containsExactly("Bilag »bilag« er tilføjet", "Bilag »i« er tilføjet", "Bilag er tilføjet");
        assertThat(MEETING.withTitle("").changesSince(MEETING))
                .extracting(Change::danish)
                .containsExactly("Titel ændret fra »Møde« til »«");
    }

    @Test
    void theDayOfADeadlineIsANoun() {
        Meeting before = MEETING.withDeadlines(Deadline.atLatest("2027-10-15").withText("Svar"));

        assertThat(MEETING.withDeadlines(Deadline.atLatest("2027-11-01").withText("Svar"))
                        .changesSince(before))
                .extracting(Change::danish, Change::english)
                .containsExactly(tuple(
                        "Frist »Svar«: sidste dag ændret fra 15. oktober 2027 til 1. november 2027",
                        "Deadline \"Svar\": last day changed from 15 October 2027 to 1 November 2027"));
        assertThat(MEETING.withDeadlines(Deadline.before("2027-11-01").withText("Svar"))
                        .changesSince(before))
                .extracting(Change::danish, Change::english)
                .containsExactly(
                        tuple(
                                "Frist »Svar«: sidste dag 15. oktober 2027 er fjernet",
                                "Deadline \"Svar\": last day 15 October 2027 was removed"),
                        tuple(
                                "Frist »Svar«: tidsgrænse 1. november 2027 er tilføjet",
                                "Deadline \"Svar\": time limit 1 November 2027 was added"));
    }

    @Test
    void aYesIsToldWithItsName() {
        Meeting changed = MEETING.withVenue(Venue.builder().online(true).build());

        assertThat(changed.changesSince(MEETING))
                .extracting(Change::danish, Change::english)
                .containsExactly(tuple(
                        "Mødested »onlinedeltagelse: ja« er tilføjet",
                        "Venue \"online participation: yes\" was added"));
    }

    @Test
    void documentsOfTwoTypesAreNoVersionsOfOne() {
        Dossier dossier = Dossier.builder().id("sag").title("Sag").build();

        assertThat(dossier.changesSince(MEETING))
                .extracting(Change::danish)
                .containsExactly("De er ikke to udgaver af samme dokument: først møde »Møde«, så sag »Sag«");
    }
}
