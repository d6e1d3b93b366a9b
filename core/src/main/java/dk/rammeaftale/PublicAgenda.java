package dk.rammeaftale;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.meeting.AgendaItem;
import java.util.List;
import java.util.Objects;

/** What everybody may see of items: each has its own access, or that of what is around it. */
final class PublicAgenda {

    private PublicAgenda() {}

    /** Leaves out what is closed in the agenda of an open meeting, and the corrections if they may be about it. */
    static Meeting of(Meeting meeting) {
        Meeting open = meeting.withAgenda(of(meeting.agenda(), Access.OPEN));
        return isOpen(meeting.agenda(), Access.OPEN)
                ? open
                : open.withMinutes(meeting.minutes().map(minutes -> minutes.withCorrections(List.of())));
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
        boolean isNameless = item.number().isEmpty() && item.title().isEmpty();
        var shown = AgendaItem.builder()
                .id(item.id())
                .number(item.number())
                .access(isNameless ? Access.CLOSED : access)
                .items(items);
        return access == Access.TITLE_ONLY ? shown.title(item.title()).build() : shown.build();
    }
}
