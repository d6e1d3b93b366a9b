package dk.rammeaftale.json;

import dk.rammeaftale.extension.Extensions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record in the making: what has been read of it so far. */
final class Draft {

    final Plan plan;

    private final @Nullable Object[] values;
    private final boolean[] seen;
    private Map<String, String> others = Map.of();

    Draft(Plan plan) {
        this.plan = plan;
        this.values = plan.absent();
        this.seen = new boolean[plan.typeIndex + 2];
    }

    /** Notes that a property stands here, and says whether it is the first time. */
    boolean isFirst(int index) {
        boolean first = !seen[index];
        seen[index] = true;
        return first;
    }

    boolean has(int index) {
        return seen[index];
    }

    void set(int index, @Nullable Object value) {
        if (value != null) {
            values[index] = plan.slots[index].optional ? Optional.of(value) : value;
        }
    }

    boolean hasOther(String name) {
        return others.containsKey(name);
    }

    void setOther(String name, String json) {
        if (others.isEmpty()) {
            others = new LinkedHashMap<>();
        }
        others.put(name, json);
    }

    /** Returns the component that can't be left out and is not there, or -1; only a primitive is such. */
    int missingPrimitive() {
        for (int i : plan.primitives) {
            if (values[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Makes the record.
     *
     * @throws RuntimeException what its constructor throws
     */
    Object build() {
        if (!others.isEmpty()) {
            values[plan.extensionsIndex] = Extensions.keeping(others);
        }
        return plan.shape.create(values);
    }
}
