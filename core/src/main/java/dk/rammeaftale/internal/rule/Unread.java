package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gaps in a value: the places of a document that a reader could not read, or not completely. Their content is
 * absent from the value, so a rule that finds something absent may be wrong.
 */
public final class Unread {

    /** Nothing is unread. */
    public static final Unread NONE = new Unread();

    private final Map<String, Unread> below = new HashMap<>();
    private boolean isGap;
    private boolean isNull;
    private Set<String> names = Set.of();

    /** Adds a place that could not be read, or not completely. */
    public void add(Pointer at) {
        at(at).isGap = true;
    }

    /** Adds a gap in which properties of these names were skipped. */
    public void add(Pointer at, Set<String> found) {
        Unread gap = at(at);
        gap.isGap = true;
        if (!gap.names.isEmpty()) {
            found = new HashSet<>(found);
            found.addAll(gap.names);
        }
        gap.names = found;
    }

    /**
     * Adds a null in the place of an element. Its meaning is not known, and the null itself is in the value.
     */
    public void addNull(Pointer at) {
        Unread gap = at(at);
        gap.isGap = true;
        gap.isNull = true;
    }

    private Unread at(Pointer at) {
        Unread gaps = this;
        for (Object step : at.steps()) {
            gaps = gaps.below.computeIfAbsent(step.toString(), s -> new Unread());
        }
        return gaps;
    }

    /** Returns the gaps at a place and below it. */
    public Unread below(Pointer at) {
        Unread gaps = this;
        for (Object step : at.steps()) {
            gaps = gaps.below.get(step.toString());
            if (gaps == null) {
                return NONE;
            }
        }
        return gaps;
    }

    /** Returns whether everything was read, here and below. */
    public boolean isEmpty() {
        return !isGap && below.isEmpty();
    }

    /** Returns whether a value that is missing here may be one that could not be read. */
    boolean mayHideTheValue() {
        return !isEmpty() && !isNull;
    }

    /** Returns whether a gap at a place or below it may hold one of the properties that a rule reads. */
    boolean mayHold(Object value, Pointer at, Reads reads) {
        Unread gaps = below(at);
        if (gaps.isEmpty()) {
            return false;
        }
        Object here = value;
        Class<?> type = null;
        for (Object step : at.steps()) {
            if (here instanceof List<?> list) {
                int position = step instanceof Integer i ? i : list.size();
                here = position < list.size() ? list.get(position) : null;
            } else if (here != null && Shape.isObject(here)) {
                String name = step.toString();
                if (reads.names(here.getClass(), name)) {
                    return true;
                }
                Component component = Shape.of(here.getClass()).component(name).orElse(null);
                type = component == null ? null : component.type();
                here = component == null ? null : component.value(here);
            }
        }
        return gaps.mayBeIn(here, type, reads);
    }

    private boolean mayBeIn(@Nullable Object value, @Nullable Class<?> type, Reads reads) {
        if (isEmpty()) {
            return false;
        } else if (reads.isAnything()
                || (isGap && (reads.mayStandIn(type) || names.stream().anyMatch(reads::names)))) {
            return true;
        }
        for (Map.Entry<String, Unread> entry : below.entrySet()) {
            String step = entry.getKey();
            Unread gaps = entry.getValue();
            if (value instanceof List<?> list) {
                int index = Integer.parseInt(step);
                if (gaps.mayBeIn(index < list.size() ? list.get(index) : null, type, reads)) {
                    return true;
                }
            } else if (value != null && Shape.isObject(value)) {
                Component component = Shape.of(value.getClass()).component(step).orElse(null);
                if (component == null) {
                    if (gaps.mayBeIn(null, null, reads)) {
                        return true;
                    }
                } else if (reads.names(value.getClass(), step)
                        || gaps.mayBeIn(component.value(value), component.type(), reads)) {
                    return true;
                }
            }
        }
        return false;
    }
}
