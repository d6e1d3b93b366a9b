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
                start(time).orElseThrow(),
                end,
                venue.flatMap(Venue::name),
                venue.flatMap(Venue::address),
                venue.flatMap(Venue::online),
                meeting.body().flatMap(Participant::name),
                state(meeting),
                meeting.earlierTimes().stream()
                        .flatMap(earlier -> start(earlier).stream())
                        .reduce((first, second) -> second));
    }

    private static Optional<String> start(MeetingTime time) {
        ZoneId zone = time.zone().orElse(MeetingTime.COPENHAGEN);
        return time.date()
                .day()
                .map(day -> time.start().map(hour -> at(day, hour, zone)).orElseGet(day::toString));
    }

    private static String at(LocalDate day, LocalTime hour, ZoneId zone) {
        return ZonedDateTime.of(day, hour, zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /**
     * Returns the state that the meeting states: with an earlier time it has a new one, and is not only put off. A meeting that
     * is only expected is not scheduled yet.
     */
    private static Optional<State> state(Meeting meeting) {
        boolean hasNewTime = !meeting.earlierTimes().isEmpty();
        Optional<State> stated = meeting.progress()
                .filter(progress -> progress != Progress.EXPECTED)
                .map(progress -> switch (progress) {
                    case CANCELLED -> State.CANCELLED;
                    case MOVED -> hasNewTime ? State.RESCHEDULED : State.POSTPONED;
                    default -> hasNewTime ? State.RESCHEDULED : State.SCHEDULED;
                });
        return stated.or(() -> hasNewTime ? Optional.of(State.RESCHEDULED) : Optional.empty());
    }
}
