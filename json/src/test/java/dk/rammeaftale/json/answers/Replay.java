package dk.rammeaftale.json.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Change;
import dk.rammeaftale.Change.Kind;
import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies reported changes to an older document, which must give the newer one. A change that is not needed, or needed
 * twice, is an error.
 */
final class Replay {

    private final Map<Kind, Map<String, Change>> open = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Pointer> places = new IdentityHashMap<>();
    private final Set<Object> movedAway = Collections.newSetFromMap(new IdentityHashMap<>());

    private Replay(Document older, List<Change> changes) {
        for (Kind kind : Kind.values()) {
            open.put(kind, new LinkedHashMap<>());
        }
        for (Change change : changes) {
            Change other = of(change.kind()).put(change.pointer(), change);
            assertThat(other).as("another of its kind at its place").isNull();
        }
        Walk.throughRecords(older, (at, record) -> places.put(record, at) == null);
        of(Kind.MOVED).values().forEach(change -> change.before().ifPresent(movedAway::add));
    }

    /** Applies the changes to the older document, and fails if a change is left over. */
    static Object of(Document older, List<Change> changes) {
        Replay replay = new Replay(older, changes);
        Object newer = Objects.requireNonNull(replay.value(Pointer.ROOT, older, Pointer.ROOT));
        for (Change change : List.copyOf(replay.of(Kind.MOVED).values())) { // elements that moved into new ones
            if (replay.use(Kind.MOVED, Pointer.parse(change.pointer())) == null) {
                continue; // moved together with an element around it
            }
            Object before = change.before().orElseThrow();
            Pointer was = Objects.requireNonNull(replay.places.get(before));
            Object after = Objects.requireNonNull(replay.value(was, before, Pointer.parse(change.pointer())));
            assertThat(ChangesTest.ordered(after))
                    .isEqualTo(ChangesTest.ordered(change.after().orElseThrow()));
        }
        assertThat(replay.open.values()).as("not needed").allMatch(Map::isEmpty);
        return newer;
    }

    private Map<String, Change> of(Kind kind) {
        return Objects.requireNonNull(open.get(kind));
    }

    private @Nullable Change use(Kind kind, Pointer at) {
        return of(kind).remove(at.toString());
    }

    /** Returns a value with the changes applied. */
    private @Nullable Object value(Pointer was, @Nullable Object before, Pointer is) {
        Change added = before == null ? use(Kind.ADDED, is) : null;
        Change removed = before == null ? null : use(Kind.REMOVED, was);
        Change changed = before == null ? null : use(Kind.CHANGED, is);
        if (added != null) {
            assertThat(added.before()).isEmpty();
            return added.after().orElseThrow();
        } else if (removed != null) {
            assertThat(removed.before()).contains(Objects.requireNonNull(before));
            return null;
        } else if (changed != null) {
            assertThat(changed.before())
                    .contains(Objects.requireNonNull(before))
                    .isNotEqualTo(changed.after());
            return changed.after().orElseThrow();
        } else if (before == null || !Shape.isObject(before)) {
            return before;
        }
        Shape shape = Shape.of(before.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : shape.components()) {
            Object value = component.value(before);
            Pointer from = was.then(component.name());
            Pointer to = is.then(component.name());
            Object after = value instanceof List<?> list
                    ? list(from, list, to)
                    : value instanceof Extensions extensions ? extensions(was, extensions, is) : value(from, value, to);
            values.add(component.optional() ? Optional.ofNullable(after) : after);
        }
        return shape.create(values.toArray());
    }

    private List<@Nullable Object> list(Pointer was, List<?> before, Pointer is) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Object element = before.get(i);
            boolean isAway = element instanceof Enum<?>
                    ? of(Kind.MOVED).values().stream()
                            .anyMatch(change -> change.before().equals(Optional.of(element))
                                    && change.pointer().startsWith(is + "/"))
                    : element != null && movedAway.contains(element);
            if (use(Kind.REMOVED, was.then(i)) == null && !isAway) {
                left.add(i);
            }
        }
        List<@Nullable Object> after = new ArrayList<>();
        while (true) {
            Pointer at = is.then(after.size());
            Change added = use(Kind.ADDED, at);
            Change moved = use(Kind.MOVED, at);
            if (added != null) {
                after.add(added.after().orElse(null));
            } else if (moved != null) {
                Object element = moved.before().orElseThrow();
                after.add(value(places.getOrDefault(element, was), element, at));
            } else if (!left.isEmpty()) {
                int i = left.remove(0);
                after.add(value(was.then(i), before.get(i), at));
            } else {
                return after;
            }
        }
    }

    private Extensions extensions(Pointer was, Extensions before, Pointer is) {
        Set<String> stay = new LinkedHashSet<>(before.asMap().keySet());
        stay.removeIf(name -> use(Kind.REMOVED, was.then(name)) != null);
        Map<String, String> after = new LinkedHashMap<>();
        for (String name : stay) {
            Change changed = use(Kind.CHANGED, is.then(name));
            after.put(
                    name,
                    changed == null
                            ? before.get(name).orElseThrow()
                            : (String) changed.after().orElseThrow());
        }
        // names are not ordered like a list: added and moved ones take their place in the newer document
        of(Kind.ADDED).keySet().stream()
                .filter(at -> isExtension(at, is))
                .toList()
                .forEach(at -> after.put(
                        name(at), (String) Objects.requireNonNull(of(Kind.ADDED).remove(at))
                                .after()
                                .orElseThrow()));
        of(Kind.MOVED).keySet().removeIf(at -> isExtension(at, is) && after.containsKey(name(at)));
        return Extensions.of(after);
    }

    private static boolean isExtension(String at, Pointer of) {
        return at.startsWith(of + "/") && at.indexOf('/', of.toString().length() + 1) < 0 && name(at).contains(":");
    }

    private static String name(String at) {
        return at.substring(at.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
