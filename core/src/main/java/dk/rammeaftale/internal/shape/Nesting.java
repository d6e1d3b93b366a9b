package dk.rammeaftale.internal.shape;

/**
 * The limit on nested records. Every traversal of a value counts the depth and throws before the stack overflows. Documents that
 * are read stay below the limit; a program can build deeper values.
 */
public final class Nesting {

    /** The greatest number of levels of records. */
    public static final int GREATEST = 256;

    private Nesting() {}

    /**
     * Requires that a record is within the limit.
     *
     * @param depth the record's depth; 0 for the root
     * @throws IllegalArgumentException if the depth is too great
     */
    public static void check(int depth) {
        if (depth >= GREATEST) {
            throw new IllegalArgumentException(
                    "The value is nested too deeply: it has more than " + GREATEST + " levels of records");
        }
    }

    /**
     * Requires that all records of a value are within the limit, before an operation that does not count the depth itself.
     *
     * @throws IllegalArgumentException if the value is nested too deeply
     */
    public static void check(Object value) {
        Walk.throughRecords(value, (at, record) -> true);
    }
}
