package dk.rammeaftale.people;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.OrNone;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body, a group, or a role in it (deltager): the steering group, users and relatives, the chair of a KKR. It says at least
 * one of kind, name, authority and role.
 *
 * <p>Immutable and thread-safe. Source: domain rows S13, S21, S24, S26, S31, S41, S50, S51.
 *
 * @param kind what it is, optional
 * @param name what it is called, optional
 * @param authority the municipality or region it belongs to, optional
 * @param role the role in it, such as chair, optional
 * @param contact how to reach a person there, optional
 * @param extensions what others have added, perhaps none
 */
@Value.Builder
@AtLeastOneOf(
        value = {"kind", "name", "authority", "role"},
        code = Code.PARTICIPANT_EMPTY)
public record Participant(
        Optional<@Valid ParticipantKind> kind,
        Optional<@Text String> name,
        Optional<@Valid Authority> authority,
        Optional<@Text String> role,
        Optional<@Valid Contact> contact,
        @OrNone Extensions extensions)
        implements WithParticipant, Extensible {

    /** Makes a participant; null means none. */
    public Participant {
        kind = orEmpty(kind);
        name = orEmpty(name);
        authority = orEmpty(authority);
        role = orEmpty(role);
        contact = orEmpty(contact);
        extensions = orEmpty(extensions);
    }

    /**
     * Makes a group or body that needs no name.
     *
     * @param kind what it is
     * @return the participant
     */
    public static Participant of(ParticipantKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * Makes a group or body.
     *
     * @param kind what it is
     * @param name what it is called
     * @return the participant
     */
    public static Participant of(ParticipantKind kind, String name) {
        return builder().kind(kind).name(name).build();
    }

    /**
     * Makes a participant of which only the name is known.
     *
     * @param name what it is called
     * @return the participant
     */
    public static Participant named(String name) {
        return builder().name(name).build();
    }

    /**
     * Starts a participant.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers a participant. */
    public static final class Builder extends ParticipantBuilder {
        Builder() {}
    }
}
