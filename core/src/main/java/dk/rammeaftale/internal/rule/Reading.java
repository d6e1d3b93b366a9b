package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Pointer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a reader knows of the value that is validated: an {@link OwnRule} is not asked about what could not be read whole. */
public final class Reading {

    private static final ThreadLocal<@Nullable Predicate<Pointer>> CURRENT = new ThreadLocal<>();

    private Reading() {}

    /**
     * Runs a validation of what was read.
     *
     * @param <T> the type of its result
     * @param isWhole whether everything was read that stands at a place and below it
     * @param validation what to run
     * @return its result
     */
    public static <T> T of(Predicate<Pointer> isWhole, Supplier<T> validation) {
        CURRENT.set(isWhole);
        try {
            return validation.get();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * Takes what is known; it is for one validation, and not for those that its rules may start.
     *
     * @return says of a place whether everything was read there and below
     */
    public static Predicate<Pointer> take() {
        Predicate<Pointer> isWhole = CURRENT.get();
        CURRENT.remove();
        return isWhole == null ? at -> true : isWhole;
    }
}
