package dk.rammeaftale.json;

import dk.rammeaftale.internal.rule.Code;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Where the readers are in one document: its tokens, its limits, and what was found. */
final class Cursor {

    /** The beginning of a number or a word, as far as it is one. */
    private static final Pattern BEGUN = Pattern.compile("t(r(ue?)?)?|f(a(l(se?)?)?)?|n(u(ll?)?)?"
            + "|-?((0|[1-9][0-9]*)([.](?![0-9])|([.][0-9]+)?([eE][+-]?[0-9]*)?))?");

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
            String message = String.valueOf(e.getOriginalMessage());
            if (message.contains("nesting depth")) {
                limit(options.maxDepth(), "RA-levels");
            } else {
                boolean name = message.startsWith("Name");
                limit(name ? options.maxNameLength() : options.maxStringLength(), "RA-characters");
            }
        } else {
            long at = Optional.ofNullable(e.getLocation())
                    .map(TokenStreamLocation::getByteOffset)
                    .orElse((long) input.bytes().length);
            breakOff(firstWrong(Math.min(base + at, input.bytes().length)));
        }
    }

    /**
     * Returns the first byte that can't stand there. For a number or a word the parser may name one before it ({@code tru}
     * before the end, {@code 2.x}) or one after it ({@code NaN}); in a text it is right.
     */
    private long firstWrong(long at) {
        byte[] bytes = input.bytes();
        int end = input.invalidAt() < 0 ? bytes.length : input.invalidAt();
        if (at >= end || bytes[(int) at] <= ' ') {
            return at;
        }
        int start = (int) at;
        while (start > 0 && isOfWord(bytes[start - 1])) {
            start--;
        }
        int before = start - 1;
        while (before >= 0 && bytes[before] <= ' ' && bytes[before] > 0) {
            before--;
        }
        if (before >= 0 && "[{:,".indexOf(bytes[before]) < 0) {
            return at;
        }
        int length = (int) Math.min(end, at + 8) - start;
        Matcher begun = BEGUN.matcher(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
        return begun.lookingAt() ? start + begun.end() : start;
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
        } else if (bytes[(int) at] >= 0 && bytes[(int) at] < ' ') {
            return "RA-control";
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
