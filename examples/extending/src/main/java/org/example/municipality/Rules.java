package org.example.municipality;

import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.ModelValidator;

/** The municipality's own rules about framework agreements, in addition to the library's. */
public final class Rules {

    // spotless:off: the README shows the code from here
    /** Requires a budget for every focus area. */
    public static final ModelValidator VALIDATOR = ModelValidator.create()
            .withRule(FocusArea.class, "SLA-0001", area -> Budget.KEY.get(area).isPresent());

    /** Applies the rule and validates budgets when reading. */
    public static final RammeaftaleJson JSON = RammeaftaleJson.create(
            JsonOptions.defaults().withIndented(true).withExtensions(Budget.KEY), VALIDATOR);
    // spotless:on

    private Rules() {}
}
