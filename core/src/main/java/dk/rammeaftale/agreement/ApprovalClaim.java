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
 * What somebody says about the approval of others (udsagn om godkendelse): "all municipalities have approved". It is kept apart
 * from the parties' own decisions, and no answer about a party reads it.
 *
 * <p>Immutable and thread-safe. Source: domain rows S14, R8.
 *
 * @param by who is said to have acted; may be empty only where the source's wording stands instead
 * @param verdict what they are said to have decided, required
 * @param when when they are said to have done so, optional
 * @param about the parts or documents it is about; none means the whole
 * @param statedBy those who say so, may be empty
 * @param source where they say so, optional
 * @param wording the source's own words, where they differ, optional
 * @param extensions what others have added, perhaps none
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

    /** Makes an approval claim; null collections and optionals become empty. */
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
     * Makes the claim that somebody has approved.
     *
     * @param kind what they are
     * @param name what they are called
     * @return the claim
     */
    public static ApprovalClaim approved(ParticipantKind kind, String name) {
        return builder()
                .addBy(Participant.of(kind, name))
                .verdict(Verdict.APPROVED)
                .build();
    }

    /**
     * Returns a copy with another time.
     *
     * @param when the time, in a legal form of {@link When}
     * @return the copy
     * @throws IllegalArgumentException if the time is in no legal form
     */
    public ApprovalClaim withWhen(String when) {
        return withWhen(When.parse(when));
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends ApprovalClaimBuilder {
        Builder() {}
    }
}
