package dk.rammeaftale.json;

import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.FaultOfValue;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says that a document is not valid, with every problem that it has. Its message lists them in English; {@link
 * #message(Locale)} in the language asked for.
 */
public final class InvalidDocumentException extends RuntimeException implements FaultOfValue {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidDocumentException(List<Problem> problems) {
        super(list(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems, warnings too.
     *
     * @return the problems in the order they stand in the document
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems; // null after serialisation
    }

    /**
     * Returns the problems as text, one a line.
     *
     * @param locale Danish for {@code da}, otherwise English
     * @return the text
     */
    public String message(Locale locale) {
        return list(problems(), locale);
    }

    private static String list(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(p -> p.position()
                                .map(at -> at.line() + ":" + at.column() + ": ")
                                .orElse("") + p.code() + " " + Code.ends(p.pointer()) + " " + p.message(locale))
                .collect(Collectors.joining("\n"));
    }
}
