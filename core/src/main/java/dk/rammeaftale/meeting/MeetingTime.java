package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a meeting is held (mødetidspunkt).
 *
 * <p>Immutable and thread-safe. Source: domain rows S27, S28, S56, R37.
 *
 * @param date the day, or the month, season or year if the day is not known, required; not an interval
 * @param start when it begins, optional
 * @param lastDate the day on which it ends, if later than the date, optional
 * @param end when it ends, optional, with or without a start; an end earlier than the start is taken as after midnight,
 *     less than twelve hours after the start
 * @param actualEnd when it really ended, optional
 * @param zone the time zone, optional; absent means Europe/Copenhagen
 * @param wording the source's own words, if they say more, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule({ItemRules.TimeInOrder.class, ItemRules.DateIsNoInterval.class})
public record MeetingTime(
        @NotNull @Valid When date,
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

    /** Creates a meeting time; null collections and optionals become empty. */
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
     * Returns a new builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a time without hours.
     *
     * @param date the day, such as {@code 2022-04-07}, in a legal form of {@link When}
     * @return the time
     * @throws IllegalArgumentException if it is not in a legal form
     */
    public static MeetingTime of(String date) {
        return builder().date(When.parse(requireNonNull(date, "date"))).build();
    }

    /**
     * Creates a time with hours.
     *
     * @param date the day, such as {@code 2022-04-07}
     * @param start when it begins, such as {@code 16:00}
     * @param end when it ends, such as {@code 19:00}
     * @return the time
     * @throws IllegalArgumentException if one of them is not in a legal form
     */
    public static MeetingTime of(String date, String start, String end) {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        return of(date).withStart(hour(start)).withEnd(hour(end));
    }

    private static LocalTime hour(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(OneLine.quoted(text) + " is not a time of day: write 16:00", e);
        }
    }

    /**
     * Returns the moment at which the meeting begins.
     *
     * @return the moment in its zone, or empty if the day or the start is not known
     */
    public Optional<ZonedDateTime> startsAt() {
        return Optional.ofNullable(date)
                .flatMap(When::day)
                .flatMap(day -> start.map(time -> ZonedDateTime.of(day, time, zone.orElse(COPENHAGEN))));
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends MeetingTimeBuilder {
        Builder() {}

        /**
         * Sets the date.
         *
         * @param day the day
         * @return this builder
         */
        public Builder date(LocalDate day) {
            return date(When.day(day));
        }
    }
}
