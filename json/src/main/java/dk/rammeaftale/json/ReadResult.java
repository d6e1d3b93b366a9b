package dk.rammeaftale.json;

import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading a document gave.
 *
 * <p>The value is there whenever the document could be taken apart, also if it breaks a rule: then it is a draft with errors.
 *
 * @param <T> the type that was read
 * @param value the value, or empty if it was no document of that type
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
