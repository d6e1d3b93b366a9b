package dk.rammeaftale.publishing;

import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What others state about the approval of an agreement, by the parties that it is about. */
final class Claims {

    private static final Set<ParticipantKind> MUNICIPAL =
            Set.of(ParticipantKind.MUNICIPAL_COUNCIL, ParticipantKind.MUNICIPALITY);

    /** The parties that differ in whether a claim without an authority is about them. */
    private enum Level {
        MUNICIPALITY,
        REGION;

        static Level of(Party party) {
            return party.authority().isRegion() ? REGION : MUNICIPALITY;
        }
    }

    /** Whether all claims that name an authority are about this one alone. */
    private final Map<Authority, Boolean> named = new HashMap<>();

    /** The parties that claims without an authority are about. */
    private final Set<Level> unnamed = EnumSet.noneOf(Level.class);

    Claims(List<ApprovalClaim> claims) {
        for (ApprovalClaim claim : claims) {
            boolean isOfOne = isOfOne(claim);
            if (claim.by().isEmpty()) {
                unnamed.addAll(EnumSet.allOf(Level.class));
            }
            for (Participant by : claim.by()) {
                by.authority()
                        .ifPresentOrElse(
                                authority -> named.merge(authority, isOfOne, Boolean::logicalAnd),
                                () -> unnamed.addAll(levels(by)));
            }
        }
    }

    /** Returns whom a body without an authority may be of: all municipalities are not the region. */
    private static Set<Level> levels(Participant by) {
        Optional<ParticipantKind> kind = by.kind();
        if (kind.filter(MUNICIPAL::contains).isPresent()) {
            return EnumSet.of(Level.MUNICIPALITY);
        }
        return kind.filter(ParticipantKind.REGIONAL_COUNCIL::equals).isPresent()
                ? EnumSet.of(Level.REGION)
                : EnumSet.allOf(Level.class);
    }

    /** Returns whether a claim is about one authority alone. */
    static boolean isOfOne(ApprovalClaim claim) {
        return claim.by().size() == 1
                && claim.by().get(0).count().orElse(1) == 1
                && claim.by().get(0).authority().isPresent();
    }

    /** Returns whether a claim is about a party, or may be. */
    boolean areAbout(Party party) {
        return unnamed.contains(Level.of(party)) || named.containsKey(party.authority());
    }

    /** Returns which label names a party whose own decision is not stated, while others state something of it. */
    Optional<String> label(Party party) {
        if (!areAbout(party)) {
            return Optional.empty();
        }
        boolean areOfOne = !unnamed.contains(Level.of(party)) && named.getOrDefault(party.authority(), false);
        return Optional.of(areOfOne ? "claimed.one" : "claimed");
    }

    /** Tells which label a claim has: a collective one may be about parties whose own decisions are stated. */
    static Function<ApprovalClaim, String> labels(Map<Standing, List<Party>> register) {
        List<Party> documented = register.entrySet().stream()
                .filter(those -> those.getKey() != Standing.UNKNOWN)
                .flatMap(those -> those.getValue().stream())
                .toList();
        Predicate<ApprovalClaim> isPartlyDocumented = areAboutOneOf(documented);
        return claim -> isOfOne(claim) ? "claim.one" : isPartlyDocumented.test(claim) ? "claim.partly" : "claim";
    }

    /** Tells whether a claim is about one of some parties, or may be. */
    static Predicate<ApprovalClaim> areAboutOneOf(List<Party> parties) {
        Set<Authority> authorities = new HashSet<>();
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (Party party : parties) {
            authorities.add(party.authority());
            levels.add(Level.of(party));
        }
        return claim -> {
            Claims one = new Claims(List.of(claim));
            return one.unnamed.stream().anyMatch(levels::contains)
                    || one.named.keySet().stream().anyMatch(authorities::contains);
        };
    }
}
