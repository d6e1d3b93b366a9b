package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** How far something has come. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum Progress {
    PLANNED,
    ONGOING,
    COMPLETED,
    MOVED,
    CANCELLED
}
