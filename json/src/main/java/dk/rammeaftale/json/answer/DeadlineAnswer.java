package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A deadline that has not passed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lastDay the last day that is in time, required
 * @param text what must be done by then, CommonMark, optional
 * @param atLatest the last day as written, that day included; absent if {@code before} is present
 * @param before the first day that is too late, as written; absent if {@code atLatest} is present
 * @param time the hour of that day, optional
 * @param reason why it was set or extended; for a follow-up, why it is late; CommonMark, optional
 * @param addressees those who must meet the deadline; for a follow-up, those who carry it out; may be empty
 * @param wording the source's own words, if they say more than the other components, optional
 * @param setBy the body that set the deadline, optional
 * @param id the deadline's id, optional
 * @param document the document that sets the deadline, required
 */
public record DeadlineAnswer(
        LocalDate lastDay,
        Optional<String> text,
        Optional<When> atLatest,
        Optional<When> before,
        Optional<LocalTime> time,
        Optional<String> reason,
        List<String> addressees,
        Optional<String> wording,
        Optional<String> setBy,
        Optional<Id> id,
        DocumentRef document)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public DeadlineAnswer {
        text = orEmpty(text);
        atLatest = orEmpty(atLatest);
        before = orEmpty(before);
        time = orEmpty(time);
        reason = orEmpty(reason);
        addressees = orEmpty(addressees);
        wording = orEmpty(wording);
        setBy = orEmpty(setBy);
        id = orEmpty(id);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
