package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** What a part is. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum PartKind {
    DEVELOPMENT,
    GOVERNANCE,
    OTHER
}
