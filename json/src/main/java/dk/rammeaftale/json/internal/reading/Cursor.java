package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.Limits;
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

/** The position of the readers in one document: its tokens and its path. Problems are added where it stands. */
final class Cursor {

    /** The beginning of a number or a word, as far as it is one. */
    private static final Pattern BEGUN = Pattern.compile("t(r(ue?)?)?|f(a(l(se?)?)?)?|n(u(ll?)?)?"
            + "|-?((0|[1-9][0-9]*)([.](?![0-9])|([.][0-9]+)?([eE][+-]?[0-9]*)?))?");

    private final JsonStreams streams;
    private final ReaderOptions options;
    private final Input input;
    private final JsonParser parser;
    private final long base;
    private final ProblemLog log;
    private boolean broken;

    /**
     * Starts at the first token.
     *
     * @param base the offset in the input at which the parser begins
     */
    Cursor(JsonStreams streams, ReaderOptions options, Input input, JsonParser parser, long base, ProblemLog log) {
        this.streams = streams;
        this.options = options;
        this.input = input;
        this.parser = parser;
        this.base = base;
        this.log = log;
    }

    JsonParser parser() {
        return parser;
    }

    ReaderOptions options() {
        return options;
    }

    Limits limits() {
        return options.limits();
    }

    JsonStreams streams() {
        return streams;
    }

    Input input() {
        return input;
    }

    ProblemLog log() {
        return log;
    }

    CurrentPath path() {
        return log.path();
    }

    /** Whether reading cannot go on. Enclosing values are returned as read so far. */
    boolean isBroken() {
        return broken;
    }

    /** Returns the offset of the current token. */
    long offset() {
        return base + parser.currentTokenLocation().getByteOffset();
    }

    /** Returns the offset after the current token. */
    long end() {
        return base + parser.currentLocation().getByteOffset();
    }

    /** Returns a cursor at a value of the same input, with the same path. */
    Cursor at(JsonParser ofValue, long start) {
        return new Cursor(streams, options, input, ofValue, start, log);
    }

    /** Checks that only white space follows. */
    void requireEnd() {
        try {
            parser.finishToken(); // a text is read to its end only when it is asked for
        } catch (JacksonException e) {
            breakOff(e);
            return;
        }
        byte[] bytes = input.bytes();
        for (int i = (int) end(); i < bytes.length; i++) {
            if (i == input.end()) {
                log.add(Code.NOT_UTF8, i);
                return;
            } else if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                log.add(Code.SOMETHING_AFTER, i);
                return;
            }
        }
    }

    void add(Code code, Object... arguments) {
        log.add(code, offset(), arguments);
    }

    /** Skips a value, and notes whether it has an element that something may refer to. */
    void skip() {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == null) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.PROPERTY_NAME && "id".equals(parser.currentName())) {
                log.lose();
            }
        } while (depth > 0 && parser.nextToken() != null);
    }

    /** Stops at a limit. */
    void limit(int limit, String what) {
        if (!broken) {
            log.add(Code.LIMIT_PASSED, offset(), "limit", limit, "what", what);
            stop();
        }
    }

    /** Stops where the parser failed. */
    void breakOff(JacksonException e) {
        if (broken) {
            return;
        }
        if (e instanceof StreamConstraintsException) {
            // the reader checks the other limits before the parser does
            String message = String.valueOf(e.getOriginalMessage());
            if (message.contains("nesting depth")) {
                limit(limits().maxDepth(), "RA-levels");
            } else {
                boolean name = message.startsWith("Name");
                limit(name ? limits().maxNameLength() : limits().maxStringLength(), "RA-characters");
            }
        } else {
            long at = Optional.ofNullable(e.getLocation())
                    .map(TokenStreamLocation::getByteOffset)
                    .orElse((long) input.bytes().length);
            breakOff(firstWrong(Math.min(base + at, input.bytes().length)));
        }
    }

    /**
     * Returns the first byte that cannot stand there. In a number or a word the parser may name one before it ({@code tru}
     * before the end, {@code 2.x}) or one after it ({@code NaN}); in a text it is right.
     */
    private long firstWrong(long at) {
        byte[] bytes = input.bytes();
        int end = input.end();
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

    /** Stops at bytes that are not JSON or not UTF-8. */
    void breakOff(long where) {
        if (!input.isUtf8() && where >= input.end()) {
            log.add(Code.NOT_UTF8, input.end());
        } else {
            long at = where;
            while (at > 0 && at < input.bytes().length && (input.bytes()[(int) at] & 0xC0) == 0x80) {
                at--; // to the first byte of the character
            }
            log.add(Code.NOT_JSON, at, "found", character(at));
        }
        stop();
    }

    void stop() {
        broken = true;
        log.breakOff();
    }

    private String character(long at) {
        byte[] bytes = input.bytes();
        if (at >= bytes.length) {
            return "RA-end";
        } else if (bytes[(int) at] >= 0 && bytes[(int) at] < ' ') {
            return "RA-control";
        }
        int start = (int) at;
        int length = Math.min(4, bytes.length - start);
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        return '"' + text.substring(0, text.offsetByCodePoints(0, 1)) + '"';
    }

    /** Returns the key of the text that names a token. */
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
