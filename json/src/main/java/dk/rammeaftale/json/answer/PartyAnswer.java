package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.util.Optional;

/**
 * The standing of a party, and the decision that led to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param authority the municipality or region, by its code; required
 * @param name the name under which the party acts, or the name of the municipality or region; required
 * @param standing the party's standing, required
 * @param verdict the verdict of the decision that led to the standing, optional
 * @param when the time of that decision, optional
 * @param by the body that made that decision, optional; absent means the party's council
 */
public record PartyAnswer(
        Authority authority,
        String name,
        Standing standing,
        Optional<Verdict> verdict,
        Optional<When> when,
        Optional<String> by)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public PartyAnswer {
        verdict = orEmpty(verdict);
        when = orEmpty(when);
        by = orEmpty(by);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
