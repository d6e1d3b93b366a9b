package dk.rammeaftale.time;

import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;

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
