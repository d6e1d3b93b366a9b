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
 * Optional<EffectiveAgreement> inForce = dossier.effective(agreement.id(), LocalDate.of(2028, 6, 1));
 * List<Due> due = dossier.due(LocalDate.of(2027, 1, 1));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: domain rows S33, S34, S35.
 *
 * @param id its identity, required
 * @param title the name that whoever collects the documents gives the dossier, required; no source has to state it
 * @param alternativeTitles other titles it is known by, may be empty
 * @param language the language it is written in, a BCP 47 tag such as {@code da}, optional; if absent, the language is
 *     not known
 * @param identifiers case and document numbers, may be empty
 * @param access who may see it, optional; absent means closed
 * @param url where it is found, a web address, optional
 * @param asOf the day on which its content is true, optional
 * @param published when it was made public, optional
 * @param recipients those to whom it was sent, may be empty
 * @param sources where the facts come from, may be empty
 * @param excerpt whether only part of the source is recorded, optional; if so, what is absent is not stated rather than
 *     missing
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

    /** Makes a dossier; null collections and optionals become empty. */
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
     * Finds what a reference points to.
     *
     * @param reference the reference; one that names no document means this dossier
     * @return the element or the document, or empty if it is not in this dossier or the reference has only words
     */
    public Optional<Record> find(Reference reference) {
        Optional<Document> document = reference.document().map(this::document).orElse(Optional.of(this));
        return reference.element().or(reference::document).flatMap(id -> document.flatMap(d -> d.element(id)));
    }

    /**
     * Returns an agreement of this dossier with the amendments that have taken effect on a day. Source: domain rows R3, R11.
     *
     * @param agreement the agreement's id
     * @param day the day
     * @return the agreement as it is on that day, or empty if none in this dossier has the id
     */
    public Optional<EffectiveAgreement> effective(Id agreement, LocalDate day) {
        requireNonNull(day, "day");
        return agreement(requireNonNull(agreement, "agreement"))
                .map(base -> EffectiveAgreement.of(base, Amending.amendments(this, agreement), day));
    }

    /**
     * Returns an agreement of this dossier with the amendments that have taken effect on a day. Source: domain rows R3, R11.
     *
     * @param agreement the agreement's id
     * @param day the day
     * @return the agreement as it is on that day, or empty if none in this dossier has the id
     * @throws IllegalArgumentException if it is no legal id
     */
    public Optional<EffectiveAgreement> effective(String agreement, LocalDate day) {
        return effective(Id.parse(requireNonNull(agreement, "agreement")), day);
    }

    /**
     * Returns every agreement of this dossier with the amendments that have taken effect on a day. Source: domain rows R3, R11.
     *
     * @param day the day
     * @return the agreements as they are on that day, in order
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
     * Tells what this dossier holds about an element, such as a focus area: where it came from and went to, who deals with it, what
     * changed it. What stands in an amendment is an element of the agreement that the amendment changes. Source: domain rows R3,
     * R11, R12.
     *
     * @param element the reference; one that names no document means this dossier
     * @return its history, empty if nothing here is about it or the reference has only words
     */
    public History historyOf(Reference element) {
        return new DossierHistory(this, Integer.MAX_VALUE).of(requireNonNull(element, "element"));
    }

    /**
     * Tells the same as {@link #historyOf} of many elements: the dossier is looked through once for all of them.
     *
     * @return what finds the history of an element; not for several threads at once
     */
    public Function<Reference, History> histories() {
        return histories(Integer.MAX_VALUE);
    }

    /**
     * Returns a function that gives the history of an element, as {@link #historyOf} does, but reads the dossier only once
     * for all elements. Each list of a history is cut off after {@code most} entries, since the histories of many elements
     * may otherwise repeat the same long list.
     *
     * @param most the greatest length of each list of a history
     * @return the function; not for several threads at once
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public Function<Reference, History> histories(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most is at least 0, but is " + most);
        }
        DossierHistory history = new DossierHistory(this, most);
        return element -> history.of(requireNonNull(element, "element"));
    }

    /**
     * Returns the deadlines in this dossier that have not passed, the soonest first, those of one day in document order. Of an
     * agreement that is what it says on the day asked for, as {@link #effective(Id, LocalDate)} tells it: a deadline that an
     * amendment has replaced or removed by then is not due, and that of the amendment is, once. An amendment that takes effect
     * later, or of which it is not certain that it has, changes nothing yet; the deadlines in its
     * changes are not due. Its own deadlines, such as that for approving it, are. Ask for a later day to learn what is due then.
     *
     * @param from the first day that counts, on which the agreements are looked at
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
                access, () -> builder().id(id).title(title).access(access).build(), () -> shown(extensions));
    }

    /** The documents are looked at one by one: each has its own access and its own elements. */
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
            }
        }
        return PublicView.resolved(PublicView.publicView(own, own, extensions).withDocuments(shown), gone);
    }

    /**
     * What a dossier holds about an element (historik).
     *
     * <p>Immutable and thread-safe. Source: domain rows R3, R11, R12.
     *
     * @param predecessors the focus areas that it carries on, the nearest first; of the last one perhaps only words are known
     * @param successors the focus areas that carry it on, the nearest first
     * @param mentions the meetings and items that refer to it, in order
     * @param amendments the amendments that replace, add or remove it or something in it, in the order of their effect; those of
     *     no known day last
     */
    public record History(
            List<Reference> predecessors,
            List<Reference> successors,
            List<Mention> mentions,
            List<Amendment> amendments)
            implements ModelValue {

        /** Makes a history; null collections become empty. */
        public History {
            predecessors = orEmpty(predecessors);
            successors = orEmpty(successors);
            mentions = orEmpty(mentions);
            amendments = orEmpty(amendments);
        }

        /**
         * That a meeting refers to something (omtale).
         *
         * <p>Immutable and thread-safe. Source: domain rows S33, S34, R33.
         *
         * @param meeting the meeting, required
         * @param item the innermost item in which the reference stands, optional; absent means outside the agenda
         */
        public record Mention(Meeting meeting, Optional<AgendaItem> item) implements ModelValue {

            /** Makes a mention; a null optional becomes empty. */
            public Mention {
                item = orEmpty(item);
            }
        }
    }

    /** Returns type, id and title; the whole is what is written as JSON. */
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
