package dk.rammeaftale;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.FocusArea;
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
import dk.rammeaftale.internal.rule.RenewedLater;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.RuleSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A framework agreement (rammeaftale): an agreement of the municipal councils of a region and the regional council on
 * specialised social services and special education.
 *
 * <pre>{@code
 * FrameworkAgreement agreement = FrameworkAgreement.builder()
 *         .id("rammeaftale-2027-2028")
 *         .title("Rammeaftale 2027-2028")
 *         .period("2027/2028")
 *         .partiesOf(Authority.region("Syddanmark")) // and its municipalities
 *         .build();
 * List<Party> waitingFor = agreement.notApproved();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: domain rows S1 to S24, R1 to R14, R18 to R20, R69.
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
 * @param stage how far the parties have come, optional; whether it is in force follows from the period and the day
 * @param region the region it is for, optional
 * @param period the years it is for, with a first and a last day, required
 * @param effective when it takes effect, if that is stated beside the period (ikrafttræden), optional
 * @param renewedEvery the time from one agreement to the next, such as {@code P2Y}, optional
 * @param field the field it covers, optional
 * @param purpose its overall purpose, CommonMark, optional
 * @param alternativePurposes other wordings of its purpose, may be empty
 * @param sections its sections that belong to no part, in order
 * @param deadlines the deadlines that concern the whole agreement, may be empty
 * @param parties the parties: the municipal councils and the regional council
 * @param process the activities that led to it, in order
 * @param decisions decisions by bodies that belong to no party, such as a KKR, in order
 * @param claims statements about approvals, which are not evidence
 * @param parts its parts, in order
 * @param focusAreas the focus areas that belong to no part, in order
 * @param appendices the documents that belong to it, in order
 * @param predecessors the agreements it follows, may be empty
 * @param successors the agreements that follow it, may be empty
 * @param notes footnotes and notes, in order
 * @param attachments the documents that go along with it, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule({
    AgreementRules.PeriodOfYears.class,
    AgreementRules.EffectiveInPeriod.class,
    AgreementRules.FocusAreaNumbersUnique.class,
    AgreementRules.PublishedAsAppendix.class,
    AgreementRules.AuthoritiesValid.class
})
@Statutory({
    @Rule(value = StatutoryRules.Adopted2012.class, groups = RuleSet.Adopted2012.class),
    @Rule(value = StatutoryRules.Adopted2016.class, groups = RuleSet.Adopted2016.class),
    @Rule(value = StatutoryRules.Adopted2019.class, groups = RuleSet.Adopted2019.class),
    @Rule(value = StatutoryRules.Adopted2021.class, groups = RuleSet.Adopted2021.class)
})
public record FrameworkAgreement(
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
        Optional<Stage> stage,
        Optional<@Valid Authority> region,

        @NotNull @Valid When period,
        Optional<@Valid When> effective,

        Optional<@Rule(RenewedLater.class) Period> renewedEvery,
        Optional<@Text String> field,
        Optional<@Text String> purpose,
        List<@NotBlank String> alternativePurposes,
        List<@NotNull @Valid Passage> sections,
        List<@NotNull @Valid Deadline> deadlines,
        List<@NotNull @Valid Party> parties,
        List<@NotNull @Valid Activity> process,
        List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid ApprovalClaim> claims,
        List<@NotNull @Valid Part> parts,
        List<@NotNull @Valid FocusArea> focusAreas,
        List<@NotNull @Valid Attachment> appendices,
        List<@NotNull @Valid Reference> predecessors,
        List<@NotNull @Valid Reference> successors,
        List<@NotNull @Valid Passage> notes,
        List<@NotNull @Valid Attachment> attachments,
        @OrNone Extensions extensions)
        implements WithFrameworkAgreement, Document, Approvable, Extensible {

    /** Creates a framework agreement; null collections and optionals become empty. */
    public FrameworkAgreement {
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
        stage = orEmpty(stage);
        region = orEmpty(region);
        effective = orEmpty(effective);
        renewedEvery = orEmpty(renewedEvery);
        field = orEmpty(field);
        purpose = orEmpty(purpose);
        alternativePurposes = orEmpty(alternativePurposes);
        sections = orEmpty(sections);
        deadlines = orEmpty(deadlines);
        parties = orEmpty(parties);
        process = orEmpty(process);
        decisions = orEmpty(decisions);
        claims = orEmpty(claims);
        parts = orEmpty(parts);
        focusAreas = orEmpty(focusAreas);
        appendices = orEmpty(appendices);
        predecessors = orEmpty(predecessors);
        successors = orEmpty(successors);
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
     * Returns all focus areas: those of each part in turn, then those that belong to no part.
     *
     * @return the focus areas in document order
     */
    public List<FocusArea> allFocusAreas() {
        return Stream.concat(
                        parts.stream().filter(Objects::nonNull).flatMap(part -> part.focusAreas().stream()),
                        focusAreas.stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Finds a focus area by its id or number.
     *
     * @param idOrNumber its id, or else its number as written
     * @return the focus area with the id, or else the first with the number, or empty if there is none
     */
    public Optional<FocusArea> focusArea(String idOrNumber) {
        requireNonNull(idOrNumber, "idOrNumber");
        List<FocusArea> all = allFocusAreas();
        return all.stream()
                .filter(area -> area.id() != null && area.id().text().equals(idOrNumber))
                .findFirst()
                .or(() -> all.stream()
                        .filter(area -> area.number().filter(idOrNumber::equals).isPresent())
                        .findFirst());
    }

    /**
     * Creates a reference to an element of this agreement, for use in another document.
     *
     * @param element the element's id
     * @return the reference
     * @throws IllegalArgumentException if it is not a legal id
     * @throws IllegalStateException if the agreement has no id
     */
    public Reference reference(String element) {
        requireNonNull(element, "element");
        if (id == null) {
            throw new IllegalStateException("The agreement has no id, which a reference to it needs");
        }
        return Reference.builder().document(id).element(Id.parse(element)).build();
    }

    /**
     * Returns a copy with decisions added to a party, after those it has.
     *
     * @param authority the party's municipality or region
     * @param decisions the decisions in the order its bodies acted
     * @return the copy
     * @throws IllegalArgumentException if the authority is not a party
     */
    public FrameworkAgreement plusDecisions(Authority authority, Decision... decisions) {
        requireNonNull(authority, "authority");
        requireAll(decisions, "decisions");
        boolean[] found = {false};
        List<Party> after = parties.stream()
                .filter(Objects::nonNull)
                .map(party -> {
                    boolean isMeant = authority.equals(party.authority());
                    found[0] |= isMeant;
                    return isMeant ? party.plusDecisions(decisions) : party;
                })
                .toList();
        if (!found[0]) {
            throw new IllegalArgumentException("No party of " + id + " is " + authority.nameOrKey());
        }
        return withParties(after);
    }

    @Override
    public FrameworkAgreement seenFrom(LocalDate day) {
        List<Party> seen = Standings.seenFrom(parties, requireNonNull(day, "day"));
        List<Decision> others = Standings.decisionsSeenFrom(decisions, day);
        return seen.equals(parties) && others.equals(decisions)
                ? this
                : withParties(seen).withDecisions(others);
    }

    @Override
    public <T> FrameworkAgreement withElement(Id id, Class<T> type, UnaryOperator<T> change) {
        return DocumentRules.withElement(this, id, type, change);
    }

    @Override
    public FrameworkAgreement withoutPersonalData(String... extensions) {
        return PublicView.withoutPersonalData(this, extensions);
    }

    @Override
    public Optional<FrameworkAgreement> publicView(String... extensions) {
        requireAll(extensions, "extensions");
        return PublicView.byAccess(
                access,
                () -> PublicView.only(this, "id", "title", "access", "period"),
                () -> PublicView.publicView(this, this, extensions));
    }

    /** Returns type, id and title. For the whole content, write JSON. */
    @Override
    public String toString() {
        return DocumentRules.inShort(this);
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends FrameworkAgreementBuilder {
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

        /**
         * Sets the period.
         *
         * @param period the years, such as {@code 2021/2022}, in a legal form of {@link When}
         * @return this builder
         * @throws IllegalArgumentException if it is not in a legal form
         */
        public Builder period(String period) {
            return period(When.parse(requireNonNull(period, "period")));
        }

        /**
         * Sets the region, and adds its municipal councils and its regional council as parties. The municipalities are those
         * of the region's first day, in the order of their codes; the period does not matter.
         *
         * @param region the region
         * @return this builder
         * @throws IllegalArgumentException if the region is not in the catalogue
         */
        public Builder partiesOf(Authority region) {
            LocalDate day = region.validity()
                    .filter(v -> region.isRegion())
                    .flatMap(When::earliest)
                    .orElseThrow(() -> new IllegalArgumentException(region
                            + region.name()
                                    .map(name -> " is " + name + ", a municipality")
                                    .orElse(" is not in the catalogue")
                            + ": write Authority.region(\"Sjælland\")"));
            region.municipalities(day).forEach(municipality -> addParty(Party.of(municipality)));
            return region(region).addParty(Party.of(region));
        }
    }
}
