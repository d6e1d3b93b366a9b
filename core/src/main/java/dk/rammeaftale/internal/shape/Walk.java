package dk.rammeaftale.internal.shape;

import dk.rammeaftale.internal.shape.Shape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks a tree of records in document order. */
public final class Walk {

    /** Visits every record of the tree. */
    @FunctionalInterface
    public interface Visitor {

        /** Visits one record, and returns whether to visit the records inside it. */
        boolean visit(Pointer at, Object record);
    }

    /** Replaces values of the tree. */
    @FunctionalInterface
    public interface Rewriter {

        /** Returns the replacement of a value, or null to leave it out. Called before the values inside it. */
        @Nullable
        Object rewrite(Object value);
    }

    private Walk() {}

    /** Visits a record and all records below it. */
    public static void throughRecords(Object root, Visitor visitor) {
        go(Pointer.ROOT, root, 0, visitor);
    }

    /** Visits a record that stands inside another, and all records below it. */
    public static void throughRecords(Object root, Pointer at, Visitor visitor) {
        go(at, root, 0, visitor);
    }

    /** Finds the value at a pointer. */
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

    private static void go(Pointer at, Object record, int depth, Visitor visitor) {
        Nesting.check(depth);
        if (!visitor.visit(at, record)) {
            return;
        }
        for (Component component : Shape.of(record.getClass()).holdingRecords()) {
            Object below = component.value(record);
            if (below != null && component.list()) {
                goThrough(at, component, (List<?>) below, depth, visitor);
            } else if (below != null) {
                go(at.then(component.name()), below, depth + 1, visitor);
            }
        }
    }

    private static void goThrough(Pointer at, Component component, List<?> list, int depth, Visitor visitor) {
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element != null) {
                go(at.then(component.name()).then(i), element, depth + 1, visitor);
            }
        }
    }

    private static @Nullable Object step(Object value, Object step) {
        if (value instanceof List<?> list) {
            return step instanceof Integer i && i < list.size() ? list.get(i) : null;
        }
        if (!Shape.isObject(value)) {
            return null;
        }
        return Shape.value(value, step.toString()).orElse(null);
    }

    /** Returns a copy of the tree in which one record is replaced. The record is found by identity, not by equality. */
    public static Object replace(Object root, Object record, Object replacement) {
        boolean[] done = {false};
        Object copy = rewrite(root, value -> {
            boolean isIt = value == record && !done[0];
            done[0] |= isIt;
            return isIt ? replacement : value;
        });
        return Objects.requireNonNull(copy);
    }

    /** Returns the tree with each value rewritten, and then the values inside it. Unchanged records are reused. */
    public static @Nullable Object rewrite(Object value, Rewriter rewriter) {
        return rewrite(value, 0, rewriter);
    }

    private static @Nullable Object rewrite(Object value, int depth, Rewriter rewriter) {
        Object rewritten = rewriter.rewrite(value);
        if (rewritten == null || !Shape.isObject(rewritten)) {
            return rewritten;
        }
        Nesting.check(depth);
        Shape shape = Shape.of(rewritten.getClass());
        boolean same = true;
        List<@Nullable Object> after = new ArrayList<>();
        for (Component component : shape.components()) {
            Object before = component.value(rewritten);
            Object child = before instanceof List<?> list
                    ? rewriteAll(list, depth + 1, rewriter)
                    : before == null ? null : rewrite(before, depth + 1, rewriter);
            same &= child == before || (child instanceof List<?> && child.equals(before));
            after.add(component.optional() ? Optional.ofNullable(child) : child);
        }
        return same ? rewritten : shape.create(after.toArray());
    }

    private static List<@Nullable Object> rewriteAll(List<?> list, int depth, Rewriter rewriter) {
        List<@Nullable Object> after = new ArrayList<>();
        for (Object element : list) {
            Object rewritten = element == null ? null : rewrite(element, depth, rewriter);
            if (element == null || rewritten != null) {
                after.add(rewritten);
            }
        }
        return after;
    }
}
