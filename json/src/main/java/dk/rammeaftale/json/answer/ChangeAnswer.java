package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.Change.Kind;
import dk.rammeaftale.content.Id;
import java.util.Optional;

/**
 * What a newer version of a document says otherwise. The values are what stands there, perhaps personal data.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what happened
 * @param id the id of the element that changed, or of the nearest one around it, optional
 * @param pointer where, a JSON Pointer into the newer document, or into the older one for what was removed
 * @param before the value in the older document, optional; read from JSON, a map, a list or a simple value
 * @param after the value in the newer document, likewise
 * @param messages what happened, for people; nothing personal
 */
public record ChangeAnswer(
        Kind kind, Optional<Id> id, String pointer, Optional<Object> before, Optional<Object> after, Messages messages)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public ChangeAnswer {
        id = orEmpty(id);
        before = orEmpty(before);
        after = orEmpty(after);
    }
}
