package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Contact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to register for a meeting (tilmelding).
 *
 * <p>Immutable and thread-safe. Source: domain rows S47, S48.
 *
 * @param deadline the last day to register, optional
 * @param channels the ways to register, may be empty
 * @param contact the contact for registering, optional; personal data
 * @param link where to register, a web address, optional
 * @param text how to register, CommonMark, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record Registration(
        Optional<@Valid Deadline> deadline,
        List<@NotNull Channel> channels,
        Optional<@Valid Contact> contact,
        Optional<@Rule(TextForm.Link.class) String> link,
        Optional<@Text String> text,
        @OrNone Extensions extensions)
        implements WithRegistration, Extensible {

    /** Creates a registration; null collections and optionals become empty. */
    public Registration {
        deadline = orEmpty(deadline);
        channels = orEmpty(channels);
        contact = orEmpty(contact);
        link = orEmpty(link);
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

    /** A way to register. Source: domain row S47. */
    public enum Channel implements ModelValue {
        /** Kalenderinvitation. */
        CALENDAR_INVITATION,
        /** E-mail. */
        EMAIL,
        /** Telefon. */
        TELEPHONE,
        /** Formular på nettet. */
        WEB_FORM
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends RegistrationBuilder {
        Builder() {}
    }
}
