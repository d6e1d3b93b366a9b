package dk.rammeaftale.publishing;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.publishing.View.Event;
import dk.rammeaftale.publishing.View.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows a document of any type; a dossier with a summary of its documents. */
final class DocumentView {

    private final Shown shown;
    private final boolean withTimeline;

    private DocumentView(Shown shown, boolean withTimeline) {
        this.shown = shown;
        this.withTimeline = withTimeline;
    }

    /**
     * Creates the view of an outermost document.
     *
     * @param labels the labels
     * @param document the document to show
     * @param on the day from which it is seen
     * @param leavingOut the complete document, if the shown document is its public copy
     * @param folder the documents that are published beside it, if there are any
     */
    static View of(
            Labels labels, Document document, LocalDate on, Optional<Document> leavingOut, Optional<Folder> folder) {
        Shown shown = Shown.outermost(labels, document, on, leavingOut, folder);
        Optional<Event> event = document instanceof Meeting meeting ? Events.of(meeting) : Optional.empty();
        return new View(
                labels.locale(),
                language(document),
                document.title(),
                shown.page().collect(new DocumentView(shown, true)::show),
                event);
    }

    /** Returns the language that a document states, or else the one that all documents of a dossier state. */
    private static Optional<String> language(Document document) {
        List<Optional<String>> inside = document instanceof Dossier dossier
                ? dossier.documents().stream()
                        .map(Document::language)
                        .distinct()
                        .toList()
                : List.of();
        return document.language().or(() -> inside.size() == 1 ? inside.get(0) : Optional.empty());
    }

    private void show() {
        Document document = shown.document();
        if (document instanceof FrameworkAgreement agreement) {
            new AgreementView(shown).show(agreement, withTimeline);
        } else if (document instanceof Amendment amendment) {
            new AgreementView(shown).show(amendment);
        } else if (document instanceof Meeting meeting) {
            new MeetingView(shown).show(meeting);
        } else if (document instanceof Dossier dossier) {
            show(dossier);
        } else {
            throw new IllegalStateException(
                    "Nothing says how to show a " + document.getClass().getSimpleName());
        }
    }

    private void show(Dossier dossier) {
        Outline page = shown.page();
        Labels labels = shown.labels();
        Wording words = shown.words();
        Frame frame = new Frame(shown);
        DeadlinesView deadlines = new DeadlinesView(shown);
        Function<Reference, History> histories = dossier.histories(PartsView.MOST_NAMED + 1);
        List<Shown> all = dossier.documents().stream()
                .map(inside -> shown.inside(inside, dossier, histories))
                .toList();
        new DossierSummary(shown).show(all);
        frame.head();
        page.facts(
                labels.heading("documents", dossier.documents().size()),
                dossier.documents().stream().map(words::link).toList());
        Timelines days = new Timelines(labels);
        all.forEach(inside -> days.add(inside.document(), inside.words()));
        boolean isShort = days.points().size() <= Timeline.MOST_POINTS;
        if (isShort) {
            frame.timeline(days.points());
        }
        page.section(
                labels.get("due") + " " + shown.today(),
                () -> dossier.due(shown.on()).forEach(due -> page.entry(deadlines.due(due))));
        all.forEach(inside -> page.document(
                inside.document(),
                Anchors.section(inside.document().id(), Optional.empty()),
                new DocumentView(inside, !isShort)::show));
        frame.tail();
    }
}
