package dk.rammeaftale.publishing;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import java.util.EnumSet;
import java.util.List;
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

    private Approval() {}

    /** Counts parties; if they are known authorities, the municipalities and the region each for themselves. */
    static String counted(Labels labels, List<Party> parties) {
        long regions =
                parties.stream().filter(party -> party.authority().isRegion()).count();
        boolean areKnown = parties.stream().allMatch(party -> party.authority().isKnown());
        int municipalities = (int) (parties.size() - regions);
        return areKnown && regions == 1 && municipalities > 0
                ? labels.counted(municipalities, "municipality") + " " + labels.get("and.theRegion")
                : labels.counted(parties.size(), "party");
    }

    /** Returns how many parties have approved with a verdict that says more, such as with changes. */
    static int approved(Approvable document, Verdict verdict) {
        return (int) document.standings().stream()
                .filter(party -> party.standing() == Standing.APPROVED)
                .filter(party -> party.decision()
                        .flatMap(Decision::verdict)
                        .filter(verdict::equals)
                        .isPresent())
                .count();
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
