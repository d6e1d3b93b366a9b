package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.source.Limits;
import java.util.List;

/**
 * Options for reading documents.
 *
 * @param limits the limits of a document
 * @param keepUnknown whether to keep unknown properties with a warning
 * @param extensions the extensions to check
 * @param version the supported format version
 */
public record ReaderOptions(
        Limits limits, boolean keepUnknown, List<TypedExtension> extensions, FormatVersion version) {

    /** Whether an extension has a registered type. */
    boolean isTyped(String name) {
        for (TypedExtension extension : extensions) {
            if (extension.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * An extension with a registered type.
     *
     * @param name the name of the extension
     * @param type the type of its value
     */
    public record TypedExtension(String name, ValueType type) {}
}
