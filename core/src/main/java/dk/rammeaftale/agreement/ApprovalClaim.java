package dk.rammeaftale.agreement;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement about the approval of others (oplysning om godkendelse): "all municipalities have approved". It is kept
 * apart from the parties' own decisions and never affects a party's standing.
 *
 * <p>Immutable and thread-safe. Source: domain rows S14, R8.
 *
 * @param by those who are said to have acted; may be empty only if the source's wording is given instead
 * @param verdict the verdict they are said to have given, required
 * @param when when they are said to have acted, optional
 * @param about the parts or documents it is about; an empty list means the whole
 * @param statedBy those who made the statement, may be empty
 * @param source where the statement was made, optional
 * @param wording the source's own words, if they say more, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {"by", "wording"},
        code = Code.CLAIM_OF_NOBODY)
public record ApprovalClaim(
        List<@NotNull @Valid Participant> by,
        @NotNull Verdict verdict,
        Optional<@Valid When> when,
        List<@NotNull @Valid Reference> about,
        List<@NotNull @Valid Participant> statedBy,
        Optional<@Valid Reference> source,
        Optional<@Text String> wording,
        @OrNone Extensions extensions)
        implements WithApprovalClaim, Extensible {

    /** Creates an approval claim; null collections and optionals become empty. */
    public ApprovalClaim {
        by = orEmpty(by);
        when = orEmpty(when);
        about = orEmpty(about);
        statedBy = orEmpty(statedBy);
        source = orEmpty(source);
        wording = orEmpty(wording);
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
     * Creates the claim that somebody has approved.
     *
     * @param kind the kind of those who approved
     * @param name the name of those who approved
     * @return the claim
     */
    public static ApprovalClaim approved(ParticipantKind kind, String name) {
        return builder()
                .addBy(Participant.of(kind, name))
                .verdict(Verdict.APPROVED)
                .build();
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends ApprovalClaimBuilder {
        Builder() {}
    }
}
