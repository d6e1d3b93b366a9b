package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Reference;
import java.util.List;

/**
 * The history of an element in a dossier.
 *
 * <p>Immutable and thread-safe.
 *
 * @param predecessors the focus areas that the element continues, the nearest first; may be empty
 * @param successors the focus areas that continue the element, the nearest first; may be empty
 * @param mentions the meetings and agenda items that refer to the element, in order; may be empty
 * @param amendments the amendments that change the element, in the order of their effect; may be empty
 */
public record HistoryAnswer(
        List<Reference> predecessors,
        List<Reference> successors,
        List<MentionAnswer> mentions,
        List<DocumentRef> amendments)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public HistoryAnswer {
        predecessors = orEmpty(predecessors);
        successors = orEmpty(successors);
        mentions = orEmpty(mentions);
        amendments = orEmpty(amendments);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
