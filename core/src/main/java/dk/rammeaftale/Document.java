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
 * Any of the four documents (dokument) that stand on their own: a {@link FrameworkAgreement}, an {@link Amendment}, a {@link
 * Meeting} or a {@link Dossier} of such.
 */
@StandsAlone
@Rule({DocumentRules.IdsAndReferences.class, DocumentRules.IdentifiersUnique.class})
public sealed interface Document extends ModelValue permits FrameworkAgreement, Amendment, Meeting, Dossier {

    /** Seen by Jackson only, and refused by {@link ModelValue}, from which static methods are not inherited. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static Document refuseToBeMade(ModelValue json) {
        throw new UnsupportedOperationException();
    }

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
     * Returns when it was made public; of a meeting, when its agenda or invitation was. Source: domain rows R9, R46.
     *
     * @return the time, or empty if it is not stated
     */
    Optional<When> published();

    /**
     * Returns those to whom it was sent, such as the national agency. Source: domain row R9.
     *
     * @return the recipients, may be empty
     */
    List<Participant> recipients();

    /**
     * Returns where the facts come from, each with the day of the source where it is known.
     *
     * @return the sources, may be empty
     */
    List<Reference> sources();

    /**
     * Returns whether only part of the source is written down. Of an excerpt (uddrag) nothing is said to be lacking: it only is
     * not stated, and a reference into it is never unresolved.
     *
     * @return whether it is an excerpt, or empty if it is not stated, which means that it is none
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
     * Finds an element of a type.
     *
     * @param <T> the type
     * @param id the element's id, or the document's
     * @param type the type, such as {@code FocusArea.class}
     * @return the element, or empty if nothing here has the id, or what has it is of another type
     */
    default <T> Optional<T> element(Id id, Class<T> type) {
        requireNonNull(type, "type");
        return element(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * Returns a copy in which an element is another. Everything around it stays as it is.
     *
     * @param <T> the type of the element
     * @param id the element's id, or the document's
     * @param type the type of the element
     * @param change makes the new element of the old one
     * @return the copy
     * @throws IllegalArgumentException if nothing here has the id, or what has it is of another type
     */
    <T> Document withElement(Id id, Class<T> type, UnaryOperator<T> change);

    /**
     * Returns the deadlines in this document that have not passed, the soonest first, those of one day in document order, and
     * what its agenda items leave to be done ({@code followUp}) with the last day of that. A deadline in a dossier belongs to the
     * document that sets it. One without a year has no place in time and is left out. Meetings and the activities of a process
     * are no deadlines.
     *
     * <p>The first day also decides what agreements say. What an amendment changes in an agreement, its deadlines too, counts
     * only if the amendment is in effect on that day, see {@link EffectiveAgreement}; its own deadlines, such as that for
     * approving it, are due all the same. In a dossier a deadline that an amendment in effect has replaced or removed is not due,
     * see {@link Dossier#due}.
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
     * Returns what changed from an older version of this document to this one (hvad er ændret). An element is the same as
     * before if it has the same id, a party if it has the same authority, a text or a code if it is the same; other elements
     * are the same if they are equal, or else if they stand in the same place between two that are. An element that went to
     * another list of the same document was moved, not removed and added. Every value that differs is in exactly one change.
     *
     * @param older the document as it was; any document, also an invalid one
     * @return the changes in document order, none if the two are equal; one, of the whole, if they are of different types
     */
    default List<Change> changesSince(Document older) {
        return Comparison.between(requireNonNull(older, "older"), this);
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
     * that it is closed, and its public title if it has one. A correction of minutes is shown if it is about open items only, or if
     * every item is open. Free text is not searched, and extensions are left out unless they are asked for. Source: domain rows R25, S54.
     *
     * @param extensions the names of the extensions of what is open that stay
     * @return the copy, or empty if the document itself is closed; if only its title may be seen, little else is in it
     */
    Optional<? extends Document> publicView(String... extensions);
}
