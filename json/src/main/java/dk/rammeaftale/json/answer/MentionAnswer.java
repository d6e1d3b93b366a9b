package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import java.util.Optional;

/**
 * A reference from a meeting to an element.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the meeting, required
 * @param item the id of the innermost agenda item that contains the reference, optional
 * @param number that item's number, optional
 * @param title that item's title, optional
 */
public record MentionAnswer(DocumentRef meeting, Optional<Id> item, Optional<String> number, Optional<String> title)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public MentionAnswer {
        item = orEmpty(item);
        number = orEmpty(number);
        title = orEmpty(title);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
