package dk.rammeaftale.extension;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A value that others may extend with properties of their own. */
public interface Extensible extends ModelValue {

    /** For Jackson only: repeats the refusal of {@link ModelValue}, since static methods are not inherited. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static Extensible refuseToBeMade(ModelValue json) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the properties that others have added.
     *
     * @return the extensions, may be empty
     */
    Extensions extensions();
}
