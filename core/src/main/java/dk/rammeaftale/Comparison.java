package dk.rammeaftale;

import dk.rammeaftale.ChangeLog.Place;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.matching.Matching;
import dk.rammeaftale.internal.matching.Matching.Element;
import dk.rammeaftale.internal.shape.Digests;
import dk.rammeaftale.internal.shape.Digests.Digested;
import dk.rammeaftale.internal.shape.Nesting;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through two versions of a document at once and tells what is different, in the order of the newer one; what is gone
 * comes where it stood. It knows no type, but asks where ids begin anew.
 */
final class Comparison {

    private final ChangeLog log;

    /** Where the elements were that are in both versions, in whatever list, and in neither of them twice. */
    private final Map<Digested, Place> origins;

    private final Digests digests;

    private Comparison(ChangeLog log, Digests digests, Place before, Place after) {
        this.log = log;
        this.digests = digests;
        this.origins = identified(before);
        origins.keySet().retainAll(identified(after).keySet());
    }

    static List<Change> between(Document older, Document newer) {
        Nesting.check(older);
        Nesting.check(newer);
        ChangeLog log = new ChangeLog(older, newer);
        Place before = new Place(Pointer.ROOT, older);
        Place after = new Place(Pointer.ROOT, newer);
        new Comparison(log, new Digests(), before, after).compare(before, after);
        return log.changes();
    }

    private void compare(Place before, Place after) {
        Object older = before.value();
        Object newer = after.value();
        if (digests.areEqual(older, newer)) {
            return;
        } else if (older == null) {
            added(after);
        } else if (newer == null) {
            log.removed(before);
        } else if (older.getClass() != newer.getClass() || !Shape.isObject(newer)) {
            log.changed(before, after);
        } else {
            boolean within = beginsIds(newer) && !after.at().isRoot();
            Comparison scope = within ? new Comparison(log, digests, before, after) : this;
            for (Component component : Shape.of(newer.getClass()).components()) {
                scope.compare(component, before, component.value(older), after, component.value(newer));
            }
        }
    }

    private void compare(
            Component component, Place before, @Nullable Object older, Place after, @Nullable Object newer) {
        if (older instanceof Extensions was && newer instanceof Extensions is) {
            compare(
                    before,
                    List.copyOf(was.asMap().entrySet()),
                    after,
                    List.copyOf(is.asMap().entrySet()));
        } else if (older instanceof List<?> was && newer instanceof List<?> is) {
            compare(before.then(component.name(), was), was, after.then(component.name(), is), is);
        } else {
            compare(before.then(component.name(), older), after.then(component.name(), newer));
        }
    }

    private void compare(Place before, List<?> older, Place after, List<?> newer) {
        Matching matching = new Matching(elements(older), elements(newer));
        int told = 0;
        for (int i = 0; i < newer.size(); i++) {
            Place is = element(after, i, newer.get(i));
            int origin = matching.origin(i);
            Place was = origin == Matching.NONE ? origin(is.value()) : element(before, origin, older.get(origin));
            int next = matching.nextThatStays(i);
            removed(before, older, told, next, matching);
            told = matching.stays(i) ? next + 1 : next;
            if (was == null) {
                added(is);
            } else {
                if (origin == Matching.NONE) {
                    log.moved(was, is);
                } else if (!matching.stays(i)) {
                    log.reordered(was, is);
                }
                compare(was, is);
            }
        }
        removed(before, older, told, older.size(), matching);
    }

    private void removed(Place before, List<?> older, int from, int to, Matching matching) {
        for (int i = from; i < to; i++) {
            if (!matching.isFound(i) && origin(older.get(i)) == null) {
                log.removed(element(before, i, older.get(i)));
            }
        }
    }

    /** What has come from elsewhere into what is new is told of apart. */
    private void added(Place after) {
        log.added(after);
        if (after.value() != null && Shape.isObject(after.value())) {
            Walk.throughRecords(after.value(), after.at(), (at, record) -> {
                Place was = record != after.value() && at.step() instanceof Integer ? origin(record) : null;
                if (was != null) {
                    Place is = new Place(at, record);
                    log.moved(was, is);
                    compare(was, is);
                }
                return was == null && !beginsIds(record);
            });
        }
    }

    private @Nullable Place origin(@Nullable Object element) {
        return identity(element).map(origins::get).orElse(null);
    }

    private List<Element> elements(List<?> list) {
        return list.stream().map(this::element).toList();
    }

    private Element element(@Nullable Object value) {
        if (value == null) {
            return new Element(Optional.empty(), false, null);
        } else if (value instanceof Map.Entry<?, ?> extension) {
            return new Element(extension.getKey(), true, null);
        }
        Optional<Digested> identity = identity(value);
        boolean isElsewhere = origin(value) != null;
        return new Element(
                identity.orElseGet(() -> digests.key(value)),
                identity.isPresent(),
                Shape.isObject(value) && !isElsewhere ? value.getClass() : null);
    }

    private static Place element(Place list, int index, @Nullable Object value) {
        return value instanceof Map.Entry<?, ?> extension
                ? list.then(extension.getKey(), extension.getValue())
                : list.then(index, value);
    }

    private Map<Digested, Place> identified(Place document) {
        Map<Digested, Place> identified = new HashMap<>();
        Set<Digested> repeated = new HashSet<>();
        if (document.value() != null) {
            Walk.throughRecords(document.value(), document.at(), (at, record) -> {
                if (record != document.value() && at.step() instanceof Integer) {
                    identity(record)
                            .filter(identity -> identified.put(identity, new Place(at, record)) != null)
                            .ifPresent(repeated::add);
                }
                return record == document.value() || !beginsIds(record);
            });
        }
        identified.keySet().removeAll(repeated);
        return identified;
    }

    private static boolean beginsIds(Object record) {
        return Shape.of(record.getClass()).isIdScope();
    }

    /** Returns who an element is, wherever it stands in its document. */
    private Optional<Digested> identity(@Nullable Object element) {
        if (element == null || !Shape.isObject(element)) {
            return Optional.empty();
        }
        return Shape.of(element.getClass())
                .identity()
                .map(component -> component.value(element))
                .map(name -> digests.key(List.of(element.getClass(), name)));
    }
}
