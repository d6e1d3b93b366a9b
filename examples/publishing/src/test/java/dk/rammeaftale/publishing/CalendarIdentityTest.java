package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.CalendarEvents.AGREEMENT;
import static dk.rammeaftale.publishing.CalendarEvents.DANISH;
import static dk.rammeaftale.publishing.CalendarEvents.LONG_AGO;
import static dk.rammeaftale.publishing.CalendarEvents.MEETING;
import static dk.rammeaftale.publishing.CalendarEvents.days;
import static dk.rammeaftale.publishing.CalendarEvents.dossier;
import static dk.rammeaftale.publishing.CalendarEvents.event;
import static dk.rammeaftale.publishing.CalendarEvents.events;
import static dk.rammeaftale.publishing.CalendarEvents.lines;
import static dk.rammeaftale.publishing.CalendarEvents.registering;
import static dk.rammeaftale.publishing.CalendarEvents.summaries;
import static dk.rammeaftale.publishing.CalendarEvents.uids;
import static dk.rammeaftale.publishing.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an event is the same as in an earlier calendar, and with which day it is stamped. */
class CalendarIdentityTest {

    @Test
    void isTheSameEventHoweverItChanges() {
        Meeting meeting = MEETING.withInvitation(registering(Deadline.atLatest("2022-03-30")))
                .withDeadlines(Deadline.atLatest("2022-04-01").withId(Id.parse("svar")));
        Meeting changed = MEETING.withTitle("Andet")
                .withTime(MeetingTime.of("2023-01-01"))
                .withInvitation(
                        registering(Deadline.before("2022-12-01").withText("Nu").withId(Id.parse("ny"))))
                .withDeadlines(Deadline.before("2023-01-02").withText("Svar").withId(Id.parse("svar")))
                .withAsOf(When.parse("2022-05-01"));

        assertThat(uids(meeting))
                .containsExactly("dialog@rammeaftale", "dialog:registration@rammeaftale", "dialog/svar@rammeaftale")
                .isEqualTo(uids(changed));
    }

    @Test
    void knowsADeadlineWithoutAnIdByItsContent() {
        Deadline deadline = Deadline.atLatest("2020-12-01").withWording("senest 1/12");
        String known = uids(AGREEMENT.withDeadlines(deadline)).get(0);

        assertThat(known).isEqualTo("aftale:d09ea6c7-26b2-3b5e-9ce3-05e08a1519a2@rammeaftale");
        assertThat(uids(AGREEMENT.withTitle("Ny").withPurpose("Nyt").withDeadlines(deadline)))
                .containsExactly(known);
        assertThat(Stream.of(
                                deadline.withAtLatest(When.parse("2020-12-02")),
                                deadline.withText("Indgået"),
                                deadline.withWording("inden jul"),
                                deadline.withSetBy(
                                        Participant.builder().name("KKR").build()))
                        .map(other -> uids(AGREEMENT.withDeadlines(other)).get(0)))
                .doesNotContain(known)
                .doesNotHaveDuplicates();
        assertThat(uids(AGREEMENT.withId(Id.parse("anden")).withDeadlines(deadline)))
                .doesNotContain(known);
    }

    @Test
    void aMovedMeetingUpdatesTheEventThatItWas() {
        Meeting moved = MEETING.withProgress(Progress.MOVED)
                .withTime(MeetingTime.of("2022-05-05", "16:00", "19:00"))
                .withEarlierTimes(MeetingTime.of("2022-04-07", "16:00", "19:00"), MeetingTime.of("2022-04"))
                .withInvitation(registering(Deadline.atLatest("2022-05-01")));

        assertThat(events(moved)).hasSize(2);
        assertThat(lines(event(moved, "dialog@rammeaftale")))
                .contains("SEQUENCE:2", "DTSTART;TZID=Europe/Copenhagen:20220505T160000", "SUMMARY:Dialogmøde");
        assertThat(lines(event(moved, "dialog:registration@rammeaftale"))).contains("SEQUENCE:2");
        assertThat(CalendarFile.of(moved, LONG_AGO, DANISH)).doesNotContain("STATUS");
    }

    @Test
    void aCancelledMeetingUpdatesTheEventThatItWas() {
        Meeting cancelled = MEETING.withProgress(Progress.CANCELLED)
                .withEarlierTimes(MeetingTime.of("2022-03-07"))
                .withInvitation(registering(Deadline.atLatest("2022-03-30")))
                .withDeadlines(Deadline.atLatest("2022-03-31").withText("Svar"));

        assertThat(lines(event(cancelled, "dialog@rammeaftale")))
                .contains("STATUS:CANCELLED", "SEQUENCE:2", "SUMMARY:Aflyst: Dialogmøde");
        assertThat(lines(event(cancelled, "dialog:registration@rammeaftale")))
                .contains("STATUS:CANCELLED", "SEQUENCE:2", "SUMMARY:Aflyst: Tilmeldingsfrist: Dialogmøde");
        assertThat(events(cancelled)).as("nothing of it is due").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-03-01, 2022-02-01, 20220301, 20220301",
                "2022-02-01, 2022-03-01, 20220201, 20220301",
                "2022-03-01, -         , 20220301, 20220301",
                "-         , 2022-02-01, 20220201, 20220201",
                "2022-03   , 2022-02-01, 20220201, 20220201",
                "2022-03-01, XXXX-02-01, 20220301, 20220301",
                "2022-03   , 2022      , 20220407, -",
                "-         , -         , 20220407, -",
            })
    void isStampedWithADayOfTheDocument(String published, String asOf, String stamp, String modified) {
        Meeting meeting = MEETING.withPublished(
                        Optional.ofNullable(published).map(When::parse).orElse(null))
                .withAsOf(Optional.ofNullable(asOf).map(When::parse).orElse(null));

        List<String> lines = lines(event(meeting, "dialog@rammeaftale"));

        assertThat(lines).contains("DTSTAMP:" + stamp + "T000000Z");
        assertThat(lines.stream().filter(line -> line.startsWith("LAST-MODIFIED")))
                .isEqualTo(modified == null ? List.of() : List.of("LAST-MODIFIED:" + modified + "T000000Z"));
    }

    @Test
    void aDossierHasTheEventsOfItsDocumentsOnce() {
        Deadline told = Deadline.atLatest("2020-12-01").withText("Indgået").withId(Id.parse("frist"));
        Dossier inner = dossier("inner", MEETING);
        Dossier dossier = dossier(
                "d",
                AGREEMENT.withDeadlines(told, Deadline.atLatest("2020-12-01"), Deadline.atLatest("2020-12-01")),
                MEETING.withId(Id.parse("andet"))
                        .withTitle("Andet")
                        .withDeadlines(told.withId(null).withWording("1/12")),
                inner,
                MEETING);

        assertThat(uids(dossier))
                .startsWith("andet@rammeaftale", "dialog@rammeaftale", "aftale/frist@rammeaftale")
                .hasSize(4);
        assertThat(summaries(CalendarFile.of(dossier, LONG_AGO, DANISH)))
                .containsExactly("Andet", "Dialogmøde", "Frist: Indgået", "Frist: Rammeaftale");
        assertThat(lines(event(dossier, "aftale/frist@rammeaftale"))).contains("DESCRIPTION:Rammeaftale\\n\\nAndet");
    }

    @Test
    void aDeadlineThatAnAmendmentMovesIsTheEventThatItWas() {
        Deadline old = Deadline.atLatest("2021-12-01").withText("Indgået").withId(Id.parse("frist"));
        Deadline moved = old.withAtLatest(When.parse("2022-02-01"));
        FrameworkAgreement agreement = AGREEMENT.withDeadlines(old);
        Amendment amendment = Amendment.builder()
                .id(Id.parse("allonge"))
                .title("Allonge")
                .amends(Reference.builder().document(agreement.id()).build())
                .effective(When.parse("2021-06-01"))
                .changes(Changes.builder().addDeadlines(moved).build())
                .addDeadlines(Deadline.atLatest("2022-03-01").withId(Id.parse("frist")))
                .build();
        Dossier dossier = dossier("d", agreement, amendment);

        String before = CalendarFile.of(dossier, LocalDate.of(2021, 5, 31), DANISH);
        String after = CalendarFile.of(dossier, LocalDate.of(2021, 6, 1), DANISH);

        assertThat(days(before)).containsEntry("aftale/frist@rammeaftale", "20211201");
        assertThat(days(after))
                .containsEntry("aftale/frist@rammeaftale", "20220201")
                .containsEntry("allonge/frist@rammeaftale", "20220301")
                .hasSize(2);
        // without the agreement it is unknown which of the two applies, so both are shown
        Amendment other = amendment
                .withId(Id.parse("anden"))
                .withDeadlines()
                .withChanges(Changes.builder()
                        .addDeadlines(moved.withAtLatest(When.parse("2022-04-01")))
                        .build());
        assertThat(days(CalendarFile.of(dossier("d", amendment, other), LocalDate.of(2021, 6, 1), DANISH)))
                .hasSize(3);
    }
}
