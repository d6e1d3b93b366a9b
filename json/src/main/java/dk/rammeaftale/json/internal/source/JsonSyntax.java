package dk.rammeaftale.json.internal.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds the exact offset of a syntax error. Jackson's parser gives it only roughly. */
public final class JsonSyntax {

    private static final String DIGITS = "0123456789";
    private static final String HEX_DIGITS = DIGITS + "abcdefABCDEF";
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final byte[] bytes;
    private final int end;
    private final Deque<Boolean> objects = new ArrayDeque<>();
    private boolean isFirst;
    private int at;

    private JsonSyntax(Input input) {
        this.bytes = input.bytes();
        this.end = input.end();
    }

    /**
     * Returns the offset of the first byte that cannot continue a JSON text, or the end if the input is a prefix of
     * one.
     */
    public static int firstError(Input input) {
        JsonSyntax syntax = new JsonSyntax(input);
        boolean right = syntax.value();
        while (right && !syntax.objects.isEmpty()) {
            right = syntax.next();
        }
        return syntax.at;
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
            return false;
        }
        isFirst = false;
        return (!inObject || name()) && value();
    }

    private boolean name() {
        skipSpace();
        if (!take("\"") || !string()) {
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
                    return false;
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
        boolean isHere = at < end && anyOf.indexOf(bytes[at]) >= 0;
        at += isHere ? 1 : 0;
        return isHere;
    }
}
