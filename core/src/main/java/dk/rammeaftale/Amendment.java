package dk.rammeaftale;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amendment (allonge): a document that changes an agreement in force, with approvals of its own. One of which only the title
 * is known is legal; what it changes is then unknown.
 *
 * <p>Immutable and thread-safe. Source: domain rows R2, R3.
 *
 * @param id its identity, required
 * @param title what it is called, required
 * @param alternativeTitles other titles it is known by, perhaps none
 * @param language the language it is written in, a BCP 47 tag such as {@code da}, optional; absent says nothing
 * @param identifiers case and document numbers, perhaps none
 * @param access who may see it, optional; absent means closed
 * @param url where it is found, a web address, optional
 * @param asOf the day on which its content is true, optional
 * @param amends the agreement that it changes, required
 * @param effective when it takes effect, optional
 * @param period the agreement's new period, optional
 * @param renewedEvery how often a new agreement is made from now on, optional
 * @param field the field that the agreement covers from now on, optional
 * @param purpose the agreement's new purpose, CommonMark, optional
 * @param parts parts that replace the one of the same id, or are new
 * @param focusAreas focus areas that replace the one of the same id wherever it stands, or are new and tied to no part
 * @param deadlines last days that replace the one of the same id, or are new
 * @param appendices appendices that replace the one of the same id, or are new
 * @param removes the elements of the agreement that no longer hold, by their ids
 * @param parties who agree to the amendment
 * @param decisions what bodies decided about it that are of no party, in order
 * @param claims what is said about its approval, apart from the evidence
 * @param notes footnotes and notes, in order
 * @param attachments the documents that go along with it, in order
 * @param extensions what others have added, perhaps none
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
        @NotNull @Valid Reference amends,
        Optional<@Valid When> effective,
        Optional<@Valid When> period,
        Optional<@Rule(AgreementRules.RenewedLater.class) Period> renewedEvery,
        Optional<@Text String> field,
        Optional<@Text String> purpose,
        List<@NotNull @Valid Part> parts,
        List<@NotNull @Valid FocusArea> focusAreas,
        List<@NotNull @Valid Deadline> deadlines,
        List<@NotNull @Valid Attachment> appendices,
        List<@NotNull Id> removes,
        List<@NotNull @Valid Party> parties,
        List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid ApprovalClaim> claims,
        List<@NotNull @Valid Passage> notes,
        List<@NotNull @Valid Attachment> attachments,
        @OrNone Extensions extensions)
        implements WithAmendment, Document, Approvable, Extensible {

    /** Makes an amendment; null collections and optionals become empty. */
    public Amendment {
        alternativeTitles = orEmpty(alternativeTitles);
        language = orEmpty(language);
        identifiers = orEmpty(identifiers);
        access = orEmpty(access);
        url = orEmpty(url);
        asOf = orEmpty(asOf);
        effective = orEmpty(effective);
        period = orEmpty(period);
        renewedEvery = orEmpty(renewedEvery);
        field = orEmpty(field);
        purpose = orEmpty(purpose);
        parts = orEmpty(parts);
        focusAreas = orEmpty(focusAreas);
        deadlines = orEmpty(deadlines);
        appendices = orEmpty(appendices);
        removes = orEmpty(removes);
        parties = orEmpty(parties);
        decisions = orEmpty(decisions);
        claims = orEmpty(claims);
        notes = orEmpty(notes);
        attachments = orEmpty(attachments);
        extensions = orEmpty(extensions);
    }

    /**
     * Starts an amendment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Amendment withoutPersonalData(String... extensions) {
        return PublicView.withoutPersonalData(this, extensions);
    }

    @Override
    public Optional<Amendment> publicView(String... extensions) {
        return PublicView.byAccess(
                access,
                () -> builder()
                        .id(id)
                        .title(title)
                        .access(access)
                        .amends(amends)
                        .build(),
                () -> PublicView.publicView(this, this, extensions));
    }

    /** Gathers an amendment; {@code build()} names all that is missing at once. */
    public static final class Builder extends AmendmentBuilder {
        Builder() {}
    }
}
