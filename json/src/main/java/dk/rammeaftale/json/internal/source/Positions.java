package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.validation.Problem.Position;
import java.util.Optional;

/** Converts offsets to lines and columns of the text that the user wrote. */
@FunctionalInterface
public interface Positions {

    /** The positions of a value that was not read from a text. */
    Positions UNKNOWN = offset -> Optional.empty();

    /** Returns the position of an offset, if it is known. Offsets must be asked for in ascending order. */
    Optional<Position> position(long offset);
}
