package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An agreement with its amendments on a day. The agreement is whole, since no other document holds this text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param agreement the agreement as it is then
 * @param applied the amendments in it, in the order of their effect
 * @param unknown those of which it is not known whether or how they change it by then
 * @param changedElements the amendment that last changed an element, by the element's id
 * @param changedProperties the amendment that last set a property of the agreement, by its name
 */
public record EffectiveAnswer(
        LocalDate day,
        FrameworkAgreement agreement,
        List<DocumentRef> applied,
        List<DocumentRef> unknown,
        Map<Id, DocumentRef> changedElements,
        Map<String, DocumentRef> changedProperties)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public EffectiveAnswer {
        applied = orEmpty(applied);
        unknown = orEmpty(unknown);
        changedElements = orEmpty(changedElements);
        changedProperties = orEmpty(changedProperties);
    }
}
