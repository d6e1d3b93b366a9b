package org.example.municipality;

import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.people.Authority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * What a focus area may cost.
 *
 * @param kroner the amount in kroner, at least 0, required
 * @param responsible the municipality that answers for it, required
 */
public record Budget(
        @NotNull @PositiveOrZero(message = "{SLA-0002}") BigDecimal kroner,
        @NotNull @Valid Authority responsible) {

    /** Where it stands on a focus area. */
    public static final ExtensionKey<Budget> KEY = ExtensionKey.of("slagelse:budget", Budget.class);
}
