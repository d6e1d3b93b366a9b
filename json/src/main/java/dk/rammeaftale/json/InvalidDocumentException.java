package dk.rammeaftale.json;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.rule.FaultOfValue;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Position;
import dk.rammeaftale.validation.Problem.Severity;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Thrown when a document is not valid; carries all its problems. The exception's message lists them in English, {@link
 * #message(Locale)} in Danish or English. Java serialisation keeps the problems.
 */
@FaultOfValue
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Bilingual WARNING = new Bilingual("advarsel: ", "warning: ");

    /** Not final because {@link #readObject} sets it. */
    private transient List<Problem> problems;

    InvalidDocumentException(List<Problem> problems) {
        super(list(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems, including warnings.
     *
     * @return the problems in document order
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the problems as text, one per line.
     *
     * @param locale Danish for {@code da}, otherwise English
     * @return the text; a warning is marked
     */
    public String message(Locale locale) {
        return list(problems(), locale);
    }

    private static String list(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(p -> p.position()
                                .map(at -> at.line() + ":" + at.column() + ": ")
                                .orElse("")
                        + p.code() + " "
                        + (p.pointer().isEmpty() ? "" : OneLine.ends(p.pointer()) + " ")
                        + (p.isError() ? "" : WARNING.in(locale))
                        + p.message(locale))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Writes each problem field by field, because {@link Optional} is not serialisable.
     *
     * @param to the stream to write to
     * @throws IOException if the stream can't be written
     */
    private void writeObject(ObjectOutputStream to) throws IOException {
        to.defaultWriteObject();
        to.writeInt(problems.size());
        for (Problem problem : problems) {
            to.writeObject(problem.code());
            to.writeBoolean(problem.isError());
            to.writeObject(problem.pointer());
            to.writeInt(problem.position().map(Position::line).orElse(0));
            to.writeInt(problem.position().map(Position::column).orElse(0));
            to.writeObject(new LinkedHashMap<>(problem.arguments()));
            to.writeObject(problem.danish());
            to.writeObject(problem.english());
        }
    }

    /**
     * Reads the problems that {@link #writeObject} wrote.
     *
     * @param from the stream to read from
     * @throws IOException if the stream can't be read
     * @throws ClassNotFoundException never
     */
    private void readObject(ObjectInputStream from) throws IOException, ClassNotFoundException {
        from.defaultReadObject();
        List<Problem> read = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            String code = (String) from.readObject();
            Severity severity = from.readBoolean() ? Severity.ERROR : Severity.WARNING;
            String pointer = (String) from.readObject();
            int line = from.readInt();
            int column = from.readInt();
            Optional<Position> position = line == 0 ? Optional.empty() : Optional.of(new Position(line, column));
            Map<String, String> arguments = new LinkedHashMap<>();
            ((Map<?, ?>) from.readObject()).forEach((name, value) -> arguments.put((String) name, (String) value));
            String danish = (String) from.readObject();
            String english = (String) from.readObject();
            read.add(new Problem(code, severity, pointer, position, arguments, danish, english));
        }
        problems = List.copyOf(read);
    }
}
