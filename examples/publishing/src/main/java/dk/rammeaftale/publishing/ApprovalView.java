package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.join;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.publishing.View.Share;
import dk.rammeaftale.publishing.View.Shares;
import dk.rammeaftale.publishing.View.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows who has approved an agreement or an amendment: a line for each party that has acted, and the others by standing. */
final class ApprovalView {

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Decisions decisions;
    private final ApprovalInShort inShort;

    ApprovalView(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.decisions = shown.decisions();
        this.inShort = new ApprovalInShort(shown);
    }

    <D extends Document & Approvable> void show(D document, List<Decision> others) {
        List<Party> parties = document.parties();
        String scope = document.excerpt().orElse(false) ? " " + labels.get("approval.ofExcerpt") : "";
        String count = parties.isEmpty() ? "" : " (" + Approval.counted(labels, parties) + scope + ")";
        Map<Standing, List<Party>> register = document.register();
        Claims claims = new Claims(document.claims());
        page.section(labels.get("approval") + count, Anchors.approval(document), () -> {
            Function<ApprovalClaim, String> label = Claims.labels(register);
            document.claims().forEach(claim -> page.fact(labels.get(label.apply(claim)), decisions.claim(claim)));
            List<Share> shares = new ArrayList<>();
            register.forEach((standing, those) -> {
                int changed =
                        standing == Standing.APPROVED ? Approval.approved(document, Verdict.APPROVED_WITH_CHANGES) : 0;
                Map<String, Long> claimed = claimed(claims, standing, those);
                int known = claimed.values().stream().mapToInt(Long::intValue).sum();
                claimed.forEach(
                        (key, number) -> share(shares, labels.get("standing." + key), number.intValue(), Tone.CLAIMED));
                share(shares, labels.word("standing", standing), those.size() - known - changed, tone(standing));
                String withChanges = labels.word("verdict", Verdict.APPROVED_WITH_CHANGES);
                share(shares, Phrase.of(withChanges).capitalised().text(), changed, Tone.CHANGED);
            });
            if (register.getOrDefault(Standing.UNKNOWN, List.of()).size() < parties.size()) {
                page.add(new Shares(labels.get("approval"), shares));
            }
            register.forEach((standing, those) -> {
                Predicate<Party> isInPart = party -> standing == Standing.PENDING && Approval.hasDecidedInPart(party);
                String more = standing == Standing.APPROVED ? inShort.withChangesOrRemarks(document, ", ", "") : "";
                acts(name(document, standing), more, those, isInPart.negate());
                acts(labels.get("standing.inPart"), "", those, isInPart);
            });
            register.forEach((standing, those) -> {
                Map<String, List<String>> silent = those.stream()
                        .filter(party -> party.decisions().isEmpty())
                        .collect(groupingBy(
                                party -> claimed(claims, standing, party)
                                        .map(key ->
                                                labels.get("standing." + key) + "; " + labels.get("standing.notOwn"))
                                        .orElseGet(() -> name(document, standing)),
                                LinkedHashMap::new,
                                mapping(People::name, toList())));
                silent.forEach(this::silent);
            });
            page.section(
                    labels.get("approval.others"),
                    () -> others.forEach(decision -> page.entry(decisions.line(decision))));
        });
    }

    private String name(Document document, Standing standing) {
        return standing == Standing.PENDING
                ? inShort.asOf(document)
                        .map(day -> labels.get("standing.pendingThen").replace("{day}", day))
                        .orElseGet(() -> labels.word("standing", standing))
                : labels.word("standing", standing);
    }

    /** Returns how many parties there are of whom only others state something. */
    private static Map<String, Long> claimed(Claims claims, Standing standing, List<Party> those) {
        return those.stream()
                .flatMap(party -> claimed(claims, standing, party).stream())
                .collect(groupingBy(key -> key, TreeMap::new, counting()));
    }

    private static Optional<String> claimed(Claims claims, Standing standing, Party party) {
        return standing == Standing.UNKNOWN ? claims.label(party) : Optional.empty();
    }

    private void silent(String standing, List<String> names) {
        page.fact(standing + " (" + names.size() + ")", String.join(", ", names));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case APPROVED -> Tone.YES;
            case PENDING -> Tone.WAITING;
            case REJECTED -> Tone.NO;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }

    private static void share(List<Share> shares, String label, int number, Tone tone) {
        if (number > 0) {
            shares.add(new Share(label, number, tone));
        }
    }

    private void acts(String standing, String more, List<Party> parties, Predicate<Party> which) {
        List<Party> acting = parties.stream()
                .filter(party -> !party.decisions().isEmpty())
                .filter(which)
                .toList();
        page.section(standing + " (" + acting.size() + more + ")", () -> acting.forEach(this::acts));
    }

    /** Shows the decisions of a party's bodies: the next step first, then the decisions in order. */
    private void acts(Party party) {
        List<Decision> acts = Stream.concat(
                        party.decisions().stream().filter(shown::isAhead),
                        party.decisions().stream().filter(decision -> !shown.isAhead(decision)))
                .toList();
        Phrase name = Phrase.of(People.name(party));
        if (acts.size() == 1) {
            page.entry(join(": ", name, decisions.decision(acts.get(0))));
        } else {
            page.entry(name, () -> acts.forEach(act -> page.entry(decisions.line(act))));
        }
    }
}
