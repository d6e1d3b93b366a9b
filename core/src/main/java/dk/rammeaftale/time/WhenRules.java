package dk.rammeaftale.time;

import dk.rammeaftale.rule.Check;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Report;

/** The rules of a time. */
final class WhenRules {

    private WhenRules() {}

    static final class Forward implements Check<When> {
        @Override
        public void check(When when, Report report) {
            boolean backward = when.earliest().isPresent()
                    && when.latest().isPresent()
                    && when.latest().get().isBefore(when.earliest().get());
            if (backward) {
                report.add(Code.INTERVAL_BACKWARD, "", "value", when);
            }
        }
    }
}
