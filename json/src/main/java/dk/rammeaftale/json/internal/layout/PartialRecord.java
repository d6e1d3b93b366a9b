package dk.rammeaftale.json.internal.layout;

import dk.rammeaftale.extension.Extensions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record while it is read: the properties seen so far and their values. */
public final class PartialRecord {

    private final RecordLayout layout;
    private final @Nullable Object[] values;
    private final boolean[] seen;
    private Map<String, String> others = Map.of();
    private Set<String> misspelt = Set.of();

    /** Creates an empty one. */
    public PartialRecord(RecordLayout layout) {
        this.layout = layout;
        this.values = layout.absent();
        this.seen = new boolean[layout.formatVersionIndex() + 1];
    }

    /** Returns the layout of its class. */
    public RecordLayout layout() {
        return layout;
    }

    /** Marks a property as seen. Returns false if it was seen before. */
    public boolean markSeen(int index) {
        boolean first = !seen[index];
        seen[index] = true;
        return first;
    }

    /** Whether a property was seen. */
    public boolean hasSeen(int index) {
        return seen[index];
    }

    /** Notes that an unknown property seems to be meant as a known one. */
    public void markMisspelt(String name) {
        if (misspelt.isEmpty()) {
            misspelt = new HashSet<>();
        }
        misspelt.add(name);
    }

    /** Whether a property is missing, and no other seems to be meant as it. */
    public boolean isMissing(int index) {
        return !seen[index] && !misspelt.contains(layout.name(index));
    }

    /** Sets a component. */
    public void set(int index, @Nullable Object value) {
        if (value != null) {
            values[index] = layout.valueType(index).isOptional() ? Optional.of(value) : value;
        }
    }

    /** Whether an unknown property is kept under a name. */
    public boolean hasOther(String name) {
        return others.containsKey(name);
    }

    /** Keeps an unknown property. */
    public void setOther(String name, String json) {
        if (others.isEmpty()) {
            others = new LinkedHashMap<>();
        }
        others.put(name, json);
    }

    /** Returns the index of the first missing primitive component. */
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
     * @throws RuntimeException what its constructor throws
     */
    public Object build() {
        if (!others.isEmpty()) {
            values[layout.extensionsIndex()] = Extensions.keeping(others);
        }
        return layout.create(values);
    }
}
