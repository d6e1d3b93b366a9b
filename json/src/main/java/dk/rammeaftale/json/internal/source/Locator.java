package dk.rammeaftale.json.internal.source;

import dk.rammeaftale.internal.shape.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the offsets of values by parsing the document once more, which is needed only when a rule has found something. */
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

    /** Finds values. */
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
            // the reader has reported it; what stands before it is found
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

    private static void find(Place place, JsonParser p) {
        place.offset = p.currentTokenLocation().getByteOffset();
        if (place.inside.isEmpty()) {
            p.skipChildren();
        } else if (p.currentToken() == JsonToken.START_OBJECT) {
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                p.nextToken();
                go(place.inside.get(name), p);
            }
        } else if (p.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; p.nextToken() != JsonToken.END_ARRAY; i++) {
                go(place.inside.get(String.valueOf(i)), p);
            }
        }
    }

    private static void go(@Nullable Place place, JsonParser p) {
        if (place == null || place.offset >= 0) {
            p.skipChildren();
        } else {
            find(place, p);
        }
    }
}
