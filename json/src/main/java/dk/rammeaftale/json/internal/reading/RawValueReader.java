package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.json.internal.source.TokenCopy;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Reads a value as JSON text. Names, order, nulls and numbers stay as written; white space and unnecessary escapes are
 * removed.
 */
final class RawValueReader {

    private final Cursor cursor;
    private final ScalarReader scalars;

    RawValueReader(Cursor cursor, ScalarReader scalars) {
        this.cursor = cursor;
        this.scalars = scalars;
    }

    /** Reads the current value, and reports passed limits and repeated names. */
    String read() {
        StringWriter json = new StringWriter();
        try (JsonGenerator to = cursor.streams().generator(json)) {
            value(to);
        }
        return json.toString();
    }

    private void value(JsonGenerator to) {
        JsonToken token = Objects.requireNonNull(cursor.parser().currentToken());
        if (token == JsonToken.START_OBJECT) {
            object(to);
        } else if (token == JsonToken.START_ARRAY) {
            to.writeStartArray();
            for (int i = 0; !cursor.isBroken() && cursor.parser().nextToken() != JsonToken.END_ARRAY; i++) {
                if (i == cursor.limits().maxItems()) {
                    cursor.limit(cursor.limits().maxItems(), "items");
                    return;
                }
                cursor.path().enter(i);
                value(to);
                cursor.path().leave();
            }
            to.writeEndArray();
        } else if (token == JsonToken.VALUE_STRING) {
            String text = scalars.text(cursor.parser().getString());
            to.writeString(text == null ? "" : text);
        } else if (token.isNumeric()
                && cursor.parser().getString().length() > cursor.limits().maxNumberLength()) {
            cursor.limit(cursor.limits().maxNumberLength(), "numberCharacters");
            to.writeNull(); // keeps the output valid JSON; it is discarded
        } else {
            TokenCopy.copyToken(cursor.parser(), to);
        }
    }

    private void object(JsonGenerator to) {
        to.writeStartObject();
        Set<String> names = new HashSet<>();
        for (String name = cursor.parser().nextName();
                name != null && !cursor.isBroken();
                name = cursor.parser().nextName()) {
            if (names.size() == cursor.limits().maxItems()) {
                cursor.limit(cursor.limits().maxItems(), "items");
                return;
            }
            cursor.path().enterUnknown(name);
            if (cursor.isAtNameWithLoneSurrogate()) {
                cursor.refuseName(name);
            } else if (names.add(name)) {
                to.writeName(name);
                cursor.parser().nextToken();
                value(to);
            } else {
                cursor.parser().nextToken();
                cursor.refuse(Code.PROPERTY_REPEATED, "property", name);
            }
            cursor.path().leave();
        }
        to.writeEndObject();
    }
}
