package dk.rammeaftale.json.internal.layout;

import dk.rammeaftale.extension.Extensions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record while it is read: the properties seen so far and their values. */
public final class PartialRecord {

    private final RecordLayout layout;
    private final @Nullable Object[] values;
    private final boolean[] seen;
    private Map<String, String> others = Map.of();

    /**
     * Creates an empty one.
     *
     * @param layout the layout of its class
     */
    public PartialRecord(RecordLayout layout) {
        this.layout = layout;
        this.values = layout.absent();
        this.seen = new boolean[layout.formatVersionIndex() + 1];
    }

    /**
     * Returns the layout of its class.
     *
     * @return the layout
     */
    public RecordLayout layout() {
        return layout;
    }

    /**
     * Marks a property as seen.
     *
     * @param index the property's index
     * @return false if it was seen before
     */
    public boolean markSeen(int index) {
        boolean first = !seen[index];
        seen[index] = true;
        return first;
    }

    /**
     * Whether a property was seen.
     *
     * @param index the property's index
     * @return true if it was
     */
    public boolean hasSeen(int index) {
        return seen[index];
    }

    /**
     * Sets a component.
     *
     * @param index the component's index
     * @param value its value, or null to leave it absent
     */
    public void set(int index, @Nullable Object value) {
        if (value != null) {
            values[index] = layout.valueType(index).isOptional() ? Optional.of(value) : value;
        }
    }

    /**
     * Whether an unknown property is kept under a name.
     *
     * @param name the name
     * @return true if one is
     */
    public boolean hasOther(String name) {
        return others.containsKey(name);
    }

    /**
     * Keeps an unknown property.
     *
     * @param name its name
     * @param json its value
     */
    public void setOther(String name, String json) {
        if (others.isEmpty()) {
            others = new LinkedHashMap<>();
        }
        others.put(name, json);
    }

    /**
     * Returns the index of the first missing primitive component.
     *
     * @return the index, or -1 if none is missing
     */
    public int missingPrimitive() {
        for (int i : layout.primitives()) {
            if (values[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Creates the record.
     *
     * @return the record
     * @throws RuntimeException what its constructor throws
     */
    public Object build() {
        if (!others.isEmpty()) {
            values[layout.extensionsIndex()] = Extensions.keeping(others);
        }
        return layout.create(values);
    }
}
