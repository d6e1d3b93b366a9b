package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.validation.Problem;

/** Gives problems their line and column in the text that the user wrote. */
@FunctionalInterface
public interface Positions {

    /**
     * Gives a problem its position.
     *
     * @param problem the problem
     * @param at its offset in the bytes that were read; no smaller than in the call before
     * @return the problem with its position
     */
    Problem place(Problem problem, long at);
}
