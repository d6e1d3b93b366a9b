package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The access to a document or element. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum Access {
    OPEN,
    TITLE_ONLY,
    CLOSED
}
