package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.validation.Problem;

/** Converts offsets to lines and columns of the text that the user wrote. */
@FunctionalInterface
public interface Positions {

    /** Returns the problem with the position of an offset. */
    Problem place(Problem problem, long at);
}
