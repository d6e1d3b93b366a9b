package dk.rammeaftale.validation;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.shape.Components;
import dk.rammeaftale.internal.text.OneLine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fault at one place of a document (fejl).
 *
 * <p>The code names the kind of fault and never changes meaning; the pointer says where the fault is. Immutable and
 * thread-safe.
 *
 * @param code the kind of fault, such as {@code RA-1003}
 * @param severity the severity
 * @param pointer the place, a JSON Pointer (RFC 6901); the empty string is the whole document
 * @param position the line and column, if the document was read from a text
 * @param arguments the values named in the text, by name and in order; never a value of a {@link
 *     dk.rammeaftale.people.Contact}
 * @param danish the text in Danish
 * @param english the text in English
 */
public record Problem(
        String code,
        Severity severity,
        String pointer,
        Optional<Position> position,
        Map<String, String> arguments,
        String danish,
        String english)
        implements ModelValue {

    /** The severity of a problem. */
    public enum Severity implements ModelValue {
        /** Fejl: the document is not valid. */
        ERROR,
        /** Advarsel: the document is valid, and somebody should look. */
        WARNING
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the character in the line, from 1; a character is a Unicode code point
     */
    public record Position(int line, int column) implements Comparable<Position>, ModelValue {

        /** Compares by line, then by column. */
        @Override
        public int compareTo(Position other) {
            return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
        }
    }

    /**
     * Creates a problem. Control characters and line breaks in its texts are replaced, so that each text is one line.
     */
    public Problem {
        danish = danish == null ? null : OneLine.of(danish);
        english = english == null ? null : OneLine.of(english);
        position = Components.orEmpty(position);
        arguments = arguments == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Returns whether it makes the document invalid.
     *
     * @return true for an error, false for a warning
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Returns a message for people: what was found and what is allowed.
     *
     * @param locale Danish for {@code da}, otherwise English; the machine's default locale is ignored
     * @return one or more sentences
     */
    public String message(Locale locale) {
        return new Bilingual(danish, english).in(locale);
    }

    /**
     * Returns a copy with a line and a column.
     *
     * @param line the line, from 1
     * @param column the character in the line, from 1
     * @return the copy
     */
    public Problem at(int line, int column) {
        return new Problem(
                code, severity, pointer, Optional.of(new Position(line, column)), arguments, danish, english);
    }

    /** Returns position, code, pointer and the English text. */
    @Override
    public String toString() {
        String where = position.map(p -> p.line() + ":" + p.column() + ": ").orElse("");
        String at = pointer == null || pointer.isEmpty() ? "" : OneLine.ends(pointer) + " ";
        return where + code + " " + at + (isError() ? "" : "warning: ") + english;
    }
}
