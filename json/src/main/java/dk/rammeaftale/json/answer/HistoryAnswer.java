package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Reference;
import java.util.List;

/**
 * What a dossier holds about an element.
 *
 * <p>Immutable and thread-safe.
 *
 * @param predecessors the focus areas that it carries on, the nearest first
 * @param successors the focus areas that carry it on, the nearest first
 * @param mentions the meetings and items that refer to it, in order
 * @param amendments the amendments that change it, in the order of their effect
 */
public record HistoryAnswer(
        List<Reference> predecessors,
        List<Reference> successors,
        List<MentionAnswer> mentions,
        List<DocumentRef> amendments)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public HistoryAnswer {
        predecessors = orEmpty(predecessors);
        successors = orEmpty(successors);
        mentions = orEmpty(mentions);
        amendments = orEmpty(amendments);
    }
}
