package dk.rammeaftale.content;

import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;

/** The rules of what documents are made of. */
final class ContentRules {

    private ContentRules() {}

    static final class SomethingReferred implements Check<Reference> {
        @Override
        public void check(Reference reference, Report report) {
            if (reference.document().isEmpty()
                    && reference.element().isEmpty()
                    && reference.wording().isEmpty()
                    && reference.url().isEmpty()) {
                report.add(Code.REFERENCE_EMPTY, "");
            }
        }
    }

    static final class SomethingSaid implements Check<Passage> {
        @Override
        public void check(Passage passage, Report report) {
            if (passage.title().isEmpty()
                    && passage.text().isEmpty()
                    && passage.passages().isEmpty()) {
                report.add(Code.PASSAGE_EMPTY, "");
            }
        }
    }

    static final class SomethingAttached implements Check<Attachment> {
        @Override
        public void check(Attachment attachment, Report report) {
            if (attachment.number().isEmpty()
                    && attachment.title().isEmpty()
                    && attachment.url().isEmpty()) {
                report.add(Code.ATTACHMENT_EMPTY, "");
            }
        }
    }

    static final class SomethingDecided implements Check<Decision> {
        @Override
        public void check(Decision decision, Report report) {
            if (decision.by().isEmpty()
                    && decision.verdict().isEmpty()
                    && decision.when().isEmpty()
                    && decision.text().isEmpty()
                    && decision.meeting().isEmpty()) {
                report.add(Code.DECISION_EMPTY, "");
            }
        }
    }

    static final class OneLastDay implements Check<Deadline> {
        @Override
        public void check(Deadline deadline, Report report) {
            if (deadline.atLatest().isPresent() == deadline.before().isPresent()) {
                report.add(Code.DEADLINE_NOT_ONE, "");
            }
        }
    }
}
