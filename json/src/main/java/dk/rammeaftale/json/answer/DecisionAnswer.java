package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.time.When;
import java.util.List;
import java.util.Optional;

/**
 * A decision about an agenda item. A number of votes is present only if every position of its kind states a count.
 *
 * <p>Immutable and thread-safe.
 *
 * @param verdict the verdict, optional
 * @param text the decision's text, CommonMark, optional
 * @param by the body that decided, optional; absent means the body that met
 * @param onBehalfOf those on whose behalf the body acted, may be empty
 * @param jointlyWith the other bodies that decided jointly with it, may be empty
 * @param to the body to which the matter is passed on, optional
 * @param appointed those who were appointed or elected, may be empty
 * @param when the time of the decision, optional
 * @param received when it was received, such as an answer to a consultation, optional
 * @param effective when the decision takes effect, optional
 * @param inWriting whether it was made in writing rather than at a meeting, optional
 * @param about the points, questions or documents it is about, without contacts; empty means the whole item
 * @param votesFor the number of votes for, optional
 * @param votesAgainst the number of votes against, optional
 * @param abstained the number of abstentions, optional
 */
public record DecisionAnswer(
        Optional<Verdict> verdict,
        Optional<String> text,
        Optional<String> by,
        List<String> onBehalfOf,
        List<String> jointlyWith,
        Optional<String> to,
        List<String> appointed,
        Optional<When> when,
        Optional<When> received,
        Optional<When> effective,
        Optional<Boolean> inWriting,
        List<Reference> about,
        Optional<Integer> votesFor,
        Optional<Integer> votesAgainst,
        Optional<Integer> abstained)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public DecisionAnswer {
        verdict = orEmpty(verdict);
        text = orEmpty(text);
        by = orEmpty(by);
        onBehalfOf = orEmpty(onBehalfOf);
        jointlyWith = orEmpty(jointlyWith);
        to = orEmpty(to);
        appointed = orEmpty(appointed);
        when = orEmpty(when);
        received = orEmpty(received);
        effective = orEmpty(effective);
        inWriting = orEmpty(inWriting);
        about = orEmpty(about);
        votesFor = orEmpty(votesFor);
        votesAgainst = orEmpty(votesAgainst);
        abstained = orEmpty(abstained);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
