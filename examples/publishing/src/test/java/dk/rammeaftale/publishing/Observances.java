package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/** Evaluates a zone's definition as in RFC 5545: the observance that began last applies. */
final class Observances {

    private static final Pattern YEARLY = Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)(\\w\\w)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private Observances() {}

    static @Nullable ZoneOffset offset(VTimeZone zone, LocalDateTime at) {
        LocalDateTime last = LocalDateTime.MIN;
        ZoneOffset offset = null;
        for (Observance observance : zone.getObservances()) {
            LocalDateTime onset = onset(observance, at);
            if (onset != null && onset.isAfter(last)) {
                last = onset;
                offset = ZoneOffset.of(value(observance, "TZOFFSETTO").orElseThrow());
            }
        }
        return offset;
    }

    private static @Nullable LocalDateTime onset(Observance observance, LocalDateTime at) {
        LocalDateTime start = LocalDateTime.parse(value(observance, "DTSTART").orElseThrow(), TIME);
        Optional<String> yearly = value(observance, "RRULE");
        Stream<LocalDateTime> onsets = yearly.isEmpty()
                ? Stream.of(start)
                : Stream.of(at.getYear(), at.getYear() - 1).map(year -> start.with(day(yearly.get(), year)));
        return onsets.filter(onset -> !onset.isBefore(start) && !onset.isAfter(at))
                .max(LocalDateTime::compareTo)
                .orElse(null);
    }

    private static LocalDate day(String yearly, int year) {
        Matcher rule = YEARLY.matcher(yearly);
        assertThat(rule.matches()).as(yearly).isTrue();
        DayOfWeek day = Stream.of(DayOfWeek.values())
                .filter(d -> d.name().startsWith(rule.group(3)))
                .findFirst()
                .orElseThrow();
        return LocalDate.of(year, Integer.parseInt(rule.group(1)), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule.group(2)), day));
    }

    private static Optional<String> value(Observance observance, String name) {
        return observance.getProperty(name).map(property -> property.getValue());
    }
}
