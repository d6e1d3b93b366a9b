package dk.rammeaftale.publishing;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document that is shown, and the day from which it is seen. What shows it writes to one page.
 *
 * @param page the page
 * @param labels the labels
 * @param lookup finds the targets of references
 * @param document the document as it is on the day, with the amendments that have taken effect
 * @param around the dossier that the document stands in, if any
 * @param histories finds what became of an element in the dossier around
 * @param on the day; decides which deadlines are ahead, and which amendments have taken effect
 * @param complete the complete documents, if public copies are shown
 * @param changed what amendments have made, or will make, of the document
 * @param words the words for its elements
 * @param people the words for people
 * @param decisions the words for decisions
 */
record Shown(
        Outline page,
        Labels labels,
        Lookup lookup,
        Document document,
        Optional<Dossier> around,
        Optional<Function<Reference, History>> histories,
        LocalDate on,
        Optional<Lookup> complete,
        Changed changed,
        Wording words,
        People people,
        Decisions decisions) {

    /** Shows an outermost document on a page of its own. */
    static Shown outermost(
            Labels labels, Document document, LocalDate on, Optional<Document> leavingOut, Optional<Folder> folder) {
        return of(
                new Outline(),
                labels,
                People.onPage(labels),
                new Lookup(document, folder),
                document,
                Optional.empty(),
                Optional.empty(),
                on,
                leavingOut.map(Lookup::new));
    }

    /** Shows a document of this dossier on the same page. */
    Shown inside(Document inside, Dossier dossier, Function<Reference, History> histories) {
        return of(page, labels, people, lookup, inside, Optional.of(dossier), Optional.of(histories), on, complete);
    }

    private static Shown of(
            Outline page,
            Labels labels,
            People people,
            Lookup lookup,
            Document document,
            Optional<Dossier> around,
            Optional<Function<Reference, History>> histories,
            LocalDate on,
            Optional<Lookup> complete) {
        Changed changed = Changed.of(labels, lookup, document, around, on);
        Document text = seenFrom(changed.text().orElse(document), on);
        Wording words = new Wording(labels, people, text, lookup, on);
        return new Shown(
                page,
                labels,
                lookup,
                text,
                around,
                histories,
                on,
                complete,
                changed,
                words,
                people,
                new Decisions(labels, people, text, words, on));
    }

    private static Document seenFrom(Document document, LocalDate day) {
        return document instanceof Approvable approvable ? (Document) approvable.seenFrom(day) : document;
    }

    boolean isOutermost() {
        return around.isEmpty();
    }

    /** Returns the complete outermost document, if its public copy is shown. */
    Optional<Document> leavingOut() {
        return complete.map(Lookup::whole);
    }

    boolean isPublicCopy() {
        return complete.isPresent();
    }

    /** Returns the day from which the document is seen. */
    String today() {
        return labels.day(on);
    }

    boolean hasPassed(Deadline deadline) {
        return last(deadline).filter(on::isAfter).isPresent();
    }

    boolean hasPassed(When when) {
        return when.latest().filter(on::isAfter).isPresent();
    }

    static Optional<LocalDate> last(Deadline deadline) {
        return deadline.atLatest().or(deadline::before).flatMap(When::latest);
    }

    /** Returns whether the last day of a meeting has passed. */
    boolean hasPassed(Meeting meeting) {
        return meeting.time()
                .flatMap(time -> time.lastDate().or(() -> time.date().latest()))
                .filter(on::isAfter)
                .isPresent();
    }

    /** Returns whether a decision is planned for the day or later. */
    boolean isAhead(Decision decision) {
        return Decisions.isPlanned(decision)
                && decision.when().flatMap(When::latest).filter(on::isAfter).isEmpty();
    }
}
