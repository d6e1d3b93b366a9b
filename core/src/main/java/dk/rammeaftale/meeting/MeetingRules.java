package dk.rammeaftale.meeting;

import dk.rammeaftale.document.Deadline;
import dk.rammeaftale.document.Progress;
import dk.rammeaftale.rule.Check;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Report;
import dk.rammeaftale.shape.Pointer;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of meetings and their items. */
final class MeetingRules {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private MeetingRules() {}

    /** An end before the start is after midnight, unless that makes half a day or more. */
    private static void inOrder(
            Code code, String at, Optional<LocalTime> start, Optional<LocalTime> end, Report report) {
        if (start.isPresent() && end.isPresent()) {
            long minutes = Math.floorMod(start.get().until(end.get(), ChronoUnit.MINUTES), MINUTES_OF_DAY);
            boolean overMidnight = end.get().isBefore(start.get());
            if (minutes == 0 || (overMidnight && minutes >= MINUTES_OF_DAY / 2)) {
                report.add(code, at, "value", end.get(), "start", start.get());
            }
        }
    }

    private static void numbersUnique(List<AgendaItem> items, String list, Report report) {
        Map<String, Pointer> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String number = items.get(i) == null ? null : items.get(i).number().orElse(null);
            if (number != null) {
                Pointer at = Pointer.ROOT.then(list).then(i).then("number");
                if (seen.putIfAbsent(number, at) != null) {
                    report.add(Code.SIBLING_NUMBER_REPEATED, at, "value", number);
                }
            }
        }
    }

    static final class TimeInOrder implements Check<MeetingTime> {
        @Override
        public void check(MeetingTime time, Report report) {
            inOrder(Code.END_NOT_AFTER_START, "/end", time.start(), time.end(), report);
            inOrder(Code.ACTUAL_END_NOT_AFTER_START, "/actualEnd", time.start(), time.actualEnd(), report);
        }
    }

    static final class ItemInOrder implements Check<AgendaItem> {
        @Override
        public void check(AgendaItem item, Report report) {
            inOrder(Code.END_NOT_AFTER_START, "/end", item.start(), item.end(), report);
        }
    }

    static final class ItemShown implements Check<AgendaItem> {
        @Override
        public void check(AgendaItem item, Report report) {
            boolean nothing = item.number().isEmpty()
                    && item.title().isEmpty()
                    && item.kind().isEmpty()
                    && item.subject().isEmpty();
            if (nothing) {
                report.add(Code.ITEM_EMPTY, "");
            }
        }
    }

    static final class ItemNumbersUnique implements Check<AgendaItem> {
        @Override
        public void check(AgendaItem item, Report report) {
            numbersUnique(item.items(), "items", report);
        }
    }

    static final class AgendaNumbersUnique implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            numbersUnique(meeting.agenda(), "agenda", report);
        }
    }

    static final class MovedFrom implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            boolean moved = meeting.progress().filter(Progress.MOVED::equals).isPresent();
            if (moved && meeting.earlierTimes().isEmpty()) {
                report.add(Code.MOVED_WITHOUT_EARLIER_TIME, "");
            }
        }
    }

    static final class RegisteredBefore implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            var lastDay = meeting.invitation()
                    .flatMap(Invitation::registration)
                    .flatMap(Registration::deadline)
                    .flatMap(Deadline::lastDay);
            var day = meeting.time().map(MeetingTime::date);
            if (lastDay.isPresent() && day.isPresent() && lastDay.get().isAfter(day.get())) {
                report.add(
                        Code.REGISTRATION_AFTER_MEETING,
                        "/invitation/registration/deadline",
                        "value",
                        lastDay.get(),
                        "meeting",
                        day.get());
            }
        }
    }
}
