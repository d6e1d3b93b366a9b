package dk.rammeaftale.internal.shape;

/**
 * How deep the records of a value may be nested in each other. Each walk of a value counts, and stops long before the stack of a
 * thread would overflow. Reading allows no deeper documents; a program can build them.
 */
public final class Nesting {

    /** The greatest number of records in each other. */
    public static final int GREATEST = 256;

    private Nesting() {}

    /** Refuses a record at a depth that is too great; the root has the depth 0. */
    public static void check(int depth) {
        if (depth >= GREATEST) {
            throw new IllegalArgumentException(
                    "The value is nested too deeply: it has more than " + GREATEST + " records in each other");
        }
    }

    /** Refuses a value that is nested too deeply, before something else than a walk goes into it. */
    public static void check(Object value) {
        Walk.throughRecords(value, (at, record) -> true);
    }
}
