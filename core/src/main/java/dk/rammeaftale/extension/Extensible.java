package dk.rammeaftale.extension;

/**
 * A value that others may extend with properties of their own.
 *
 * @param <T> the type itself, so that a copy keeps it
 */
public interface Extensible<T> {

    /**
     * Returns what others have added.
     *
     * @return the extensions, perhaps none
     */
    Extensions extensions();

    /**
     * Returns a copy with other extensions.
     *
     * @param extensions all that the copy shall carry
     * @return the copy
     */
    T withExtensions(Extensions extensions);
}
