package dk.rammeaftale.json.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds the exact offset of a syntax error and what is probably wrong there. Jackson's parser gives the offset only roughly. */
public final class JsonSyntax {

    /** What is probably wrong. */
    public enum Fault {
        /** A value or a name follows another without a comma. */
        COMMA_MISSING,
        /** An object or a list ends after a comma. */
        COMMA_EXTRA,
        /** A text or a name is without straight quotation marks. */
        QUOTES_MISSING,
        /** A backslash in a text is no escape of JSON. */
        ESCAPE_WRONG,
        /** A space is not the one of the keyboard, such as a no-break space. */
        SPACE_WRONG,
        /** The file is of another kind: a document of Word, a PDF. */
        OTHER_FILE,
        /** Anything else. */
        OTHER
    }

    /**
     * A syntax error.
     *
     * @param offset the offset of the first byte that cannot continue a JSON text, or the end if the input is a prefix of one
     * @param fault what is probably wrong
     */
    public record SyntaxError(int offset, Fault fault) {}

    private static final String DIGITS = "0123456789";
    private static final String HEX_DIGITS = DIGITS + "abcdefABCDEF";

    /** The beginnings of files that are taken for documents: of Word and Excel, PDF, RTF. */
    private static final List<String> OTHER_FILES = List.of("PK\3\4", "%PDF", "{\\rtf");

    private static final List<String> WORDS = List.of("true", "false", "null");

    private final byte[] bytes;
    private final int end;
    private final Deque<Boolean> objects = new ArrayDeque<>();
    private Fault fault = Fault.OTHER;
    private boolean isFirst;
    private int at;

    private JsonSyntax(Input input) {
        this.bytes = input.bytes();
        this.end = input.end();
    }

    /** Returns the first syntax error. */
    public static SyntaxError firstError(Input input) {
        JsonSyntax syntax = new JsonSyntax(input);
        boolean right = syntax.value();
        while (right && !syntax.objects.isEmpty()) {
            right = syntax.next();
        }
        return new SyntaxError(syntax.at, syntax.found());
    }

    /** Returns what is wrong, if the bytes say more of it than the grammar does. */
    private Fault found() {
        if (OTHER_FILES.stream().anyMatch(this::begins)) {
            return Fault.OTHER_FILE;
        } else if (at >= end || bytes[at] >= 0) {
            return fault;
        }
        int character = new String(bytes, at, Math.min(3, end - at), StandardCharsets.UTF_8).codePointAt(0);
        return Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT
                ? Fault.SPACE_WRONG
                : fault;
    }

    private boolean begins(String with) {
        byte[] beginning = with.getBytes(StandardCharsets.ISO_8859_1);
        return end >= beginning.length && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** Moves past the next member of the innermost object or list, or past its end. */
    private boolean next() {
        boolean inObject = objects.element();
        skipSpace();
        if (take(inObject ? "}" : "]")) {
            objects.pop();
            isFirst = false;
            return true;
        } else if (!isFirst && !take(",")) {
            return fails(afterValue(inObject));
        }
        boolean isAfterComma = !isFirst;
        isFirst = false;
        skipSpace();
        if (isAfterComma && isAt("}]")) {
            return fails(Fault.COMMA_EXTRA);
        }
        return (!inObject || name()) && value();
    }

    /** Says what is wrong with a byte that follows a value, but is no comma and no end: {@code 2022-05-03} has no quotation marks. */
    private Fault afterValue(boolean inObject) {
        if (isAt(inObject ? "\"" : "\"{[")) {
            return Fault.COMMA_MISSING;
        } else if (isUnquoted(at - 1) && !isAt("}]:{[")) {
            return Fault.QUOTES_MISSING;
        }
        return !inObject && isUnquoted(at) ? Fault.COMMA_MISSING : Fault.OTHER;
    }

    private boolean fails(Fault because) {
        fault = because;
        return false;
    }

    /** Returns whether a byte is of a text without quotation marks, or of a quotation mark that is not straight. */
    private boolean isUnquoted(int index) {
        return index < end && (bytes[index] < 0 || bytes[index] == '\'' || Character.isLetterOrDigit(bytes[index]));
    }

    private boolean isAt(String anyOf) {
        return at < end && anyOf.indexOf(bytes[at]) >= 0;
    }

    private boolean name() {
        skipSpace();
        if (!take("\"")) {
            return fails(isUnquoted(at) ? Fault.QUOTES_MISSING : Fault.OTHER);
        } else if (!string()) {
            return false;
        }
        skipSpace();
        return take(":");
    }

    /** Moves past a scalar, or into an object or list. */
    private boolean value() {
        skipSpace();
        if (take("{[")) {
            objects.push(bytes[at - 1] == '{');
            isFirst = true;
            return true;
        } else if (take("\"")) {
            return string();
        }
        Fault otherwise = isUnquoted(at) ? Fault.QUOTES_MISSING : Fault.OTHER;
        return word() || fails(otherwise);
    }

    private boolean word() {
        for (String word : WORDS) {
            if (take(word.substring(0, 1))) {
                return word.chars().skip(1).allMatch(letter -> take(Character.toString(letter)));
            }
        }
        return number();
    }

    private boolean string() {
        while (at < end) {
            if (take("\"")) {
                return true;
            } else if (take("\\")) {
                if (take("u") ? !fourHexDigits() : !take("\"\\/bfnrt")) {
                    return fails(Fault.ESCAPE_WRONG);
                }
            } else if (bytes[at] >= 0 && bytes[at] < ' ') {
                return false;
            } else {
                at++;
            }
        }
        return false;
    }

    private boolean number() {
        take("-");
        if (!take("0") && !digits()) {
            return false;
        } else if (take(".") && !digits()) {
            return false;
        } else if (take("eE")) {
            take("+-");
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int start = at;
        skip(DIGITS);
        return at > start;
    }

    private boolean fourHexDigits() {
        int start = at;
        while (at < start + 4 && take(HEX_DIGITS)) {
            // take advances
        }
        return at == start + 4;
    }

    private void skipSpace() {
        skip(" \n\r\t");
    }

    private void skip(String anyOf) {
        boolean more = true;
        while (more) {
            more = take(anyOf);
        }
    }

    private boolean take(String anyOf) {
        boolean isHere = isAt(anyOf);
        at += isHere ? 1 : 0;
        return isHere;
    }
}
