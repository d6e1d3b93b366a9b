package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.language.Suggestion;
import dk.rammeaftale.json.internal.layout.RecordLayout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The {@code type} of an object, wherever it stands in it.
 *
 * @param name the type, or an empty string if it is missing or not a text
 * @param property {@code type}, or the property that seems to be meant as it, or null if there is none
 * @param offset the offset of that property's value, or else of the object
 * @param isBroken whether the object cannot be read as far as that
 */
record TypeLookahead(String name, @Nullable String property, long offset, boolean isBroken) {

    private static final List<String> TYPE = List.of(RecordLayout.TYPE);

    /** Reads the type whose name the cursor is at. */
    static TypeLookahead here(Cursor cursor) {
        JsonToken token = cursor.parser().nextToken();
        return new TypeLookahead(text(token, cursor.parser()), RecordLayout.TYPE, cursor.offset(), false);
    }

    /** Looks for the type of the object that begins at an offset. The cursor stays where it is. */
    static TypeLookahead from(Cursor cursor, long start, Map<String, ?> types) {
        String misspelt = null;
        long offset = start;
        try (JsonParser p =
                cursor.streams().parser(cursor.input(), start, cursor.input().end())) {
            p.nextToken();
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                JsonToken token = p.nextToken();
                long at = start + p.currentTokenLocation().getByteOffset();
                if (name.equals(RecordLayout.TYPE)) {
                    return new TypeLookahead(text(token, p), name, at, false);
                } else if (misspelt == null && isMisspelt(name, types)) {
                    misspelt = name;
                    offset = at;
                }
                p.skipChildren();
            }
            return new TypeLookahead("", misspelt, offset, false);
        } catch (JacksonException e) {
            return new TypeLookahead("", null, start, true); // the reader comes to the same place
        }
    }

    boolean isMisspelt() {
        return property != null && !property.equals(RecordLayout.TYPE);
    }

    private static boolean isMisspelt(String name, Map<String, ?> types) {
        return Suggestion.nearest(name, TYPE).isPresent()
                && types.values().stream()
                        .noneMatch(
                                type -> RecordLayout.of((Class<?>) type).names().contains(name));
    }

    private static String text(JsonToken token, JsonParser p) {
        return token == JsonToken.VALUE_STRING ? p.getString() : "";
    }
}
