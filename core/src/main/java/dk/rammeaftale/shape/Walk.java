package dk.rammeaftale.shape;

import dk.rammeaftale.shape.Shape.Component;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through a tree of records in document order. */
public final class Walk {

    /** Is shown every value that is there. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Sees one value.
         *
         * @param at where it stands
         * @param value a record, a scalar or a text; never a list, an optional or null
         * @return whether to go on into it
         */
        boolean visit(Pointer at, Object value);
    }

    private Walk() {}

    /**
     * Shows a record and all values below it.
     *
     * @param root the record
     * @param visitor sees them, a record before what is in it
     */
    public static void through(Object root, Visitor visitor) {
        go(Pointer.ROOT, root, visitor);
    }

    /**
     * Shows a record that stands inside another, and all values below it.
     *
     * @param root the record
     * @param at where it stands
     * @param visitor sees them, a record before what is in it
     */
    public static void through(Object root, Pointer at, Visitor visitor) {
        go(at, root, visitor);
    }

    /**
     * Finds the value at a place.
     *
     * @param root the record to start from
     * @param pointer the place
     * @return the value, or empty where there is none
     */
    public static Optional<Object> at(Object root, Pointer pointer) {
        Object value = root;
        for (Object step : pointer.steps()) {
            value = step(value, step);
            if (value == null) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    private static void go(Pointer at, Object value, Visitor visitor) {
        if (!visitor.visit(at, value) || !value.getClass().isRecord() || Shape.isScalar(value.getClass())) {
            return;
        }
        for (Component component : Shape.of(value.getClass()).components()) {
            Object child = component.value(value);
            if (child instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    Object element = list.get(i);
                    if (element != null) {
                        go(at.then(component.name()).then(i), element, visitor);
                    }
                }
            } else if (child != null) {
                go(at.then(component.name()), child, visitor);
            }
        }
    }

    private static @Nullable Object step(Object value, Object step) {
        if (value instanceof List<?> list) {
            return step instanceof Integer i && i < list.size() ? list.get(i) : null;
        }
        if (!value.getClass().isRecord() || Shape.isScalar(value.getClass())) {
            return null;
        }
        return Shape.of(value.getClass()).components().stream()
                .filter(c -> c.name().equals(step))
                .findFirst()
                .map(c -> c.value(value))
                .orElse(null);
    }
}
