package dk.rammeaftale.json.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the exact place of a syntax error, which a parser names only roughly. */
public final class JsonSyntax {

    private final byte[] bytes;
    private final int end;
    private final Deque<Boolean> objects = new ArrayDeque<>();
    private int at;
    private boolean isFirst;

    private JsonSyntax(Input input) {
        this.bytes = input.bytes();
        this.end = input.end();
    }

    /** Returns the offset of the first byte at which no JSON continues, or the end if everything may be continued. */
    public static int firstError(Input input) {
        JsonSyntax syntax = new JsonSyntax(input);
        boolean right = syntax.value();
        while (right && !syntax.objects.isEmpty()) {
            right = syntax.next() == syntax.closing() ? syntax.close() : syntax.member();
        }
        return syntax.at;
    }

    /** Goes past a value, or into an object or list. Returns false at an error. */
    private boolean value() {
        int first = next();
        if (first == '{' || first == '[') {
            at++;
            objects.push(first == '{');
            isFirst = true;
            return true;
        } else if (first == '"') {
            return string();
        } else if (first == '-' || isDigit(first)) {
            return number();
        }
        return word(first == 't' ? "true" : first == 'f' ? "false" : first == 'n' ? "null" : "\0");
    }

    private boolean member() {
        if (!isFirst) {
            if (next() != ',') {
                return false;
            }
            at++;
        }
        isFirst = false;
        return (!objects.element() || name()) && value();
    }

    private int closing() {
        return objects.element() ? '}' : ']';
    }

    private boolean close() {
        at++;
        objects.pop();
        isFirst = false;
        return true;
    }

    private boolean name() {
        if (next() != '"' || !string() || next() != ':') {
            return false;
        }
        at++;
        return true;
    }

    private boolean string() {
        at++;
        while (at < end && bytes[at] != '"') {
            if (bytes[at] >= 0 && bytes[at] < ' ') {
                return false;
            } else if (bytes[at] == '\\' && !escape()) {
                return false;
            }
            at++;
        }
        if (at == end) {
            return false;
        }
        at++;
        return true;
    }

    /** Goes to the last character of an escape. */
    private boolean escape() {
        at++;
        if (peek() != 'u') {
            return at < end && "\"\\/bfnrt".indexOf(peek()) >= 0;
        }
        for (int i = 0; i < 4; i++) {
            at++;
            if (Character.digit(peek(), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        at += peek() == '-' ? 1 : 0;
        if (peek() == '0') {
            at++;
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            at += peek() == '+' || peek() == '-' ? 1 : 0;
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        return at > start;
    }

    private boolean word(String word) {
        for (byte letter : word.getBytes(StandardCharsets.US_ASCII)) {
            if (at == end || bytes[at] != letter) {
                return false;
            }
            at++;
        }
        return true;
    }

    private int next() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
        return peek();
    }

    private int peek() {
        return at < end ? bytes[at] : -1;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
