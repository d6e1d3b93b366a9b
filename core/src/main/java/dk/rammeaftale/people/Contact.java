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
 * How to reach a person (kontaktoplysninger). The only home of personal data in the model: no text of the library echoes what
 * stands here, {@link #toString()} does not print it, and it can be removed again.
 *
 * <p>Immutable and thread-safe. Source: domain rows S47, S51, S54.
 *
 * @param name the person's name, optional
 * @param email an e-mail address, optional
 * @param phone a telephone number of digits, spaces, {@code +}, {@code -} and brackets, optional
 * @param extensions what others have added, perhaps none
 */
@Value.Builder
@PersonalData
public record Contact(
        Optional<@Text String> name,
        Optional<@Rule(TextForm.Email.class) String> email,
        Optional<@Rule(TextForm.Phone.class) String> phone,
        @OrNone Extensions extensions)
        implements WithContact, Extensible {

    /** Makes a contact; null means none. */
    public Contact {
        name = orEmpty(name);
        email = orEmpty(email);
        phone = orEmpty(phone);
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

    /** Returns which data there are, never the data. */
    @Override
    public String toString() {
        return "Contact[name=" + shown(name) + ", email=" + shown(email) + ", phone=" + shown(phone) + "]";
    }

    private static String shown(Optional<String> datum) {
        return datum.isPresent() ? "***" : "none";
    }

    /** Builder. */
    public static final class Builder extends ContactBuilder {
        Builder() {}
    }
}
