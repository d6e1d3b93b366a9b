package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline that has not passed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lastDay the last day on which it is in time
 * @param text what must have happened, CommonMark, optional
 * @param atLatest the last day as written, that day included; this or {@code before}
 * @param before the first day that is too late, as written; this or {@code atLatest}
 * @param wording the source's own words, where they differ, optional
 * @param setBy the body that set it, optional
 * @param id its id, optional
 * @param document the document that sets it
 */
public record DeadlineAnswer(
        LocalDate lastDay,
        Optional<String> text,
        Optional<When> atLatest,
        Optional<When> before,
        Optional<String> wording,
        Optional<String> setBy,
        Optional<Id> id,
        DocumentRef document)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public DeadlineAnswer {
        text = orEmpty(text);
        atLatest = orEmpty(atLatest);
        before = orEmpty(before);
        wording = orEmpty(wording);
        setBy = orEmpty(setBy);
        id = orEmpty(id);
    }
}
