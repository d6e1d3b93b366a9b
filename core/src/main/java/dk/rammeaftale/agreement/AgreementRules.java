package dk.rammeaftale.agreement;

import dk.rammeaftale.document.Attachment;
import dk.rammeaftale.document.Decision;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.rule.Check;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Report;
import dk.rammeaftale.shape.Pointer;
import dk.rammeaftale.time.When;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of agreements and amendments. */
final class AgreementRules {

    private AgreementRules() {}

    static final class PeriodOfYears implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            When period = agreement.period();
            if (period == null) {
                return;
            }
            if (period.earliest().isEmpty() || period.latest().isEmpty()) {
                report.add(Code.PERIOD_UNBOUNDED, "/period", "value", period);
            } else if (!period.toString().matches("[0-9]{4}|.*/.*")) {
                // in Danish 2021-22 is two years, in ISO 8601 it is the summer of 2021
                report.add(Code.PERIOD_OF_NO_YEARS, "/period", "value", period);
            }
        }
    }

    static final class PartiesUnique implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            Set<Authority> seen = new HashSet<>();
            for (int i = 0; i < agreement.parties().size(); i++) {
                Party party = agreement.parties().get(i);
                if (party != null && party.authority() != null && !seen.add(party.authority())) {
                    String who =
                            party.authority().name().orElse(party.authority().key());
                    report.add(Code.PARTY_REPEATED, "/parties/" + i, "value", who);
                }
            }
        }
    }

    static final class FocusAreaNumbersUnique implements Check<FrameworkAgreement> {
        private record Seen(Pointer list, Pointer at) {}

        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            Map<String, Seen> seen = new HashMap<>();
            for (int i = 0; i < agreement.parts().size(); i++) {
                Part part = agreement.parts().get(i);
                if (part != null) {
                    check(part.focusAreas(), Pointer.ROOT.then("parts").then(i).then("focusAreas"), seen, report);
                }
            }
            check(agreement.focusAreas(), Pointer.ROOT.then("focusAreas"), seen, report);
        }

        private static void check(List<FocusArea> areas, Pointer list, Map<String, Seen> seen, Report report) {
            for (int i = 0; i < areas.size(); i++) {
                FocusArea area = areas.get(i);
                if (area == null || area.number().isEmpty()) {
                    continue;
                }
                String number = area.number().get();
                Pointer at = list.then(i).then("number");
                Seen earlier = seen.putIfAbsent(number, new Seen(list, at));
                if (earlier != null) {
                    Code code = earlier.list().equals(list)
                            ? Code.FOCUS_AREA_NUMBER_REPEATED
                            : Code.FOCUS_AREA_NUMBER_IN_SEVERAL_PARTS;
                    report.add(code, at, "value", number, "first", earlier.at());
                }
            }
        }
    }

    static final class DecisionsInOrder implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            for (int p = 0; p < agreement.parties().size(); p++) {
                Party party = agreement.parties().get(p);
                List<Decision> decisions = party == null ? List.of() : party.decisions();
                for (int d = 1; d < decisions.size(); d++) {
                    Decision earlier = decisions.get(d - 1);
                    Decision later = decisions.get(d);
                    if (earlier == null
                            || later == null
                            || earlier.when().isEmpty()
                            || later.when().isEmpty()) {
                        continue;
                    }
                    if (later.when().get().certainlyBefore(earlier.when().get())) {
                        report.add(
                                Code.DECISIONS_OUT_OF_ORDER,
                                "/parties/" + p + "/decisions/" + d + "/when",
                                "value",
                                later.when().get(),
                                "earlier",
                                earlier.when().get());
                    }
                }
            }
        }
    }

    static final class ClaimsAgree implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            List<Authority> rejecting = agreement.parties().stream()
                    .filter(Objects::nonNull)
                    .filter(party -> party.standing() == Party.Standing.REJECTED && party.authority() != null)
                    .map(Party::authority)
                    .toList();
            if (rejecting.isEmpty()) {
                return;
            }
            if (agreement
                    .stage()
                    .filter(FrameworkAgreement.Stage.CONCLUDED::equals)
                    .isPresent()) {
                report.add(Code.CONCLUDED_AGAINST_REJECTION, "/stage", "who", names(rejecting));
            }
            for (int i = 0; i < agreement.claims().size(); i++) {
                ApprovalClaim claim = agreement.claims().get(i);
                if (claim != null && claim.about().isEmpty() && Party.APPROVALS.contains(claim.verdict())) {
                    List<Authority> meant = rejecting.stream()
                            .filter(authority -> claim.by().stream().anyMatch(by -> isMeant(by, authority)))
                            .toList();
                    if (!meant.isEmpty()) {
                        report.add(Code.CLAIM_AGAINST_REJECTION, "/claims/" + i, "who", names(meant));
                    }
                }
            }
        }

        private static boolean isMeant(Participant by, Authority authority) {
            if (by == null) {
                return false;
            }
            ParticipantKind council =
                    authority.isRegion() ? ParticipantKind.REGIONAL_COUNCIL : ParticipantKind.MUNICIPAL_COUNCIL;
            return by.authority().isPresent()
                    ? by.authority().get().equals(authority)
                    : by.kind().filter(council::equals).isPresent();
        }

        private static String names(List<Authority> authorities) {
            return authorities.stream().map(a -> a.name().orElse(a.key())).collect(Collectors.joining(", "));
        }
    }

    static final class PublishedAsAppendix implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            Set<Id> appendices = new HashSet<>();
            Stream.concat(
                            agreement.appendices().stream(),
                            agreement.parts().stream()
                                    .filter(Objects::nonNull)
                                    .flatMap(part -> part.appendices().stream()))
                    .filter(Objects::nonNull)
                    .map(Attachment::id)
                    .forEach(id -> id.ifPresent(appendices::add));
            for (int i = 0; i < agreement.parts().size(); i++) {
                Part part = agreement.parts().get(i);
                Id appendix = part == null ? null : part.publishedAs().orElse(null);
                if (appendix != null && !appendices.contains(appendix)) {
                    report.add(Code.PUBLISHED_AS_NO_APPENDIX, "/parts/" + i + "/publishedAs", "value", appendix);
                }
            }
        }
    }

    static final class ClaimOfSomebody implements Check<ApprovalClaim> {
        @Override
        public void check(ApprovalClaim claim, Report report) {
            if (claim.by().isEmpty()) {
                report.add(Code.CLAIM_OF_NOBODY, "");
            }
        }
    }

    static final class ReplacedOrRemoved implements Check<Amendment> {
        @Override
        public void check(Amendment amendment, Report report) {
            Set<Id> replaced = new HashSet<>();
            amendment.parts().stream().filter(Objects::nonNull).map(Part::id).forEach(replaced::add);
            amendment.focusAreas().stream()
                    .filter(Objects::nonNull)
                    .map(FocusArea::id)
                    .forEach(replaced::add);
            amendment.deadlines().stream().filter(Objects::nonNull).forEach(d -> d.id().ifPresent(replaced::add));
            amendment.appendices().stream().filter(Objects::nonNull).forEach(a -> a.id().ifPresent(replaced::add));
            for (int i = 0; i < amendment.removes().size(); i++) {
                Id removed = amendment.removes().get(i);
                if (removed != null && replaced.contains(removed)) {
                    report.add(Code.REPLACED_AND_REMOVED, "/removes/" + i, "value", removed);
                }
            }
        }
    }
}
