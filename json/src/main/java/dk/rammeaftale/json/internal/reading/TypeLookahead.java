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
 * Finds the {@code type} of an object, at any position among its properties.
 *
 * @param name the type, or an empty string if it is missing or not a text
 * @param property {@code type}, or the property that looks like a misspelt {@code type}, or null if there is none
 * @param offset the offset of that property's value, or of the object if there is none
 * @param isBroken whether a syntax error prevented finding the type
 */
record TypeLookahead(String name, @Nullable String property, long offset, boolean isBroken) {

    private static final List<String> TYPE = List.of(RecordLayout.TYPE);

    /** Reads the value of {@code type}, whose name is the current token. */
    static TypeLookahead here(Cursor cursor) {
        JsonToken token = cursor.parser().nextToken();
        return new TypeLookahead(text(token, cursor.parser()), RecordLayout.TYPE, cursor.offset(), false);
    }

    /** Finds the type of the object that begins at an offset, without moving the cursor. */
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
            return new TypeLookahead("", null, start, true); // the reader will reach and report the same error
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
