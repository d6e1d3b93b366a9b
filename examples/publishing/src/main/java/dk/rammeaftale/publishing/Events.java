package dk.rammeaftale.publishing;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.publishing.View.Event;
import dk.rammeaftale.publishing.View.Event.State;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Maps a meeting to an event of schema.org. */
final class Events {

    private Events() {}

    /** Returns the event, or empty if the day of the meeting is unknown. */
    static Optional<Event> of(Meeting meeting) {
        return meeting.time().filter(time -> time.date().day().isPresent()).map(time -> event(meeting, time));
    }

    private static Event event(Meeting meeting, MeetingTime time) {
        Optional<Venue> venue = meeting.venue();
        LocalDate day = time.date().day().orElseThrow();
        boolean isPastMidnight = time.start().isPresent()
                && time.end().isPresent()
                && time.end().get().isBefore(time.start().get());
        LocalDate lastDay = time.lastDate().orElse(isPastMidnight ? day.plusDays(1) : day);
        ZoneId zone = time.zone().orElse(MeetingTime.COPENHAGEN);
        Optional<String> end = time.end()
                .map(hour -> at(lastDay, hour, zone))
                .or(() -> time.lastDate().map(LocalDate::toString));
        return new Event(
                meeting.title(),
                time.start().map(hour -> at(day, hour, zone)).orElseGet(day::toString),
                end,
                venue.flatMap(Venue::name),
                venue.flatMap(Venue::address),
                venue.flatMap(Venue::online),
                meeting.body().flatMap(Participant::name),
                state(meeting));
    }

    private static String at(LocalDate day, LocalTime hour, ZoneId zone) {
        return ZonedDateTime.of(day, hour, zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static State state(Meeting meeting) {
        Progress progress = meeting.progress().orElse(Progress.PLANNED);
        return switch (progress) {
            case CANCELLED -> State.CANCELLED;
            case MOVED -> State.POSTPONED;
            default -> meeting.earlierTimes().isEmpty() ? State.SCHEDULED : State.RESCHEDULED;
        };
    }
}
