package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {

    private static final ModelValidator VALIDATOR = ModelValidator.create();
    private static final Meeting MEETING =
            Meeting.builder().id("moede").title("Møde").access(Access.OPEN).build();

    private static List<String> codes(Meeting meeting) {
        return VALIDATOR.validate(meeting).stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "16:00,       16:00:30, ''",
        "16:00,       16:00,    RA-3001",
        "22:00:30,    10:00:10, ''",
        "22:00,       10:00,    RA-3001",
        "16:00:00.5,  16:00,    RA-3001"
    })
    void theTimeOfAMeetingCountsToItsLastDigit(String start, String end, String code) {
        MeetingTime time = MeetingTime.of("2022-04-07", "12:00", "13:00")
                .withStart(LocalTime.parse(start))
                .withEnd(LocalTime.parse(end));

        assertThat(codes(MEETING.withTime(time))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2022,       '',         ''",
        "2022-04,    '',         ''",
        "2022-04-08, '',         RA-3004",
        "2022-05,    '',         RA-3004",
        "2022-04-08, 2022-04-08, ''",
        "2022-04-09, 2022-04-08, RA-3004"
    })
    void aDayToRegisterIsRefusedIfItIsCertainlyAfterTheMeeting(String atLatest, String lastDate, String code) {
        Meeting meeting = MEETING.withTime(MeetingTime.of("2022-04-07", "16:00", "19:00")
                        .withStart(Optional.empty())
                        .withEnd(Optional.empty())
                        .withLastDate(
                                Optional.of(lastDate).filter(d -> !d.isEmpty()).map(LocalDate::parse)))
                .withInvitation(Invitation.builder()
                        .registration(Registration.builder()
                                .deadline(Deadline.atLatest(atLatest))
                                .build())
                        .build());

        assertThat(codes(meeting)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT APOLOGY LEFT,           ''",
        "PRESENT PRESENT LEFT LEFT,      ''",
        "PRESENT LEFT RETURNED LEFT,     ''",
        "LEFT RETURNED,                  ''",
        "LEFT,                           ''",
        "APOLOGY LEFT,                   RA-3010",
        "PRESENT LEFT LEFT,              RA-3010",
        "PRESENT RETURNED,               RA-3010",
        "RETURNED,                       RA-3010",
        "PRESENT LEFT RETURNED RETURNED, RA-3010"
    })
    void asManyLeaveAsWereThereEvenIfTheyAreCalledAlike(String presences, String code) {
        List<Attendance> attendance = Stream.of(presences.split(" "))
                .map(presence -> Attendance.builder()
                        .who(Participant.of(ParticipantKind.DISABILITY_COUNCIL))
                        .presence(Attendance.Presence.valueOf(presence))
                        .build())
                .toList();
        Meeting meeting = MEETING.withMinutes(
                Minutes.builder().addAllAttendance(attendance).build());

        assertThat(codes(meeting)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void whatHasNoTitleToShowIsClosed() {
        Meeting meeting = MEETING.withAgenda(AgendaItem.builder()
                        .kind(AgendaItemKind.BREAK)
                        .access(Access.TITLE_ONLY)
                        .build())
                .withAttachments(Attachment.builder()
                        .url("https://example.org/bilag")
                        .access(Access.TITLE_ONLY)
                        .build());

        Meeting shown = meeting.publicView().orElseThrow();

        assertThat(shown.agenda())
                .extracting(item -> item.access().orElseThrow())
                .containsExactly(Access.CLOSED);
        assertThat(shown.attachments()).isEmpty();
        assertThat(codes(shown)).isEmpty();
    }
}
