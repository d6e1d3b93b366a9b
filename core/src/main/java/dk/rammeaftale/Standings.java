package dk.rammeaftale;

import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where parties stand, from their own decisions alone; what others claim counts for nothing. The council's last decision on the
 * whole counts; without one, any act of the party's bodies means that it is pending. A party that has approved each part by
 * itself has approved the whole.
 */
final class Standings {

    static final Set<Verdict> APPROVALS = EnumSet.of(Verdict.APPROVED, Verdict.APPROVED_WITH_CHANGES, Verdict.ENDORSED);

    private static final Set<Verdict> REOPENINGS = EnumSet.of(Verdict.PENDING, Verdict.POSTPONED, Verdict.SENT_BACK);

    private static final Set<ParticipantKind> COUNCILS =
            Set.of(ParticipantKind.MUNICIPAL_COUNCIL, ParticipantKind.REGIONAL_COUNCIL);

    private Standings() {}

    static Standing standing(Approvable document, Party party) {
        Standing standing = standing(party, Standings::isOnTheWhole);
        boolean partByPart = standing == Standing.PENDING
                && !document.parts().isEmpty()
                && document.parts().stream()
                        .allMatch(part -> part != null
                                && part.id() != null
                                && standing(party, decision -> isOn(decision, document.id(), part.id()))
                                        == Standing.APPROVED);
        return partByPart ? Standing.APPROVED : standing;
    }

    /** Returns the approvals by a party's council that stand, for each of these parts, or for the whole where there are none. */
    static List<List<Decision>> approvals(Approvable document, Party party, List<Part> parts) {
        List<Id> ids = parts.stream().map(Part::id).filter(Objects::nonNull).toList();
        return ids.isEmpty()
                ? List.of(approvals(party, Standings::isOnTheWhole))
                : ids.stream()
                        .map(id -> approvals(party, decision -> isOn(decision, document.id(), id)))
                        .toList();
    }

    private static List<Decision> approvals(Party party, Predicate<Decision> covers) {
        List<Decision> standing = new ArrayList<>();
        for (Decision decision : party.decisions()) {
            if (decision != null && covers.test(decision) && isOfCouncil(decision, party)) {
                Verdict verdict = decision.verdict().orElse(Verdict.NOTED);
                if (APPROVALS.contains(verdict)) {
                    standing.add(decision);
                } else if (verdict == Verdict.REJECTED || REOPENINGS.contains(verdict)) {
                    standing.clear();
                }
            }
        }
        return standing;
    }

    private static boolean isOnTheWhole(Decision decision) {
        return decision.about().isEmpty();
    }

    private static boolean isOn(Decision decision, Id document, Id part) {
        return isOnTheWhole(decision)
                || decision.about().stream()
                        .anyMatch(about -> about != null
                                && about.document()
                                        .filter(id -> !id.equals(document))
                                        .isEmpty()
                                && about.element().filter(part::equals).isPresent());
    }

    private static Standing standing(Party party, Predicate<Decision> covers) {
        Standing standing = Standing.UNKNOWN;
        boolean decided = false;
        for (Decision decision : party.decisions()) {
            if (decision == null || isOfAnother(decision, party)) {
                continue;
            }
            Verdict verdict = covers.test(decision) && isOfCouncil(decision, party)
                    ? decision.verdict().orElse(null)
                    : null;
            if (verdict != null && APPROVALS.contains(verdict)) {
                standing = Standing.APPROVED;
                decided = true;
            } else if (verdict == Verdict.REJECTED) {
                standing = Standing.REJECTED;
                decided = true;
            } else if (!decided || (verdict != null && REOPENINGS.contains(verdict))) {
                standing = Standing.PENDING;
            }
        }
        return standing;
    }

    private static boolean isOfCouncil(Decision decision, Party party) {
        Participant by = decision.by().orElse(null);
        if (by == null) {
            return true;
        }
        boolean council = by.kind().isPresent()
                ? COUNCILS.contains(by.kind().get())
                : by.role().isEmpty() && by.authority().isPresent();
        return council && !isOfAnother(decision, party);
    }

    private static boolean isOfAnother(Decision decision, Party party) {
        return decision.by()
                .flatMap(Participant::authority)
                .filter(a -> !a.equals(party.authority()))
                .isPresent();
    }
}
