package dk.rammeaftale.extension;

import java.util.HashSet;
import java.util.Set;

/**
 * Writes JSON text in canonical form: without white space and needless escapes. Numbers keep their spelling, and names
 * their order.
 */
final class CanonicalJson {

    /** The limit of nesting, which keeps the recursion from overflowing the stack. */
    private static final int GREATEST_DEPTH = 1000;

    private final String json;
    private final StringBuilder canonical;
    private int at;

    private CanonicalJson(String json) {
        this.json = json;
        this.canonical = new StringBuilder(json.length());
    }

    /**
     * Returns the canonical form.
     *
     * @throws IllegalArgumentException if the text is not one JSON value, names a property of an object twice, holds
     *     half a character (a lone surrogate), or is nested too deep; the message never quotes the text
     */
    static String of(String json) {
        CanonicalJson form = new CanonicalJson(json);
        form.value(0);
        form.skipSpace();
        if (form.at < json.length()) {
            throw form.refusal("is more than one value, or not JSON");
        }
        return form.canonical.compareTo(new StringBuilder(json)) == 0 ? json : form.canonical.toString();
    }

    /** Returns true if a text holds half a character (a lone surrogate), which UTF-8 can't encode. */
    static boolean isTorn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private void value(int depth) {
        skipSpace();
        if (depth > GREATEST_DEPTH) {
            throw refusal("is nested deeper than " + GREATEST_DEPTH + " levels");
        } else if (take('{')) {
            object(depth);
        } else if (take('[')) {
            list(depth);
        } else if (take('"')) {
            string();
        } else if (!word("true") && !word("false") && !word("null")) {
            number();
        }
    }

    private void object(int depth) {
        skipSpace();
        if (take('}')) {
            return;
        }
        Set<String> names = new HashSet<>();
        do {
            skipSpace();
            int start = canonical.length();
            require('"');
            string();
            if (!names.add(canonical.substring(start))) {
                throw refusal("names a property twice");
            }
            skipSpace();
            require(':');
            value(depth + 1);
            skipSpace();
        } while (take(','));
        require('}');
    }

    private void list(int depth) {
        skipSpace();
        if (take(']')) {
            return;
        }
        do {
            value(depth + 1);
            skipSpace();
        } while (take(','));
        require(']');
    }

    /** Reads the rest of a string, after its opening quotation mark. */
    private void string() {
        int start = canonical.length();
        boolean surrogates = false;
        while (!take('"')) {
            char c = next();
            if (c < ' ') {
                throw notJson();
            }
            char meant = c == '\\' ? escaped(next()) : c;
            surrogates |= Character.isSurrogate(meant);
            append(meant);
        }
        if (surrogates && isTorn(canonical.subSequence(start, canonical.length()))) {
            throw refusal("holds half a character (a lone surrogate)");
        }
    }

    private char escaped(char letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (digit() << 12 | digit() << 8 | digit() << 4 | digit());
            default -> throw notJson();
        };
    }

    private int digit() {
        char c = next();
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw notJson();
        }
        return digit;
    }

    /** Appends a character of a string as Jackson writes it. */
    private void append(char c) {
        switch (c) {
            case '"', '\\' -> canonical.append('\\').append(c);
            case '\b' -> canonical.append("\\b");
            case '\f' -> canonical.append("\\f");
            case '\n' -> canonical.append("\\n");
            case '\r' -> canonical.append("\\r");
            case '\t' -> canonical.append("\\t");
            default -> {
                if (c < ' ') {
                    canonical.append(c < 0x10 ? "\\u000" : "\\u001").append("0123456789ABCDEF".charAt(c & 0xF));
                } else {
                    canonical.append(c);
                }
            }
        }
    }

    private void number() {
        take('-');
        if (!take('0')) {
            digits();
        }
        if (take('.')) {
            digits();
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            digits();
        }
    }

    private void digits() {
        int start = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            canonical.append(json.charAt(at++));
        }
        if (at == start) {
            throw notJson();
        }
    }

    private boolean word(String word) {
        boolean isHere = json.startsWith(word, at);
        if (isHere) {
            canonical.append(word);
            at += word.length();
        }
        return isHere;
    }

    private void skipSpace() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char c) {
        boolean isHere = at < json.length() && json.charAt(at) == c;
        if (isHere) {
            canonical.append(c);
            at++;
        }
        return isHere;
    }

    private void require(char c) {
        if (!take(c)) {
            throw notJson();
        }
    }

    private char next() {
        if (at == json.length()) {
            throw notJson();
        }
        return json.charAt(at++);
    }

    private IllegalArgumentException notJson() {
        return refusal(json.isBlank() ? "is empty" : "is not JSON");
    }

    private IllegalArgumentException refusal(String what) {
        return new IllegalArgumentException(what + ", at character " + (at + 1));
    }
}
