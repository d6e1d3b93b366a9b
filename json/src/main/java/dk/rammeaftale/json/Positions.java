package dk.rammeaftale.json;

import dk.rammeaftale.validation.Problem;

/** Turns offsets in the bytes that were read into lines and columns of what the user wrote. */
@FunctionalInterface
interface Positions {

    /**
     * Gives a problem its position.
     *
     * @param at an offset; from one call to the next it never gets smaller
     */
    Problem place(Problem problem, long at);
}
