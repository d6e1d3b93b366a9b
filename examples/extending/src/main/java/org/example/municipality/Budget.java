package org.example.municipality;

import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.people.Authority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * The budget of a focus area.
 *
 * @param kroner the amount in kroner, at least 0, required
 * @param responsible the municipality responsible for the budget, required
 */
public record Budget(
        @NotNull @PositiveOrZero(message = "{SLA-0002}") BigDecimal kroner,
        @NotNull @Valid Authority responsible) {

    /** The property of a focus area that holds its budget. */
    public static final ExtensionKey<Budget> KEY = ExtensionKey.of("slagelse:budget", Budget.class);
}
