package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.validation.Problem;

/** Gives problems their line and column in the text that the user wrote. */
@FunctionalInterface
public interface Positions {

    /** Gives a problem its position. */
    Problem place(Problem problem, long at);
}
