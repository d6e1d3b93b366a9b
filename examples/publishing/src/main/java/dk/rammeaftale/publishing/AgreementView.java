package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Shows an agreement or an amendment: its data, parts and focus areas, approvals, deadlines, and what is missing by law. */
final class AgreementView {

    /** The prefix of the codes of statutory rules. */
    private static final String STATUTORY = "RA-5";

    private static final String APPROVAL_LACKING = "RA-5005";

    /** The greatest number of parties that are named whose approval is not stated. */
    private static final int MOST_NAMED = 5;

    private static final Map<RuleSet, ModelValidator> VALIDATORS = new ConcurrentHashMap<>();

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final Content content;
    private final Frame frame;
    private final DeadlinesView deadlines;
    private final PartsView parts;
    private final ApprovalView approval;

    AgreementView(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
        this.content = new Content(shown);
        this.frame = new Frame(shown);
        this.deadlines = new DeadlinesView(shown);
        this.parts = new PartsView(shown);
        this.approval = new ApprovalView(shown);
    }

    /** Shows an agreement, without its days if those of the dossier around it are shown together. */
    void show(FrameworkAgreement agreement, boolean withTimeline) {
        String renewed = agreement.renewedEvery().map(labels::every).orElse("");
        page.fact(labels.get("period"), join(", ", Phrase.of(labels.time(agreement.period())), Phrase.of(renewed)));
        content.changed("period", "renewedEvery");
        boolean isConcluded =
                agreement.stage().filter(Approvable.Stage.CONCLUDED::equals).isPresent();
        agreement
                .effective()
                .ifPresent(when -> page.fact(
                        labels.get(isConcluded ? takesEffect(agreement, when) : "effective"), labels.when(when)));
        agreement.region().ifPresent(region -> page.fact(labels.get("region"), region.nameOrKey()));
        agreement.stage().ifPresent(stage -> page.fact(labels.get("stage"), labels.word("stage", stage)));
        page.fact(labels.get("field"), Phrase.words(agreement.field()));
        content.changed("field");
        if (shown.isOutermost()) {
            List<Phrase> areas = parts.areasInShort(agreement);
            page.facts(labels.heading("focusAreas", areas.size()), areas);
        }
        summary(agreement);
        frame.head();
        amendments();
        content.references(labels.get("predecessors"), agreement.predecessors());
        content.references(labels.get("successors"), agreement.successors());
        if (withTimeline) {
            frame.timeline();
        }
        purpose(agreement.purpose(), agreement.alternativePurposes());
        content.passages("sections", agreement.sections());
        agreement.parts().forEach(part -> parts.part(agreement, part, false));
        boolean arePartly =
                agreement.parts().stream().anyMatch(part -> !part.focusAreas().isEmpty());
        page.section(
                labels.get(arePartly ? "focusAreas.ofNoPart" : "focusAreas"),
                () -> parts.focusAreas(agreement, agreement.focusAreas(), true));
        page.section(
                labels.get("removed"),
                () -> shown.changed().removed(words).forEach(line -> page.entry(Phrase.of(line))));
        approval.show(agreement, agreement.decisions());
        deadlines(agreement);
        if (!agreement.excerpt().orElse(false)
                && !shown.isPublicCopy()) { // the source of an excerpt may have what is missing
            RuleSet.of(agreement.period()).ifPresent(set -> lacking(agreement, set));
        }
        process(agreement.process());
        content.attachments("appendices", agreement.appendices());
        frame.tail();
    }

    void show(Amendment amendment) {
        page.fact(labels.get("amends"), words.reference(amendment.amends()));
        amendment.effective().ifPresent(when -> page.fact(labels.get(takesEffect(amendment, when)), labels.when(when)));
        amendment.stage().ifPresent(stage -> page.fact(labels.get("stage"), labels.word("stage", stage)));
        summary(amendment);
        frame.head();
        amendment.changes().ifPresent(changes -> changes(amendment, changes));
        approval.show(amendment, amendment.decisions());
        deadlines.show(amendment.deadlines(), deadline -> "");
        process(amendment.process());
        frame.tail();
    }

    private <D extends Document & Approvable> void summary(D document) {
        if (shown.isOutermost()) {
            page.facts(labels.get("approval"), new ApprovalInShort(shown).of(document));
            deadlines.next();
        }
    }

    /** Shows the amendments that have changed the agreement by the day, and those that will or may change it. */
    private void amendments() {
        if (!shown.changed().applied().isEmpty()) {
            String key = shown.isPublicCopy() ? "amended.text.public" : "amended.text";
            page.paragraph(labels.get(key).replace("{day}", shown.today()));
        }
        page.words(
                labels.heading("amendedBy", shown.changed().applied().size()),
                shown.changed().applied().stream().map(Amendment::title).toList());
        page.words(labels.get("amendedBy.ahead"), shown.changed().ahead());
        List<Amendment> others = Stream.concat(
                        shown.changed().unknown().stream(),
                        shown.lookup().amendmentsBeside(shown.document().id()).stream())
                .toList();
        page.facts(
                labels.heading("amendments.unknown", others.size()),
                others.stream().map(this::withStage).toList());
    }

    /** Returns the label of the day on which something takes effect: it may have passed without being agreed. */
    private String takesEffect(Approvable amendment, When effective) {
        if (effective.earliest().filter(day -> !day.isAfter(shown.on())).isEmpty()) {
            return "effective";
        }
        boolean isAgreed =
                amendment.stage().map(Approvable.Stage.CONCLUDED::equals).orElse(true)
                        && amendment
                                .register()
                                .getOrDefault(Standing.REJECTED, List.of())
                                .isEmpty();
        return isAgreed ? "effective.passed" : "effective.not";
    }

    private Phrase withStage(Amendment amendment) {
        return words.link(amendment)
                .and(amendment
                        .stage()
                        .map(stage -> " (" + labels.word("stage", stage) + ")")
                        .orElse(""));
    }

    private void changes(Amendment amendment, Changes changes) {
        page.section(labels.get("changes"), () -> {
            changes.period().ifPresent(when -> page.fact(labels.get("period.new"), labels.time(when)));
            changes.renewedEvery().ifPresent(every -> page.fact(labels.get("renewed"), labels.every(every)));
            page.fact(labels.get("field"), Phrase.words(changes.field()));
            page.words(
                    labels.get("removes"),
                    changes.removes().stream()
                            .map(removed -> words.removed(amendment, removed))
                            .toList());
            purpose(changes.purpose(), List.of());
            page.section(
                    labels.heading("deadlines", changes.deadlines().size()),
                    () -> changes.deadlines().forEach(d -> page.entry(words.deadline(d))));
            changes.parts().forEach(part -> parts.part(amendment, part, true));
            page.section(labels.get("focusAreas"), () -> parts.focusAreas(amendment, changes.focusAreas(), true));
            content.attachments("appendices", changes.appendices());
        });
    }

    private void process(List<Activity> process) {
        page.section(labels.get("process"), () -> process.forEach(content::activity));
    }

    private void purpose(Optional<String> purpose, List<String> alternatives) {
        page.section(labels.get("purpose"), () -> {
            page.paragraph(formatted(purpose));
            content.changed("purpose");
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
        Set<Party> rejected = new HashSet<>(agreement.register().getOrDefault(Standing.REJECTED, List.of()));
        List<Party> notStated = problems.stream()
                .filter(problem -> problem.code().equals(APPROVAL_LACKING))
                .map(problem -> agreement.parties().get(place(problem)))
                .filter(party -> !rejected.contains(party))
                .toList();
        List<Problem> others = problems.stream()
                .filter(problem -> !problem.code().equals(APPROVAL_LACKING)
                        || rejected.contains(agreement.parties().get(place(problem))))
                .toList();
        page.section(labels.get("ruleSet") + " (" + labels.word("ruleSet", set) + ")", () -> {
            if (problems.isEmpty()) {
                page.paragraph(labels.get("nothingLacking"));
            }
            others.forEach(problem -> page.entry(Phrase.of(said(problem, set))));
            if (!notStated.isEmpty()) {
                List<String> names = notStated.stream().map(People::name).toList();
                page.entry(Phrase.of(
                        names.size() <= MOST_NAMED
                                ? labels.get("unapproved.named").replace("{names}", labels.listed(names))
                                : labels.get("unapproved")
                                        .replace("{number}", String.valueOf(names.size()))
                                        .replace(
                                                "{all}",
                                                String.valueOf(
                                                        agreement.parties().size()))));
            }
        });
    }

    /** Returns the message of a problem, with the rule set in words instead of the word that programs use. */
    private String said(Problem problem, RuleSet set) {
        return problem.message(labels.locale())
                .replaceFirst(
                        "[\"»]" + set.word() + "[\"«]",
                        Matcher.quoteReplacement(labels.get("ruleSet.of") + " " + labels.word("ruleSet", set)));
    }

    /** Returns the place of the party that a problem is about. */
    private static int place(Problem problem) {
        return Integer.parseInt(problem.pointer().split("/", -1)[2]);
    }

    /** Shows the agreement's deadlines and those of its parts as one list. */
    private void deadlines(FrameworkAgreement agreement) {
        IdentityHashMap<Deadline, String> part = new IdentityHashMap<>();
        agreement
                .parts()
                .forEach(p -> p.deadlines().forEach(deadline -> part.put(deadline, Wording.shortened(parts.title(p)))));
        deadlines.show(Timelines.deadlines(agreement), deadline -> part.getOrDefault(deadline, ""));
    }
}
