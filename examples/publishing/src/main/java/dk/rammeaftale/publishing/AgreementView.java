package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.publishing.View.Block;
import dk.rammeaftale.publishing.View.Share;
import dk.rammeaftale.publishing.View.Shares;
import dk.rammeaftale.publishing.View.Tone;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows an agreement or an amendment: its data, parts and focus areas, approvals, deadlines, and what is missing by law. */
final class AgreementView {

    /** The prefix of the codes of statutory rules. */
    private static final String STATUTORY = "RA-5";

    private static final String APPROVAL_LACKING = "RA-5005";

    /** The maximum number of claims in a summary. */
    private static final int MOST_CLAIMS = 2;

    private static final Map<RuleSet, ModelValidator> VALIDATORS = new ConcurrentHashMap<>();

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

    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final DocumentView view;

    AgreementView(Outline page, Labels labels, Wording words, DocumentView view) {
        this.page = page;
        this.labels = labels;
        this.words = words;
        this.view = view;
    }

    void show(FrameworkAgreement agreement) {
        String renewed = agreement.renewedEvery().map(labels::every).orElse("");
        page.fact(labels.get("period"), join(", ", Phrase.of(labels.time(agreement.period())), Phrase.of(renewed)));
        view.changed("period");
        view.changed("renewedEvery");
        agreement.region().ifPresent(region -> page.fact(labels.get("region"), region.nameOrKey()));
        agreement.stage().ifPresent(stage -> page.fact(labels.get("stage"), labels.word("stage", stage)));
        page.fact(labels.get("field"), agreement.field().orElse(""));
        view.changed("field");
        summary(agreement);
        view.head();
        amendments();
        view.references(labels.get("predecessors"), agreement.predecessors());
        view.references(labels.get("successors"), agreement.successors());
        view.timeline();
        purpose(agreement.purpose(), agreement.alternativePurposes());
        agreement.parts().forEach(part -> part(agreement, part, false));
        page.section(labels.get("focusAreas.ofNoPart"), () -> focusAreas(agreement, agreement.focusAreas(), true));
        page.section(
                labels.get("removed"),
                () -> view.changed().removed(words).forEach(line -> page.entry(Phrase.of(line))));
        view.passages("sections", agreement.sections());
        approval(agreement, agreement.decisions());
        deadlines(agreement);
        if (!agreement.excerpt().orElse(false)
                && !view.isPublicCopy()) { // the source of an excerpt may have what is missing
            RuleSet.of(agreement.period()).ifPresent(set -> lacking(agreement, set));
        }
        process(agreement.process());
        view.attachments("appendices", agreement.appendices());
        view.tail();
    }

    void show(Amendment amendment) {
        page.fact(labels.get("amends"), words.reference(amendment.amends()));
        amendment.effective().ifPresent(when -> page.fact(labels.get("effective"), labels.time(when)));
        amendment.stage().ifPresent(stage -> page.fact(labels.get("stage"), labels.word("stage", stage)));
        summary(amendment);
        view.head();
        amendment.changes().ifPresent(changes -> changes(amendment, changes));
        approval(amendment, amendment.decisions());
        view.deadlines(amendment.deadlines(), deadline -> "");
        process(amendment.process());
        view.tail();
    }

    private <D extends Document & Approvable> void summary(D document) {
        if (view.isOutermost()) {
            page.facts(labels.get("approval"), approvalInShort(document));
            view.nextDeadline();
        }
    }

    /** Says how many parties stand where, as far as their own decisions show; if none has approved also what others state. */
    <D extends Document & Approvable> List<Phrase> approvalInShort(D document) {
        Map<Standing, List<Party>> register = document.register();
        List<Party> pending = register.getOrDefault(Standing.PENDING, List.of());
        int inPart =
                (int) pending.stream().filter(AgreementView::hasDecidedInPart).count();
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
        Phrase own = Phrase.within(all, Wording.approval(document));
        List<Phrase> claims = document.claims().stream()
                .limit(approved > 0 ? 0 : MOST_CLAIMS)
                .map(claim -> Phrase.of(labels.get(isOfOne(claim) ? "claim.one" : "claim") + ": ")
                        .and(words.claim(claim)))
                .toList();
        return Stream.concat(claims.stream(), Stream.of(own)).toList();
    }

    /** Says that no party's own decision is stated, and names those of which others state nothing either. */
    private <D extends Document & Approvable> String nothingStated(D document) {
        List<Party> parties = document.parties();
        List<String> unmentioned = parties.stream()
                .filter(party -> !isMeant(party, document.claims()))
                .map(Wording::name)
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
    private String withChanges(Approvable document, String before, String after) {
        int number = changed(document);
        return number == 0
                ? ""
                : before + labels.get("summary.withChanges").replace("{number}", String.valueOf(number)) + after;
    }

    private static int changed(Approvable document) {
        return (int) document.standings().stream()
                .filter(party -> party.standing() == Standing.APPROVED)
                .filter(party -> party.decision()
                        .flatMap(Decision::verdict)
                        .filter(Verdict.APPROVED_WITH_CHANGES::equals)
                        .isPresent())
                .count();
    }

    /** Shows the amendments that have changed the agreement by the day, and those that will or may change it. */
    private void amendments() {
        if (!view.changed().applied().isEmpty()) {
            page.paragraph(labels.get("amended.text").replace("{day}", view.today()));
        }
        page.words(
                labels.get("amendedBy"),
                view.changed().applied().stream().map(Amendment::title).toList());
        page.words(labels.get("amendedBy.ahead"), view.changed().ahead());
        page.words(
                labels.get("amendments.unknown"),
                view.changed().unknown().stream().map(Amendment::title).toList());
    }

    private void changes(Amendment amendment, Changes changes) {
        page.section(labels.get("changes"), () -> {
            changes.period().ifPresent(when -> page.fact(labels.get("period.new"), labels.time(when)));
            changes.renewedEvery().ifPresent(every -> page.fact(labels.get("renewed"), labels.every(every)));
            page.fact(labels.get("field"), changes.field().orElse(""));
            page.words(
                    labels.get("removes"),
                    changes.removes().stream()
                            .map(removed -> words.removed(amendment, removed))
                            .toList());
            purpose(changes.purpose(), List.of());
            page.section(
                    labels.heading("deadlines", changes.deadlines().size()),
                    () -> changes.deadlines().forEach(d -> page.entry(words.deadline(d))));
            changes.parts().forEach(part -> part(amendment, part, true));
            page.section(labels.get("focusAreas"), () -> focusAreas(amendment, changes.focusAreas(), true));
            view.attachments("appendices", changes.appendices());
        });
    }

    private void process(List<Activity> process) {
        page.section(labels.get("process"), () -> process.forEach(view::activity));
    }

    private void purpose(Optional<String> purpose, List<String> alternatives) {
        page.section(labels.get("purpose"), () -> {
            page.paragraph(formatted(purpose));
            view.changed("purpose");
            page.facts(
                    labels.get("alternativePurpose"),
                    alternatives.stream().map(Phrase::formatted).toList());
        });
    }

    /** Shows what the agreement lacks by the law of its years. */
    private void lacking(FrameworkAgreement agreement, RuleSet set) {
        List<Problem> problems =
                VALIDATORS.computeIfAbsent(set, s -> ModelValidator.create(s)).validate(agreement).stream()
                        .filter(problem -> problem.code().startsWith(STATUTORY))
                        .toList();
        List<Problem> others = problems.stream()
                .filter(problem -> !problem.code().equals(APPROVAL_LACKING))
                .toList();
        int unapproved = problems.size() - others.size();
        page.section(labels.get("ruleSet") + " (" + labels.word("ruleSet", set) + ")", () -> {
            if (problems.isEmpty()) {
                page.paragraph(labels.get("nothingLacking"));
            }
            others.forEach(problem -> page.entry(Phrase.of(problem.message(labels.locale()))));
            if (unapproved > 0) {
                page.entry(Phrase.of(labels.get("unapproved")
                        .replace("{number}", String.valueOf(unapproved))
                        .replace("{all}", String.valueOf(agreement.parties().size()))));
            }
        });
    }

    /** Shows the agreement's deadlines and those of its parts as one list. */
    private void deadlines(FrameworkAgreement agreement) {
        IdentityHashMap<Deadline, String> part = new IdentityHashMap<>();
        agreement
                .parts()
                .forEach(p -> p.deadlines().forEach(deadline -> part.put(deadline, Wording.shortened(title(p)))));
        view.deadlines(Timelines.deadlines(agreement), deadline -> part.getOrDefault(deadline, ""));
    }

    private <D extends Document & Approvable> void approval(D document, List<Decision> decisions) {
        List<Party> parties = document.parties();
        String scope = document.excerpt().orElse(false) ? " " + labels.get("approval.ofExcerpt") : "";
        String count = parties.isEmpty() ? "" : " (" + labels.counted(parties.size(), "party") + scope + ")";
        Map<Standing, List<Party>> register = document.register();
        page.section(labels.get("approval") + count, Wording.approval(document), () -> {
            document.claims()
                    .forEach(
                            claim -> page.fact(labels.get(isOfOne(claim) ? "claim.one" : "claim"), words.claim(claim)));
            List<Share> shares = new ArrayList<>();
            register.forEach((standing, those) -> {
                int changed = standing == Standing.APPROVED ? changed(document) : 0;
                share(shares, labels.word("standing", standing), those.size() - changed, tone(standing));
                String withChanges = labels.word("verdict", Verdict.APPROVED_WITH_CHANGES);
                share(shares, Phrase.of(withChanges).capitalised().text(), changed, Tone.CHANGED);
            });
            if (register.getOrDefault(Standing.UNKNOWN, List.of()).size() < parties.size()) {
                page.add(new Shares(labels.get("approval"), shares));
            }
            register.forEach((standing, those) -> {
                List<Party> inPart = standing == Standing.PENDING
                        ? those.stream().filter(AgreementView::hasDecidedInPart).toList()
                        : List.of();
                String changed = standing == Standing.APPROVED ? withChanges(document, ", ", "") : "";
                acts(labels.word("standing", standing), changed, those, party -> !inPart.contains(party));
                acts(labels.get("standing.inPart"), "", inPart, party -> true);
            });
            register.forEach((standing, those) -> {
                Map<Boolean, List<String>> silent = those.stream()
                        .filter(party -> party.decisions().isEmpty())
                        .collect(partitioningBy(
                                party -> standing == Standing.UNKNOWN && isMeant(party, document.claims()),
                                mapping(Wording::name, toList())));
                silent(labels.get("standing.ofItself"), silent.getOrDefault(true, List.of()));
                silent(labels.word("standing", standing), silent.getOrDefault(false, List.of()));
            });
            page.section(
                    labels.get("approval.others"),
                    () -> decisions.forEach(decision -> page.entry(words.decision(decision))));
        });
    }

    private void silent(String standing, List<String> names) {
        page.fact(standing + " (" + names.size() + ")", String.join(", ", names));
    }

    /** Returns whether a claim is about a party, or may be: one of all municipalities is not about the region. */
    private static boolean isMeant(Party party, List<ApprovalClaim> claims) {
        return claims.stream()
                .anyMatch(claim ->
                        claim.by().isEmpty() || claim.by().stream().anyMatch(by -> isMeant(party.authority(), by)));
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

    private static boolean isOfOne(ApprovalClaim claim) {
        return claim.by().size() == 1
                && claim.by().get(0).count().orElse(1) == 1
                && claim.by().get(0).authority().isPresent();
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
        List<Phrase> acts = Stream.concat(
                        party.decisions().stream().filter(view::isAhead),
                        party.decisions().stream().filter(decision -> !view.isAhead(decision)))
                .map(words::decision)
                .toList();
        Phrase name = Phrase.of(Wording.name(party));
        if (acts.size() == 1) {
            page.entry(join(": ", name, acts.get(0)));
        } else {
            page.entry(name, () -> acts.forEach(page::entry));
        }
    }

    /** Returns whether the party's council has approved or rejected only single parts or changes, not the whole. */
    private static boolean hasDecidedInPart(Party party) {
        List<Decision> ofCouncil = party.decisions().stream()
                .filter(decision -> decision.verdict().isPresent())
                .filter(decision ->
                        decision.by().map(by -> isCouncilOf(party, by)).orElse(true))
                .toList();
        return ofCouncil.stream().allMatch(AgreementView::isOnElements)
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

    private String title(Part part) {
        return part.title().orElseGet(() -> labels.word("part", part.kind()));
    }

    /** Shows a part. The deadlines of an agreement's parts are shown in the common list instead. */
    private void part(Document document, Part part, boolean withDeadlines) {
        String kind = labels.word("part", part.kind());
        String heading = part.title()
                .map(title -> says(title, kind) ? title : title + " (" + kind.toLowerCase(Locale.ROOT) + ")")
                .orElse(kind);
        page.named(heading, Wording.section(document.id(), Optional.of(part.id())), () -> {
            view.changed().ofPart(part.id()).forEach(page::paragraph);
            page.words(labels.get("alsoCalled"), part.alternativeTitles());
            part.published().ifPresent(when -> page.fact(labels.get("published"), labels.time(when)));
            page.fact(labels.get("url"), Phrase.link(part.url()));
            page.paragraph(formatted(part.text()));
            part.publishedAs()
                    .ifPresent(as -> page.fact(
                            labels.get("publishedAs"),
                            words.reference(Reference.builder().element(as).build())));
            topics("topics", part.topics());
            focusAreas(document, part.focusAreas(), false);
            view.passages("sections", part.sections());
            if (withDeadlines) {
                page.section(
                        labels.heading("deadlines", part.deadlines().size()),
                        () -> part.deadlines().forEach(d -> page.entry(words.deadline(d))));
            }
            view.attachments("attachments", part.appendices());
        });
    }

    /** Returns whether a title contains the name of the part's kind. */
    private static boolean says(String title, String kind) {
        return title.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
    }

    private void topics(String key, List<Passage> topics) {
        String label = labels.heading(key, topics.size());
        boolean titles = topics.stream()
                .allMatch(topic -> topic.text().isEmpty()
                        && topic.number().isEmpty()
                        && topic.passages().isEmpty()
                        && topic.activities().isEmpty()
                        && topic.id()
                                .filter(id -> !view.changed().sentences(id).isEmpty())
                                .isEmpty());
        if (titles) {
            page.words(
                    label,
                    topics.stream().map(topic -> topic.title().orElse("")).toList());
        } else {
            view.passages(key, topics);
        }
    }

    /**
     * Shows focus areas: the titles as a list if one has nothing else to show, and a section for each that has more.
     *
     * @param isHeaded whether the section around them already says what they are
     */
    private void focusAreas(Document document, List<FocusArea> areas, boolean isHeaded) {
        IdentityHashMap<FocusArea, List<Block>> content = new IdentityHashMap<>();
        areas.forEach(area -> content.put(area, page.collect(() -> focusArea(document, area))));
        if (content.values().stream().anyMatch(List::isEmpty)) {
            if (isHeaded) {
                areas.forEach(area -> page.entry(area.number(), title(document, area), () -> {}));
            } else {
                page.facts(
                        labels.heading("focusAreas", areas.size()),
                        areas.stream()
                                .map(area -> join(". ", Phrase.of(area.number()), title(document, area)))
                                .toList());
            }
        }
        areas.stream()
                .filter(area -> !content.getOrDefault(area, List.of()).isEmpty())
                .forEach(area -> {
                    String number = area.number().map(n -> " " + n).orElse("");
                    String heading = labels.get(isNew(document, area) ? "focusArea.new" : "focusArea") + number + ": ";
                    page.named(
                            heading + area.title(),
                            Wording.section(document.id(), Optional.of(area.id())),
                            () -> content.getOrDefault(area, List.of()).forEach(page::add));
                });
    }

    private Phrase title(Document document, FocusArea area) {
        return Phrase.within(area.title(), Wording.section(document.id(), Optional.of(area.id())))
                .and(isNew(document, area) ? " (" + labels.get("focusArea.isNew") + ")" : "");
    }

    /** Returns whether an amendment adds a focus area, as far as the agreement and its other amendments show. */
    private boolean isNew(Document document, FocusArea area) {
        return document instanceof Amendment amendment && words.isNew(amendment, area.id());
    }

    private void focusArea(Document document, FocusArea area) {
        view.changed(area.id());
        area.progress().ifPresent(p -> page.fact(labels.get("status"), labels.word("progress", p)));
        page.words(labels.get("alsoCalled"), area.alternativeTitles());
        topics("focusArea.topics", area.topics());
        view.passages("goals", area.goals());
        page.section(labels.get("content"), () -> area.content().ifPresent(this::content));
        view.passages("results", area.results());
        page.fact(labels.get("beneficiaries"), words.participants(area.beneficiaries()));
        view.participants("focusArea.proposedBy", area.proposedBy());
        view.participants("bodies", area.bodies());
        page.fact(labels.get("origin"), area.origin().map(words::reference).orElse(Phrase.NONE));
        view.history(
                Reference.builder().document(document.id()).element(area.id()).build());
    }

    /** Shows the only passage under a heading, without a list marker. */
    private void content(Passage content) {
        if (content.number().isPresent()) {
            view.passage(content);
        } else {
            page.paragraph(join(": ", Phrase.of(content.title()), formatted(content.text())));
            view.changed(content.id());
            content.passages().forEach(view::passage);
            content.activities().forEach(view::activity);
        }
    }
}
