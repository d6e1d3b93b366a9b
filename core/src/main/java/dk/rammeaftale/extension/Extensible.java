package dk.rammeaftale.extension;

/** A value that others may extend with properties of their own. */
public interface Extensible extends ModelValue {

    /**
     * Returns the properties that others have added.
     *
     * @return the extensions, may be empty
     */
    Extensions extensions();
}
