package dk.rammeaftale;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.shape.StandsAlone;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Any of the four documents (dokument) that stand on their own: a {@link FrameworkAgreement}, an {@link Amendment}, a {@link
 * Meeting} or a {@link Dossier} of such.
 */
@StandsAlone
@Rule({DocumentRules.IdsAndReferences.class, DocumentRules.IdentifiersUnique.class})
public sealed interface Document permits FrameworkAgreement, Amendment, Meeting, Dossier {

    /**
     * Returns its identity.
     *
     * @return the id
     */
    Id id();

    /**
     * Returns what it is called.
     *
     * @return the title
     */
    String title();

    /**
     * Returns other titles it is known by. Source: domain rows S1, R1.
     *
     * @return the titles, perhaps none
     */
    List<String> alternativeTitles();

    /**
     * Returns the language it is written in. Source: domain row R39.
     *
     * @return a BCP 47 tag, or empty if it is not stated
     */
    Optional<String> language();

    /**
     * Returns case and document numbers. Source: domain row R32.
     *
     * @return the identifiers, perhaps none
     */
    List<Identifier> identifiers();

    /**
     * Returns who may see it. Source: domain row R25.
     *
     * @return the access, or empty if it is not stated, which means closed
     */
    Optional<Access> access();

    /**
     * Returns where it is found. Source: domain row S53.
     *
     * @return a web address, or empty if it is not stated
     */
    Optional<String> url();

    /**
     * Returns the day on which its content is true.
     *
     * @return the time, or empty if it is not stated
     */
    Optional<When> asOf();

    /**
     * Returns footnotes and notes. Source: domain row S52.
     *
     * @return the notes, in order
     */
    List<Passage> notes();

    /**
     * Returns the documents that go along with it.
     *
     * @return the attachments, in order
     */
    List<Attachment> attachments();

    /**
     * Returns what others have added.
     *
     * @return the extensions, perhaps none
     */
    Extensions extensions();

    /**
     * Finds an element of this document; a document in a dossier is one of its own.
     *
     * @param id the element's id, or the document's
     * @return the element, such as a focus area, or the document itself, or empty if nothing here has the id
     */
    default Optional<Record> element(Id id) {
        return DocumentRules.element(this, id);
    }

    /**
     * Returns the deadlines in this document that have not passed, the soonest first, those of one day in document order. A
     * deadline in a dossier belongs to the document that sets it. One without a year has no place in time and is left out.
     *
     * <p>In a dossier the first day also decides what the agreements say: a deadline that an amendment in effect on that day has
     * replaced or removed is not due, see {@link Dossier#due}. One document by itself says what stands in it.
     *
     * @param from the first day that counts
     * @return the deadlines whose last day is that day or later
     */
    default List<Due> due(LocalDate from) {
        List<Due> due = new ArrayList<>();
        Document[] around = {this};
        Walk.throughRecords(this, (at, record) -> {
            if (record instanceof Document document) {
                around[0] = document;
            } else if (record instanceof Deadline deadline) {
                deadline.lastDay()
                        .filter(day -> !day.isBefore(from))
                        .ifPresent(day -> due.add(new Due(day, deadline, around[0])));
            }
            return true;
        });
        due.sort(Comparator.comparing(Due::lastDay));
        return List.copyOf(due);
    }

    /**
     * Returns what changed from an older version of this document to this one (hvad er ændret). An element is the same as
     * before if it has the same id, a party if it has the same authority, a text or a code if it is the same; other elements
     * are the same if they are equal, or else if they stand in the same place between two that are. An element that went to
     * another list of the same document was moved, not removed and added. Every value that differs is in exactly one change.
     *
     * @param older the document as it was; any document, also an invalid one
     * @return the changes in document order, none if the two are equal; one, of the whole, if they are of different types
     */
    default List<Change> changesSince(Document older) {
        return Comparison.between(older, this);
    }

    /**
     * Returns a copy without personal data: every {@code Contact} is left out, while ids and the number of elements stay. Free
     * text is not searched, and extensions are left out unless they are asked for. Source: domain row S54.
     *
     * @param extensions the names of the extensions that stay
     * @return the copy
     */
    Document withoutPersonalData(String... extensions);

    /**
     * Returns what everybody may see: only what is stated open, and no personal data. An item takes the access of what is
     * around it, an attachment does not, and what is stated nowhere is closed. Of an item that is closed its number stays and
     * that it is closed. Corrections of minutes may be about any item, so they are shown only if every item is open. Free text is
     * not searched, and extensions are left out unless they are asked for. Source: domain rows R25, S54.
     *
     * @param extensions the names of the extensions of what is open that stay
     * @return the copy, or empty if the document itself is closed; if only its title may be seen, little else is in it
     */
    Optional<? extends Document> publicView(String... extensions);
}
