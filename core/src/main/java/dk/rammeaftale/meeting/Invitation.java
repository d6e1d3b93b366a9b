package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An invitation to a meeting (invitation).
 *
 * <p>Immutable and thread-safe. Source: domain rows S26, S31, S32, S36, S37, S38, S46 to S52, R62, R63, R76.
 *
 * @param onBehalfOf the body that invites, optional
 * @param sender the sender, if other than the body that invites (afsender), optional
 * @param dated the day that it bears (dateret), optional
 * @param sent when the invitation was sent out (udsendt), optional
 * @param audience the audience of the meeting, may be empty
 * @param addressees the addressees of the invitation, usually groups, in order
 * @param theme the question or theme of the meeting, CommonMark, optional
 * @param purpose the purpose of the meeting, CommonMark, optional
 * @param questions the questions to discuss, in order
 * @param opening how it opens, CommonMark, optional
 * @param closing how it closes, CommonMark, optional
 * @param registration how to register, optional
 * @param catering what is served, in order
 * @param materials the materials sent out with it or later, in order
 * @param signatories the signatories, by role and possibly by name, in order
 * @param contacts those who answer questions about it (kontaktpersoner), by role and possibly by name, in order
 * @param notes footnotes and notes, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule(ItemRules.SentByAnother.class)
public record Invitation(
        Optional<@Valid Participant> onBehalfOf,
        Optional<@Valid Participant> sender,
        Optional<@Valid When> dated,
        Optional<@Valid When> sent,
        List<@NotNull @Valid Participant> audience,
        List<@NotNull @Valid Participant> addressees,
        Optional<@Text String> theme,
        Optional<@Text String> purpose,
        List<@NotNull @Valid Passage> questions,
        Optional<@Text String> opening,
        Optional<@Text String> closing,
        Optional<@Valid Registration> registration,
        List<@NotBlank String> catering,
        List<@NotNull @Valid Attachment> materials,
        List<@NotNull @Valid Participant> signatories,
        List<@NotNull @Valid Participant> contacts,
        List<@NotNull @Valid Passage> notes,
        @OrNone Extensions extensions)
        implements WithInvitation, Extensible {

    /** Creates an invitation; null collections and optionals become empty. */
    public Invitation {
        onBehalfOf = orEmpty(onBehalfOf);
        sender = orEmpty(sender);
        dated = orEmpty(dated);
        sent = orEmpty(sent);
        audience = orEmpty(audience);
        addressees = orEmpty(addressees);
        theme = orEmpty(theme);
        purpose = orEmpty(purpose);
        questions = orEmpty(questions);
        opening = orEmpty(opening);
        closing = orEmpty(closing);
        registration = orEmpty(registration);
        catering = orEmpty(catering);
        materials = orEmpty(materials);
        signatories = orEmpty(signatories);
        contacts = orEmpty(contacts);
        notes = orEmpty(notes);
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

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends InvitationBuilder {
        Builder() {}
    }
}
