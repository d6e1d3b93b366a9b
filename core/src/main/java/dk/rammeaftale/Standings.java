package dk.rammeaftale;

import dk.rammeaftale.Approvable.PartyStanding;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one party stands. {@link Approvable#standing} says the whole definition, and there is no other. */
final class Standings {

    private static final Set<Verdict> APPROVING = EnumSet.of(
            Verdict.APPROVED, Verdict.APPROVED_WITH_CHANGES, Verdict.APPROVED_WITH_REMARKS, Verdict.ENDORSED);

    private static final Set<Verdict> REOPENING = EnumSet.of(
            Verdict.PENDING, Verdict.POSTPONED, Verdict.SENT_BACK, Verdict.REFERRED, Verdict.WITHDRAWN, Verdict.LAPSED);

    private static final Set<ParticipantKind> COUNCILS =
            Set.of(ParticipantKind.MUNICIPAL_COUNCIL, ParticipantKind.REGIONAL_COUNCIL);

    /** The parts of a document, asked for once for all its parties. */
    static final class Parts {
        private final Set<Id> ids = new HashSet<>();

        /** Whether there is one that nothing can be about, since it has no id. */
        private boolean isOneNameless;

        Parts(Approvable document) {
            for (Part part : document.parts()) {
                if (part != null && part.id() == null) {
                    isOneNameless = true;
                } else if (part != null) {
                    ids.add(part.id());
                }
            }
        }
    }

    private final Approvable document;
    private final Parts all;
    private final Party party;

    /** What another authority decided is no act of the party. */
    private final List<Decision> own = new ArrayList<>();

    private @Nullable Standing standing;
    private @Nullable Standing ifAllAreTheCouncil;

    Standings(Approvable document, Party party) {
        this(document, new Parts(document), party);
    }

    Standings(Approvable document, Parts all, Party party) {
        this.document = document;
        this.all = all;
        this.party = party;
        for (Decision decision : party.decisions()) {
            if (decision != null && !isOfAnother(decision)) {
                own.add(decision);
            }
        }
    }

    static boolean isApproving(@Nullable Verdict verdict) {
        return APPROVING.contains(verdict);
    }

    private static boolean isDeciding(Verdict verdict) {
        return APPROVING.contains(verdict) || REOPENING.contains(verdict) || verdict == Verdict.REJECTED;
    }

    Standing standing() {
        if (standing == null) {
            standing = standing(lastActs(this::isOfCouncil));
        }
        return standing;
    }

    /** Returns where the party would stand if all bodies that may be its council were it. */
    Standing standingIfAllAreTheCouncil() {
        if (ifAllAreTheCouncil == null) {
            ifAllAreTheCouncil = standing(lastActs(decision -> isOfCouncil(decision) || mayBeOfCouncil(decision)));
        }
        return ifAllAreTheCouncil;
    }

    /** Returns where the party stands, and the last of the acts that alone would have it stand there. */
    PartyStanding withDecision() {
        List<@Nullable Decision> lastActs = lastActs(this::isOfCouncil);
        Standing standing = standing(lastActs);
        Set<@Nullable Decision> last = Collections.newSetFromMap(new IdentityHashMap<>());
        last.addAll(lastActs);
        Optional<Decision> decisive = own.stream()
                .filter(last::contains)
                .filter(decision -> standing(Collections.singletonList(decision)) == standing)
                .reduce((earlier, later) -> later);
        return new PartyStanding(party, standing, decisive);
    }

    /** Returns the last deciding act on the whole, and on each part that has one of its own; null where there is none. */
    private List<@Nullable Decision> lastActs(Predicate<Decision> isOfCouncil) {
        if (own.isEmpty()) {
            return List.of();
        }
        Decision onTheWhole = null;
        Map<Id, Decision> onParts = new HashMap<>();
        for (Decision decision : own) {
            Verdict verdict = decision.verdict().orElse(null);
            if (verdict == null || !isDeciding(verdict) || !isOfCouncil.test(decision)) {
                continue;
            }
            if (isOnTheWhole(decision)) {
                onTheWhole = decision;
                onParts.clear();
            } else {
                parts(decision).forEach(part -> onParts.put(part, decision));
            }
        }
        onParts.keySet().retainAll(all.ids);
        List<@Nullable Decision> last = new ArrayList<>(onParts.values());
        if (all.isOneNameless || onParts.size() < all.ids.size() || all.ids.isEmpty()) {
            last.add(onTheWhole); // for each part that has no verdict of its own, or where there are no parts
        }
        return last;
    }

    private Standing standing(List<@Nullable Decision> lastActs) {
        if (own.isEmpty()) {
            return Standing.UNKNOWN;
        }
        Set<Verdict> last = EnumSet.noneOf(Verdict.class);
        for (Decision decision : lastActs) {
            last.add(decision == null ? Verdict.PENDING : decision.verdict().orElse(Verdict.PENDING));
        }
        if (last.contains(Verdict.REJECTED)) {
            return Standing.REJECTED;
        }
        return APPROVING.containsAll(last) ? Standing.APPROVED : Standing.PENDING;
    }

    /** Returns parties whose decisions after a day are pending. */
    static List<Party> seenFrom(List<Party> parties, LocalDate day) {
        return parties.stream()
                .filter(Objects::nonNull)
                .map(party -> party.withDecisions(decisionsSeenFrom(party.decisions(), day)))
                .toList();
    }

    /** Returns decisions of which those after a day are pending. */
    static List<Decision> decisionsSeenFrom(List<Decision> decisions, LocalDate day) {
        return decisions.stream()
                .filter(Objects::nonNull)
                .map(decision -> isAfter(decision, day) ? asPlanned(decision) : decision)
                .toList();
    }

    /** Returns what was known of a decision before it was made: who was to decide on what, and when. */
    private static Decision asPlanned(Decision decision) {
        return Decision.builder()
                .by(decision.by().orElse(null))
                .onBehalfOf(decision.onBehalfOf())
                .jointlyWith(decision.jointlyWith())
                .verdict(Verdict.PENDING)
                .when(decision.when().orElse(null))
                .about(decision.about())
                .meeting(decision.meeting().orElse(null))
                .extensions(decision.extensions())
                .build();
    }

    private static boolean isAfter(Decision decision, LocalDate day) {
        return decision.verdict().isPresent()
                && decision.when().flatMap(When::earliest).filter(day::isBefore).isPresent();
    }

    /** Some parts by their ids, with their places among them: looked up once for all parties. */
    static Map<Id, Integer> places(List<Part> parts) {
        Map<Id, Integer> places = new HashMap<>();
        parts.stream().map(Part::id).filter(Objects::nonNull).forEach(id -> places.putIfAbsent(id, places.size()));
        return places;
    }

    /**
     * Returns the approvals by the party's council that stand, for each of these parts, or for the whole where there are none. Parts
     * about which alone nothing was decided have the same, which is returned once, where the first of them stands.
     */
    List<List<Decision>> approvals(Map<Id, Integer> parts) {
        Map<Integer, List<Decision>> ofParts = new TreeMap<>();
        List<Decision> ofOthers = new ArrayList<>();
        for (Decision decision : own) {
            Verdict verdict = decision.verdict().filter(Standings::isDeciding).orElse(null);
            boolean counts = verdict != null && isOfCouncil(decision);
            if (verdict != null && counts && isOnTheWhole(decision)) {
                add(decision, verdict, ofOthers);
                ofParts.values().forEach(standing -> add(decision, verdict, standing));
            } else if (verdict != null && counts) {
                Set<Integer> places =
                        parts(decision).map(parts::get).filter(Objects::nonNull).collect(Collectors.toSet());
                for (int place : places) {
                    add(decision, verdict, ofParts.computeIfAbsent(place, p -> new ArrayList<>(ofOthers)));
                }
            }
        }
        if (ofParts.size() < Math.max(1, parts.size())) {
            int first = 0;
            while (ofParts.containsKey(first)) {
                first++;
            }
            ofParts.put(first, ofOthers);
        }
        return List.copyOf(ofParts.values());
    }

    private static void add(Decision decision, Verdict verdict, List<Decision> standing) {
        if (APPROVING.contains(verdict)) {
            standing.add(decision);
        } else {
            standing.clear();
        }
    }

    /** Returns whether an approval is the council's, and is on the whole or on a part that there is. */
    boolean isOnSomething(Decision decision) {
        return isOnTheWhole(decision) || parts(decision).anyMatch(all.ids::contains);
    }

    private boolean isOnTheWhole(Decision decision) {
        return decision.about().isEmpty() || decision.about().stream().anyMatch(about -> isItself(about, document));
    }

    /** Returns whether a reference in a document is to that document as a whole. */
    static boolean isItself(@Nullable Reference about, Approvable document) {
        Id id = document.id();
        return about != null
                && id != null
                && about.document().filter(d -> !d.equals(id)).isEmpty()
                && about.element().or(about::document).filter(id::equals).isPresent();
    }

    /** Returns the parts that an act is about; those of an amendment are parts of the agreement too. */
    private Stream<Id> parts(Decision decision) {
        return decision.about().stream()
                .filter(Objects::nonNull)
                .filter(about -> about.document()
                        .filter(d -> !d.equals(document.id()) && !isAmended(d))
                        .isEmpty())
                .flatMap(about -> about.element().stream());
    }

    private boolean isAmended(Id agreement) {
        return document instanceof Amendment amendment
                && Amending.amended(amendment).filter(agreement::equals).isPresent();
    }

    boolean isOfCouncil(Decision decision) {
        Participant by = decision.by().orElse(null);
        if (by == null) {
            return true;
        }
        boolean hasItsName = isNamedAsParty(by);
        boolean isCouncil = by.kind().filter(this::isKindOfItsCouncil).isPresent();
        boolean isItsAuthority = by.authority().isPresent()
                && by.kind().isEmpty()
                && by.name().isEmpty()
                && by.role().isEmpty();
        return !isOfAnother(decision) && (hasItsName || isCouncil || isItsAuthority);
    }

    /** A council of the kind that the party has: of a municipality or of a region, as far as it is known which it is. */
    private boolean isKindOfItsCouncil(ParticipantKind kind) {
        Authority authority = party.authority();
        if (authority == null || !authority.isKnown()) {
            return COUNCILS.contains(kind);
        }
        return kind.equals(authority.isRegion() ? ParticipantKind.REGIONAL_COUNCIL : ParticipantKind.MUNICIPAL_COUNCIL);
    }

    /** Returns whether an act that would decide is of a body of which it is not known what it is. */
    boolean mayBeOfCouncil(Decision decision) {
        return decision.verdict().filter(Standings::isDeciding).isPresent()
                && !isOfCouncil(decision)
                && !isOfAnother(decision)
                && decision.by()
                        .filter(by -> by.kind().isEmpty()
                                && (by.name().isPresent() || by.role().isEmpty()))
                        .isPresent();
    }

    private boolean isNamedAsParty(Participant by) {
        return by.name().isPresent() && by.name().equals(party.name());
    }

    boolean isOfAnother(Decision decision) {
        return decision.by()
                .flatMap(Participant::authority)
                .filter(a -> !a.equals(party.authority()))
                .isPresent();
    }
}
