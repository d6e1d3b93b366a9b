package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.validation.Problem.Severity;
import java.util.Optional;

/**
 * Something that is wrong at one place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the kind of fault, such as {@code RA-1003}
 * @param severity how grave it is
 * @param pointer where it is, a JSON Pointer
 * @param line the line in the text that was read, from 1, optional
 * @param column the character in the line, from 1, optional
 * @param messages what was found and what is allowed, for people
 */
public record ProblemAnswer(
        String code,
        Severity severity,
        String pointer,
        Optional<Integer> line,
        Optional<Integer> column,
        Messages messages)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public ProblemAnswer {
        line = orEmpty(line);
        column = orEmpty(column);
    }
}
