package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.internal.shape.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the offsets of values by parsing the document a second time. Only needed when validation has found problems.
 */
public final class Locator {

    private static final class Place {
        final Map<String, Place> inside = new HashMap<>();
        long offset = -1;
    }

    private final Supplier<JsonParser> document;

    /** Creates a locator. */
    public Locator(Supplier<JsonParser> document) {
        this.document = document;
    }

    /** Returns the offset of the value at each pointer; if there is none, that of the nearest enclosing value. */
    public Map<String, Long> locate(Set<String> pointers) {
        Place root = new Place();
        Map<String, Long> offsets = new HashMap<>();
        for (String pointer : pointers) {
            Place place = root;
            for (Object step : Pointer.parse(pointer).steps()) {
                place = place.inside.computeIfAbsent(step.toString(), s -> new Place());
            }
        }
        try (JsonParser p = document.get()) {
            p.nextToken();
            find(root, p);
        } catch (JacksonException e) {
            // the reader has reported it; values before the error have been found
        }
        for (String pointer : pointers) {
            Place place = root;
            long offset = Math.max(0, root.offset);
            for (Object step : Pointer.parse(pointer).steps()) {
                place = place == null ? null : place.inside.get(step.toString());
                offset = place == null || place.offset < 0 ? offset : place.offset;
            }
            offsets.put(pointer, offset);
        }
        return offsets;
    }

    /** Finds the places inside this one, and stops after the last of them. */
    private static void find(Place place, JsonParser p) {
        place.offset = p.currentTokenLocation().getByteOffset();
        int left = place.inside.size();
        if (left == 0) {
            return;
        }
        boolean isObject = p.currentToken() == JsonToken.START_OBJECT;
        if (!isObject && p.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        int depth = p.streamReadContext().getNestingDepth();
        for (int i = 0; left > 0; i++) {
            String step = isObject ? p.nextName() : String.valueOf(i);
            JsonToken token = step == null ? null : p.nextToken();
            if (step == null || token == null || token == JsonToken.END_ARRAY) {
                return;
            }
            Place inside = place.inside.get(step);
            if (inside != null && inside.offset < 0) {
                find(inside, p);
                left--;
            }
            while (left > 0 && p.streamReadContext().getNestingDepth() > depth) {
                p.nextToken();
            }
        }
    }
}
