package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a rule reads before it reports something as absent: by name, {@code id}, or by type and name,
 * {@code Part.kind}. If one of them may stand in a part of the document that could not be read, the rule's finding is
 * dropped.
 *
 * @param properties the names; null means every property of the value that the rule is about
 */
public record Reads(@Nullable Set<String> properties) {

    /** For a rule that reports something present, which no unread part can make untrue. */
    static final Reads NOTHING = new Reads(Set.of());

    /** For a rule that may read every property of the value that it is about. */
    static final Reads ANYTHING = new Reads(null);

    static Reads of(String... properties) {
        return new Reads(Set.of(properties));
    }

    boolean isNothing() {
        return properties != null && properties.isEmpty();
    }

    boolean isAnything() {
        return properties == null;
    }

    /** Returns whether a property of this name is among them, of whatever type. */
    boolean names(String property) {
        return properties != null
                && properties.stream()
                        .anyMatch(p -> p.substring(p.indexOf('.') + 1).equals(property));
    }

    boolean names(Class<?> type, String property) {
        return properties != null
                && (properties.contains(property) || properties.contains(type.getSimpleName() + "." + property));
    }

    /** Returns whether a value of a type may hold one of them, at any depth. */
    boolean mayStandIn(@Nullable Class<?> type) {
        return type != null && mayStandIn(type, new HashSet<>());
    }

    private boolean mayStandIn(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return false;
        } else if (Shape.kind(type) == Kind.CHOICE) {
            return Shape.choices(type).values().stream().anyMatch(choice -> mayStandIn(choice, seen));
        } else if (Shape.kind(type) != Kind.RECORD) {
            return false;
        }
        for (Component component : Shape.of(type).components()) {
            if (names(type, component.name()) || mayStandIn(component.type(), seen)) {
                return true;
            }
        }
        return false;
    }
}
