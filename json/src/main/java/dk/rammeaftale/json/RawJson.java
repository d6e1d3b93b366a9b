package dk.rammeaftale.json;

import dk.rammeaftale.internal.rule.Code;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/** Keeps JSON as it is: names, order and nulls, and each number as it was written; only white space and escapes go. */
final class RawJson {

    private final Cursor cursor;
    private final Scalars scalars;

    RawJson(Cursor cursor, Scalars scalars) {
        this.cursor = cursor;
        this.scalars = scalars;
    }

    /** Reads the value that the cursor is at, within the limits, and reports names that stand twice. */
    String read() {
        StringWriter json = new StringWriter();
        try (JsonGenerator to = cursor.jackson.generator(json)) {
            value(to);
        }
        return json.toString();
    }

    private void value(JsonGenerator to) {
        JsonToken token = Objects.requireNonNull(cursor.p.currentToken());
        if (token == JsonToken.START_OBJECT) {
            object(to);
        } else if (token == JsonToken.START_ARRAY) {
            to.writeStartArray();
            for (int i = 0; !cursor.isBroken() && cursor.p.nextToken() != JsonToken.END_ARRAY; i++) {
                if (i == cursor.options.maxItems()) {
                    cursor.limit(cursor.options.maxItems(), "RA-items");
                    return;
                }
                cursor.findings.enter(i);
                value(to);
                cursor.findings.leave();
            }
            to.writeEndArray();
        } else if (token == JsonToken.VALUE_STRING) {
            String text = scalars.text(cursor.p.getString());
            to.writeString(text == null ? "" : text);
        } else if (token.isNumeric() && cursor.p.getString().length() > cursor.options.maxNumberLength()) {
            cursor.limit(cursor.options.maxNumberLength(), "RA-characters");
        } else {
            RawJson.copyToken(cursor.p, to);
        }
    }

    private void object(JsonGenerator to) {
        to.writeStartObject();
        Set<String> names = new HashSet<>();
        for (String name = cursor.p.nextName(); name != null && !cursor.isBroken(); name = cursor.p.nextName()) {
            if (names.size() == cursor.options.maxItems()) {
                cursor.limit(cursor.options.maxItems(), "RA-items");
                return;
            }
            cursor.findings.enter(name);
            if (names.add(name)) {
                String legal = scalars.text(name);
                to.writeName(legal == null ? "" : legal);
                cursor.p.nextToken();
                value(to);
            } else {
                cursor.p.nextToken();
                cursor.add(Code.PROPERTY_REPEATED, "property", name);
                cursor.skip();
            }
            cursor.findings.leave();
        }
        to.writeEndObject();
    }

    /** Copies the token that the parser is at; an object or a list is several. */
    static void copyToken(JsonParser from, JsonGenerator to) {
        JsonToken token = Objects.requireNonNull(from.currentToken());
        switch (token) {
            case START_OBJECT -> to.writeStartObject();
            case END_OBJECT -> to.writeEndObject();
            case START_ARRAY -> to.writeStartArray();
            case END_ARRAY -> to.writeEndArray();
            case PROPERTY_NAME -> to.writeName(from.currentName());
            case VALUE_STRING -> to.writeString(from.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (to.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
                    to.writeNumber(from.getString());
                } else if (token == JsonToken.VALUE_NUMBER_INT) { // a tree holds numbers, not how they are written
                    to.writeNumber(new BigInteger(from.getString()));
                } else {
                    to.writeNumber(new BigDecimal(from.getString()));
                }
            }
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            case VALUE_NULL -> to.writeNull();
            default -> throw new IllegalStateException("No JSON: " + token);
        }
    }

    /**
     * Copies the value that a parser is at, to its end.
     *
     * @param beforeEach is run before each token
     */
    static void copyValue(JsonParser from, JsonGenerator to, Runnable beforeEach) {
        int depth = 0;
        do {
            JsonToken token = Objects.requireNonNull(from.currentToken());
            beforeEach.run();
            copyToken(from, to);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && from.nextToken() != null);
    }
}
