package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.OrNone;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A case or document number in somebody's system (sagsnummer, dokumentnummer, journalnummer).
 *
 * <p>Immutable and thread-safe. Source: domain row R32.
 *
 * @param scheme the owner or name of the numbering, required
 * @param value the number, required
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record Identifier(
        @NotBlank String scheme,
        @NotBlank String value,
        @OrNone Extensions extensions) implements WithIdentifier, Extensible {

    /** Creates an identifier; null collections and optionals become empty. */
    public Identifier {
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

    /**
     * Creates an identifier.
     *
     * @param scheme the owner or name of the numbering
     * @param value the number
     * @return the identifier
     */
    public static Identifier of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends IdentifierBuilder {
        Builder() {}
    }
}
