package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.validation.Problem.Severity;
import java.util.Optional;

/**
 * A problem at one place in a document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the problem code, such as {@code RA-1003}; required
 * @param severity the severity, required
 * @param pointer the JSON Pointer of the place, required
 * @param line the line in the source text, from 1, optional
 * @param column the column in the line, counted in characters from 1, optional
 * @param messages the problem described for people: what was found and what is allowed; required
 */
public record ProblemAnswer(
        String code,
        Severity severity,
        String pointer,
        Optional<Integer> line,
        Optional<Integer> column,
        Messages messages)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public ProblemAnswer {
        line = orEmpty(line);
        column = orEmpty(column);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
