package dk.rammeaftale.people;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.NotNegative;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.OrNone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body, a group, or a role in it (deltager): the steering group, users and relatives, the chair of a KKR. Personal
 * data belongs in the contact only. A participant with nothing stated is somebody unknown.
 *
 * <p>Immutable and thread-safe. Source: domain rows S13, S21, S24, S26, S31, S41, S50, S51, R68.
 *
 * @param kind the kind of participant, optional
 * @param name the name of the body or group, optional; a person's name belongs in the contact
 * @param authority the municipality or region that it is or belongs to, optional; for a body of a whole region, the region
 * @param role the role in it, such as chair, optional
 * @param count how many are meant, optional; not below zero
 * @param members its members, or those it is to consist of, in order
 * @param deputies those who stand in for it when it is prevented (stedfortrædere), in order
 * @param url a web address of a page that identifies the body, optional
 * @param contact how to reach a person there, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record Participant(
        Optional<@Valid ParticipantKind> kind,
        Optional<@Text String> name,
        Optional<@Valid Authority> authority,
        Optional<@Text String> role,
        Optional<@Rule(NotNegative.class) Integer> count,
        List<@NotNull @Valid Participant> members,
        List<@NotNull @Valid Participant> deputies,
        Optional<@Rule(TextForm.Link.class) String> url,
        Optional<@Valid Contact> contact,
        @OrNone Extensions extensions)
        implements WithParticipant, Extensible {

    /** The ends of words for offices that a body has only one of. */
    private static final List<String> OFFICES_OF_ONE =
            List.of("formand", "forkvinde", "forperson", "borgmester", "chair", "chairman", "chairperson", "mayor");

    /** Creates a participant; null optionals and extensions become empty. */
    public Participant {
        kind = orEmpty(kind);
        name = orEmpty(name);
        authority = orEmpty(authority);
        role = orEmpty(role);
        count = orEmpty(count);
        members = orEmpty(members);
        deputies = orEmpty(deputies);
        url = orEmpty(url);
        contact = orEmpty(contact);
        extensions = orEmpty(extensions);
    }

    /**
     * Creates a group or body known by its kind alone.
     *
     * @param kind the kind of group or body
     * @return the participant
     */
    public static Participant of(ParticipantKind kind) {
        return builder().kind(requireNonNull(kind, "kind")).build();
    }

    /**
     * Creates a group or body.
     *
     * @param kind the kind of group or body
     * @param name its name
     * @return the participant
     */
    public static Participant of(ParticipantKind kind, String name) {
        return builder()
                .kind(requireNonNull(kind, "kind"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /**
     * Creates a body or group known by its name alone.
     *
     * @param name its name, never a person's
     * @return the participant
     */
    public static Participant named(String name) {
        return builder().name(requireNonNull(name, "name")).build();
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
     * Returns the components that identify this participant in a document: kind, name, authority, role and the
     * contact's name. A body is identified by its name, a person by the contact's name, and the holder of an office
     * that a body has only one of, such as its chair, by the role. Two members of a council are not identified by their
     * kind and role.
     *
     * @return a participant with these components alone, which is equal for the same participant; empty if several
     *     participants may be meant
     */
    public Optional<Participant> identity() {
        Optional<String> person = contact.flatMap(Contact::name);
        boolean isBody = name.isPresent() && role.isEmpty();
        boolean isOne = count.isEmpty()
                && (person.isPresent()
                        || isBody
                        || role.filter(Participant::isOfOne).isPresent());
        return isOne
                ? Optional.of(builder()
                        .kind(kind)
                        .name(name)
                        .authority(authority)
                        .role(role)
                        .contact(person.map(
                                called -> Contact.builder().name(called).build()))
                        .build())
                : Optional.empty();
    }

    private static boolean isOfOne(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return OFFICES_OF_ONE.stream().anyMatch(lower::endsWith);
    }

    /** Builder for {@link Participant}. */
    public static final class Builder extends ParticipantBuilder {
        Builder() {}
    }
}
