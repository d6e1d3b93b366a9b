package dk.rammeaftale;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.rule.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What parties agree to and approve one by one (det, der godkendes): a {@link FrameworkAgreement}, or an {@link Amendment} of
 * one. Nobody's approval of one counts for the other.
 */
@Rule({AgreementRules.PartiesUnique.class, AgreementRules.ClaimsAgree.class})
public sealed interface Approvable permits FrameworkAgreement, Amendment {

    /**
     * Returns its id, by which decisions may name it.
     *
     * @return the id
     */
    Id id();

    /**
     * Returns who agrees to it, each with its own decisions, the evidence. Source: domain rows S6, S7, R3.
     *
     * @return the parties, in order
     */
    List<Party> parties();

    /**
     * Returns what is said about approvals, apart from the evidence. Source: domain rows S14, R8.
     *
     * @return the claims, perhaps none
     */
    List<ApprovalClaim> claims();

    /**
     * Returns its parts, which parties may approve one by one. Source: domain rows S9, S11, R4.
     *
     * @return the parts, in order
     */
    List<Part> parts();

    /**
     * Returns where a party stands on the whole, from its own decisions alone; what others claim counts for nothing. Its council's
     * last decision on the whole counts; without one, any act of its bodies means that it is pending. If it has approved each
     * part by itself, it has approved. Source: domain rows R5, R8.
     *
     * @param party the party
     * @return where it stands
     */
    default Party.Standing standing(Party party) {
        return Standings.standing(this, party);
    }

    /**
     * Returns every party once, by where it stands from its own decisions alone; what others claim counts for nothing. Source:
     * domain rows R8, R40.
     *
     * @return the parties in order, under each standing, also those of which there are none
     */
    default Map<Party.Standing, List<Party>> register() {
        Map<Party.Standing, List<Party>> register = new EnumMap<>(Party.Standing.class);
        for (Party.Standing standing : Party.Standing.values()) {
            register.put(
                    standing,
                    parties().stream()
                            .filter(party -> party != null && standing(party) == standing)
                            .toList());
        }
        return Collections.unmodifiableMap(register);
    }

    /**
     * Returns the parties of which no approval or endorsement by their own council is recorded. Source: domain rows S14, R40.
     *
     * @return the parties, in order
     */
    default List<Party> notApproved() {
        return parties().stream()
                .filter(party -> party != null && standing(party) != Party.Standing.APPROVED)
                .toList();
    }
}
