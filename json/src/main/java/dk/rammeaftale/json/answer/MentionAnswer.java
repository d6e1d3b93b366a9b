package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import java.util.Optional;

/**
 * That a meeting refers to something.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param item the id of the innermost item in which the reference stands, optional
 * @param number that item's number, optional
 * @param title what that item is called, optional
 */
public record MentionAnswer(DocumentRef meeting, Optional<Id> item, Optional<String> number, Optional<String> title)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public MentionAnswer {
        item = orEmpty(item);
        number = orEmpty(number);
        title = orEmpty(title);
    }
}
