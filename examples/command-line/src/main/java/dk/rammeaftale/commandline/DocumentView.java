package dk.rammeaftale.commandline;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.people.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows any document, and what all of them are made of. */
final class DocumentView {

    private static final Pattern IS_REVISION =
            Pattern.compile("udg(ave|\\.)|version|revi|rev\\.|udkast|edition|draft", Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final Labels labels;
    private final Wording words;
    private final Document document;
    private final Optional<Dossier> around;
    private final LocalDate on;
    private final Optional<Amended> amended;

    /**
     * Makes a view.
     *
     * @param document what to show
     * @param around the dossier that it stands in, if it does
     * @param on the day from which deadlines are ahead, and on which amendments have taken effect or not
     */
    DocumentView(Page page, Labels labels, Document document, Optional<Dossier> around, LocalDate on) {
        this.page = page;
        this.labels = labels;
        this.words = new Wording(labels, document, around);
        this.document = document;
        this.around = around;
        this.on = on;
        this.amended = document instanceof FrameworkAgreement agreement
                ? around.map(dossier -> new Amended(labels, agreement, dossier, on))
                : Optional.empty();
    }

    void show() {
        if (document instanceof FrameworkAgreement agreement) {
            new AgreementView(page, labels, words, this).show(agreement);
        } else if (document instanceof Amendment amendment) {
            new AgreementView(page, labels, words, this).show(amendment);
        } else if (document instanceof Meeting meeting) {
            new MeetingView(page, labels, words, this).show(meeting);
        } else if (document instanceof Dossier dossier) {
            head();
            page.heading(labels.heading("documents", dossier.documents().size()));
            page.inside(() -> dossier.documents().forEach(inside -> page.element("–", inside.title())));
            due();
            tail();
            for (Document inside : dossier.documents()) {
                page.heading("— — —");
                page.heading("");
                new DocumentView(page, labels, inside, Optional.of(dossier), on).show();
            }
        } else {
            throw new IllegalStateException(
                    "Nothing says how to show a " + document.getClass().getSimpleName());
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
        document.excerpt().filter(Boolean::booleanValue).ifPresent(e -> page.line(labels.get("excerpt")));
        document.published().ifPresent(when -> page.labelled(labels.get("published"), labels.time(when)));
        participants("recipients", document.recipients());
        references(labels.heading("sources", document.sources().size()), document.sources());
        legalBasis(document.legalBasis());
        identifiers(document.identifiers());
    }

    void participants(String label, List<Participant> participants) {
        page.list(
                labels.heading(label, participants.size()),
                participants.stream().map(words::participant).toList());
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
            if (!effective.agreement().equals(document)) {
                page.line(labels.get("amended.original"));
            }
        });
    }

    /** Shows what amendments have made, or will make, of an element of the agreement. */
    void amended(Optional<Id> element) {
        element.ifPresent(id -> amended.ifPresent(a -> a.element(id).forEach(page::line)));
    }

    /** Shows what amendments have made, or will make, of a part of the agreement. */
    void amended(Part part) {
        amended.ifPresent(a -> a.part(part).forEach(page::line));
    }

    /** Shows what amendments have made, or will make, of a simple property of the agreement. */
    void amended(String property) {
        amended.ifPresent(a -> a.property(property).forEach(page::line));
    }

    boolean isAmended(Passage passage) {
        return amended.isPresent()
                && passage.id()
                        .filter(id -> !amended.get().element(id).isEmpty())
                        .isPresent();
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
                        .map(mention -> Wording.join(
                                ", ",
                                List.of(
                                        mention.meeting().title(),
                                        mention.item().map(words::name).orElse(""))))
                        .toList());
        amended(Optional.of(element));
    }

    /** Shows the deadlines that are ahead, the soonest first; a dossier shows those of its documents. */
    void due() {
        List<Due> ahead = document.due(on);
        if (around.isEmpty() && !ahead.isEmpty()) {
            page.heading(labels.get("due") + " " + labels.day(on));
            page.inside(() -> ahead.forEach(due -> page.element(
                    "–",
                    Wording.join(
                            ". ",
                            List.of(
                                    words.deadline(due.deadline()),
                                    due.document().equals(document)
                                            ? ""
                                            : due.document().title())))));
        }
    }

    /** Shows what stands at the end of every document. */
    void tail() {
        if (!document.bodies().isEmpty()) {
            page.heading(labels.heading("bodies", document.bodies().size()));
            page.inside(() -> document.bodies().forEach(body -> page.element("–", words.participant(body))));
        }
        attachments("attachments", document.attachments());
        passages("notes", document.notes());
    }

    void identifiers(List<Identifier> identifiers) {
        page.list(
                labels.get("identifiers"),
                identifiers.stream().map(Wording::identifier).toList());
    }

    private void legalBasis(List<LegalBasis> laws) {
        laws("legalBasis", laws);
    }

    void laws(String label, List<LegalBasis> laws) {
        page.list(labels.get(label), laws.stream().map(Wording::law).toList());
    }

    void passages(String key, List<Passage> passages) {
        if (!passages.isEmpty()) {
            page.heading(labels.heading(key, passages.size()));
            page.inside(() -> passages.forEach(this::passage));
        }
    }

    void passage(Passage passage) {
        passage("–", passage, false);
    }

    /** Shows a question; a mark stands for its number if it has none. */
    void question(Passage question) {
        passage("?", question, false);
    }

    /** Shows what may come of something, in a line if there are only names. */
    void outcomes(String key, List<Passage> outcomes) {
        String label = labels.heading(key, outcomes.size());
        boolean names = outcomes.stream()
                .allMatch(outcome -> outcome.number().isEmpty()
                        && outcome.title().isPresent() != outcome.text().isPresent()
                        && outcome.passages().isEmpty()
                        && outcome.activities().isEmpty());
        if (names) {
            page.list(
                    label,
                    outcomes.stream()
                            .map(outcome -> outcome.title().or(outcome::text).orElse(""))
                            .toList());
        } else {
            page.line(label + ":");
            page.inside(() -> outcomes.forEach(this::passage));
        }
    }

    /** Shows a named section and what is inside it; an empty one was left empty. */
    void section(Passage section) {
        passage("–", section, true);
    }

    private void passage(String mark, Passage passage, boolean marksEmpty) {
        String number = passage.number().map(n -> n + ".").orElse(mark);
        String text = Wording.join(
                ": ", List.of(passage.title().orElse(""), passage.text().orElse("")));
        boolean empty = passage.text().isEmpty()
                && passage.passages().isEmpty()
                && passage.activities().isEmpty();
        page.element(number, empty && marksEmpty ? text + " " + labels.get("empty") : text);
        page.inside(() -> {
            amended(passage.id());
            passage.passages().forEach(this::passage);
            passage.activities().forEach(activity -> activity("·", activity));
        });
    }

    void activity(String mark, Activity activity) {
        page.element(mark, words.activity(activity));
        page.inside(() -> {
            amended(activity.id());
            outcomes("outcomes.activity", activity.outcomes());
        });
    }

    void attachments(String key, List<Attachment> attachments) {
        if (!attachments.isEmpty()) {
            page.heading(labels.heading(key, attachments.size()));
            page.inside(() -> attachments.forEach(this::attachment));
        }
    }

    private void attachment(Attachment attachment) {
        List<String> more = new ArrayList<>();
        attachment.published().ifPresent(when -> more.add(labels.time(when)));
        attachment.access().ifPresent(access -> more.add(labels.word("access", access)));
        attachment.revision().ifPresent(revision -> more.add(revision(revision)));
        attachment.valid().ifPresent(when -> more.add(labels.get("valid") + " " + labels.time(when)));
        if (!attachment.recipients().isEmpty()) {
            more.add(labels.get("sentTo") + " " + words.participants(attachment.recipients()));
        }
        attachment.legalBasis().forEach(law -> more.add(Wording.law(law)));
        attachment.replaces().ifPresent(old -> more.add(labels.get("replaces") + " " + words.reference(old)));
        attachment.identifiers().forEach(identifier -> more.add(Wording.identifier(identifier)));
        attachment.url().ifPresent(more::add);
        String name = Wording.join(
                " ",
                List.of(
                        attachment.number().map(n -> n + ".").orElse(""),
                        attachment.title().orElse("")));
        page.element(
                "–",
                Wording.join(" – ", List.of(name, String.join(", ", more)))
                        + attachment.wording().map(words::quoted).orElse(""));
        page.inside(() -> {
            amended(attachment.id());
            attachment.attachments().forEach(this::attachment);
        });
    }

    /** Names a revision, unless its own words say that it is one. */
    private String revision(String revision) {
        return IS_REVISION.matcher(revision).find() ? revision : labels.get("revision") + " " + revision;
    }

    void references(String label, List<Reference> references) {
        page.list(label, references.stream().map(words::reference).toList());
    }
}
