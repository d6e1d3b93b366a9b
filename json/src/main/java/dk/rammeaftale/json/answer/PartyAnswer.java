package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.util.Optional;

/**
 * Where a party stands, and by which decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param authority the municipality or region, by its code
 * @param name the name it acts under, or else that of the municipality or region
 * @param standing where it stands
 * @param verdict how it decided when it came to stand there, optional
 * @param when when it did so, optional
 * @param by the body that did, optional; absent means its council
 */
public record PartyAnswer(
        Authority authority,
        String name,
        Standing standing,
        Optional<Verdict> verdict,
        Optional<When> when,
        Optional<String> by)
        implements Answer {

    /** Makes an answer; null collections and optionals become empty. */
    public PartyAnswer {
        verdict = orEmpty(verdict);
        when = orEmpty(when);
        by = orEmpty(by);
    }
}
