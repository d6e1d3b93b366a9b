package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads before it says that something is lacking: properties by their names, {@code id}, or those of one type,
 * {@code Part.kind}. Where one of them may stand in something that could not be read, the rule finds nothing.
 *
 * @param properties the names; null stands for anything in the value that the rule is about
 */
public record Reads(@Nullable Set<String> properties) {

    /** For what is found, and not only not found: nothing that could not be read makes it untrue. */
    static final Reads NOTHING = new Reads(Set.of());

    /** For a rule that may have read anything in the value that it is about. */
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

    /** Returns whether a property of this name is one of them, whatever type it belongs to. */
    boolean names(String property) {
        return properties != null
                && properties.stream()
                        .anyMatch(p -> p.substring(p.indexOf('.') + 1).equals(property));
    }

    boolean names(Class<?> type, String property) {
        return properties != null
                && (properties.contains(property) || properties.contains(type.getSimpleName() + "." + property));
    }

    /** Returns whether one of them may stand in a value of a type, at any depth. */
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
