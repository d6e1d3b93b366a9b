package dk.rammeaftale;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.shape.StandsAlone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A document of one of the four kinds (dokument): a {@link FrameworkAgreement}, an {@link Amendment}, a {@link
 * Meeting}, or a {@link Dossier} that holds documents.
 */
@StandsAlone
@Rule({DocumentRules.IdsAndReferences.class, DocumentRules.IdentifiersUnique.class, DocumentRules.DecidedByTheDay.class
})
public sealed interface Document extends ModelValue permits FrameworkAgreement, Amendment, Meeting, Dossier {

    /** For Jackson only: repeats the refusal of {@link ModelValue}, since static methods are not inherited. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static Document refuseToBeMade(ModelValue json) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    Id id();

    /**
     * Returns the title.
     *
     * @return the title
     */
    String title();

    /**
     * Returns other titles it is known by. Source: domain rows S1, R1.
     *
     * @return the titles, may be empty
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
     * @return the identifiers, may be empty
     */
    List<Identifier> identifiers();

    /**
     * Returns who may see it. Source: domain row R25.
     *
     * @return the access, or empty if it is not stated, which means closed
     */
    Optional<Access> access();

    /**
     * Returns the web address where it is found. Source: domain row S53.
     *
     * @return a web address, or empty if it is not stated
     */
    Optional<String> url();

    /**
     * Returns the day whose state it describes.
     *
     * @return the time, or empty if it is not stated
     */
    Optional<When> asOf();

    /**
     * Returns when it was made public; for a meeting, when its agenda or invitation was. Source: domain rows R9, R46.
     *
     * @return the time, or empty if it is not stated
     */
    Optional<When> published();

    /**
     * Returns the recipients, such as the national agency. Source: domain row R9.
     *
     * @return the recipients, may be empty
     */
    List<Participant> recipients();

    /**
     * Returns the sources of the facts, each with its day if known.
     *
     * @return the sources, may be empty
     */
    List<Reference> sources();

    /**
     * Returns whether only part of the source is recorded. In an excerpt (uddrag) absent content is not reported as
     * missing, and a reference into it is never unresolved.
     *
     * @return true for an excerpt; empty if not stated, which means that it is not an excerpt
     */
    Optional<Boolean> excerpt();

    /**
     * Returns the law it rests on. Source: domain row R18.
     *
     * @return the legal basis, may be empty
     */
    List<LegalBasis> legalBasis();

    /**
     * Returns the bodies that it names. Source: domain rows S21, R50.
     *
     * @return the bodies, may be empty
     */
    List<Participant> bodies();

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
     * Returns the properties that others have added.
     *
     * @return the extensions, may be empty
     */
    Extensions extensions();

    /**
     * Finds an element of this document by its id. The elements of a document in a dossier belong to that document, not
     * to the dossier.
     *
     * @param id the element's id, or the document's
     * @return the element, such as a focus area, or the document itself, or empty if no element has the id
     */
    default Optional<Record> element(Id id) {
        return DocumentRules.element(this, id);
    }

    /**
     * Finds an element of a type by its id.
     *
     * @param <T> the type
     * @param id the element's id, or the document's
     * @param type the type, such as {@code FocusArea.class}
     * @return the element, or empty if no element has the id or the element is of another type
     */
    default <T> Optional<T> element(Id id, Class<T> type) {
        requireNonNull(type, "type");
        return element(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * Returns a copy with one element replaced. Everything else stays as it is.
     *
     * @param <T> the type of the element
     * @param id the element's id, or the document's
     * @param type the type of the element
     * @param change returns the new element for the old one
     * @return the copy
     * @throws IllegalArgumentException if no element has the id or the element is of another type
     */
    <T> Document withElement(Id id, Class<T> type, UnaryOperator<T> change);

    /**
     * Returns the deadlines and the {@code followUp} of meetings and agenda items whose last day has not passed, soonest
     * first, those of one day in document order. A follow-up that is completed, cancelled or only expected is not due,
     * and nothing of a meeting that is cancelled. In a dossier a deadline belongs to the document that sets it. A deadline
     * without a year is left out. Meetings and the activities of a process are not deadlines.
     *
     * <p>The first day also decides which version of an agreement counts. The changes of an amendment, with the
     * deadlines in them, count only if the amendment is in effect on that day, see {@link EffectiveAgreement}; the
     * amendment's own deadlines, such as the one for approving it, are always due. In a dossier a deadline that an
     * amendment in effect has replaced or removed is not due, see {@link Dossier#due}.
     *
     * @param from the first day that counts
     * @return the deadlines whose last day is that day or later
     */
    default List<Due> due(LocalDate from) {
        List<Due> due = DossierDue.within(this, this, requireNonNull(from, "from"));
        due.sort(Comparator.comparing(Due::lastDay));
        return List.copyOf(due);
    }

    /**
     * Returns the changes from an older version of this document to this one (hvad er ændret). Elements are paired by
     * id, parties by authority, and texts and codes by value. Other elements are paired if they are equal, or else by
     * their position between two paired elements. An element in another list of the same document was moved, not
     * removed and added. Every difference is in exactly one change.
     *
     * @param older the older version; may be any document, also an invalid one
     * @return the changes in document order; empty if the two are equal; a single change of the whole if they are of
     *     different types
     */
    default List<Change> changesSince(Document older) {
        return Comparison.between(requireNonNull(older, "older"), this);
    }

    /**
     * Returns a copy without personal data: every {@code Contact} is removed, while ids and the number of elements
     * stay. Free text is not searched, and extensions are removed unless they are asked for. Source: domain row S54.
     *
     * @param extensions the names of the extensions to keep, such as {@code slagelse:budget}; a name that no extension has is
     *     ignored
     * @return the copy
     */
    Document withoutPersonalData(String... extensions);

    /**
     * Returns the public view: only content that is stated as open, without personal data. An item inherits the access
     * of the enclosing item or meeting, an attachment does not, and access that is stated nowhere is closed. A closed
     * item keeps its id, number and access, its public title if it has one, and the items inside it. An item of which the title
     * may be seen keeps its title too. A correction of minutes is shown if it is
     * about open items only, or if every item is open. Free text is not searched, and extensions are removed unless
     * they are asked for. Source: domain rows R25, S54.
     *
     * @param extensions the names of the extensions to keep on elements that are open; a name that no extension has is
     *     ignored, and one without a prefix means a property that was read with {@code keepUnknown}
     * @return the copy, or empty if the document itself is closed; if only its title may be seen, it holds id, title and access, the
     *     period of an agreement and what an amendment amends
     */
    Optional<? extends Document> publicView(String... extensions);
}
