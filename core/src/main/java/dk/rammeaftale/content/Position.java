package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.NotNegative;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The position of members on a decision (tilkendegivelse): who voted for it, who was disqualified, what somebody wanted
 * in the minutes. Who was present is recorded as {@link dk.rammeaftale.meeting.Attendance}. It has at least one of
 * stance and text.
 *
 * <p>Immutable and thread-safe. Source: domain row R42.
 *
 * @param stance their stance, optional
 * @param who the members, groups or parties, may be empty
 * @param count their number in all, optional; not below zero
 * @param text what they said or wanted recorded in the minutes, CommonMark, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {"stance", "text"},
        code = Code.POSITION_EMPTY)
public record Position(
        Optional<Stance> stance,
        List<@NotNull @Valid Participant> who,
        Optional<@Rule(NotNegative.class) Integer> count,
        Optional<@Text String> text,
        @OrNone Extensions extensions)
        implements WithPosition, Extensible {

    /** Creates a position; null collections and optionals become empty. */
    public Position {
        stance = orEmpty(stance);
        who = orEmpty(who);
        count = orEmpty(count);
        text = orEmpty(text);
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

    /** The stance of a member. Source: domain row R42. */
    public enum Stance implements ModelValue {
        /** For. */
        FOR,
        /** Imod. */
        AGAINST,
        /** Undlod at stemme. */
        ABSTAINED,
        /** Med forbehold. */
        WITH_RESERVATION,
        /** Inhabil. */
        DISQUALIFIED,
        /** Deltog ikke. */
        TOOK_NO_PART
    }

    /**
     * Creates a position.
     *
     * @param stance their stance
     * @param who the members, groups or parties
     * @return the position
     */
    public static Position of(Stance stance, Participant... who) {
        return builder()
                .stance(requireNonNull(stance, "stance"))
                .addWho(requireNonNull(who, "who"))
                .build();
    }

    /** Builder for {@link Position}. */
    public static final class Builder extends PositionBuilder {
        Builder() {}
    }
}
