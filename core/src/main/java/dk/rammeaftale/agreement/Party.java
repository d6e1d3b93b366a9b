package dk.rammeaftale.agreement;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;

import dk.rammeaftale.content.Decision;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Authority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A party to an agreement (part i aftalen): a municipal council or the regional council.
 *
 * <p>Immutable and thread-safe. Source: domain rows S6, S7, S14, R6, R7, R8, R40.
 *
 * @param authority the municipality or region, required
 * @param name the name it acts under, such as its council's, optional
 * @param decisions its own decisions, the evidence of its approval, in the order its bodies made them; a decision is
 *     the council's if {@code by} is absent, has the party's {@code name} as its name, is of the kind of a council, or
 *     states nothing but the party's own authority
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule({PartyRules.DecisionsInOrder.class, PartyRules.DecidedByItself.class})
public record Party(
        @Identity(inWholeDocument = false) @NotNull @Valid Authority authority,
        Optional<@Text String> name,
        List<@NotNull @Valid Decision> decisions,
        @OrNone Extensions extensions)
        implements WithParty, Extensible {

    /** Creates a party; null collections and optionals become empty. */
    public Party {
        name = orEmpty(name);
        decisions = orEmpty(decisions);
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

    /** The standing of a party on the agreement or amendment as a whole. Source: domain rows S14, R8, R40. */
    public enum Standing implements ModelValue {
        /** Godkendt: its council has approved or endorsed. */
        APPROVED,
        /**
         * Afventer: it has decisions of its own, but its council has neither approved the whole nor rejected any of it.
         */
        PENDING,
        /** Afvist: its council has rejected. */
        REJECTED,
        /** Ikke oplyst: it has no decision of its own. */
        UNKNOWN
    }

    /**
     * Creates a party without decisions.
     *
     * @param authority the municipality or region
     * @return the party
     */
    public static Party of(Authority authority) {
        return builder().authority(authority).build();
    }

    /**
     * Returns a copy with decisions added, after those it has.
     *
     * @param more the decisions in the order its bodies acted
     * @return the copy
     */
    public Party plusDecisions(Decision... more) {
        List<Decision> all = Stream.concat(decisions.stream(), Arrays.stream(requireAll(more, "more")))
                .filter(Objects::nonNull)
                .toList();
        return withDecisions(all);
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends PartyBuilder {
        Builder() {}
    }
}
