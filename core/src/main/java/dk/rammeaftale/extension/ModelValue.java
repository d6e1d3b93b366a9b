package dk.rammeaftale.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value of the library: a document, what a document is made of, or an answer about documents.
 *
 * <p>Jackson reads and writes it by {@code dk.rammeaftale.json.RammeaftaleModule}. A mapper without that module would lose
 * extensions, and write other words and times than the format has; so it fails with a message that names the module. There is
 * nothing to implement.
 */
public interface ModelValue {

    // Only Jackson sees what stands here. An annotation with a member would make the compiler warn everybody who has no
    // Jackson. Each is needed: a value is written, an object is read, an interface is read.

    /** Comes after every serializer of a module. */
    @JsonValue
    @SuppressWarnings("UnusedMethod")
    private Object refuseToBeWritten() {
        throw new UnsupportedOperationException(ModuleMissing.MESSAGE);
    }

    /** Never called: Jackson prepares to read each parameter before it reads anything, and this one refuses that. */
    @JsonSetter
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private void refuseToBeRead(ModuleMissing never) {
        throw new UnsupportedOperationException(ModuleMissing.MESSAGE);
    }

    /** For interfaces, of which Jackson prepares no properties. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static ModelValue refuseToBeMade(Object json) {
        throw new UnsupportedOperationException(ModuleMissing.MESSAGE);
    }
}
