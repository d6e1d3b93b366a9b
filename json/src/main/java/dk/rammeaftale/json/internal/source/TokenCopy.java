package dk.rammeaftale.json.internal.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/** Copies JSON from a parser to a generator. Names, order, nulls and the spelling of numbers are kept. */
public final class TokenCopy {

    private TokenCopy() {}

    /** Copies the current token. */
    public static void copyToken(JsonParser from, JsonGenerator to) {
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
                } else if (token == JsonToken.VALUE_NUMBER_INT) { // a tree can't keep the spelling of a number
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

    /** Copies the current value with everything in it. */
    public static void copyValue(JsonParser from, JsonGenerator to, Runnable beforeEach) {
        int depth = 0;
        do {
            JsonToken token = Objects.requireNonNull(from.currentToken());
            beforeEach.run();
            copyToken(from, to);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && from.nextToken() != null);
    }
}
