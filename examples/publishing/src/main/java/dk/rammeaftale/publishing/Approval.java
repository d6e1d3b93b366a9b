package dk.rammeaftale.publishing;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how far the parties have approved, where a standing alone does not. */
final class Approval {

    private static final Set<Verdict> FINAL = EnumSet.of(
            Verdict.APPROVED,
            Verdict.APPROVED_WITH_CHANGES,
            Verdict.APPROVED_WITH_REMARKS,
            Verdict.ENDORSED,
            Verdict.REJECTED);

    private static final Set<ParticipantKind> COUNCILS =
            Set.of(ParticipantKind.MUNICIPAL_COUNCIL, ParticipantKind.REGIONAL_COUNCIL);

    private static final Set<ParticipantKind> MUNICIPAL =
            Set.of(ParticipantKind.MUNICIPAL_COUNCIL, ParticipantKind.MUNICIPALITY);

    private Approval() {}

    /** Returns how many parties have approved with changes. */
    static int changed(Approvable document) {
        return (int) document.standings().stream()
                .filter(party -> party.standing() == Standing.APPROVED)
                .filter(party -> party.decision()
                        .flatMap(Decision::verdict)
                        .filter(Verdict.APPROVED_WITH_CHANGES::equals)
                        .isPresent())
                .count();
    }

    /** Returns whether a claim is about a party, or may be: one of all municipalities is not about the region. */
    static boolean isMeant(Party party, List<ApprovalClaim> claims) {
        return claims.stream()
                .anyMatch(claim ->
                        claim.by().isEmpty() || claim.by().stream().anyMatch(by -> isMeant(party.authority(), by)));
    }

    /** Returns which label names a party whose own decision is not stated, while others state something of it. */
    static Optional<String> claimed(Party party, List<ApprovalClaim> claims) {
        List<ApprovalClaim> ofParty =
                claims.stream().filter(claim -> isMeant(party, List.of(claim))).toList();
        return ofParty.isEmpty()
                ? Optional.empty()
                : Optional.of(ofParty.stream().allMatch(Approval::isOfOne) ? "claimed.one" : "claimed");
    }

    private static boolean isMeant(Authority authority, Participant by) {
        if (by.authority().isPresent()) {
            return by.authority().get().equals(authority);
        }
        Optional<ParticipantKind> kind = by.kind();
        if (kind.filter(MUNICIPAL::contains).isPresent()) {
            return !authority.isRegion();
        }
        return authority.isRegion()
                || kind.filter(ParticipantKind.REGIONAL_COUNCIL::equals).isEmpty();
    }

    static boolean isOfOne(ApprovalClaim claim) {
        return claim.by().size() == 1
                && claim.by().get(0).count().orElse(1) == 1
                && claim.by().get(0).authority().isPresent();
    }

    /** Returns whether the party's council has approved or rejected only single parts or changes, not the whole. */
    static boolean hasDecidedInPart(Party party) {
        List<Decision> ofCouncil = party.decisions().stream()
                .filter(decision -> decision.verdict().isPresent())
                .filter(decision ->
                        decision.by().map(by -> isCouncilOf(party, by)).orElse(true))
                .toList();
        return ofCouncil.stream().allMatch(Approval::isOnElements)
                && ofCouncil.stream()
                        .anyMatch(decision ->
                                decision.verdict().filter(FINAL::contains).isPresent());
    }

    private static boolean isOnElements(Decision decision) {
        return !decision.about().isEmpty()
                && decision.about().stream().allMatch(about -> about.element().isPresent());
    }

    private static boolean isCouncilOf(Party party, Participant by) {
        return by.kind().filter(COUNCILS::contains).isPresent()
                && by.authority()
                        .filter(other -> !other.equals(party.authority()))
                        .isEmpty();
    }
}
