package dk.rammeaftale.json.internal.layout;

import dk.rammeaftale.extension.Extensions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that is being read: the properties seen so far and their values. */
public final class PartialRecord {

    private final RecordLayout layout;
    private final @Nullable Object[] values;
    private final boolean[] seen;
    private Map<String, String> unknownProperties = Map.of();
    private Set<String> misspelt = Set.of();

    /** Creates a partial record without values. */
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

    /** Records that an unknown property is probably a misspelling of a known one. */
    public void markMisspelt(String name) {
        if (misspelt.isEmpty()) {
            misspelt = new HashSet<>();
        }
        misspelt.add(name);
    }

    /** Whether a property is missing, and no unknown property is probably a misspelling of it. */
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
    public boolean hasUnknown(String name) {
        return unknownProperties.containsKey(name);
    }

    /** Keeps an unknown property. */
    public void keepUnknown(String name, String json) {
        if (unknownProperties.isEmpty()) {
            unknownProperties = new LinkedHashMap<>();
        }
        unknownProperties.put(name, json);
    }

    /** Returns the index of the first missing primitive component, or -1. */
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
     * @throws RuntimeException if the record's constructor throws
     */
    public Object build() {
        if (!unknownProperties.isEmpty()) {
            values[layout.extensionsIndex()] = Extensions.keeping(unknownProperties);
        }
        return layout.create(values);
    }
}
