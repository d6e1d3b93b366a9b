package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.meeting.AgendaItemKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An agenda item with its decisions. Nested items follow the item that contains them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the nesting level: 1 for an item of the agenda, 2 for an item inside such an item, and so on; required
 * @param id the item's id, optional
 * @param number the item's number as written, optional
 * @param title the item's title, or its public title if it has no other, optional
 * @param kind the kind of item, optional
 * @param access the access that the item itself states, optional
 * @param progress the item's progress, optional
 * @param reason why the item is closed, moved or taken off the agenda, CommonMark, optional
 * @param start the time at which the item begins, optional
 * @param end the time at which the item ends, optional
 * @param about the documents and elements the item concerns, without contacts; may be empty
 * @param recommendations the recommended points in order, CommonMark, without the alternatives; may be empty
 * @param decisions the decisions in order; may be empty
 */
public record AgendaItemAnswer(
        int level,
        Optional<Id> id,
        Optional<String> number,
        Optional<String> title,
        Optional<AgendaItemKind> kind,
        Optional<Access> access,
        Optional<Progress> progress,
        Optional<String> reason,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        List<Reference> about,
        List<String> recommendations,
        List<DecisionAnswer> decisions)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public AgendaItemAnswer {
        id = orEmpty(id);
        number = orEmpty(number);
        title = orEmpty(title);
        kind = orEmpty(kind);
        access = orEmpty(access);
        progress = orEmpty(progress);
        reason = orEmpty(reason);
        start = orEmpty(start);
        end = orEmpty(end);
        about = orEmpty(about);
        recommendations = orEmpty(recommendations);
        decisions = orEmpty(decisions);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
