package dk.rammeaftale.rule;

import dk.rammeaftale.shape.Pointer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a reader knows of the value that is validated: an {@link OwnRule} is not asked about what could not be read whole.
 *
 * @param isWhole whether everything was read that stands at a place and below it
 * @param isFault whether what a rule threw says that something is wrong with the value, and not with the rule
 */
public record Reading(Predicate<Pointer> isWhole, Predicate<RuntimeException> isFault) {

    private static final Reading NONE = new Reading(at -> true, thrown -> false);
    private static final ThreadLocal<Reading> CURRENT = new ThreadLocal<>();

    /**
     * Runs a validation of what was read.
     *
     * @param <T> the type of its result
     * @param validation what to run
     * @return its result
     */
    public <T> T during(Supplier<T> validation) {
        CURRENT.set(this);
        try {
            return validation.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** Returns what is known; it is for one validation, and not for those that a rule may start. */
    static Reading take() {
        Reading reading = CURRENT.get();
        CURRENT.remove();
        return reading == null ? NONE : reading;
    }
}
