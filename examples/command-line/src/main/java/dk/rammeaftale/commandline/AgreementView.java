package dk.rammeaftale.commandline;

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
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows an agreement or an amendment: what it is, who has approved, its parts and focus areas. */
final class AgreementView {

    /** How the codes of the rule sets begin. */
    private static final String STATUTORY = "RA-5";

    private static final String APPROVAL_LACKING = "RA-5005";

    private static final Set<Verdict> FINAL = EnumSet.of(
            Verdict.APPROVED,
            Verdict.APPROVED_WITH_CHANGES,
            Verdict.APPROVED_WITH_REMARKS,
            Verdict.ENDORSED,
            Verdict.REJECTED);

    private static final Set<ParticipantKind> COUNCILS =
            Set.of(ParticipantKind.MUNICIPAL_COUNCIL, ParticipantKind.REGIONAL_COUNCIL);

    private final Page page;
    private final Labels labels;
    private final Wording words;
    private final DocumentView view;

    AgreementView(Page page, Labels labels, Wording words, DocumentView view) {
        this.page = page;
        this.labels = labels;
        this.words = words;
        this.view = view;
    }

    void show(FrameworkAgreement agreement) {
        view.head();
        String renewed = agreement.renewedEvery().map(labels::every).orElse("");
        page.labelled(labels.get("period"), Wording.join(", ", List.of(labels.time(agreement.period()), renewed)));
        view.amended("renewedEvery");
        view.amendments();
        agreement.region().ifPresent(r -> page.labelled(labels.get("region"), r.nameOrKey()));
        agreement.stage().ifPresent(s -> page.labelled(labels.get("stage"), labels.word("stage", s)));
        agreement.field().ifPresent(field -> page.labelled(labels.get("field"), field));
        view.amended("field");
        purpose(agreement.purpose(), agreement.alternativePurposes());
        view.passages("sections", agreement.sections());
        deadlines(agreement.deadlines());
        view.due();
        approval(agreement, agreement.decisions());
        if (!agreement.excerpt().orElse(false)) { // what an excerpt does not state may stand in its source
            RuleSet.of(agreement.period()).ifPresent(set -> lacking(agreement, set));
        }
        agreement.parts().forEach(this::part);
        focusAreas(labels.get("focusAreas.ofNoPart"), agreement.focusAreas());
        process(agreement.process());
        view.attachments("appendices", agreement.appendices());
        view.references(labels.get("predecessors"), agreement.predecessors());
        view.references(labels.get("successors"), agreement.successors());
        view.tail();
    }

    void show(Amendment amendment) {
        view.head();
        page.labelled(labels.get("amends"), words.reference(amendment.amends()));
        amendment.effective().ifPresent(when -> page.labelled(labels.get("effective"), labels.time(when)));
        amendment.stage().ifPresent(s -> page.labelled(labels.get("stage"), labels.word("stage", s)));
        deadlines(amendment.deadlines());
        view.due();
        approval(amendment, amendment.decisions());
        process(amendment.process());
        amendment.changes().ifPresent(changes -> changes(amendment, changes));
        view.tail();
    }

    private void changes(Amendment amendment, Changes changes) {
        page.heading(labels.get("changes"));
        page.inside(() -> {
            changes.period().ifPresent(when -> page.labelled(labels.get("period.new"), labels.time(when)));
            changes.renewedEvery().ifPresent(every -> page.labelled(labels.get("renewed"), labels.every(every)));
            changes.field().ifPresent(field -> page.labelled(labels.get("field"), field));
            page.list(
                    labels.get("removes"),
                    changes.removes().stream()
                            .map(removed -> words.removed(amendment, removed))
                            .toList());
            purpose(changes.purpose(), List.of());
            deadlines(changes.deadlines());
            changes.parts().forEach(this::part);
            focusAreas(labels.get("focusAreas"), changes.focusAreas());
            view.attachments("appendices", changes.appendices());
        });
    }

    private void process(List<Activity> process) {
        if (!process.isEmpty()) {
            page.heading(labels.get("process"));
            page.inside(() -> process.forEach(step -> view.activity("–", step)));
        }
    }

    private void purpose(Optional<String> purpose, List<String> alternatives) {
        if (purpose.isPresent() || !alternatives.isEmpty()) {
            page.heading(labels.get("purpose"));
            page.inside(() -> {
                purpose.ifPresent(page::line);
                view.amended("purpose");
                alternatives.forEach(other -> page.labelled(labels.get("alternativePurpose"), other));
            });
        }
    }

    /** Shows what an agreement lacks of what the law required of agreements of its years. */
    private void lacking(FrameworkAgreement agreement, RuleSet set) {
        List<Problem> problems = ModelValidator.create(set).validate(agreement).stream()
                .filter(problem -> problem.code().startsWith(STATUTORY))
                .toList();
        List<String> unapproved = problems.stream()
                .filter(problem -> problem.code().equals(APPROVAL_LACKING))
                .map(problem -> problem.arguments().getOrDefault("who", ""))
                .toList();
        page.heading(labels.get("ruleSet") + " (" + labels.word("ruleSet", set) + ")");
        page.inside(() -> {
            if (problems.isEmpty()) {
                page.line(labels.get("nothingLacking"));
            }
            problems.stream()
                    .filter(problem -> !problem.code().equals(APPROVAL_LACKING))
                    .forEach(problem -> page.element("–", labels.message(problem)));
            if (!unapproved.isEmpty()) {
                String label = labels.get("unapproved") + " (" + unapproved.size() + ")";
                page.element("–", label + ": " + String.join(", ", unapproved));
            }
        });
    }

    private void deadlines(List<Deadline> deadlines) {
        if (!deadlines.isEmpty()) {
            page.heading(labels.heading("deadlines", deadlines.size()));
            page.inside(() -> deadlines.forEach(deadline -> {
                page.element("–", words.deadline(deadline));
                page.inside(() -> view.amended(deadline.id()));
            }));
        }
    }

    private <D extends Document & Approvable> void approval(D document, List<Decision> decisions) {
        List<Party> parties = document.parties();
        List<ApprovalClaim> claims = document.claims();
        if (parties.isEmpty() && decisions.isEmpty() && claims.isEmpty()) {
            return;
        }
        String scope = document.excerpt().orElse(false) ? " " + labels.get("approval.ofExcerpt") : "";
        String count = parties.isEmpty() ? "" : " (" + labels.counted(parties.size(), "party") + scope + ")";
        page.heading(labels.get("approval") + count);
        List<Party> inPart = parties.stream()
                .filter(party -> document.standing(party) == Standing.PENDING && hasDecidedInPart(party))
                .toList();
        page.inside(() -> {
            for (Standing standing : Standing.values()) {
                List<String> names = parties.stream()
                        .filter(party -> document.standing(party) == standing && !inPart.contains(party))
                        .map(party -> party.authority().nameOrKey())
                        .toList();
                if (!names.isEmpty()) {
                    String label = labels.word("standing", standing) + " (" + names.size() + ")";
                    page.labelled(label, String.join(", ", names));
                }
            }
            if (!inPart.isEmpty()) {
                page.labelled(
                        labels.get("standing.inPart") + " (" + inPart.size() + ")",
                        inPart.stream().map(this::decidedInPart).collect(Collectors.joining(", ")));
            }
            parties.stream()
                    .flatMap(party -> party.decisions().stream()
                            .map(d -> party.name()
                                            .orElseGet(() -> party.authority().nameOrKey()) + ": " + words.decision(d)))
                    .forEach(line -> page.element("–", line));
            decisions.forEach(decision -> page.element("–", words.decision(decision)));
            claims.forEach(claim -> page.element("–", claim(claim)));
        });
    }

    /** Returns whether the party's council has approved or rejected single parts or changes, and said nothing of the whole. */
    private static boolean hasDecidedInPart(Party party) {
        List<Decision> ofCouncil = ofCouncil(party);
        return ofCouncil.stream().allMatch(AgreementView::isOnElements)
                && ofCouncil.stream()
                        .anyMatch(d -> d.verdict().filter(FINAL::contains).isPresent());
    }

    private static boolean isOnElements(Decision decision) {
        return !decision.about().isEmpty()
                && decision.about().stream().allMatch(about -> about.element().isPresent());
    }

    private static List<Decision> ofCouncil(Party party) {
        return party.decisions().stream()
                .filter(d -> d.verdict().isPresent())
                .filter(d -> d.by().map(by -> isCouncilOf(party, by)).orElse(true))
                .toList();
    }

    private static boolean isCouncilOf(Party party, Participant by) {
        return by.kind().filter(COUNCILS::contains).isPresent()
                && by.authority()
                        .filter(other -> !other.equals(party.authority()))
                        .isEmpty();
    }

    private String decidedInPart(Party party) {
        return party.authority().nameOrKey() + " ("
                + ofCouncil(party).stream()
                        .map(d -> labels.word("verdict", d.verdict().orElseThrow()) + " " + words.about(d))
                        .collect(Collectors.joining("; "))
                + ")";
    }

    private String claim(ApprovalClaim claim) {
        String when = claim.when().map(labels::time).orElse("");
        String act = Wording.join(" ", List.of(labels.word("verdict", claim.verdict()), when));
        String about = words.about(claim.about());
        String source = claim.source().map(words::reference).orElse("");
        String by =
                claim.statedBy().isEmpty() ? "" : labels.get("statedBy") + " " + words.participants(claim.statedBy());
        String stated = Wording.join(", ", List.of(by, source));
        return labels.get("claim") + ": "
                + Wording.join(", ", List.of(words.participants(claim.by()), act, about))
                + claim.wording().map(words::quoted).orElse("")
                + (stated.isEmpty() ? "" : " – " + stated);
    }

    private void part(Part part) {
        String kind = labels.word("part", part.kind());
        page.heading(part.title()
                .filter(title -> !title.equalsIgnoreCase(kind)) // it is said once
                .map(title -> title + " (" + kind.toLowerCase(Locale.ROOT) + ")")
                .orElse(kind));
        page.inside(() -> {
            view.amended(part);
            page.list(labels.get("alsoCalled"), part.alternativeTitles());
            part.published().ifPresent(when -> page.labelled(labels.get("published"), labels.time(when)));
            part.url().ifPresent(url -> page.labelled(labels.get("url"), url));
            part.text().ifPresent(page::line);
            part.publishedAs()
                    .ifPresent(as -> page.labelled(
                            labels.get("publishedAs"),
                            words.reference(Reference.builder().element(as).build())));
            topics("topics", part.topics());
            view.passages("sections", part.sections());
            deadlines(part.deadlines());
            part.focusAreas().forEach(this::focusArea);
            view.attachments("attachments", part.appendices());
        });
    }

    private void topics(String key, List<Passage> topics) {
        String label = labels.heading(key, topics.size());
        boolean titles = topics.stream()
                .allMatch(topic -> topic.text().isEmpty()
                        && topic.passages().isEmpty()
                        && topic.activities().isEmpty()
                        && !view.isAmended(topic));
        if (titles) {
            page.list(
                    label,
                    topics.stream().map(topic -> topic.title().orElse("")).toList());
        } else {
            view.passages(key, topics);
        }
    }

    private void focusAreas(String heading, List<FocusArea> areas) {
        if (!areas.isEmpty()) {
            page.heading(heading);
            page.inside(() -> areas.forEach(this::focusArea));
        }
    }

    private void focusArea(FocusArea area) {
        String number = area.number().map(n -> " " + n).orElse("");
        String progress = area.progress()
                .map(p -> " (" + labels.word("progress", p) + ")")
                .orElse("");
        page.line(labels.get("focusArea") + number + ": " + area.title() + progress);
        page.inside(() -> {
            page.list(labels.get("alsoCalled"), area.alternativeTitles());
            view.participants("focusArea.proposedBy", area.proposedBy());
            view.participants("bodies", area.bodies());
            topics("focusArea.topics", area.topics());
            area.origin().ifPresent(o -> page.labelled(labels.get("origin"), words.reference(o)));
            block(
                    labels.heading("goals", area.goals().size()),
                    () -> area.goals().forEach(view::passage),
                    area.goals().isEmpty());
            area.content().ifPresent(c -> block(labels.get("content"), () -> view.passage(c), false));
            block(
                    labels.heading("results", area.results().size()),
                    () -> area.results().forEach(view::passage),
                    area.results().isEmpty());
            if (!area.beneficiaries().isEmpty()) {
                page.labelled(labels.get("beneficiaries"), words.participants(area.beneficiaries()));
            }
            view.history(area.id());
        });
    }

    private void block(String label, Runnable inside, boolean empty) {
        if (!empty) {
            page.line(label);
            page.inside(inside);
        }
    }
}
