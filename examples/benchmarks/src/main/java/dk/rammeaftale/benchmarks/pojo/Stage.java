package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The stage of an agreement. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum Stage {
    PROPOSAL,
    OUT_FOR_APPROVAL,
    CONCLUDED
}
