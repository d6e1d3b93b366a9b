package org.example.municipality;

import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.ModelValidator;

/** What the municipality asks of framework agreements besides what the library does. */
public final class Rules {

    // spotless:off: the README shows what stands from here
    /** Every focus area has a budget. */
    public static final ModelValidator VALIDATOR = ModelValidator.create()
            .withRule(FocusArea.class, "SLA-0001", area -> Budget.KEY.get(area).isPresent());

    /** Reads with the rule, and checks each budget. */
    public static final RammeaftaleJson JSON = RammeaftaleJson.create(
            JsonOptions.defaults().withIndented(true).withExtensions(Budget.KEY), VALIDATOR);
    // spotless:on

    private Rules() {}
}
