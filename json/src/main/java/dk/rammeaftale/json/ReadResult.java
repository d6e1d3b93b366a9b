package dk.rammeaftale.json;

import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading a document gave.
 *
 * <p>The value is there when all that the document says is in it. It may break a rule: then it is a draft with errors. What
 * can't be read, an unknown property or a day that does not exist, leaves no value, since it would be lost with it.
 *
 * @param <T> the type that was read
 * @param value the value, or empty if something could not be read
 * @param problems all problems, in the order they stand in the document
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems) {

    /** Makes a result. */
    public ReadResult {
        problems = List.copyOf(problems);
    }

    /**
     * Says whether the document may be used: it has a value, and no problem is an error.
     *
     * @return whether it is valid
     */
    public boolean isValid() {
        return value.isPresent() && problems.stream().noneMatch(Problem::isError);
    }
}
