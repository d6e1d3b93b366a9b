package dk.rammeaftale.publishing;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says in a line who has approved an agreement or an amendment. */
final class ApprovalInShort {

    /** The maximum number of claims in a summary. */
    private static final int MOST_CLAIMS = 2;

    private final Labels labels;
    private final Decisions decisions;

    ApprovalInShort(Labels labels, Decisions decisions) {
        this.labels = labels;
        this.decisions = decisions;
    }

    /** Says how many parties stand where, as far as their own decisions show; if none has approved also what others state. */
    <D extends Document & Approvable> List<Phrase> of(D document) {
        Map<Standing, List<Party>> register = document.register();
        List<Party> pending = register.getOrDefault(Standing.PENDING, List.of());
        int inPart = (int) pending.stream().filter(Approval::hasDecidedInPart).count();
        int approved = register.getOrDefault(Standing.APPROVED, List.of()).size();
        List<String> clauses = new ArrayList<>();
        clause(clauses, document, approved, "approved");
        if (approved > 0) {
            clauses.set(0, clauses.get(0) + withChanges(document, " (", ")"));
        }
        clause(
                clauses,
                document,
                register.getOrDefault(Standing.REJECTED, List.of()).size(),
                "rejected");
        clause(clauses, document, inPart, "inPart");
        clause(clauses, document, pending.size() - inPart, "pending");
        boolean nothingStated = clauses.isEmpty();
        clause(
                clauses,
                document,
                register.getOrDefault(Standing.UNKNOWN, List.of()).size(),
                "unknown");
        String all = nothingStated && !clauses.isEmpty() ? nothingStated(document) : String.join("; ", clauses);
        Phrase own = Phrase.within(all, Anchors.approval(document));
        List<Phrase> claims = document.claims().stream()
                .limit(approved > 0 ? 0 : MOST_CLAIMS)
                .map(claim -> Phrase.of(labels.get(Approval.isOfOne(claim) ? "claim.one" : "claim") + ": ")
                        .and(decisions.claim(claim)))
                .toList();
        return Stream.concat(claims.stream(), Stream.of(own)).toList();
    }

    /** Says that no party's own decision is stated, and names those of which others state nothing either. */
    private <D extends Document & Approvable> String nothingStated(D document) {
        List<Party> parties = document.parties();
        List<String> unmentioned = parties.stream()
                .filter(party -> !Approval.isMeant(party, document.claims()))
                .map(People::name)
                .toList();
        String none = labels.heading("summary.noneStated", parties.size()).replace("{parties}", parties(document));
        return unmentioned.isEmpty() || unmentioned.size() == parties.size() || unmentioned.size() > MOST_CLAIMS
                ? none
                : none
                        + labels.get("summary.nothingOf")
                                .replace("{names}", String.join(" " + labels.get("and") + " ", unmentioned));
    }

    /** Adds a number of parties to the clauses; the first one says of how many. */
    private <D extends Document & Approvable> void clause(List<String> clauses, D document, int number, String what) {
        if (number > 0) {
            String counted = clauses.isEmpty()
                    ? labels.get("figure.of")
                            .replace("{number}", String.valueOf(number))
                            .replace("{all}", parties(document))
                    : String.valueOf(number);
            clauses.add(labels.get("summary." + what).replace("{number}", counted));
        }
    }

    private <D extends Document & Approvable> String parties(D document) {
        return labels.counted(document.parties().size(), "party")
                + (document.excerpt().orElse(false) ? " " + labels.get("approval.ofExcerpt") : "");
    }

    /** Says how many of the parties that have approved did so with changes, if any. */
    String withChanges(Approvable document, String before, String after) {
        int number = Approval.changed(document);
        return number == 0
                ? ""
                : before + labels.get("summary.withChanges").replace("{number}", String.valueOf(number)) + after;
    }
}
