package dk.rammeaftale.agreement;

import dk.rammeaftale.rule.Rule;
import java.util.List;

/**
 * What parties agree to and approve one by one (det, der godkendes): a {@link FrameworkAgreement}, or an {@link Amendment} of
 * one. Nobody's approval of one counts for the other.
 */
@Rule({AgreementRules.PartiesUnique.class, AgreementRules.ClaimsAgree.class})
public sealed interface Approvable permits FrameworkAgreement, Amendment {

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
}
