package dk.rammeaftale.publishing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The definitions of the time zones in a calendar, generated from the JDK's rules. ical4j's own definitions are not used: they name
 * Copenhagen as Berlin, may be updated over the network, and in part depend on the current day.
 */
final class UsedZones {

    /** The number of years after which the calendar repeats. */
    private static final int CYCLE = 400;

    private final Map<String, Used> used = new TreeMap<>();

    /** Creates a set with a zone that is written even without events, because a calendar must have a component. */
    UsedZones(ZoneId always) {
        used.put(always.getId(), new Used(always, Instant.MAX, Instant.MIN));
    }

    void add(ZonedDateTime time) {
        Instant moment = time.toInstant();
        used.merge(
                time.getZone().getId(),
                new Used(time.getZone(), moment, moment),
                (a, b) -> new Used(a.zone, earlier(a.first, b.first), later(a.last, b.last)));
    }

    List<VTimeZone> definitions() {
        return used.values().stream().map(Used::definition).toList();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** A zone, and the first and last moment of its events. */
    private record Used(ZoneId zone, Instant first, Instant last) {

        VTimeZone definition() {
            ZoneRules rules = zone.getRules();
            List<Observance> observances = new ArrayList<>();
            Set<ZoneOffsetTransition> repeated = new HashSet<>();
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                List<ZoneOffsetTransition> all = byRule(rule, rules.getTransitions());
                Optional<String> yearly = yearly(all);
                if (yearly.isPresent()) {
                    repeated.addAll(all);
                    observances.add(observance(all.get(0), yearly));
                } else {
                    all.stream()
                            .filter(t -> !t.getInstant().isAfter(last))
                            .forEach(t -> observances.add(observance(t, Optional.empty())));
                }
            }
            ZoneOffsetTransition before =
                    first.equals(Instant.MAX) ? null : rules.previousTransition(first.plusNanos(1));
            Instant needed =
                    first.equals(Instant.MAX) ? Instant.MAX : before == null ? Instant.MIN : before.getInstant();
            rules.getTransitions().stream()
                    .filter(t -> !t.getInstant().isBefore(needed) && !repeated.contains(t))
                    .forEach(t -> observances.add(observance(t, Optional.empty())));
            observances.sort(Comparator.comparing(UsedZones::start));
            return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
        }

        private Observance observance(ZoneOffsetTransition transition, Optional<String> yearly) {
            PropertyList properties = new PropertyList(Stream.concat(
                            Stream.of(
                                    new DtStart<>(transition.getDateTimeBefore()),
                                    new TzOffsetFrom(transition.getOffsetBefore()),
                                    new TzOffsetTo(transition.getOffsetAfter())),
                            yearly.map(RRule::new).stream())
                    .toList());
            return zone.getRules().isDaylightSavings(transition.getInstant())
                    ? new Daylight(properties)
                    : new Standard(properties);
        }
    }

    private static String start(Observance observance) {
        return observance.getRequiredProperty("DTSTART").getValue();
    }

    /** Returns the transitions of a rule, from the first listed one that follows the rule through a complete cycle. */
    private static List<ZoneOffsetTransition> byRule(ZoneOffsetTransitionRule rule, List<ZoneOffsetTransition> listed) {
        Set<ZoneOffsetTransition> known = new HashSet<>(listed);
        int year = listed.isEmpty()
                ? 1970
                : listed.get(listed.size() - 1).getDateTimeBefore().getYear() + 1;
        while (known.contains(rule.createTransition(year - 1))) {
            year--;
        }
        List<ZoneOffsetTransition> all = new ArrayList<>();
        for (int i = 0; i < CYCLE; i++) {
            all.add(rule.createTransition(year + i));
        }
        return all;
    }

    /** Returns the recurrence rule, or empty if the transitions are not on the same weekday of a month each year. */
    private static Optional<String> yearly(List<ZoneOffsetTransition> all) {
        var first = all.get(0).getDateTimeBefore();
        boolean alike = all.stream()
                .map(ZoneOffsetTransition::getDateTimeBefore)
                .allMatch(t -> t.getMonth() == first.getMonth()
                        && t.getDayOfWeek() == first.getDayOfWeek()
                        && t.toLocalTime().equals(first.toLocalTime()));
        ToIntFunction<ZoneOffsetTransition> week = t -> (t.getDateTimeBefore().getDayOfMonth() - 1) / 7 + 1;
        boolean inOneWeek = all.stream().mapToInt(week).distinct().count() == 1;
        boolean inLastWeek = all.stream()
                .map(t -> t.getDateTimeBefore().toLocalDate())
                .allMatch(day -> day.getDayOfMonth() > day.lengthOfMonth() - 7);
        if (!alike || (!inOneWeek && !inLastWeek)) {
            return Optional.empty();
        }
        return Optional.of("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY="
                + (inLastWeek ? -1 : week.applyAsInt(all.get(0))) + abbreviated(first.getDayOfWeek()));
    }

    private static String abbreviated(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
