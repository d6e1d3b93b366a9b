package dk.rammeaftale.internal.rule;

/** A count is zero or more. */
public final class NotNegative implements Check<Integer> {

    /** Creates the check; the engine does so. */
    public NotNegative() {}

    @Override
    public void check(Integer count, Report report) {
        if (count < 0) {
            report.add(Code.COUNT_NEGATIVE, "", "value", count);
        }
    }
}
