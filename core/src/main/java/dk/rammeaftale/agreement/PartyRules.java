package dk.rammeaftale.agreement;

import dk.rammeaftale.content.Decision;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.util.HashMap;
import java.util.Map;

/** The rules of parties and of claims about them. */
final class PartyRules {

    private PartyRules() {}

    static final class DecisionsInOrder implements Check<Party> {
        private record Dated(When when, Pointer at) {}

        @Override
        public void check(Party party, Report report) {
            Map<String, Dated> last = new HashMap<>();
            for (int i = 0; i < party.decisions().size(); i++) {
                Decision decision = party.decisions().get(i);
                When when = decision == null ? null : decision.when().orElse(null);
                if (when != null) {
                    Dated later = new Dated(when, Pointer.ROOT.then("decisions").then(i));
                    Dated earlier = last.put(decision.about().toString(), later);
                    if (earlier != null && when.certainlyBefore(earlier.when)) {
                        report.within(earlier.at.then("about"), later.at.then("about"))
                                .add(
                                        Code.DECISIONS_OUT_OF_ORDER,
                                        later.at.then("when"),
                                        "value",
                                        when,
                                        "earlier",
                                        earlier.when);
                    }
                }
            }
        }
    }

    /** Only a party's own bodies act for it: a decision of another authority is no evidence of its approval. */
    static final class DecidedByItself implements Check<Party> {
        @Override
        public void check(Party party, Report report) {
            for (int i = 0; i < party.decisions().size(); i++) {
                Decision decision = party.decisions().get(i);
                Authority by = decision == null
                        ? null
                        : decision.by().flatMap(Participant::authority).orElse(null);
                if (by != null && party.authority() != null && !by.equals(party.authority())) {
                    String who = by.nameOrKey();
                    report.add(Code.DECIDED_BY_ANOTHER, "/decisions/" + i + "/by/authority", "who", who);
                }
            }
        }
    }
}
