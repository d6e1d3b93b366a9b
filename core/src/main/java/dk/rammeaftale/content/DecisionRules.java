package dk.rammeaftale.content;

import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.RecordOrder;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The rules of decisions and of the positions of members on them. */
final class DecisionRules {

    private DecisionRules() {}

    /** A member has one position; only a political group may be divided. */
    static final class OnePositionEach implements Check<Decision> {
        @Override
        public void check(Decision decision, Report report) {
            Map<Participant, Pointer> seen = new TreeMap<>(RecordOrder.OF_COMPONENTS);
            for (int p = 0; p < decision.positions().size(); p++) {
                Position position = decision.positions().get(p);
                List<Participant> who = position == null ? List.of() : position.who();
                for (int w = 0; w < who.size(); w++) {
                    Pointer at =
                            Pointer.ROOT.then("positions").then(p).then("who").then(w);
                    Participant member = Objects.requireNonNullElse(who.get(w), NOBODY);
                    Pointer first = member.identity()
                            .filter(OnePositionEach::isNamed)
                            .filter(one -> one.kind()
                                    .filter(ParticipantKind.POLITICAL_GROUP::equals)
                                    .isEmpty())
                            .map(one -> seen.putIfAbsent(one, at))
                            .orElse(null);
                    if (first != null) {
                        report.add(Code.POSITION_REPEATED, at, "first", first);
                    }
                }
            }
        }

        /** Several may have a role, such as the chairs of groups; where names were removed, they are equal. */
        private static boolean isNamed(Participant one) {
            return one.role().isEmpty() || one.contact().isPresent();
        }

        private static final Participant NOBODY = Participant.builder().build();
    }

    /** If nothing was decided, there are no votes for or against. */
    static final class NoVotesUndecided implements Check<Decision> {
        private static final Set<Verdict> UNDECIDED = EnumSet.of(Verdict.PENDING, Verdict.WITHDRAWN, Verdict.LAPSED);
        private static final Set<Stance> VOTES = EnumSet.of(Stance.FOR, Stance.AGAINST);

        @Override
        public void check(Decision decision, Report report) {
            boolean undecided = decision.verdict().filter(UNDECIDED::contains).isPresent();
            for (int p = 0; undecided && p < decision.positions().size(); p++) {
                Position position = decision.positions().get(p);
                if (position != null
                        && position.stance().filter(VOTES::contains).isPresent()) {
                    report.add(Code.VOTES_UNDECIDED, "/positions/" + p + "/stance");
                }
            }
        }
    }

    /** Only a body that appoints or elects has somebody appointed. */
    static final class NobodyAppointedUndecided implements Check<Decision> {
        private static final Set<Verdict> APPOINTING_NOBODY = EnumSet.of(
                Verdict.PENDING,
                Verdict.RECOMMENDED,
                Verdict.REJECTED,
                Verdict.POSTPONED,
                Verdict.SENT_BACK,
                Verdict.REFERRED,
                Verdict.WITHDRAWN,
                Verdict.LAPSED);

        @Override
        public void check(Decision decision, Report report) {
            if (!decision.appointed().isEmpty()
                    && decision.verdict().filter(APPOINTING_NOBODY::contains).isPresent()) {
                report.add(Code.APPOINTED_UNDECIDED, "/appointed");
            }
        }
    }

    /** What was made in writing was made at no meeting. */
    static final class InWritingAtNoMeeting implements Check<Decision> {
        @Override
        public void check(Decision decision, Report report) {
            if (decision.inWriting().orElse(false) && decision.meeting().isPresent()) {
                report.add(Code.IN_WRITING_AT_MEETING, "/meeting");
            }
        }
    }

    /** An answer is received after it was given. */
    static final class MadeBeforeReceived implements Check<Decision> {
        @Override
        public void check(Decision decision, Report report) {
            When received = decision.received().orElse(null);
            When made = decision.when().orElse(null);
            if (received != null && made != null && received.certainlyBefore(made)) {
                report.add(Code.RECEIVED_BEFORE_MADE, "/received", "value", received, "made", made);
            }
        }
    }
}
