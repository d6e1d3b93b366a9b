package dk.rammeaftale.content;

import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.time.When;

/** The rules of a reference. */
final class ReferenceRules {

    private ReferenceRules() {}

    /** Nobody can read when a page was updated later. */
    static final class UpdatedBeforeRead implements Check<Reference> {
        @Override
        public void check(Reference reference, Report report) {
            When read = reference.retrieved().orElse(null);
            When updated = reference.updated().orElse(null);
            if (read != null && updated != null && read.certainlyBefore(updated)) {
                report.add(Code.READ_BEFORE_UPDATED, "/retrieved", "value", read, "updated", updated);
            }
        }
    }
}
