package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Message;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.JsonSyntax;
import dk.rammeaftale.json.internal.source.Limits;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Position of the readers in one document: parser, path and problem log. Problems are added at the current position.
 */
final class Cursor {

    private final JsonStreams streams;
    private final ReaderOptions options;
    private final Input input;
    private final JsonParser parser;
    private final long base;
    private final ProblemLog log;
    private boolean broken;

    /** Creates a cursor before the first token. */
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

    /** Whether reading has stopped. Enclosing values are then returned as read so far. */
    boolean isBroken() {
        return broken;
    }

    /** Returns the offset of the current token. */
    long offset() {
        return base + parser.currentTokenLocation().getByteOffset();
    }

    /** Returns the offset of the byte after the current token. */
    long end() {
        return base + parser.currentLocation().getByteOffset();
    }

    /** Returns a cursor for a second parser of one value of the same input, with the same path. */
    Cursor at(JsonParser ofValue, long start) {
        return new Cursor(streams, options, input, ofValue, start, log);
    }

    /** Checks that only white space follows. */
    void requireEnd() {
        try {
            parser.finishToken(); // the parser reads a string lazily; this moves it past the end
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

    void add(Message message, Object... arguments) {
        log.add(message, offset(), arguments);
    }

    /** Reports a problem of the current value, and skips the value. */
    void refuse(Message message, Object... arguments) {
        add(message, arguments);
        skip();
    }

    /** Skips the current value, and records a gap in its place that may hold the properties with the given names. */
    void skip(String... property) {
        JsonToken first = parser.currentToken();
        if (first != null && first.isScalarValue()) {
            log.addGap(path().here(), Set.of(property));
            return;
        }
        Set<String> names = new HashSet<>(List.of(property));
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == null) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
            }
        } while (depth > 0 && parser.nextToken() != null);
        log.addGap(path().here(), names);
    }

    /** Reports a property name with a lone surrogate, and skips the property. */
    void refuseName(String name) {
        add(Code.FORM_NOT_LEGAL, "value", name, "expected", "unicode");
        parser.nextToken();
        skip();
    }

    /** Whether the current property name has a lone surrogate. */
    boolean isAtNameWithLoneSurrogate() {
        return input.hasLoneSurrogatesInNames() && input.isNameWithLoneSurrogate(offset());
    }

    /** Reports a passed limit, and stops reading. */
    void limit(int limit, String what) {
        if (!broken) {
            log.add(Code.LIMIT_PASSED, offset(), "limit", limit, "what", what);
            stop();
        }
    }

    /** Reports why the parser failed, and stops reading. */
    void breakOff(JacksonException e) {
        if (broken) {
            return;
        }
        if (e instanceof StreamConstraintsException) {
            // only these limits reach the parser: the reader checks the others first
            String message = String.valueOf(e.getOriginalMessage());
            if (message.contains("nesting depth")) {
                limit(limits().maxDepth(), "levels");
            } else {
                boolean name = message.startsWith("Name");
                limit(
                        name ? limits().maxNameLength() : limits().maxStringLength(),
                        name ? "nameCharacters" : "textCharacters");
            }
        } else {
            JsonSyntax.SyntaxError error = JsonSyntax.firstError(input);
            breakOff(error.offset(), error.fault());
        }
    }

    /** Reports bytes that are not JSON or not UTF-8, and stops reading. */
    void breakOff(long at) {
        breakOff(at, JsonSyntax.Fault.OTHER);
    }

    private void breakOff(long at, JsonSyntax.Fault fault) {
        if (!input.isUtf8() && at >= input.end()) {
            log.add(Code.NOT_UTF8, input.end());
        } else {
            notJson((int) at, fault);
        }
        stop();
    }

    void stop() {
        broken = true;
        log.addGap(path().here());
    }

    private void notJson(int at, JsonSyntax.Fault fault) {
        byte[] bytes = input.bytes();
        if (at >= bytes.length) {
            log.add(Code.NOT_JSON.variant(isBlank(bytes) ? "empty" : "end"), at);
        } else if (bytes[at] >= 0 && bytes[at] < ' ') {
            boolean isLineBreak = bytes[at] == '\n' || bytes[at] == '\r';
            log.add(Code.NOT_JSON.variant(isLineBreak ? "line" : "control"), at);
        } else {
            String text = new String(bytes, at, Math.min(4, bytes.length - at), StandardCharsets.UTF_8);
            Message message = switch (fault) {
                case COMMA_MISSING -> Code.NOT_JSON.variant("comma");
                case COMMA_EXTRA -> Code.NOT_JSON.variant("lastComma");
                case QUOTES_MISSING -> Code.NOT_JSON.variant("quotes");
                case ESCAPE_WRONG -> Code.NOT_JSON.variant("escape");
                case SPACE_WRONG -> Code.NOT_JSON.variant("space");
                case OTHER_FILE -> Code.NOT_JSON.variant("file");
                case OTHER -> Code.NOT_JSON;
            };
            log.add(message, at, "found", text.substring(0, text.offsetByCodePoints(0, 1)));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
            i++;
        }
        return i == bytes.length;
    }

    /** Returns the name of a token's kind, as used in messages. */
    static String found(@Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> "end";
        };
    }
}
