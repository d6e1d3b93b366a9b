package dk.rammeaftale;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.Nesting;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Documents that belong together (sag): an agreement, its amendments, and the meetings about it.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder()
 *         .id("sag")
 *         .title("Rammeaftalen og dens møder")
 *         .addDocuments(agreement, amendment, meeting)
 *         .build();
 * Optional<EffectiveAgreement> asAmended = dossier.effective(agreement.id(), LocalDate.of(2028, 6, 1));
 * List<Due> due = dossier.due(LocalDate.of(2027, 1, 1));
 * }</pre>
 *
 * <p>A dossier may hold a dossier. Its deadlines are due in the outer one too; the other answers of the outer one do not include the
 * documents of the inner one.
 *
 * <p>Immutable and thread-safe. Source: domain rows S33, S34, S35.
 *
 * @param id its identity, required
 * @param title its title, chosen by whoever collects the documents, required
 * @param alternativeTitles other titles it is known by, may be empty
 * @param language the language it is written in, a BCP 47 tag such as {@code da}, optional; if absent, the language is
 *     not known
 * @param identifiers case and document numbers, may be empty
 * @param access who may see it, optional; absent means closed
 * @param url where it is found, a web address, optional
 * @param asOf the day whose state it describes, optional
 * @param published when it was made public, optional
 * @param recipients those to whom it was sent, may be empty
 * @param sources where the facts come from, may be empty
 * @param excerpt whether only part of the source is recorded, optional; if so, what is absent may stand in the rest of the
 *     source
 * @param legalBasis the law it rests on, may be empty
 * @param bodies the bodies that it names, may be empty
 * @param documents the documents in it, in order
 * @param notes footnotes and notes, in order
 * @param attachments the documents that go along with it, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule({
    DossierRules.DocumentsUnique.class,
    DossierRules.ReferencesResolve.class,
    DossierRules.AmendsAgreement.class,
    DossierRules.ChangesKeepTypes.class,
    DossierRules.ChangedOnceADay.class,
    DossierRules.AddedUnderUsedNumber.class,
    DossierRules.MovedBack.class,
    DossierRules.NoCircle.class
})
public record Dossier(
        @Identity @NotNull Id id,
        @NotBlank String title,
        List<@NotBlank String> alternativeTitles,
        Optional<@Rule(TextForm.Language.class) String> language,
        List<@NotNull @Valid Identifier> identifiers,
        Optional<Access> access,
        Optional<@Rule(TextForm.Link.class) String> url,
        Optional<@Valid When> asOf,
        Optional<@Valid When> published,
        List<@NotNull @Valid Participant> recipients,
        List<@NotNull @Valid Reference> sources,
        Optional<Boolean> excerpt,
        List<@NotNull @Valid LegalBasis> legalBasis,
        List<@NotNull @Valid Participant> bodies,
        List<@NotNull @Valid Document> documents,
        List<@NotNull @Valid Passage> notes,
        List<@NotNull @Valid Attachment> attachments,
        @OrNone Extensions extensions)
        implements WithDossier, Document, Extensible {

    /** Creates a dossier; null collections and optionals become empty. */
    public Dossier {
        alternativeTitles = orEmpty(alternativeTitles);
        language = orEmpty(language);
        identifiers = orEmpty(identifiers);
        access = orEmpty(access);
        url = orEmpty(url);
        asOf = orEmpty(asOf);
        published = orEmpty(published);
        recipients = orEmpty(recipients);
        sources = orEmpty(sources);
        excerpt = orEmpty(excerpt);
        legalBasis = orEmpty(legalBasis);
        bodies = orEmpty(bodies);
        documents = orEmpty(documents);
        notes = orEmpty(notes);
        attachments = orEmpty(attachments);
        extensions = orEmpty(extensions);
    }

    /**
     * Returns a new builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds a document.
     *
     * @param id the document's id
     * @return the document in this dossier, or this dossier itself, or empty if none has the id
     */
    public Optional<Document> document(Id id) {
        return Stream.concat(Stream.of(this), documents.stream())
                .filter(document -> document != null && id.equals(document.id()))
                .findFirst();
    }

    /**
     * Finds the target of a reference.
     *
     * @param reference the reference; one without a document points into this dossier
     * @return the element or the document, or empty if this dossier does not contain it or the reference has only words
     */
    public Optional<Record> find(Reference reference) {
        Optional<Document> document = reference.document().map(this::document).orElse(Optional.of(this));
        return reference.element().or(reference::document).flatMap(id -> document.flatMap(d -> d.element(id)));
    }

    /**
     * Returns an agreement of this dossier as amended on a day, that is, with the changes of the amendments that have taken
     * effect. The agreement is returned for every day, also one outside its period. Source: domain rows R3, R11.
     *
     * @param agreement the agreement's id
     * @param day the day
     * @return the agreement as amended on that day, or empty if no agreement in this dossier has the id
     */
    public Optional<EffectiveAgreement> effective(Id agreement, LocalDate day) {
        requireNonNull(day, "day");
        return agreement(requireNonNull(agreement, "agreement"))
                .map(base -> EffectiveAgreement.of(base, Amending.amendments(this, agreement), day));
    }

    /**
     * Returns an agreement of this dossier as amended on a day, that is, with the changes of the amendments that have taken
     * effect. The agreement is returned for every day, also one outside its period. Source: domain rows R3, R11.
     *
     * @param agreement the agreement's id
     * @param day the day
     * @return the agreement as amended on that day, or empty if no agreement in this dossier has the id
     * @throws IllegalArgumentException if the id is not in the legal form
     */
    public Optional<EffectiveAgreement> effective(String agreement, LocalDate day) {
        return effective(Id.parse(requireNonNull(agreement, "agreement")), day);
    }

    /**
     * Returns every agreement of this dossier as amended on a day, also an agreement whose period does not include the day.
     * Source: domain rows R3, R11.
     *
     * @param day the day
     * @return the agreements as amended on that day, in document order
     */
    public List<EffectiveAgreement> effective(LocalDate day) {
        requireNonNull(day, "day");
        Map<Id, List<Amendment>> amendments = Amending.amendments(this);
        return documents.stream()
                .filter(FrameworkAgreement.class::isInstance)
                .map(FrameworkAgreement.class::cast)
                .map(base -> EffectiveAgreement.of(base, amendments.getOrDefault(base.id(), List.of()), day))
                .toList();
    }

    /**
     * Returns the history of an element, such as a focus area: its predecessors and successors, the meetings that mention it,
     * and the amendments that change it. An element inside an amendment counts as an element of the agreement that the
     * amendment changes. Source: domain rows R3, R11, R12.
     *
     * @param element a reference to the element; a reference without a document points into this dossier
     * @return the history; empty if this dossier has nothing about the element, or the reference has only words
     */
    public History historyOf(Reference element) {
        return new DossierHistory(this, Integer.MAX_VALUE).of(requireNonNull(element, "element"));
    }

    /**
     * Returns a function that gives the history of an element, as {@link #historyOf} does. It reads the dossier only once
     * for all elements.
     *
     * @return the function, for use by one thread
     */
    public Function<Reference, History> histories() {
        return histories(Integer.MAX_VALUE);
    }

    /**
     * Returns a function that gives the history of an element, as {@link #histories()} does, with at most {@code limit}
     * entries in each list. Without a limit, the histories of many elements may repeat the same long list.
     *
     * @param limit the greatest length of each list of a history
     * @return the function, for use by one thread
     * @throws IllegalArgumentException if {@code limit} is negative
     */
    public Function<Reference, History> histories(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit is at least 0, but is " + limit);
        }
        DossierHistory history = new DossierHistory(this, limit);
        return element -> history.of(requireNonNull(element, "element"));
    }

    /**
     * Returns the deadlines in this dossier that have not passed, the earliest first, and those of the same day in document
     * order.
     *
     * <p>For an agreement, the deadlines are those of its text as amended on the day, see {@link #effective(Id, LocalDate)};
     * each is listed once. A deadline that an amendment has replaced or removed by then is left out, and the amendment's
     * deadline takes its place. An amendment that takes effect later, or may not have taken effect, changes nothing yet, and
     * the deadlines in its changes are left out. The amendment's own deadlines, such as the one for approving it, are listed.
     * To see what is due under a later text, ask for a later day.
     *
     * @param from the first day that counts; the agreements are taken as amended on it
     * @return the deadlines whose last day is that day or later
     */
    @Override
    public List<Due> due(LocalDate from) {
        return DossierDue.of(this, requireNonNull(from, "from"));
    }

    Optional<FrameworkAgreement> agreement(Id id) {
        return documents.stream()
                .filter(document -> document instanceof FrameworkAgreement && id.equals(document.id()))
                .map(FrameworkAgreement.class::cast)
                .findFirst();
    }

    @Override
    public <T> Dossier withElement(Id id, Class<T> type, UnaryOperator<T> change) {
        return DocumentRules.withElement(this, id, type, change);
    }

    @Override
    public Dossier withoutPersonalData(String... extensions) {
        return PublicView.withoutPersonalData(this, extensions);
    }

    @Override
    public Optional<Dossier> publicView(String... extensions) {
        requireAll(extensions, "extensions");
        return PublicView.byAccess(
                access, () -> PublicView.only(this, "id", "title", "access"), () -> shown(extensions));
    }

    /** Returns the public view of an open dossier. Each document has its own access and its own elements. */
    private Dossier shown(String... extensions) {
        Nesting.check(this);
        Dossier own = withDocuments(List.of());
        List<Document> shown = new ArrayList<>();
        Map<Id, Set<Object>> gone = new HashMap<>();
        for (Document document : documents) {
            Document view =
                    document == null ? null : document.publicView(extensions).orElse(null);
            if (view != null) {
                shown.add(view);
                gone.put(view.id(), PublicView.gone(view, document));
            } else if (document != null) {
                gone.put(document.id(), PublicView.ids(document));
            }
        }
        return PublicView.resolved(PublicView.publicView(own, own, extensions).withDocuments(shown), gone);
    }

    /**
     * The history of an element in a dossier (historik).
     *
     * <p>Immutable and thread-safe. Source: domain rows R3, R11, R12.
     *
     * @param predecessors the focus areas that it continues, the nearest first; the last may be known only by the source's words
     * @param successors the focus areas that continue it, the nearest first
     * @param mentions the references from meetings to it, in order
     * @param amendments the amendments that replace, add or remove it or something inside it, in the order of their effect;
     *     those without a known day come last
     */
    public record History(
            List<Reference> predecessors,
            List<Reference> successors,
            List<Mention> mentions,
            List<Amendment> amendments)
            implements ModelValue {

        /** Creates a history; null collections become empty. */
        public History {
            predecessors = orEmpty(predecessors);
            successors = orEmpty(successors);
            mentions = orEmpty(mentions);
            amendments = orEmpty(amendments);
        }

        /**
         * A reference from a meeting to an element (omtale).
         *
         * <p>Immutable and thread-safe. Source: domain rows S33, S34, R33.
         *
         * @param meeting the meeting, required
         * @param item the innermost agenda item that contains the reference, optional; absent if the reference stands
         *     outside the agenda
         */
        public record Mention(Meeting meeting, Optional<AgendaItem> item) implements ModelValue {

            /** Creates a mention; a null optional becomes empty. */
            public Mention {
                item = orEmpty(item);
            }
        }
    }

    /** Returns type, id and title. For the whole content, write JSON. */
    @Override
    public String toString() {
        return DocumentRules.inShort(this);
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends DossierBuilder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         * @throws IllegalArgumentException if it is not in the legal form
         */
        public Builder id(String id) {
            return id(Id.parse(requireNonNull(id, "id")));
        }
    }
}
