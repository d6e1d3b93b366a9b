package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The presence or absence of somebody at a meeting (fremmøde). Somebody who leaves and returns has three entries.
 *
 * <p>Immutable and thread-safe. Source: domain row R30.
 *
 * @param who the participant, required
 * @param presence the kind of presence or absence, required
 * @param standsInFor the participant whom a substitute stands in for, optional
 * @param time when they arrived, left or returned, optional
 * @param online whether they took part online (deltog online), optional; false means in the room
 * @param items the ids of the items that the presence is for, may be empty; for arrived, left and returned, the item at
 *     which it happened
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule(ItemRules.MovesAtOneItem.class)
public record Attendance(
        @NotNull @Valid Participant who,
        @NotNull Presence presence,
        Optional<@Valid Participant> standsInFor,
        Optional<LocalTime> time,
        Optional<Boolean> online,
        List<@NotNull Id> items,
        @OrNone Extensions extensions)
        implements WithAttendance, Extensible {

    /** Creates an attendance; null collections and optionals become empty. */
    public Attendance {
        standsInFor = orEmpty(standsInFor);
        time = orEmpty(time);
        online = orEmpty(online);
        items = orEmpty(items);
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

    /** A kind of presence or absence. Source: domain row R30. */
    public enum Presence implements ModelValue {
        /** Til stede. */
        PRESENT,
        /** Afbud. */
        APOLOGY,
        /** Fraværende uden afbud. */
        ABSENT,
        /** Suppleant, stedfortræder. */
        SUBSTITUTE,
        /** Gæst. */
        GUEST,
        /** Ankom senere. */
        ARRIVED,
        /** Gik før tid. */
        LEFT,
        /** Kom tilbage. */
        RETURNED
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends AttendanceBuilder {
        Builder() {}
    }
}
