package dk.rammeaftale.internal.rule;

import java.time.Period;

/** A new agreement follows after some time. */
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
