package dk.rammeaftale;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.shape.Nesting;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.meeting.AgendaItem;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public view of agenda items. An item without access inherits it from the enclosing item or meeting. */
final class PublicAgenda {

    private PublicAgenda() {}

    /**
     * Returns an open meeting in which closed items are reduced to what may be shown, without corrections that may be
     * about them.
     */
    static Meeting of(Meeting meeting) {
        Nesting.check(meeting);
        Meeting open = meeting.withAgenda(of(meeting.agenda(), Access.OPEN));
        if (isOpen(meeting.agenda(), Access.OPEN)) {
            return open;
        }
        Set<Id> shown = new HashSet<>();
        addOpen(meeting.agenda(), Access.OPEN, shown);
        return open.withMinutes(meeting.minutes()
                .map(minutes -> minutes.withCorrections(minutes.corrections().stream()
                        .filter(correction -> correction != null && isAbout(correction, shown, meeting.id()))
                        .toList()))
                .orElse(null));
    }

    private static boolean isAbout(Decision correction, Set<Id> shown, @Nullable Id meeting) {
        return !correction.about().isEmpty()
                && correction.about().stream()
                        .allMatch(about -> about != null
                                && about.document()
                                        .filter(id -> !id.equals(meeting))
                                        .isEmpty()
                                && about.element().filter(shown::contains).isPresent());
    }

    /** Adds the ids of open items, and of the elements in them that inherit their access. */
    private static void addOpen(List<AgendaItem> items, Access around, Set<Id> shown) {
        for (AgendaItem item : items) {
            if (item != null) {
                Access access = item.access().orElse(around);
                if (access == Access.OPEN) {
                    Walk.throughRecords(item.withItems(List.of()), (at, record) -> {
                        boolean hasOwnAccess = record instanceof Attachment;
                        if (!hasOwnAccess) {
                            Shape.identity(record, Id.class).ifPresent(shown::add);
                        }
                        return !hasOwnAccess;
                    });
                }
                addOpen(item.items(), access, shown);
            }
        }
    }

    private static boolean isOpen(List<AgendaItem> items, Access around) {
        return items.stream().filter(Objects::nonNull).allMatch(item -> {
            Access access = item.access().orElse(around);
            return access == Access.OPEN && isOpen(item.items(), access);
        });
    }

    private static List<AgendaItem> of(List<AgendaItem> items, Access around) {
        return items.stream()
                .filter(Objects::nonNull)
                .map(item -> of(item, item.access().orElse(around)))
                .toList();
    }

    private static AgendaItem of(AgendaItem item, Access access) {
        List<AgendaItem> items = of(item.items(), access);
        if (access == Access.OPEN) {
            return item.withItems(items);
        }
        boolean isNameless = item.number().isEmpty()
                && item.title().isEmpty()
                && (access == Access.CLOSED || item.publicTitle().isEmpty());
        var shown = AgendaItem.builder()
                .id(item.id().orElse(null))
                .number(item.number().orElse(null))
                .access(isNameless ? Access.CLOSED : access)
                .items(items);
        return access == Access.TITLE_ONLY
                ? shown.title(item.title().or(item::publicTitle).orElse(null)).build()
                : shown.publicTitle(item.publicTitle().orElse(null)).build();
    }
}
