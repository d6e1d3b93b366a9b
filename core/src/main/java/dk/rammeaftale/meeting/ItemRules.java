package dk.rammeaftale.meeting;

import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.RecordOrder;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules of the parts of meetings. */
final class ItemRules {

    private static final Set<Presence> MOVEMENTS = EnumSet.of(Presence.ARRIVED, Presence.LEFT, Presence.RETURNED);

    private static final long NANOS_OF_DAY = 24L * 60 * 60 * 1_000_000_000;

    private ItemRules() {}

    /**
     * An end earlier than the start is taken as after midnight, unless the meeting would then last half a day or more.
     */
    private static void inOrder(
            Code code, String at, Optional<LocalTime> start, Optional<LocalTime> end, Report report) {
        if (start.isPresent() && end.isPresent()) {
            long later = Math.floorMod(start.get().until(end.get(), ChronoUnit.NANOS), NANOS_OF_DAY);
            boolean overMidnight = end.get().isBefore(start.get());
            if (later == 0) {
                report.add(Code.END_IS_START, at, "value", end.get());
            } else if (overMidnight && later >= NANOS_OF_DAY / 2) {
                report.add(code, at, "value", end.get(), "start", start.get());
            }
        }
    }

    static final class TimeInOrder implements Check<MeetingTime> {
        @Override
        public void check(MeetingTime time, Report report) {
            LocalDate last = time.lastDate().orElse(null);
            Optional<LocalDate> first = Optional.ofNullable(time.date()).flatMap(When::day);
            if (last != null && first.isPresent() && !last.isAfter(first.get())) {
                report.add(Code.END_NOT_AFTER_START, "/lastDate", "value", last, "start", first.get());
            }
            if (last != null) {
                return; // on another day any hour is later
            }
            inOrder(Code.END_NOT_AFTER_START, "/end", time.start(), time.end(), report);
            inOrder(Code.ACTUAL_END_NOT_AFTER_START, "/actualEnd", time.start(), time.actualEnd(), report);
        }
    }

    /** The date of a meeting of several days is its first day; the last day stands in {@code lastDate}. */
    static final class DateIsNoInterval implements Check<MeetingTime> {
        @Override
        public void check(MeetingTime time, Report report) {
            if (time.date() != null && time.date().isInterval()) {
                report.add(Code.DATE_IS_INTERVAL, "/date", "value", time.date());
            }
        }
    }

    static final class ItemInOrder implements Check<AgendaItem> {
        @Override
        public void check(AgendaItem item, Report report) {
            inOrder(Code.END_NOT_AFTER_START, "/end", item.start(), item.end(), report);
        }
    }

    static final class TargetOfMoved implements Check<AgendaItem> {
        @Override
        public void check(AgendaItem item, Report report) {
            boolean moved = item.progress().filter(Progress.MOVED::equals).isPresent();
            if (!moved && item.movedTo().isPresent()) {
                report.within(Pointer.ROOT.then("progress")).add(Code.TARGET_OF_ITEM_NOT_MOVED, "/movedTo");
            }
        }
    }

    /** An arrival, a departure or a return names at most one item. */
    static final class MovesAtOneItem implements Check<Attendance> {
        @Override
        public void check(Attendance attendance, Report report) {
            if (attendance.items().size() > 1 && MOVEMENTS.contains(attendance.presence())) {
                report.add(Code.MOVES_AT_SEVERAL_ITEMS, "/items");
            }
        }
    }

    static final class LeftAfterBeingThere implements Check<Minutes> {
        @Override
        public void check(Minutes minutes, Report report) {
            if (minutes.attendance().stream().noneMatch(LeftAfterBeingThere::hasLeftOrReturned)) {
                return;
            }
            Map<Participant, Alike> all = new TreeMap<>(RecordOrder.OF_COMPONENTS);
            for (int i = 0; i < minutes.attendance().size(); i++) {
                Attendance attendance = minutes.attendance().get(i);
                if (attendance == null
                        || attendance.presence() == null
                        || (!attendance.items().isEmpty() && !MOVEMENTS.contains(attendance.presence()))) {
                    continue; // absent from an item is not absent from the meeting
                }
                Optional<Participant> who =
                        Optional.ofNullable(attendance.who()).flatMap(Participant::identity);
                if (who.isPresent()
                        && !all.computeIfAbsent(who.get(), one -> new Alike()).oneCanBe(attendance.presence())) {
                    report.add(Code.LEFT_WITHOUT_BEING_THERE, "/attendance/" + i);
                }
            }
        }

        private static boolean hasLeftOrReturned(@Nullable Attendance attendance) {
            return attendance != null
                    && (attendance.presence() == Presence.LEFT || attendance.presence() == Presence.RETURNED);
        }
    }

    /** A decision on a withdrawn or moved item may postpone it or send it back, but not settle it. */
    static final class NotDecidedIfWithdrawn implements Check<AgendaItem> {
        private static final Set<Verdict> DECIDED = EnumSet.of(
                Verdict.RECOMMENDED,
                Verdict.APPROVED,
                Verdict.APPROVED_WITH_CHANGES,
                Verdict.APPROVED_WITH_REMARKS,
                Verdict.ENDORSED,
                Verdict.REJECTED,
                Verdict.ELECTED,
                Verdict.APPOINTED);

        @Override
        public void check(AgendaItem item, Report report) {
            boolean withdrawn = item.progress()
                    .filter(p -> p == Progress.CANCELLED || p == Progress.MOVED)
                    .isPresent();
            for (int i = 0; withdrawn && i < item.decisions().size(); i++) {
                Decision decision = item.decisions().get(i);
                if (decision != null
                        && decision.verdict().filter(DECIDED::contains).isPresent()) {
                    report.add(Code.DECIDED_THOUGH_WITHDRAWN, "/decisions/" + i + "/verdict");
                }
            }
        }
    }

    /** Counts, over all lines with the same participant, how many are present and how many have left. */
    private static final class Alike {
        private boolean isListed;
        private int there;
        private int left;

        boolean oneCanBe(Presence presence) {
            boolean possible = switch (presence) {
                case LEFT -> !isListed || there > 0; // many minutes list only who was not there
                case RETURNED -> left > 0;
                default -> true;
            };
            isListed = true;
            switch (presence) {
                case PRESENT, GUEST, SUBSTITUTE, ARRIVED -> there++;
                case APOLOGY, ABSENT -> {}
                case LEFT -> {
                    there = Math.max(0, there - 1);
                    left++;
                }
                case RETURNED -> {
                    left = Math.max(0, left - 1);
                    there++;
                }
            }
            return possible;
        }
    }

    /** A body that sends its own invitation is stated once, as the body that invites. */
    static final class SentByAnother implements Check<Invitation> {
        @Override
        public void check(Invitation invitation, Report report) {
            Participant sender = invitation.sender().map(SentByAnother::body).orElse(null);
            if (sender != null
                    && !sender.equals(NOBODY)
                    && invitation
                            .onBehalfOf()
                            .map(SentByAnother::body)
                            .filter(sender::equals)
                            .isPresent()) {
                report.add(Code.SENDER_IS_BODY, "/sender");
            }
        }

        private static final Participant NOBODY = Participant.builder().build();

        private static Participant body(Participant who) {
            return Participant.builder()
                    .kind(who.kind().orElse(null))
                    .name(who.name().orElse(null))
                    .authority(who.authority().orElse(null))
                    .role(who.role().orElse(null))
                    .build();
        }
    }

    /** The meeting at which minutes were approved is stated in {@code approvedAt}. */
    static final class ApprovedAtNoMeeting implements Check<Minutes> {
        @Override
        public void check(Minutes minutes, Report report) {
            for (int i = 0; i < minutes.approvals().size(); i++) {
                Decision approval = minutes.approvals().get(i);
                if (approval != null
                        && approval.meeting().isPresent()
                        && !approval.inWriting().orElse(false)) { // which is another problem
                    report.add(Code.APPROVAL_AT_MEETING, "/approvals/" + i + "/meeting");
                }
            }
        }
    }
}
