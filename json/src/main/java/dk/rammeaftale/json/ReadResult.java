package dk.rammeaftale.json;

import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Result of reading a document: the value, if there is one, and all problems.
 *
 * <p>The value is present if everything in the document could be read. It may still break rules: then it is a draft
 * with errors. If something could not be read, such as an unknown property or a day that does not exist, there is no
 * value, because writing it back would lose that part.
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
 * @param value the value, or empty if part of the document could not be read
 * @param problems all problems in document order
 * @param line the line on which the document begins: its line in NDJSON, otherwise 1
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems, int line) {

    /** Creates a result. */
    public ReadResult {
        problems = List.copyOf(problems);
    }

    /**
     * Returns whether the document is valid: it has a value, and no problem is an error.
     *
     * @return true if the document is valid
     */
    public boolean isValid() {
        return value.isPresent() && problems.stream().noneMatch(Problem::isError);
    }

    /**
     * Returns the problems that make the document invalid.
     *
     * @return the errors in document order
     */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * Returns the problems that leave the document valid.
     *
     * @return the warnings in document order
     */
    public List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    /**
     * Returns the value of a valid document.
     *
     * @return the value
     * @throws InvalidDocumentException if the document is not valid; carries all problems
     */
    public T orElseThrow() {
        if (!isValid()) {
            throw new InvalidDocumentException(problems);
        }
        return value.orElseThrow();
    }
}
