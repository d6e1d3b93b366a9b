package dk.rammeaftale;

import dk.rammeaftale.Approvable.Stage;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules of agreements and amendments. */
final class AgreementRules {

    private static final Pattern YEARS = Pattern.compile("[0-9]{4}|.*/.*");

    private AgreementRules() {}

    /** The parties that have certainly rejected, by their places. */
    private static Map<Pointer, Authority> rejecting(Approvable document, Report report) {
        Map<Pointer, Authority> rejecting = new LinkedHashMap<>();
        Standings.Parts parts = new Standings.Parts(document);
        for (int i = 0; i < document.parties().size(); i++) {
            Party party = document.parties().get(i);
            Pointer at = Pointer.ROOT.then("parties").then(i);
            if (party != null
                    && party.authority() != null
                    && mayHaveRejected(party)
                    && new Standings(document, parts, party).standing() == Standing.REJECTED
                    && report.isRead(at.then("decisions"))) {
                rejecting.put(at, party.authority());
            }
        }
        return rejecting;
    }

    /** A party that never decided so need not be asked where it stands. */
    private static boolean mayHaveRejected(Party party) {
        for (Decision decision : party.decisions()) {
            if (decision != null && decision.verdict().orElse(null) == Verdict.REJECTED) {
                return true;
            }
        }
        return false;
    }

    private static String names(Collection<Authority> authorities) {
        return authorities.stream().map(Authority::nameOrKey).collect(Collectors.joining(", "));
    }

    /** Of an excerpt the first or the last day may stand in the rest, but a day without a year is no period. */
    private static void ofYears(@Nullable When period, String at, Document document, Report report) {
        if (period == null) {
            return;
        }
        boolean unbounded = period.earliest().isEmpty() || period.latest().isEmpty();
        if (unbounded && !(period.isInterval() && DocumentRules.isExcerpt(document))) {
            report.within(DocumentRules.EXCERPT).add(Code.PERIOD_UNBOUNDED, at, "value", period);
        } else if (unbounded) {
            return;
        } else if (!YEARS.matcher(period.toString()).matches()) {
            // in Danish 2021-22 is two years, in ISO 8601 it is the summer of 2021
            report.add(Code.PERIOD_OF_NO_YEARS, at, "value", period);
        }
    }

    static final class PeriodOfYears implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            ofYears(agreement.period(), "/period", agreement, report);
        }
    }

    static final class EffectiveInPeriod implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            When effective = agreement.effective().orElse(null);
            When period = agreement.period();
            if (effective != null && period != null && period.certainlyBefore(effective)) {
                report.add(Code.EFFECTIVE_AFTER_PERIOD, "/effective", "value", effective, "period", period);
            }
        }
    }

    static final class NewPeriodOfYears implements Check<Amendment> {
        @Override
        public void check(Amendment amendment, Report report) {
            ofYears(amendment.changes().flatMap(Changes::period).orElse(null), "/changes/period", amendment, report);
        }
    }

    static final class PartiesUnique implements Check<Approvable> {
        @Override
        public void check(Approvable document, Report report) {
            Map<Authority, Pointer> seen = new HashMap<>();
            for (int i = 0; i < document.parties().size(); i++) {
                Party party = document.parties().get(i);
                Pointer at = Pointer.ROOT.then("parties").then(i);
                Pointer first =
                        party == null || party.authority() == null ? null : seen.putIfAbsent(party.authority(), at);
                if (first != null) {
                    String who = party.name().orElseGet(party.authority()::nameOrKey);
                    report.add(Code.PARTY_REPEATED, at, "value", who, "first", first);
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

    static final class NotConcludedAgainst implements Check<Approvable> {
        @Override
        public void check(Approvable document, Report report) {
            boolean concluded = document.stage().filter(Stage.CONCLUDED::equals).isPresent();
            Map<Pointer, Authority> rejecting = concluded ? rejecting(document, report) : Map.of();
            if (!rejecting.isEmpty()) {
                report.within(rejecting.keySet().toArray(Pointer[]::new))
                        .add(
                                document instanceof Amendment
                                        ? Code.CONCLUDED_AGAINST_REJECTION.variant("amendment")
                                        : Code.CONCLUDED_AGAINST_REJECTION,
                                "/stage",
                                "who",
                                names(rejecting.values()));
            }
        }
    }

    static final class ClaimsAgree implements Check<Approvable> {
        @Override
        public void check(Approvable document, Report report) {
            Map<Pointer, Authority> rejecting = document.claims().isEmpty() ? Map.of() : rejecting(document, report);
            Rejecting index = new Rejecting(rejecting);
            for (int i = 0; i < document.claims().size() && !rejecting.isEmpty(); i++) {
                ApprovalClaim claim = document.claims().get(i);
                if (claim != null && isOnTheWhole(claim, document) && Standings.isApproving(claim.verdict())) {
                    Pointer at = Pointer.ROOT.then("claims").then(i);
                    Meant meant = index.meantBy(councils(claim));
                    if (!meant.authorities.isEmpty()) {
                        report.within(meant.readWith(at))
                                .add(Code.CLAIM_AGAINST_REJECTION, at, "who", (Supplier<String>) meant::names);
                    }
                }
            }
        }

        private static boolean isOnTheWhole(ApprovalClaim claim, Approvable document) {
            return claim.about().isEmpty()
                    || claim.about().stream().anyMatch(about -> Standings.isItself(about, document));
        }

        /** Returns the authorities whose councils a claim names, and the kinds of councils that it names all of. */
        private static Set<Object> councils(ApprovalClaim claim) {
            Set<Object> councils = new HashSet<>();
            for (Participant by : claim.by()) {
                if (by != null) {
                    by.authority().<Object>map(a -> a).or(by::kind).ifPresent(councils::add);
                }
            }
            return councils;
        }

        /** The parties that have rejected, looked up for all claims: there may be many of both. */
        private static final class Rejecting {
            private final List<Map.Entry<Pointer, Authority>> all;
            private final Map<Authority, List<Integer>> byAuthority = new HashMap<>();
            private final Map<Set<Object>, Meant> meantBy = new HashMap<>();

            Rejecting(Map<Pointer, Authority> rejecting) {
                all = List.copyOf(rejecting.entrySet());
                for (int i = 0; i < all.size(); i++) {
                    byAuthority
                            .computeIfAbsent(all.get(i).getValue(), authority -> new ArrayList<>())
                            .add(i);
                }
            }

            /** Claims of all councils of a kind are alike, whichever of these they name besides. */
            Meant meantBy(Set<Object> councils) {
                councils.removeIf(council -> council instanceof Authority authority
                        && (councils.contains(kind(authority)) || !byAuthority.containsKey(authority)));
                boolean ofAll = councils.stream().anyMatch(ParticipantKind.class::isInstance);
                return ofAll ? meantBy.computeIfAbsent(councils, this::meant) : meant(councils);
            }

            private Meant meant(Set<Object> councils) {
                IntStream which = councils.stream().anyMatch(ParticipantKind.class::isInstance)
                        ? IntStream.range(0, all.size())
                                .filter(i -> isMeant(all.get(i).getValue(), councils))
                        : councils.stream()
                                .flatMap(authority -> byAuthority.getOrDefault(authority, List.of()).stream())
                                .mapToInt(i -> i)
                                .sorted();
                return new Meant(which.mapToObj(all::get).toList());
            }

            private static boolean isMeant(Authority authority, Set<Object> councils) {
                return councils.contains(authority) || councils.contains(kind(authority));
            }

            private static ParticipantKind kind(Authority authority) {
                return authority.isRegion() ? ParticipantKind.REGIONAL_COUNCIL : ParticipantKind.MUNICIPAL_COUNCIL;
            }
        }

        /** The parties that have rejected and are meant. */
        private static final class Meant {
            private final List<Authority> authorities;
            private final Pointer[] read;

            private Meant(List<Map.Entry<Pointer, Authority>> meant) {
                authorities = meant.stream().map(Map.Entry::getValue).toList();
                read = meant.stream().map(Map.Entry::getKey).toList().toArray(new Pointer[meant.size() + 1]);
            }

            /** Returns their places, and that of a claim; the array is good until the next call, since claims and parties may be many. */
            Pointer[] readWith(Pointer claim) {
                read[read.length - 1] = claim;
                return read;
            }

            String names() {
                return AgreementRules.names(authorities);
            }
        }
    }

    /** Of a party that stands pending, an approval that does not count is not passed over in silence. */
    static final class ApprovalsCount implements Check<Approvable> {
        @Override
        public void check(Approvable document, Report whole) {
            Standings.Parts parts = new Standings.Parts(document);
            for (int i = 0; i < document.parties().size(); i++) {
                Party party = document.parties().get(i);
                if (party != null
                        && party.authority() != null
                        && !party.decisions().isEmpty()) {
                    check(party, new Standings(document, parts, party), i, whole);
                }
            }
        }

        private static void check(Party party, Standings standings, int position, Report whole) {
            for (int d = 0; d < party.decisions().size(); d++) {
                Decision decision = party.decisions().get(d);
                if (decision == null || standings.isOfAnother(decision)) {
                    continue;
                }
                Pointer at = Pointer.ROOT.then("parties").then(position);
                Pointer act = at.then("decisions").then(d);
                if (standings.mayBeOfCouncil(decision)) {
                    if (standings.standing() != standings.standingIfAllAreTheCouncil()) {
                        within(at, whole).add(Code.BODY_MAY_BE_COUNCIL, act.then("by"));
                    }
                } else if (decision.verdict().filter(Verdict.REJECTED::equals).isPresent()) {
                    if (standings.isOfCouncil(decision) && !standings.isOnSomething(decision)) {
                        within(at, whole).add(Code.APPROVAL_NOT_COUNTED.variant("rejection"), act.then("about"));
                    }
                } else if (Standings.isApproving(decision.verdict().orElse(null))) {
                    boolean isOfCouncil = standings.isOfCouncil(decision);
                    boolean counts = isOfCouncil && standings.isOnSomething(decision);
                    if (!counts && standings.standing() == Standing.PENDING) {
                        within(at, whole)
                                .add(
                                        isOfCouncil
                                                ? Code.APPROVAL_NOT_COUNTED.variant("about")
                                                : Code.APPROVAL_NOT_COUNTED,
                                        isOfCouncil ? act.then("about") : act);
                    }
                }
            }
        }

        private static Report within(Pointer party, Report whole) {
            return whole.within(
                    party, Pointer.ROOT.then("id"), Pointer.ROOT.then("parts"), Pointer.ROOT.then("changes"));
        }
    }

    static final class PublishedAsAppendix implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            Map<Id, Boolean> appendices = new HashMap<>();
            for (int i = 0; i < agreement.parts().size(); i++) {
                Part part = agreement.parts().get(i);
                Id appendix = part == null ? null : part.publishedAs().orElse(null);
                if (appendix != null
                        && !DocumentRules.isExcerpt(agreement)
                        && !appendices.computeIfAbsent(
                                appendix,
                                id -> report.index().withId(id).stream()
                                        .anyMatch(element -> element.record() instanceof Attachment))) {
                    report.add(Code.PUBLISHED_AS_NO_APPENDIX, "/parts/" + i + "/publishedAs", "value", appendix);
                }
            }
        }
    }

    static final class ReplacedOrRemoved implements Check<Amendment> {
        @Override
        public void check(Amendment amendment, Report report) {
            Changes changes = Amending.changes(amendment);
            Set<Id> replaced = new HashSet<>();
            Amending.elements(changes)
                    .forEach(element -> Shape.identity(element, Id.class).ifPresent(replaced::add));
            for (int i = 0; i < changes.removes().size(); i++) {
                Id removed = changes.removes().get(i);
                if (removed != null && replaced.contains(removed)) {
                    report.add(Code.REPLACED_AND_REMOVED, "/changes/removes/" + i, "value", removed);
                }
            }
        }
    }

    static final class AuthoritiesValid implements Check<FrameworkAgreement> {
        @Override
        public void check(FrameworkAgreement agreement, Report report) {
            agreement.region().ifPresent(region -> check(region, agreement.period(), "/region", report));
            for (int i = 0; i < agreement.parties().size(); i++) {
                Party party = agreement.parties().get(i);
                if (party != null && party.authority() != null) {
                    check(party.authority(), agreement.period(), "/parties/" + i + "/authority", report);
                }
            }
        }

        private static void check(Authority authority, When period, String at, Report report) {
            When validity = authority.validity().orElse(null);
            if (validity == null || period == null) {
                return;
            }
            boolean ended = validity.certainlyBefore(period);
            if (ended || period.certainlyBefore(validity)) {
                Optional<Authority> next = ended ? authority.successor() : Optional.empty();
                report.add(
                        Code.AUTHORITY_NOT_VALID,
                        at,
                        "who",
                        authority.nameOrKey(),
                        "period",
                        period,
                        "suggestion",
                        next.map(Authority::key).orElse(""));
            }
        }
    }
}
