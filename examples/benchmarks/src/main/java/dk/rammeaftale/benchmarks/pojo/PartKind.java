package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The kind of a part. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum PartKind {
    DEVELOPMENT,
    GOVERNANCE,
    OTHER
}
