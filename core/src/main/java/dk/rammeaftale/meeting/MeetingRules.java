package dk.rammeaftale.meeting;

import dk.rammeaftale.document.Access;
import dk.rammeaftale.document.Attachment;
import dk.rammeaftale.document.Decision;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.document.Progress;
import dk.rammeaftale.document.Reference;
import dk.rammeaftale.document.Verdict;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.rule.Check;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Report;
import dk.rammeaftale.shape.Pointer;
import dk.rammeaftale.shape.Shape;
import dk.rammeaftale.shape.Walk;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of meetings and their items. */
final class MeetingRules {

    private static final long NANOS_OF_DAY = 24L * 60 * 60 * 1_000_000_000;

    private MeetingRules() {}

    /** An end before the start is after midnight, unless that makes half a day or more. */
    private static void inOrder(
            Code code, String at, Optional<LocalTime> start, Optional<LocalTime> end, Report report) {
        if (start.isPresent() && end.isPresent()) {
            long later = Math.floorMod(start.get().until(end.get(), ChronoUnit.NANOS), NANOS_OF_DAY);
            boolean overMidnight = end.get().isBefore(start.get());
            if (later == 0 || (overMidnight && later >= NANOS_OF_DAY / 2)) {
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
                boolean supplementary = items.get(i).supplementary().orElse(false); // is numbered apart
                if (seen.putIfAbsent(number + supplementary, at) != null) {
                    report.add(Code.SIBLING_NUMBER_REPEATED, at, "value", number);
                }
            }
        }
    }

    static final class TimeInOrder implements Check<MeetingTime> {
        @Override
        public void check(MeetingTime time, Report report) {
            LocalDate last = time.lastDate().orElse(null);
            if (last != null && time.date() != null && !last.isAfter(time.date())) {
                report.add(Code.END_NOT_AFTER_START, "/lastDate", "value", last, "start", time.date());
            }
            if (last != null) {
                return; // on another day any hour is later
            }
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
                    && item.subject().isEmpty()
                    && item.access().filter(Access.CLOSED::equals).isEmpty(); // that there is a closed item says enough
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
            var deadline =
                    meeting.invitation().flatMap(Invitation::registration).flatMap(Registration::deadline);
            var lastDay = deadline.flatMap(d -> d.atLatest().isPresent() // certainly after the meeting, not perhaps
                    ? d.atLatest().flatMap(When::earliest)
                    : d.lastDay());
            var day = meeting.time().map(time -> time.lastDate().orElse(time.date()));
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

    static final class MovedTo implements Check<AgendaItem> {
        @Override
        public void check(AgendaItem item, Report report) {
            boolean moved = item.progress().filter(Progress.MOVED::equals).isPresent();
            if (moved && item.movedTo().isEmpty()) {
                report.add(Code.MOVED_ITEM_WITHOUT_TARGET, "");
            }
        }
    }

    /**
     * An item with a recommendation decides on what is in it; what stands in another document is not looked up, and what
     * nothing in this one has is an unresolved reference already.
     */
    static final class DecidesOnPoints implements Check<Meeting> {

        private record About(Pointer at, Id point) {}

        @Override
        public void check(Meeting meeting, Report report) {
            List<About> elsewhere = new ArrayList<>();
            items(meeting.agenda(), Pointer.ROOT.then("agenda"), elsewhere);
            if (elsewhere.isEmpty()) {
                return;
            }
            Set<Object> ids = ids(meeting);
            for (About about : elsewhere) {
                if (ids.contains(about.point)) {
                    report.add(Code.DECISION_ON_NO_POINT, about.at, "value", about.point);
                }
            }
        }

        private static void items(List<AgendaItem> items, Pointer list, List<About> elsewhere) {
            for (int i = 0; i < items.size(); i++) {
                AgendaItem item = items.get(i);
                if (item != null) {
                    if (!item.recommendations().isEmpty()) {
                        decisions(item, list.then(i), elsewhere);
                    }
                    items(item.items(), list.then(i).then("items"), elsewhere);
                }
            }
        }

        private static void decisions(AgendaItem item, Pointer at, List<About> elsewhere) {
            Set<Object> points = ids(item);
            for (int d = 0; d < item.decisions().size(); d++) {
                Decision decision = item.decisions().get(d);
                List<Reference> about = decision == null ? List.of() : decision.about();
                for (int a = 0; a < about.size(); a++) {
                    Reference reference = about.get(a);
                    Id point = reference == null || reference.document().isPresent()
                            ? null
                            : reference.element().orElse(null);
                    if (point != null && !points.contains(point)) {
                        Pointer there =
                                at.then("decisions").then(d).then("about").then(a);
                        elsewhere.add(new About(there.then("element"), point));
                    }
                }
            }
        }

        /** Returns the ids of what is in something; its own is none of them. */
        private static Set<Object> ids(Object around) {
            Set<Object> ids = new HashSet<>();
            Walk.throughRecords(around, (at, record) -> {
                if (!at.isRoot()) {
                    Shape.value(record, "id").ifPresent(ids::add);
                }
                return true;
            });
            return ids;
        }
    }

    static final class SubstituteFor implements Check<Attendance> {
        @Override
        public void check(Attendance attendance, Report report) {
            if (attendance.presence() == Presence.SUBSTITUTE
                    && attendance.standsInFor().isEmpty()) {
                report.add(Code.SUBSTITUTE_FOR_NOBODY, "");
            }
        }
    }

    static final class LeftAfterBeingThere implements Check<Minutes> {
        @Override
        public void check(Minutes minutes, Report report) {
            Map<Object, Alike> all = new HashMap<>();
            for (int i = 0; i < minutes.attendance().size(); i++) {
                Attendance attendance = minutes.attendance().get(i);
                if (attendance == null || attendance.who() == null || attendance.presence() == null) {
                    continue;
                }
                Alike alike = all.computeIfAbsent(identity(attendance.who()), who -> new Alike());
                if (!alike.oneCanBe(attendance.presence())) {
                    report.add(Code.LEFT_WITHOUT_BEING_THERE, "/attendance/" + i);
                }
            }
        }
    }

    /** Those who are called alike, such as two members of a council: how many of them are there, and how many have left. */
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

    /** What tells one from another; what others have added does not. */
    private static List<Object> identity(Participant who) {
        return List.of(
                who.kind(),
                who.name(),
                who.authority(),
                who.role(),
                who.contact().flatMap(Contact::name));
    }

    static final class AttendsItems implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            List<Attendance> attendance =
                    meeting.minutes().map(Minutes::attendance).orElse(List.of());
            if (attendance.stream().allMatch(a -> a == null || a.item().isEmpty())) {
                return;
            }
            Set<Object> items = new HashSet<>();
            Walk.throughRecords(meeting, (at, record) -> {
                if (record instanceof AgendaItem item) {
                    item.id().ifPresent(items::add);
                }
                return true;
            });
            for (int i = 0; i < attendance.size(); i++) {
                Id item = attendance.get(i) == null
                        ? null
                        : attendance.get(i).item().orElse(null);
                if (item != null && !items.contains(item)) {
                    report.add(Code.ATTENDANCE_AT_NO_ITEM, "/minutes/attendance/" + i + "/item", "value", item);
                }
            }
        }
    }

    /** An item takes the access of what is around it, an attachment never does. */
    static final class AttachmentsNotMoreOpen implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            items(
                    meeting.agenda(),
                    Pointer.ROOT.then("agenda"),
                    meeting.access().orElse(Access.CLOSED),
                    report);
        }

        private static void items(List<AgendaItem> items, Pointer list, Access around, Report report) {
            for (int i = 0; i < items.size(); i++) {
                AgendaItem item = items.get(i);
                if (item == null) {
                    continue;
                }
                Access access = item.access().orElse(around);
                Pointer at = list.then(i);
                for (int a = 0; a < item.attachments().size(); a++) {
                    Attachment attachment = item.attachments().get(a);
                    Access own =
                            attachment == null ? access : attachment.access().orElse(Access.CLOSED);
                    if (own.compareTo(access) < 0) {
                        report.add(
                                Code.ATTACHMENT_MORE_OPEN,
                                at.then("attachments").then(a).then("access"));
                    }
                }
                items(item.items(), at.then("items"), access, report);
            }
        }
    }

    static final class NoMinutesOfCancelled implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            boolean cancelled =
                    meeting.progress().filter(Progress.CANCELLED::equals).isPresent();
            if (cancelled && meeting.minutes().isPresent()) {
                report.add(Code.MINUTES_OF_CANCELLED, "/minutes");
            }
        }
    }

    /** An item that was withdrawn or moved may be postponed or sent back by a decision, but nothing is decided on it. */
    static final class NotDecidedIfWithdrawn implements Check<AgendaItem> {
        private static final Set<Verdict> DECIDED = EnumSet.of(
                Verdict.RECOMMENDED,
                Verdict.APPROVED,
                Verdict.APPROVED_WITH_CHANGES,
                Verdict.ENDORSED,
                Verdict.REJECTED);

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
}
