package dk.rammeaftale.json;

import dk.rammeaftale.rule.Code;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Where the readers are in one document: its tokens, its limits, and what was found. */
final class Cursor {

    private static final Pattern CUT_OFF =
            Pattern.compile("t(r(ue?)?)?|f(a(l(se?)?)?)?|n(u(ll?)?)?|-?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]*)?");

    final Jackson jackson;
    final JsonOptions options;
    final Input input;
    final JsonParser p;
    final Findings findings;

    private final long base;
    private boolean broken;

    /**
     * Starts at the first token.
     *
     * @param base where the parser begins in the input
     */
    Cursor(Jackson jackson, JsonOptions options, Input input, JsonParser parser, long base, Findings findings) {
        this.jackson = jackson;
        this.options = options;
        this.input = input;
        this.p = parser;
        this.base = base;
        this.findings = findings;
    }

    /** Says whether reading can't go on: broken syntax, a limit, another format. Everything that is open is ended. */
    boolean isBroken() {
        return broken;
    }

    /** Returns where the current token begins. */
    long offset() {
        return base + p.currentTokenLocation().getByteOffset();
    }

    /** Returns where the current token ends. */
    long end() {
        return base + p.currentLocation().getByteOffset();
    }

    /** Returns a parser of the same input that begins at an offset. */
    JsonParser again(long from) {
        int to = input.invalidAt() < 0 ? input.bytes().length : input.invalidAt();
        return jackson.parser(input.bytes(), (int) from, to);
    }

    /** Looks whether anything but white space follows. */
    void requireEnd() {
        try {
            p.finishToken(); // a text is read to its end only when it is asked for
        } catch (JacksonException e) {
            breakOff(e);
            return;
        }
        byte[] bytes = input.bytes();
        for (int i = (int) end(); i < bytes.length; i++) {
            if (i == input.invalidAt()) {
                findings.add(Code.NOT_UTF8, i);
                return;
            } else if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                findings.add(Code.SOMETHING_AFTER, i);
                return;
            }
        }
    }

    void add(Code code, Object... arguments) {
        findings.add(code, offset(), arguments);
    }

    /** Passes over a value, and notes whether there was an element in it that something may refer to. */
    void skip() {
        int depth = 0;
        do {
            JsonToken token = p.currentToken();
            if (token == null) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.PROPERTY_NAME && "id".equals(p.currentName())) {
                findings.lose();
            }
        } while (depth > 0 && p.nextToken() != null);
    }

    /** Ends reading at a limit. */
    void limit(int limit, String what) {
        if (!broken) {
            findings.add(Code.LIMIT_PASSED, offset(), "limit", limit, "what", what);
            stop();
        }
    }

    /** Ends reading at what the parser did not accept. */
    void breakOff(JacksonException e) {
        if (broken) {
            return;
        }
        if (e instanceof StreamConstraintsException) {
            // the reader asks for the other limits before the parser does
            boolean depth = String.valueOf(e.getOriginalMessage()).contains("nesting depth");
            limit(depth ? options.maxDepth() : options.maxStringLength(), depth ? "RA-levels" : "RA-characters");
        } else {
            long at = Optional.ofNullable(e.getLocation())
                    .map(TokenStreamLocation::getByteOffset)
                    .orElse((long) input.bytes().length);
            breakOff(startOfWord(Math.min(base + at, input.bytes().length), e));
        }
    }

    /** The parser reports a word that is none, such as NaN, behind it; and one that is cut off, before the cut. */
    private long startOfWord(long at, JacksonException e) {
        byte[] bytes = input.bytes();
        int start = (int) at;
        int end = (int) at;
        int length = input.invalidAt() < 0 ? bytes.length : input.invalidAt();
        while (end < length && isOfWord(bytes[end])) {
            end++;
        }
        while (start > 0 && isOfWord(bytes[start - 1])) {
            start--;
        }
        String word = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        boolean isCutOff =
                end == bytes.length && !word.isEmpty() && CUT_OFF.matcher(word).matches();
        String message = String.valueOf(e.getOriginalMessage());
        boolean isWord = message.contains("Non-standard") || message.contains("plus");
        return isCutOff ? end : isWord ? start : at;
    }

    private static boolean isOfWord(byte b) {
        return Character.isLetterOrDigit(b) || b == '+' || b == '-' || b == '.';
    }

    /** Ends reading where there is no JSON, or no text. */
    void breakOff(long where) {
        if (input.invalidAt() >= 0 && where >= input.invalidAt()) {
            findings.add(Code.NOT_UTF8, input.invalidAt());
        } else {
            long at = where;
            while (at > 0 && at < input.bytes().length && (input.bytes()[(int) at] & 0xC0) == 0x80) {
                at--; // to the first byte of the character
            }
            findings.add(Code.NOT_JSON, at, "found", character(at));
        }
        stop();
    }

    /** Ends reading. */
    void stop() {
        broken = true;
        findings.breakOff();
    }

    private String character(long at) {
        byte[] bytes = input.bytes();
        if (at >= bytes.length) {
            return "RA-end";
        }
        int start = (int) at;
        while (start > 0 && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        int length = Math.min(4, bytes.length - start);
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        return '"' + text.substring(0, text.offsetByCodePoints(0, 1)) + '"';
    }

    /** Returns the key of the text that says what stands here. */
    static String found(@Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> "RA-object";
            case START_ARRAY -> "RA-list";
            case VALUE_STRING -> "RA-text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "RA-number";
            case VALUE_TRUE, VALUE_FALSE -> "RA-boolean";
            case VALUE_NULL -> "RA-null";
            default -> "RA-end";
        };
    }
}
