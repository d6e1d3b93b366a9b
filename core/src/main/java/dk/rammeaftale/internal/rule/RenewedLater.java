package dk.rammeaftale.internal.rule;

import java.time.Period;

/** The time from one agreement to the next is longer than zero. */
public final class RenewedLater implements Check<Period> {

    /** Creates the check; the engine does so. */
    public RenewedLater() {}

    @Override
    public void check(Period every, Report report) {
        if (every.isZero() || every.isNegative()) {
            report.add(Code.RENEWED_NEVER, "", "value", every);
        }
    }
}
