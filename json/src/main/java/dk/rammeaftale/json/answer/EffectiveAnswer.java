package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An agreement with its amendments applied as of a day. It contains the whole agreement, because no document holds this
 * text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day, required
 * @param agreement the agreement as amended on the day, also if the day is outside its period; required
 * @param applied the applied amendments, in the order of their effect; may be empty
 * @param unknown the amendments for which it is unknown whether or how they change the agreement on the day; may be
 *     empty
 * @param changedElements the amendment that last changed each element, by the element's id; may be empty
 * @param changedProperties the amendment that last set each property of the agreement, by the property's name; may be
 *     empty
 */
public record EffectiveAnswer(
        LocalDate day,
        FrameworkAgreement agreement,
        List<DocumentRef> applied,
        List<DocumentRef> unknown,
        Map<Id, DocumentRef> changedElements,
        Map<String, DocumentRef> changedProperties)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public EffectiveAnswer {
        applied = orEmpty(applied);
        unknown = orEmpty(unknown);
        changedElements = orEmpty(changedElements);
        changedProperties = orEmpty(changedProperties);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
