package dk.rammeaftale.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What {@code type} says of the object that begins here, wherever it stands in it.
 *
 * @param name the type, empty if it is none or no text
 * @param offset where the type stands, or the object if it has none
 * @param isThere whether there is one
 * @param isBroken whether the object can't be read as far as that
 */
record TypeAhead(String name, long offset, boolean isThere, boolean isBroken) {

    /** Reads the type whose name the cursor is at. */
    static TypeAhead here(Cursor cursor) {
        JsonToken token = cursor.p.nextToken();
        String type = token == JsonToken.VALUE_STRING ? cursor.p.getString() : "";
        return new TypeAhead(type, cursor.offset(), true, false);
    }

    /** Looks for the type of the object that begins at an offset, and leaves the cursor where it is. */
    static TypeAhead from(Cursor cursor, long start) {
        try (JsonParser p = cursor.again(start)) {
            p.nextToken();
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                JsonToken token = p.nextToken();
                if (name.equals(Plan.TYPE)) {
                    String type = token == JsonToken.VALUE_STRING ? p.getString() : "";
                    return new TypeAhead(type, start + p.currentTokenLocation().getByteOffset(), true, false);
                }
                p.skipChildren();
            }
            return new TypeAhead("", start, false, false);
        } catch (JacksonException e) {
            return new TypeAhead("", start, false, true); // the reader comes to the same place
        }
    }
}
