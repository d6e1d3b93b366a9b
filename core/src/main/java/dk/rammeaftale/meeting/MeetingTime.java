package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.OrNone;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * When a meeting is held (mødetidspunkt).
 *
 * <p>Immutable and thread-safe. Source: domain rows S27, S28, S56, R37.
 *
 * @param date the day, required
 * @param start when it begins, optional
 * @param lastDate the day on which it ends, if that is a later one than the date, optional
 * @param end when it ends, optional; may stand without a start; before the start it is after midnight, which must be less than
 *     twelve hours after the start
 * @param actualEnd when it really ended, optional
 * @param zone the time zone, optional; absent means Europe/Copenhagen
 * @param wording the source's own words, where they differ, optional
 * @param extensions what others have added, perhaps none
 */
@Value.Builder
@Rule(ItemRules.TimeInOrder.class)
public record MeetingTime(
        @NotNull LocalDate date,
        Optional<LocalTime> start,
        Optional<LocalDate> lastDate,
        Optional<LocalTime> end,
        Optional<LocalTime> actualEnd,
        Optional<ZoneId> zone,
        Optional<@Text String> wording,
        @OrNone Extensions extensions)
        implements WithMeetingTime, Extensible {

    /** The zone of a meeting that states none. */
    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static final String HOUR = "time of day: write 16:00";

    /** Makes a meeting time; null collections and optionals become empty. */
    public MeetingTime {
        start = orEmpty(start);
        lastDate = orEmpty(lastDate);
        end = orEmpty(end);
        actualEnd = orEmpty(actualEnd);
        zone = orEmpty(zone);
        wording = orEmpty(wording);
        extensions = orEmpty(extensions);
    }

    /**
     * Starts a meeting time.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a time of a day.
     *
     * @param date the day, such as {@code 2022-04-07}
     * @return the time
     * @throws IllegalArgumentException if it is no day
     */
    public static MeetingTime of(String date) {
        return builder()
                .date(parsed(LocalDate::parse, date, "day: write 2022-04-07"))
                .build();
    }

    /**
     * Makes a time of a day with hours.
     *
     * @param date the day, such as {@code 2022-04-07}
     * @param start when it begins, such as {@code 16:00}
     * @param end when it ends, such as {@code 19:00}
     * @return the time
     * @throws IllegalArgumentException if one is no day or no hour
     */
    public static MeetingTime of(String date, String start, String end) {
        LocalTime from = parsed(LocalTime::parse, start, HOUR);
        LocalTime to = parsed(LocalTime::parse, end, HOUR);
        return of(date).withStart(from).withEnd(to);
    }

    private static <T> T parsed(Function<String, T> parse, String text, String expected) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no " + expected, e);
        }
    }

    /**
     * Returns the moment it begins.
     *
     * @return the moment in its zone, or empty if no start is stated
     */
    public Optional<ZonedDateTime> startsAt() {
        return Optional.ofNullable(date)
                .flatMap(day -> start.map(time -> ZonedDateTime.of(day, time, zone.orElse(COPENHAGEN))));
    }

    /** Gathers a meeting time; {@code build()} names all that is missing at once. */
    public static final class Builder extends MeetingTimeBuilder {
        Builder() {}
    }
}
