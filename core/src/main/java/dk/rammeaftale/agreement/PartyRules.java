package dk.rammeaftale.agreement;

import dk.rammeaftale.content.Decision;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of parties and of claims about them. */
final class PartyRules {

    private PartyRules() {}

    static final class DecisionsInOrder implements Check<Party> {
        @Override
        public void check(Party party, Report report) {
            Map<Object, When> last = new HashMap<>();
            for (int i = 0; i < party.decisions().size(); i++) {
                Decision decision = party.decisions().get(i);
                When later = when(decision);
                When earlier = later == null ? null : last.put(decision.about(), later);
                if (earlier != null && later != null && later.certainlyBefore(earlier)) {
                    report.add(
                            Code.DECISIONS_OUT_OF_ORDER,
                            "/decisions/" + i + "/when",
                            "value",
                            later,
                            "earlier",
                            earlier);
                }
            }
        }

        private static @Nullable When when(@Nullable Decision decision) {
            return decision == null ? null : decision.when().orElse(null);
        }
    }

    /** A party's own bodies act for it; what another authority decided is no evidence of its approval. */
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

    static final class ClaimOfSomebody implements Check<ApprovalClaim> {
        @Override
        public void check(ApprovalClaim claim, Report report) {
            if (claim.by().isEmpty()) {
                report.add(Code.CLAIM_OF_NOBODY, "");
            }
        }
    }
}
