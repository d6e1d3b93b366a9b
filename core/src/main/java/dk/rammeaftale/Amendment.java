package dk.rammeaftale;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * An amendment (allonge): a document that changes an agreement in force. {@code changes} holds its changes to the agreement;
 * its stage, deadlines, process, legal basis and approvals are its own. An amendment may be known by its title alone; its
 * changes are then unknown.
 *
 * <pre>{@code
 * Amendment amendment = Amendment.builder()
 *         .id("allonge")
 *         .title("Allonge om forlængelse")
 *         .amends(Reference.to("rammeaftale-2027-2028"))
 *         .effective(When.parse("2028-01-01"))
 *         .changes(Changes.builder().period(When.parse("2027/2029")).build())
 *         .build();
 * }</pre>
 *
 * <p>{@code amends} names an agreement by its id as a document. It may also name an element, such as the governance part; the
 * amendment then still changes the agreement, and may change any of its elements. A dossier with the agreement applies only
 * an amendment that names the agreement's id.
 *
 * <p>Immutable and thread-safe. Source: domain rows R2, R3.
 *
 * @param id its identity, required
 * @param title its title, required
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
 * @param amends the agreement that it changes, required
 * @param effective when it takes effect, optional; an imprecise time counts from its first possible day; if it is absent, or
 *     the amendment is stated to be a proposal or out for approval, or a party has rejected it, it is not known whether
 *     the amendment has taken effect
 * @param changes its changes to the agreement, optional; if absent, they are not known
 * @param stage how far the parties have come with the amendment, optional
 * @param deadlines the deadlines that concern the amendment itself, may be empty
 * @param parties the parties to the amendment, in order
 * @param process the activities that led to the amendment, in order
 * @param decisions decisions about it by bodies that belong to no party, in order
 * @param claims statements about its approval, which are not evidence
 * @param notes footnotes and notes, in order
 * @param attachments the documents that go along with it, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule({AgreementRules.NewPeriodOfYears.class, AgreementRules.ReplacedOrRemoved.class})
public record Amendment(
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
        @NotNull @Valid Reference amends,
        Optional<@Valid When> effective,
        Optional<@Valid Changes> changes,
        Optional<Stage> stage,
        List<@NotNull @Valid Deadline> deadlines,
        List<@NotNull @Valid Party> parties,
        List<@NotNull @Valid Activity> process,
        List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid ApprovalClaim> claims,
        List<@NotNull @Valid Passage> notes,
        List<@NotNull @Valid Attachment> attachments,
        @OrNone Extensions extensions)
        implements WithAmendment, Document, Approvable, Extensible {

    /** Creates an amendment; null collections and optionals become empty. */
    public Amendment {
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
        effective = orEmpty(effective);
        changes = orEmpty(changes);
        stage = orEmpty(stage);
        deadlines = orEmpty(deadlines);
        parties = orEmpty(parties);
        process = orEmpty(process);
        decisions = orEmpty(decisions);
        claims = orEmpty(claims);
        notes = orEmpty(notes);
        attachments = orEmpty(attachments);
        extensions = orEmpty(extensions);
    }

    /** Returns the parts that the amendment replaces or adds. */
    @Override
    public List<Part> parts() {
        return changes.map(Changes::parts).orElse(List.of());
    }

    /**
     * Returns a new builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Amendment seenFrom(LocalDate day) {
        List<Party> seen = Standings.seenFrom(parties, requireNonNull(day, "day"));
        List<Decision> others = Standings.decisionsSeenFrom(decisions, day);
        return seen.equals(parties) && others.equals(decisions)
                ? this
                : withParties(seen).withDecisions(others);
    }

    @Override
    public <T> Amendment withElement(Id id, Class<T> type, UnaryOperator<T> change) {
        return DocumentRules.withElement(this, id, type, change);
    }

    @Override
    public Amendment withoutPersonalData(String... extensions) {
        return PublicView.withoutPersonalData(this, extensions);
    }

    @Override
    public Optional<Amendment> publicView(String... extensions) {
        requireAll(extensions, "extensions");
        return PublicView.byAccess(
                access, () -> PublicView.only(this, "id", "title", "access", "amends"), () -> shown(extensions));
    }

    /** Returns the public view of an open amendment, without changes if they are empty. */
    private Amendment shown(String... extensions) {
        Amendment shown = PublicView.publicView(this, this, extensions);
        return shown.withChanges(
                shown.changes().filter(Amending::changeSomething).orElse(null));
    }

    /** Returns type, id and title. For the whole content, write JSON. */
    @Override
    public String toString() {
        return DocumentRules.inShort(this);
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends AmendmentBuilder {
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
