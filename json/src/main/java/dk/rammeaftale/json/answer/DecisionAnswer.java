package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.time.When;
import java.util.Optional;

/**
 * What was decided at an item. Votes are told where each position of their kind says how many they were.
 *
 * <p>Immutable and thread-safe.
 *
 * @param verdict how it was decided, optional
 * @param text the decision's text, CommonMark, optional
 * @param by the body that decided, optional; absent means the one that met
 * @param to the body to which the matter goes, optional
 * @param when when, optional
 * @param votesFor how many voted for it, optional
 * @param votesAgainst how many voted against it, optional
 * @param abstained how many did not vote, optional
 */
public record DecisionAnswer(
        Optional<Verdict> verdict,
        Optional<String> text,
        Optional<String> by,
        Optional<String> to,
        Optional<When> when,
        Optional<Integer> votesFor,
        Optional<Integer> votesAgainst,
        Optional<Integer> abstained)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public DecisionAnswer {
        verdict = orEmpty(verdict);
        text = orEmpty(text);
        by = orEmpty(by);
        to = orEmpty(to);
        when = orEmpty(when);
        votesFor = orEmpty(votesFor);
        votesAgainst = orEmpty(votesAgainst);
        abstained = orEmpty(abstained);
    }
}
