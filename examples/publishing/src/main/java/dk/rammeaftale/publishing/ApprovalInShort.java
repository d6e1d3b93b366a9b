package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.join;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says in a line who has approved an agreement or an amendment. */
final class ApprovalInShort {

    /** The maximum number of claims in a summary. */
    private static final int MOST_CLAIMS = 2;

    /** The maximum number of parties that are named. */
    static final int MOST_NAMED = 2;

    private final Shown shown;
    private final Labels labels;
    private final Decisions decisions;

    ApprovalInShort(Shown shown) {
        this.shown = shown;
        this.labels = shown.labels();
        this.decisions = shown.decisions();
    }

    /** Says how many parties stand where, as far as their own decisions show, and what others state of the rest. */
    <D extends Document & Approvable> List<Phrase> of(D document) {
        Map<Standing, List<Party>> register = document.register();
        List<Party> pending = register.getOrDefault(Standing.PENDING, List.of());
        List<Party> unknown = register.getOrDefault(Standing.UNKNOWN, List.of());
        int inPart = (int) pending.stream().filter(Approval::hasDecidedInPart).count();
        int approved = register.getOrDefault(Standing.APPROVED, List.of()).size();
        List<String> clauses = new ArrayList<>();
        clause(clauses, document, approved, "approved");
        if (approved > 0) {
            clauses.set(0, clauses.get(0) + withChangesOrRemarks(document, " (", ")"));
        }
        clause(
                clauses,
                document,
                register.getOrDefault(Standing.REJECTED, List.of()).size(),
                "rejected");
        clause(clauses, document, inPart, "inPart");
        int waiting = clauses.size();
        clause(clauses, document, pending.size() - inPart, "pending");
        if (clauses.size() > waiting) {
            asOf(document)
                    .ifPresent(day -> clauses.set(
                            waiting,
                            counted(document, waiting == 0, pending.size() - inPart, "pendingThen")
                                    .replace("{day}", day)));
        }
        if (clauses.isEmpty()) {
            return List.of(nothingStated(document));
        }
        Claims all = new Claims(document.claims());
        Map<String, Long> others = unknown.stream()
                .collect(groupingBy(party -> all.label(party).orElse("unknown"), TreeMap::new, counting()));
        others.forEach((what, number) -> clause(clauses, document, number.intValue(), what));
        List<ApprovalClaim> claims = document.claims().stream()
                .filter(Claims.areAboutOneOf(unknown))
                .limit(MOST_CLAIMS)
                .toList();
        Claims ofThese = new Claims(claims);
        List<String> notOwn =
                unknown.stream().filter(ofThese::areAbout).map(People::name).toList();
        return List.of(
                Phrase.within(String.join("; ", clauses), Anchors.approval(document)),
                claims.isEmpty() ? Phrase.NONE : join(". ", sentences(claims), Phrase.of(notOwn(notOwn) + ".")));
    }

    /** Says of which parties no decision of their own is stated. */
    private String notOwn(List<String> parties) {
        return parties.size() <= MOST_NAMED
                ? labels.get("summary.notOwn").replace("{names}", labels.listed(parties))
                : labels.get("summary.notOwn.many").replace("{number}", String.valueOf(parties.size()));
    }

    private Phrase sentences(List<ApprovalClaim> claims) {
        return join(". ", claims.stream().map(decisions::claimSentence).toList());
    }

    /** Returns the day for which a document says who is waiting, if it has passed. */
    Optional<String> asOf(Document document) {
        return document.asOf()
                .filter(when -> when.latest().filter(shown.on()::isAfter).isPresent())
                .map(labels::time);
    }

    /** Says what others state, that no party's own decision is stated, and of which parties others state nothing either. */
    private <D extends Document & Approvable> Phrase nothingStated(D document) {
        List<ApprovalClaim> claims =
                document.claims().stream().limit(MOST_CLAIMS).toList();
        List<Party> parties = document.parties();
        String none = parties.isEmpty()
                ? ""
                : labels.heading("summary.noneStated", parties.size())
                        .replace("{parties}", Approval.counted(labels, parties) + scope(document));
        boolean areCollective = !claims.stream().allMatch(Claims::isOfOne);
        Phrase own = areCollective
                ? join("; ", Phrase.of(labels.get("summary.collective")), within(none, document))
                : within(Phrase.of(none).capitalised().text(), document);
        if (claims.isEmpty()) {
            return own;
        }
        Claims all = new Claims(document.claims());
        List<String> unmentioned = parties.stream()
                .filter(party -> !all.areAbout(party))
                .map(People::name)
                .toList();
        boolean areNamed =
                !unmentioned.isEmpty() && unmentioned.size() < parties.size() && unmentioned.size() <= MOST_NAMED;
        String nothing = areNamed ? labels.get("summary.nothingOf").replace("{names}", labels.listed(unmentioned)) : "";
        return join(". ", sentences(claims), own, Phrase.of(nothing)).and(nothing.isEmpty() ? "." : "");
    }

    private static Phrase within(String words, Document document) {
        return Phrase.within(words, Anchors.approval(document));
    }

    /** Adds a number of parties to the clauses; the first one says of how many. */
    private <D extends Document & Approvable> void clause(List<String> clauses, D document, int number, String what) {
        if (number > 0) {
            clauses.add(counted(document, clauses.isEmpty(), number, what));
        }
    }

    private <D extends Document & Approvable> String counted(D document, boolean isFirst, int number, String what) {
        String counted = isFirst
                ? labels.get("figure.of")
                        .replace("{number}", String.valueOf(number))
                        .replace("{all}", parties(document))
                : String.valueOf(number);
        return labels.get("summary." + what).replace("{number}", counted);
    }

    private <D extends Document & Approvable> String parties(D document) {
        return labels.counted(document.parties().size(), "party") + scope(document);
    }

    private String scope(Document document) {
        return document.excerpt().orElse(false) ? " " + labels.get("approval.ofExcerpt") : "";
    }

    /** Says how many of the parties that have approved did so with changes, and how many with remarks; nothing if none did. */
    String withChangesOrRemarks(Approvable document, String before, String after) {
        List<String> numbers = Stream.of(Verdict.APPROVED_WITH_CHANGES, Verdict.APPROVED_WITH_REMARKS)
                .flatMap(verdict -> Stream.of(Approval.approved(document, verdict))
                        .filter(number -> number > 0)
                        .map(number ->
                                labels.word("summary.with", verdict).replace("{number}", String.valueOf(number))))
                .toList();
        return numbers.isEmpty()
                ? ""
                : before + labels.get("summary.with").replace("{numbers}", labels.listed(numbers)) + after;
    }
}
