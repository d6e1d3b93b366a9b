package dk.rammeaftale;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Index.Element;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.time.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of meetings and their items. */
final class MeetingRules {

    private MeetingRules() {}

    static final class AgendaNumbersUnique implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            check(meeting.agenda(), Pointer.ROOT.then("agenda"), report);
        }

        private static void check(List<AgendaItem> items, Pointer list, Report report) {
            Map<String, Pointer> seen = new HashMap<>();
            for (int i = 0; i < items.size(); i++) {
                AgendaItem item = items.get(i);
                if (item == null) {
                    continue;
                }
                Pointer at = list.then(i);
                check(item.items(), at.then("items"), report);
                String number = item.number().orElse(null);
                boolean supplementary = item.supplementary().orElse(false); // is numbered apart
                Pointer first = number == null ? null : seen.putIfAbsent(number + supplementary, at);
                if (number != null && first != null) {
                    report.within(first.then("supplementary"), at.then("supplementary"))
                            .add(Code.SIBLING_NUMBER_REPEATED, at.then("number"), "value", number);
                }
            }
        }
    }

    static final class MovedFrom implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            boolean moved = meeting.progress().filter(Progress.MOVED::equals).isPresent();
            if (moved && meeting.earlierTimes().isEmpty() && !DocumentRules.isExcerpt(meeting)) {
                report.add(Code.MOVED_WITHOUT_EARLIER_TIME, "");
            }
        }
    }

    static final class ItemsMovedTo implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            if (DocumentRules.isExcerpt(meeting)) {
                return;
            }
            Index index = report.index();
            for (Element<AgendaItem> item : index.own(AgendaItem.class)) {
                boolean moved =
                        item.record().progress().filter(Progress.MOVED::equals).isPresent();
                if (moved && item.record().movedTo().isEmpty()) {
                    Pointer at = index.at(item);
                    report.within(at.then("movedTo"), DocumentRules.EXCERPT).add(Code.MOVED_ITEM_WITHOUT_TARGET, at);
                }
            }
        }
    }

    static final class SubstitutesFor implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            List<Attendance> attendance =
                    meeting.minutes().map(Minutes::attendance).orElse(List.of());
            for (int i = 0; i < attendance.size() && !DocumentRules.isExcerpt(meeting); i++) {
                Attendance line = attendance.get(i);
                if (line != null
                        && line.presence() == Attendance.Presence.SUBSTITUTE
                        && line.standsInFor().isEmpty()) {
                    Pointer at = Pointer.ROOT.then("minutes").then("attendance").then(i);
                    report.within(at.then("standsInFor"), DocumentRules.EXCERPT).add(Code.SUBSTITUTE_FOR_NOBODY, at);
                }
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
            var day = meeting.time()
                    .flatMap(time -> time.lastDate()
                            .or(() -> Optional.ofNullable(time.date()).flatMap(When::day)));
            if (lastDay.isPresent() && day.isPresent() && lastDay.get().isAfter(day.get())) {
                report.within(Pointer.ROOT.then("time"))
                        .add(
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
     * A decision of an item with a recommendation is about elements of that item. References to other documents are not
     * looked up, and an id that no element has is already reported as an unresolved reference.
     */
    static final class DecidesOnPoints implements Check<Meeting> {

        @Override
        public void check(Meeting meeting, Report report) {
            Index index = report.index();
            for (Element<AgendaItem> item : index.own(AgendaItem.class)) {
                if (!item.record().recommendations().isEmpty()) {
                    for (Element<Reference> about : about(item, index)) {
                        check(item, about, index, report);
                    }
                }
            }
        }

        private static List<Element<Reference>> about(Element<AgendaItem> item, Index index) {
            Set<Reference> about = Collections.newSetFromMap(new IdentityHashMap<>());
            item.record().decisions().stream()
                    .filter(Objects::nonNull)
                    .forEach(decision -> about.addAll(decision.about()));
            return index.from(item.number()).own(Reference.class).stream()
                    .filter(reference -> about.contains(reference.record()))
                    .toList();
        }

        private static void check(Element<AgendaItem> item, Element<Reference> about, Index index, Report report) {
            Id point = about.record().element().orElse(null);
            List<Element<?>> found =
                    point == null || about.record().document().isPresent() ? List.of() : index.withId(point);
            if (point != null && !found.isEmpty() && !index.isOneIn(found, item)) {
                Pointer at = index.at(about);
                if (report.isRead(at.then("document"))) {
                    report.within(index.at(item)).add(Code.DECISION_ON_NO_POINT, at.then("element"), "value", point);
                }
            }
        }
    }

    static final class AttendsItems implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            List<Attendance> attendance =
                    meeting.minutes().map(Minutes::attendance).orElse(List.of());
            Map<Id, Boolean> agendaItems = new HashMap<>();
            @Nullable Map<String, Id> numbered = null; // made when it is needed
            for (int i = 0; i < attendance.size(); i++) {
                List<Id> items = attendance.get(i) == null
                        ? List.of()
                        : attendance.get(i).items();
                for (int j = 0; j < items.size() && !DocumentRules.isExcerpt(meeting); j++) {
                    Id item = items.get(j);
                    if (item != null
                            && !agendaItems.computeIfAbsent(
                                    item,
                                    id -> report.index().withId(id).stream()
                                            .anyMatch(element -> element.record() instanceof AgendaItem))) {
                        String at = "/minutes/attendance/" + i + "/items/" + j;
                        numbered = numbered == null ? numbered(meeting) : numbered;
                        Id meant = numbered.get(item.toString());
                        if (meant == null) {
                            report.add(Code.ATTENDANCE_AT_NO_ITEM, at, "value", item);
                        } else {
                            report.add(Code.ATTENDANCE_AT_NO_ITEM.variant("number"), at, "value", item, "meant", meant);
                        }
                    }
                }
            }
        }

        private static Map<String, Id> numbered(Meeting meeting) {
            Map<String, Id> numbered = new HashMap<>();
            for (AgendaItem item : meeting.allItems()) {
                item.number().ifPresent(number -> item.id().ifPresent(id -> numbered.putIfAbsent(number, id)));
            }
            return numbered;
        }
    }

    /**
     * An item inherits access, an attachment does not. An attachment must not be more open than its item, and a public
     * title is only for an item whose own title is not shown.
     */
    static final class ShownAsOpenAsItIs implements Check<Meeting> {
        @Override
        public void check(Meeting meeting, Report report) {
            Pointer access = Pointer.ROOT.then("access");
            check(
                    meeting.agenda(),
                    Pointer.ROOT.then("agenda"),
                    new Around(
                            meeting.access(), List.of(access, DocumentRules.EXCERPT), DocumentRules.isExcerpt(meeting)),
                    report);
        }

        /** The inherited access, the places where it may be stated, and whether the meeting is an excerpt. */
        private record Around(Optional<Access> access, List<Pointer> stated, boolean isExcerpt) {

            Around at(AgendaItem item, Pointer at) {
                List<Pointer> more = item.access().isPresent() ? new ArrayList<>() : new ArrayList<>(stated);
                more.add(at.then("access"));
                return new Around(item.access().or(() -> access), more, isExcerpt);
            }

            /**
             * Returns whether an attachment is more open than its item. Access that is stated nowhere is closed, or
             * unknown in an excerpt.
             */
            boolean isLessOpenThan(@Nullable Attachment attachment) {
                Access own = attachment == null ? null : attachment.access().orElse(null);
                return own != null
                        && !(access.isEmpty() && isExcerpt)
                        && own.compareTo(access.orElse(Access.CLOSED)) < 0;
            }
        }

        private static void check(List<AgendaItem> items, Pointer list, Around around, Report report) {
            for (int i = 0; i < items.size(); i++) {
                AgendaItem item = items.get(i);
                if (item == null) {
                    continue;
                }
                Pointer at = list.then(i);
                Around own = around.at(item, at);
                if (item.publicTitle().isPresent() && own.access.orElse(Access.CLOSED) != Access.CLOSED) {
                    report.within(own.stated.toArray(Pointer[]::new))
                            .add(Code.PUBLIC_TITLE_OF_OPEN, at.then("publicTitle"));
                }
                for (int a = 0; a < item.attachments().size(); a++) {
                    if (own.isLessOpenThan(item.attachments().get(a))) {
                        report.within(own.stated.toArray(Pointer[]::new))
                                .add(
                                        own.access.isPresent()
                                                ? Code.ATTACHMENT_MORE_OPEN
                                                : Code.ATTACHMENT_MORE_OPEN.variant("unstated"),
                                        at.then("attachments").then(a).then("access"));
                    }
                }
                check(item.items(), at.then("items"), own, report);
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
