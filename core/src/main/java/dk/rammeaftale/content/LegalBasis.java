package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.OrNone;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The act that something rests on, and the place in it (hjemmel).
 *
 * <p>Immutable and thread-safe. Source: domain row R18.
 *
 * @param statute the act's name, required
 * @param section the section, such as {@code § 6}, optional
 * @param version the consolidated act or the day of the version meant, optional
 * @param url where the act is found, a web address, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record LegalBasis(
        @NotBlank String statute,
        Optional<@Text String> section,
        Optional<@Text String> version,
        Optional<@Rule(TextForm.Link.class) String> url,
        @OrNone Extensions extensions)
        implements WithLegalBasis, Extensible {

    /** Creates a legal basis; null collections and optionals become empty. */
    public LegalBasis {
        section = orEmpty(section);
        version = orEmpty(version);
        url = orEmpty(url);
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
    public static final class Builder extends LegalBasisBuilder {
        Builder() {}
    }
}
