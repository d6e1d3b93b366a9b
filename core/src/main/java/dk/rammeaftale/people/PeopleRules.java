package dk.rammeaftale.people;

import dk.rammeaftale.internal.language.Suggestion;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;

/** The rules of authorities and participants. */
final class PeopleRules {

    private PeopleRules() {}

    static final class Somebody implements Check<Participant> {
        @Override
        public void check(Participant participant, Report report) {
            boolean nobody = participant.kind().isEmpty()
                    && participant.name().isEmpty()
                    && participant.authority().isEmpty()
                    && participant.role().isEmpty();
            if (nobody) {
                report.add(Code.PARTICIPANT_EMPTY, "");
            }
        }
    }

    static final class KnownAuthority implements Check<Authority> {
        @Override
        public void check(Authority authority, Report report) {
            if (!authority.isKnown()) {
                boolean isCode = Character.isDigit(authority.key().charAt(0)); // of which another says nothing
                String meant = isCode
                        ? ""
                        : Suggestion.nearest(authority.key(), Authority.knownKeys())
                                .orElse("");
                report.add(Code.AUTHORITY_UNKNOWN, "", "value", authority, "suggestion", meant);
            }
        }
    }
}
