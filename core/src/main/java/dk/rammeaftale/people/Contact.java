package dk.rammeaftale.people;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.internal.shape.PersonalData;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to reach a person (kontaktoplysninger). Personal data stands nowhere else in the model. No message of the library
 * echoes it, {@link #toString()} does not print it, and it can be removed, see {@link
 * dk.rammeaftale.Document#withoutPersonalData}.
 *
 * <p>Immutable and thread-safe. Source: domain rows S47, S51, S54, R60.
 *
 * @param name the person's name, optional
 * @param email an e-mail address, optional
 * @param phone a telephone number of digits, spaces, {@code +}, {@code -} and brackets, optional
 * @param address a postal address, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@PersonalData
public record Contact(
        Optional<@Text String> name,
        Optional<@Rule(TextForm.Email.class) String> email,
        Optional<@Rule(TextForm.Phone.class) String> phone,
        Optional<@Text String> address,
        @OrNone Extensions extensions)
        implements WithContact, Extensible {

    /** Creates a contact; null optionals and extensions become empty. */
    public Contact {
        name = orEmpty(name);
        email = orEmpty(email);
        phone = orEmpty(phone);
        address = orEmpty(address);
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

    /** Returns which components are present, never their values. */
    @Override
    public String toString() {
        return "Contact[name=" + shown(name) + ", email=" + shown(email) + ", phone=" + shown(phone) + ", address="
                + shown(address) + "]";
    }

    private static String shown(Optional<String> datum) {
        return datum.isPresent() ? "***" : "none";
    }

    /** Builder for {@link Contact}. */
    public static final class Builder extends ContactBuilder {
        Builder() {}
    }
}
