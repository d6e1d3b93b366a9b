package dk.rammeaftale;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of meetings and their items. */
final class MeetingRules {

    private MeetingRules() {}

    private static void numbersUnique(List<AgendaItem> items, Pointer list, Report report) {
        Map<String, Pointer> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            if (item == null) {
                continue;
            }
            numbersUnique(item.items(), list.then(i).then("items"), report);
            String number = item.number().orElse(null);
            if (number != null) {
                Pointer at = list.then(i).then("number");
                boolean supplementary = item.supplementary().orElse(false); // is numbered apart
                if (seen.putIfAbsent(number + supplementary, at) != null) {
                    report.add(Code.SIBLING_NUMBER_REPEATED, at, "value", number);
                }
            }
        }
    }

    static final class AgendaNumbersUnique implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            numbersUnique(meeting.agenda(), Pointer.ROOT.then("agenda"), report);
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
                    Shape.identity(record, Id.class).ifPresent(ids::add);
                }
                return true;
            });
            return ids;
        }
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
}
