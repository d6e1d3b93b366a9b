package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.source.Limits;
import java.util.List;

/**
 * How documents are read.
 *
 * @param limits the limits of a document
 * @param keepUnknown whether unknown properties are kept with a warning
 * @param extensions the extensions whose values are checked
 * @param version the format version that is read
 */
public record ReaderOptions(
        Limits limits, boolean keepUnknown, List<TypedExtension> extensions, FormatVersion version) {

    /** Whether there is a type for the value of an extension. */
    boolean isTyped(String name) {
        return extensions.stream().anyMatch(extension -> extension.name().equals(name));
    }

    /**
     * An extension whose value has a known type.
     *
     * @param name its name
     * @param type the type of its value
     */
    public record TypedExtension(String name, ValueType type) {}
}
