package dk.rammeaftale.people;

import dk.rammeaftale.internal.language.Suggestion;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import java.util.function.Supplier;

/** The rules of authorities and participants. */
final class PeopleRules {

    private PeopleRules() {}

    static final class KnownAuthority implements Check<Authority> {
        @Override
        public void check(Authority authority, Report report) {
            if (!authority.isKnown()) {
                boolean isCode = Character.isDigit(authority.key().charAt(0)); // a similar code is no hint
                Supplier<String> meant = () -> isCode
                        ? ""
                        : Authority.named(authority.key())
                                .map(Authority::key)
                                .or(() -> Suggestion.nearest(authority.key(), Authority.knownKeys()))
                                .orElse("");
                report.add(
                        isCode ? Code.AUTHORITY_UNKNOWN : Code.AUTHORITY_UNKNOWN.variant("own"),
                        "",
                        "value",
                        authority,
                        "suggestion",
                        meant);
            }
        }
    }
}
