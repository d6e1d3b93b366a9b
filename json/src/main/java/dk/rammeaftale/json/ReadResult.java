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
 * <pre>{@code
 * ReadResult<Meeting> result = json.tryRead(bytes, Meeting.class);
 * for (Problem problem : result.problems()) {
 *     System.out.println(problem.message(Locale.forLanguageTag("da")));
 * }
 * Meeting valid = result.orElseThrow();
 * }</pre>
 *
 * @param <T> the type that was read
 * @param value the value, or empty if something could not be read
 * @param problems all problems, in the order they stand in the document
 * @param line the line on which the text begins that was read: of a document in many lines its own, otherwise 1
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems, int line) {

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

    /**
     * Returns the problems that make the document invalid.
     *
     * @return the errors, in the order they stand in the document
     */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * Returns the problems of a document that may be used all the same.
     *
     * @return the warnings, in the order they stand in the document
     */
    public List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    /**
     * Returns the value of a valid document.
     *
     * @return the value
     * @throws InvalidDocumentException if the document is not valid; it carries every problem
     */
    public T orElseThrow() {
        if (!isValid()) {
            throw new InvalidDocumentException(problems);
        }
        return value.orElseThrow();
    }
}
