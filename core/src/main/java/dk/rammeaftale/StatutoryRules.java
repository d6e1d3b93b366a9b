package dk.rammeaftale;

import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Message;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.RuleSet;
import dk.rammeaftale.validation.RuleSet.LastDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a statutory rule set about an agreement. */
abstract class StatutoryRules implements Check<FrameworkAgreement> {

    private final RuleSet set;

    StatutoryRules(RuleSet set) {
        this.set = set;
    }

    static final class Adopted2012 extends StatutoryRules {
        Adopted2012() {
            super(RuleSet.ADOPTED_2012);
        }
    }

    static final class Adopted2016 extends StatutoryRules {
        Adopted2016() {
            super(RuleSet.ADOPTED_2016);
        }
    }

    static final class Adopted2019 extends StatutoryRules {
        Adopted2019() {
            super(RuleSet.ADOPTED_2019);
        }
    }

    static final class Adopted2021 extends StatutoryRules {
        Adopted2021() {
            super(RuleSet.ADOPTED_2021);
        }
    }

    @Override
    public void check(FrameworkAgreement agreement, Report report) {
        When period = agreement.period();
        if (period == null) {
            return;
        }
        Optional<RuleSet> own = RuleSet.of(period);
        boolean isOfOthers =
                period.earliest().isPresent() && own.filter(set::equals).isEmpty();
        boolean isHalf = period.isInterval()
                && period.earliest().isPresent() != period.latest().isPresent();
        boolean isExcerpt = DocumentRules.isExcerpt(agreement);
        if (!set.isFor(period) && (isOfOthers || !(isHalf && isExcerpt))) {
            period(period, isOfOthers, own, report.within(DocumentRules.EXCERPT));
        }
        if (isExcerpt) {
            return; // what it does not state may stand in the rest
        }
        if (partsOf(agreement, Part.Kind.DEVELOPMENT).isEmpty()) {
            report.add(Code.PART_LACKING, "");
        }
        if (partsOf(agreement, Part.Kind.GOVERNANCE).isEmpty()) {
            report.add(Code.PART_LACKING.variant("governance"), "");
        }
        period.earliest().ifPresent(first -> parties(agreement, first, report));
        Standings.Parts parts = new Standings.Parts(agreement);
        Map<LastDay, Map<Id, Integer>> covered = new HashMap<>();
        set.lastDays().forEach(day -> covered.put(day, Standings.places(covered(agreement, day))));
        for (int i = 0; i < agreement.parties().size() && !isOfOthers; i++) { // the deadlines are others, too
            Party party = agreement.parties().get(i);
            if (party != null && party.authority() != null) {
                approval(
                        agreement,
                        new Standings(agreement, parts, party),
                        covered,
                        party,
                        Pointer.ROOT.then("parties").then(i),
                        report);
            }
        }
    }

    /** The reason is that it begins in other years, that it ends in others, or that it is not for so many whole years. */
    private void period(When period, boolean isOfOthers, Optional<RuleSet> own, Report report) {
        Message message = set.years() == 1 ? Code.PERIOD_NOT_OF_SET.variant("one") : Code.PERIOD_NOT_OF_SET;
        List<Object> arguments = new ArrayList<>(List.of("value", period, "set", set.word(), "years", set.years()));
        if (isOfOthers) {
            message = Code.PERIOD_NOT_OF_SET.variant("begins");
            int begins = period.earliest().orElseThrow().getYear();
            String other = own.map(RuleSet::word).orElse("");
            arguments.addAll(List.of("begins", begins, "suggestion", other));
        } else if (isOfWholeYears(period)) {
            message = Code.PERIOD_NOT_OF_SET.variant("ends");
            int ends = period.latest().orElseThrow().getYear();
            arguments.addAll(List.of("ends", ends));
        }
        report.add(message, "/period", arguments.toArray());
    }

    private boolean isOfWholeYears(When period) {
        LocalDate first =
                period.earliest().filter(day -> day.getDayOfYear() == 1).orElse(null);
        return first != null
                && period.latest()
                        .equals(Optional.of(first.plusYears(set.years()).minusDays(1)));
    }

    private static void parties(FrameworkAgreement agreement, LocalDate first, Report report) {
        Authority region = agreement.region().orElse(null);
        if (region == null) {
            report.add(Code.REGION_LACKING, "");
            return;
        }
        List<Authority> municipalities = region.municipalities(first);
        if (municipalities.isEmpty()) { // a region that does not exist then, or a key that is no region's
            report.within(Pointer.ROOT.then("region"), DocumentRules.EXCERPT)
                    .add(
                            Code.REGION_LACKING.variant("municipalities"),
                            "/region",
                            "who",
                            region.nameOrKey(),
                            "day",
                            first);
            return;
        }
        Set<Authority> there = agreement.parties().stream()
                .filter(Objects::nonNull)
                .map(Party::authority)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> lacking = Stream.concat(municipalities.stream(), Stream.of(region))
                .filter(authority -> !there.contains(authority))
                .map(Authority::nameOrKey)
                .toList();
        if (!lacking.isEmpty()) {
            report.add(Code.PARTY_LACKING, "/parties", "who", lacking);
        }
    }

    /** A party that lacks an approval is named once; one that approved too late, once for each deadline it missed. */
    private void approval(
            FrameworkAgreement agreement,
            Standings standings,
            Map<LastDay, Map<Id, Integer>> covered,
            Party party,
            Pointer at,
            Report whole) {
        Report report = whole.within(at, Pointer.ROOT.then("id"), Pointer.ROOT.then("parts"), DocumentRules.EXCERPT);
        for (LastDay lastDay : set.lastDays()) {
            List<List<Decision>> approvals = standings.approvals(covered.getOrDefault(lastDay, Map.of()));
            if (approvals.stream().anyMatch(List::isEmpty)) {
                boolean isRejected = standings.standing() == Party.Standing.REJECTED;
                Message message = isRejected ? Code.APPROVAL_LACKING.variant("rejected") : Code.APPROVAL_LACKING;
                report.add(message, at, "who", party.authority().nameOrKey());
                return;
            }
            agreement
                    .period()
                    .earliest()
                    .map(LocalDate::getYear)
                    .map(lastDay::dayFor)
                    .filter(last ->
                            !approvals.stream().allMatch(some -> some.stream().anyMatch(a -> isInTime(a, last))))
                    .ifPresent(last -> {
                        List<Object> arguments =
                                new ArrayList<>(List.of("who", party.authority().nameOrKey(), "day", last));
                        Optional<When> late = late(approvals, last);
                        late.ifPresent(when -> arguments.addAll(List.of("when", when)));
                        Message message = notInTime(lastDay, late.isPresent());
                        report.add(message, at, arguments.toArray());
                    });
        }
    }

    private static Message notInTime(LastDay lastDay, boolean late) {
        String ofPart = lastDay.part().equals("both") ? "" : lastDay.part();
        String variant = late ? ofPart.isEmpty() ? "late" : "late-" + ofPart : ofPart;
        return variant.isEmpty() ? Code.APPROVAL_NOT_IN_TIME : Code.APPROVAL_NOT_IN_TIME.variant(variant);
    }

    /** Returns when something was first approved that was certainly approved too late, and may not only have been. */
    private static Optional<When> late(List<List<Decision>> approvals, LocalDate last) {
        return approvals.stream()
                .filter(some -> some.stream()
                        .allMatch(approval -> approval.when()
                                .flatMap(When::earliest)
                                .filter(day -> day.isAfter(last))
                                .isPresent()))
                .findFirst()
                .flatMap(some -> some.get(0).when());
    }

    private static boolean isInTime(Decision approval, LocalDate last) {
        return approval.when()
                .flatMap(When::latest)
                .filter(day -> !day.isAfter(last))
                .isPresent();
    }

    /** The parts that a deadline is about. */
    private static List<Part> covered(FrameworkAgreement agreement, LastDay lastDay) {
        return Stream.of(Part.Kind.DEVELOPMENT, Part.Kind.GOVERNANCE)
                .filter(kind -> lastDay.part().equals("both") || lastDay.part().equalsIgnoreCase(kind.name()))
                .flatMap(kind -> partsOf(agreement, kind).stream())
                .toList();
    }

    private static List<Part> partsOf(FrameworkAgreement agreement, Part.Kind kind) {
        return agreement.parts().stream()
                .filter(part -> part != null && part.kind() == kind)
                .toList();
    }
}
