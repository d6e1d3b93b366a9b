package dk.rammeaftale.benchmarks.pojo;

import tools.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The verdict of a decision. */
@EnumNaming(LowerCamelCaseStrategy.class)
public enum Verdict {
    PENDING,
    RECOMMENDED,
    APPROVED,
    APPROVED_WITH_CHANGES,
    ENDORSED,
    REJECTED,
    NOTED,
    POSTPONED,
    SENT_BACK
}
