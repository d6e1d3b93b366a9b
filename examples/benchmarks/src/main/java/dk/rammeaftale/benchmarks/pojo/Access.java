package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Who may see something. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum Access {
    OPEN,
    TITLE_ONLY,
    CLOSED
}
