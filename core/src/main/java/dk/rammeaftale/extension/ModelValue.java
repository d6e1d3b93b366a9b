package dk.rammeaftale.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value of the library: a document, a part of one, or an answer about documents.
 *
 * <p>Jackson reads and writes it with {@code dk.rammeaftale.json.RammeaftaleModule}. A mapper without that module would
 * lose extensions and write words and times that are not in the format, so it fails with a message that names the
 * module. The interface has no methods to implement.
 *
 * <p>Values may be nested: a passage has passages, an agenda item has items, a dossier has dossiers. Operations that traverse
 * a value, such as validation, a comparison or a public view, throw {@link IllegalArgumentException} at more than 256 levels
 * of records. No document read from JSON is that deep. Java's {@code equals}, {@code hashCode} and {@code toString} have no
 * such limit; they overflow the stack at a few thousand levels.
 */
public interface ModelValue {

    // For Jackson only. The annotations have no members, since the compiler would warn users without Jackson of those.
    // All three are needed: for writing a value, reading an object, and reading an interface.

    /** Makes a mapper without the module fail to write. A serializer of a module takes precedence. */
    @JsonValue
    @SuppressWarnings("UnusedMethod")
    private Object refuseToBeWritten() {
        throw new UnsupportedOperationException(ModuleMissing.MESSAGE);
    }

    /**
     * Makes a mapper without the module fail to read. Never called: Jackson looks up a deserializer for the
     * parameter's type first, and that type refuses.
     */
    @JsonSetter
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private void refuseToBeRead(ModuleMissing never) {
        throw new UnsupportedOperationException(ModuleMissing.MESSAGE);
    }

    /** Makes a mapper without the module fail to read an interface, whose setters Jackson does not look at. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static ModelValue refuseToBeMade(Object json) {
        throw new UnsupportedOperationException(ModuleMissing.MESSAGE);
    }
}
