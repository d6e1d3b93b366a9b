package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.json.internal.layout.RecordLayout;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The {@code type} of an object, wherever it stands in it.
 *
 * @param name the type, or an empty string if it is missing or not a text
 * @param offset its offset, or that of the object if it is missing
 * @param isPresent whether the object has a type
 * @param isBroken whether the object cannot be read as far as that
 */
record TypeLookahead(String name, long offset, boolean isPresent, boolean isBroken) {

    /** Reads the type whose name the cursor is at. */
    static TypeLookahead here(Cursor cursor) {
        JsonToken token = cursor.parser().nextToken();
        return new TypeLookahead(text(token, cursor.parser()), cursor.offset(), true, false);
    }

    /** Looks for the type of the object that begins at an offset. The cursor stays where it is. */
    static TypeLookahead from(Cursor cursor, long start) {
        try (JsonParser p =
                cursor.streams().parser(cursor.input(), start, cursor.input().end())) {
            p.nextToken();
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                JsonToken token = p.nextToken();
                if (name.equals(RecordLayout.TYPE)) {
                    long offset = start + p.currentTokenLocation().getByteOffset();
                    return new TypeLookahead(text(token, p), offset, true, false);
                }
                p.skipChildren();
            }
            return new TypeLookahead("", start, false, false);
        } catch (JacksonException e) {
            return new TypeLookahead("", start, false, true); // the reader comes to the same place
        }
    }

    private static String text(JsonToken token, JsonParser p) {
        return token == JsonToken.VALUE_STRING ? p.getString() : "";
    }
}
