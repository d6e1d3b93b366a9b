package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The progress of a focus area or meeting. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum Progress {
    PLANNED,
    ONGOING,
    COMPLETED,
    MOVED,
    CANCELLED
}
