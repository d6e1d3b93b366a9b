package dk.rammeaftale.content;

import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;

/** The rules of a deadline. */
final class DeadlineRules {

    private DeadlineRules() {}

    /** Without a day, an hour is part of the source's words only: no calendar and no answer can use it. */
    static final class HourOfADay implements Check<Deadline> {
        @Override
        public void check(Deadline deadline, Report report) {
            if (deadline.time().isPresent() && !deadline.hasDay()) {
                report.add(Code.HOUR_OF_NO_DAY, "/time");
            }
        }
    }
}
