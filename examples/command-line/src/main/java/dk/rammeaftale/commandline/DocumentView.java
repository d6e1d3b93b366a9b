package dk.rammeaftale.commandline;

import dk.rammeaftale.agreement.Amendment;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.FrameworkAgreement;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.document.Activity;
import dk.rammeaftale.document.Attachment;
import dk.rammeaftale.document.Deadline;
import dk.rammeaftale.document.Decision;
import dk.rammeaftale.document.Document;
import dk.rammeaftale.document.Due;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.document.Identifier;
import dk.rammeaftale.document.LegalBasis;
import dk.rammeaftale.document.Passage;
import dk.rammeaftale.document.Reference;
import dk.rammeaftale.document.Verdict;
import dk.rammeaftale.dossier.Dossier;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Meeting;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows any document, and what all of them are made of. */
final class DocumentView {

    private final Page page;
    private final Labels labels;
    private final Document document;
    private final Optional<Dossier> around;
    private final LocalDate on;

    /**
     * Makes a view.
     *
     * @param document what to show
     * @param around the dossier that it stands in, if it does
     * @param on the day from which deadlines are ahead
     */
    DocumentView(Page page, Labels labels, Document document, Optional<Dossier> around, LocalDate on) {
        this.page = page;
        this.labels = labels;
        this.document = document;
        this.around = around;
        this.on = on;
    }

    void show() {
        if (document instanceof FrameworkAgreement agreement) {
            new AgreementView(page, labels, this).show(agreement);
        } else if (document instanceof Amendment amendment) {
            new AgreementView(page, labels, this).show(amendment);
        } else if (document instanceof Meeting meeting) {
            new MeetingView(page, labels, this).show(meeting);
        } else if (document instanceof Dossier dossier) {
            head();
            page.heading(labels.get("documents"));
            page.inside(() -> dossier.documents().forEach(inside -> page.element("–", inside.title())));
            due();
            tail();
            for (Document inside : dossier.documents()) {
                page.heading("— — —");
                page.heading("");
                new DocumentView(page, labels, inside, Optional.of(dossier), on).show();
            }
        }
    }

    /** Shows what stands at the top of every document. */
    void head() {
        page.heading(document.title());
        page.line("=".repeat(Math.min(100, document.title().length())));
        page.list(labels.get("alsoCalled"), document.alternativeTitles());
        document.language().ifPresent(tag -> page.labelled(labels.get("language"), labels.language(tag)));
        document.asOf().ifPresent(when -> page.labelled(labels.get("asOf"), labels.time(when)));
        document.url().ifPresent(url -> page.labelled(labels.get("url"), url));
        document.access().ifPresent(access -> page.labelled(labels.get("access"), labels.word("access", access)));
        identifiers(document.identifiers());
    }

    /** Shows which amendments in the dossier have changed an agreement by the day. */
    void amendments() {
        around.flatMap(dossier -> dossier.effective(document.id(), on)).ifPresent(effective -> {
            String by = labels.get("effectiveOn") + " " + labels.day(on);
            page.list(
                    labels.get("amendedBy") + " (" + by + ")",
                    effective.applied().stream().map(Amendment::title).toList());
            if (effective.changedProperties().containsKey("period")) {
                page.labelled(
                        labels.get("period.amended"),
                        labels.time(effective.agreement().period()));
            }
            page.list(
                    labels.get("amendments.unknown"),
                    effective.unknown().stream().map(Amendment::title).toList());
        });
    }

    /** Shows what became of an element of the agreement in the other documents of the dossier. */
    void history(Id element) {
        if (around.isEmpty() || !(document instanceof FrameworkAgreement)) {
            return;
        }
        Dossier.History history = around.get()
                .historyOf(Reference.builder()
                        .document(document.id())
                        .element(element)
                        .build());
        references(labels.get("successors"), history.successors());
        page.list(
                labels.get("mentions"),
                history.mentions().stream()
                        .map(mention -> join(
                                ", ",
                                List.of(
                                        mention.meeting().title(),
                                        mention.item().map(this::name).orElse(""))))
                        .toList());
        page.list(
                labels.get("amendedBy"),
                history.amendments().stream().map(Amendment::title).toList());
    }

    /** Shows the deadlines that are ahead, the soonest first; a dossier shows those of its documents. */
    void due() {
        List<Due> ahead = document.due(on);
        if (around.isEmpty() && !ahead.isEmpty()) {
            page.heading(labels.get("due") + " " + labels.day(on));
            page.inside(() -> ahead.forEach(due -> page.element(
                    "–",
                    join(
                            ". ",
                            List.of(
                                    deadline(due.deadline()),
                                    due.document().equals(document)
                                            ? ""
                                            : due.document().title())))));
        }
    }

    /** Shows what stands at the end of every document. */
    void tail() {
        attachments(labels.get("attachments"), document.attachments());
        passages(labels.get("notes"), document.notes());
    }

    void identifiers(List<Identifier> identifiers) {
        page.list(
                labels.get("identifiers"),
                identifiers.stream().map(DocumentView::identifier).toList());
    }

    private static String identifier(Identifier identifier) {
        return identifier.scheme() + " " + identifier.value();
    }

    void legalBasis(List<LegalBasis> laws) {
        page.list(labels.get("legalBasis"), laws.stream().map(DocumentView::law).toList());
    }

    private static String law(LegalBasis law) {
        return join(
                ", ",
                List.of(
                        join(" ", List.of(law.statute(), law.section().orElse(""))),
                        law.version().orElse(""),
                        law.url().orElse("")));
    }

    void passages(String heading, List<Passage> passages) {
        if (!passages.isEmpty()) {
            page.heading(heading);
            page.inside(() -> passages.forEach(this::passage));
        }
    }

    void passage(Passage passage) {
        passage(passage, false);
    }

    /** Shows a named section and what is inside it; an empty one was left empty. */
    void section(Passage section) {
        passage(section, true);
    }

    private void passage(Passage passage, boolean marksEmpty) {
        String number = passage.number().map(n -> n + ".").orElse("–");
        String text =
                join(": ", List.of(passage.title().orElse(""), passage.text().orElse("")));
        boolean empty = passage.text().isEmpty()
                && passage.passages().isEmpty()
                && passage.activities().isEmpty();
        page.element(number, empty && marksEmpty ? text + " " + labels.get("empty") : text);
        page.inside(() -> {
            passage.passages().forEach(this::passage);
            passage.activities().forEach(activity -> page.element("·", activity(activity)));
        });
    }

    String activity(Activity activity) {
        String what = activity.kind().map(kind -> labels.word("activity", kind)).orElse("");
        String when = activity.when().map(labels::time).orElse("");
        return join(
                        ": ",
                        List.of(
                                join(", ", List.of(what, when)),
                                join(
                                        ". ",
                                        List.of(
                                                activity.text().orElse(""),
                                                activity.who().isEmpty()
                                                                || activity.text()
                                                                        .isEmpty()
                                                        ? participants(activity.who())
                                                        : labels.get("who") + ": " + participants(activity.who())))))
                + activity.wording().map(this::quoted).orElse("");
    }

    String deadline(Deadline deadline) {
        String day = deadline.atLatest()
                .map(when -> labels.get("atLatest") + " " + labels.time(when))
                .or(() -> deadline.before().map(when -> labels.get("before") + " " + labels.time(when)))
                .orElse("");
        String setBy = deadline.setBy()
                .map(by -> labels.get("setBy") + " " + participant(by))
                .orElse("");
        String laws = deadline.legalBasis().stream().map(DocumentView::law).collect(Collectors.joining("; "));
        return join(", ", List.of(join(": ", List.of(day, deadline.text().orElse(""))), setBy, laws))
                + deadline.wording().map(this::quoted).orElse("");
    }

    void attachments(String heading, List<Attachment> attachments) {
        if (!attachments.isEmpty()) {
            page.heading(heading);
            page.inside(() -> attachments.forEach(this::attachment));
        }
    }

    private void attachment(Attachment attachment) {
        List<String> more = new ArrayList<>();
        attachment.published().ifPresent(when -> more.add(labels.time(when)));
        attachment.access().ifPresent(access -> more.add(labels.word("access", access)));
        attachment.revision().ifPresent(revision -> more.add(labels.get("revision") + " " + revision));
        attachment.valid().ifPresent(when -> more.add(labels.get("valid") + " " + labels.time(when)));
        if (!attachment.recipients().isEmpty()) {
            more.add(labels.get("sentTo") + " " + participants(attachment.recipients()));
        }
        attachment.identifiers().forEach(identifier -> more.add(identifier(identifier)));
        attachment.url().ifPresent(more::add);
        String name = join(
                " ",
                List.of(
                        attachment.number().map(n -> n + ".").orElse(""),
                        attachment.title().orElse("")));
        page.element(
                "–",
                join(" – ", List.of(name, String.join(", ", more)))
                        + attachment.wording().map(this::quoted).orElse(""));
        page.inside(() -> attachment.attachments().forEach(this::attachment));
    }

    String participants(List<Participant> participants) {
        return participants.stream().map(this::participant).collect(Collectors.joining("; "));
    }

    String participant(Participant participant) {
        String name = participant
                .name()
                .orElseGet(() -> participant
                        .kind()
                        .map(k -> labels.word("participant", k))
                        .orElse(""));
        String authority = participant.authority().map(Authority::nameOrKey).orElse("");
        return join(", ", List.of(participant.role().orElse(""), name, authority));
    }

    /** Says what a body decided, and about what. */
    String decision(Decision decision) {
        return decision(decision, about(decision));
    }

    /** Says what is decided about, unless it is the whole. */
    String about(Decision decision) {
        return decision.about().isEmpty()
                ? ""
                : labels.get("decided.about") + " "
                        + decision.about().stream().map(this::point).collect(Collectors.joining("; "));
    }

    String decision(Decision decision, String about) {
        String by = decision.by().map(this::participant).orElse("");
        boolean planned = decision.verdict().filter(Verdict.PENDING::equals).isPresent()
                && decision.when().isPresent();
        String verdict = planned
                ? labels.get("planned")
                : decision.verdict().map(v -> labels.word("verdict", v)).orElse("");
        String when = decision.when().map(labels::time).orElse("");
        String meeting = decision.meeting()
                .map(m -> labels.get("atMeeting") + " " + reference(m))
                .orElse("");
        return join(
                ". ",
                List.of(
                        join(", ", List.of(by, join(" ", List.of(verdict, when)), about, meeting)),
                        decision.text().orElse("")));
    }

    /** Names a point by its number, where it has one. */
    private String point(Reference reference) {
        return target(reference)
                .filter(Passage.class::isInstance)
                .flatMap(point -> ((Passage) point).number())
                .map(number -> labels.get("point") + " " + number)
                .orElseGet(() -> reference(reference));
    }

    void references(String label, List<Reference> references) {
        page.list(label, references.stream().map(this::reference).toList());
    }

    /** Gives the title of what is referred to, or its id where it is not at hand; a quote of it stands for itself. */
    String reference(Reference reference) {
        return join(" ", List.of(named(reference), reference.url().orElse("")));
    }

    private String named(Reference reference) {
        String wording = reference.wording().orElse("");
        Record target = target(reference).orElse(null);
        if (target instanceof Passage && !wording.isEmpty()) {
            return labels.quoted(wording);
        }
        String name = target == null ? "" : name(target);
        if (!name.isEmpty()) {
            return wording.isEmpty() || wording.equals(name) ? name : name + quoted(wording);
        }
        String ids = join(
                " / ",
                List.of(
                        reference.document().map(Object::toString).orElse(""),
                        reference.element().map(Object::toString).orElse("")));
        return wording.isEmpty() ? ids : ids.isEmpty() ? wording : labels.quoted(wording) + " (" + ids + ")";
    }

    Optional<Record> find(Id element) {
        return document.element(element);
    }

    private Optional<Record> target(Reference reference) {
        boolean within =
                reference.document().isEmpty() || reference.document().get().equals(document.id());
        return within
                ? reference.element().flatMap(document::element)
                : around.flatMap(dossier -> dossier.find(reference));
    }

    private String name(Record element) {
        if (element instanceof Document d) {
            return d.title();
        } else if (element instanceof FocusArea area) {
            return area.title();
        } else if (element instanceof Part part) {
            return part.title().orElseGet(() -> labels.word("part", part.kind()));
        } else if (element instanceof AgendaItem item) {
            return join(". ", List.of(item.number().orElse(""), item.title().orElse("")));
        } else if (element instanceof Attachment attachment) {
            return join(
                    ", ",
                    List.of(
                            attachment
                                    .number()
                                    .map(n -> labels.get("appendix") + " " + n)
                                    .orElse(""),
                            attachment.title().orElse("")));
        } else if (element instanceof Passage passage) {
            return passage.title().or(passage::text).orElse("");
        }
        return "";
    }

    String quoted(String wording) {
        return " (" + labels.quoted(wording) + ")";
    }

    /** Joins what is there; a sentence that has its full stop gets no second one, and loses it before a comma. */
    static String join(String between, List<String> parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean stopped = joined.toString().endsWith(".");
                if (stopped && between.startsWith(",")) {
                    joined.setLength(joined.length() - 1);
                }
                joined.append(
                                joined.isEmpty()
                                        ? ""
                                        : stopped && between.startsWith(".") ? between.substring(1) : between)
                        .append(part);
            }
        }
        return joined.toString();
    }
}
