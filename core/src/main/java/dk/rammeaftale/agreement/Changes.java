package dk.rammeaftale.agreement;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.RenewedLater;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.IdScope;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The changes that an amendment makes to the agreement (ændringer): what it sets, replaces, adds and removes. At least
 * one component is present. The ids in it belong to the agreement, and so do the ids in references that name no
 * document.
 *
 * <p>Immutable and thread-safe. Source: domain rows R2, R3.
 *
 * @param period the agreement's new period, optional
 * @param renewedEvery the new time from one agreement to the next, optional
 * @param field the new field that the agreement covers, optional
 * @param purpose the agreement's new purpose, CommonMark, optional
 * @param parts parts that replace the part with the same id, or are new, in order
 * @param focusAreas focus areas that replace the one with the same id, also inside a part, or are new and belong to no
 *     part, in order
 * @param deadlines deadlines that replace the one with the same id, or are new, in order
 * @param appendices appendices that replace the one with the same id, or are new, in order
 * @param removes the ids of the elements that are removed from the agreement, may be empty
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@IdScope
@AtLeastOneOf(
        value = {
            "period",
            "renewedEvery",
            "field",
            "purpose",
            "parts",
            "focusAreas",
            "deadlines",
            "appendices",
            "removes"
        },
        code = Code.CHANGES_EMPTY)
public record Changes(
        Optional<@Valid When> period,
        Optional<@Rule(RenewedLater.class) Period> renewedEvery,
        Optional<@Text String> field,
        Optional<@Text String> purpose,
        List<@NotNull @Valid Part> parts,
        List<@NotNull @Valid FocusArea> focusAreas,
        List<@NotNull @Valid Deadline> deadlines,
        List<@NotNull @Valid Attachment> appendices,
        List<@NotNull Id> removes,
        @OrNone Extensions extensions)
        implements WithChanges, Extensible {

    /** Creates changes; null collections and optionals become empty. */
    public Changes {
        period = orEmpty(period);
        renewedEvery = orEmpty(renewedEvery);
        field = orEmpty(field);
        purpose = orEmpty(purpose);
        parts = orEmpty(parts);
        focusAreas = orEmpty(focusAreas);
        deadlines = orEmpty(deadlines);
        appendices = orEmpty(appendices);
        removes = orEmpty(removes);
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

    /** Builder for {@link Changes}. */
    public static final class Builder extends ChangesBuilder {
        Builder() {}
    }
}
