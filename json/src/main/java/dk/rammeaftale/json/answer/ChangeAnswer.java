package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.Change.Kind;
import dk.rammeaftale.content.Id;
import java.util.Optional;

/**
 * A change between two versions of a document. The values are copied from the versions and may be personal data.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of change, required
 * @param id the id of the element that changed, or of the nearest element around it, optional
 * @param pointer a JSON Pointer into the newer document, or into the older one for a removal; required
 * @param before the value in the older document, optional; when read from JSON a map, a list or a simple value
 * @param after the value in the newer document, optional; when read from JSON a map, a list or a simple value
 * @param messages the change described for people, without personal data; required
 */
public record ChangeAnswer(
        Kind kind, Optional<Id> id, String pointer, Optional<Object> before, Optional<Object> after, Messages messages)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public ChangeAnswer {
        id = orEmpty(id);
        before = orEmpty(before);
        after = orEmpty(after);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
