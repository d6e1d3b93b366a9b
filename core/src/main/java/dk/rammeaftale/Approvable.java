package dk.rammeaftale;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.rammeaftale.agreement.ApprovalClaim;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.people.Authority;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What parties agree to and approve one by one (det, der godkendes): a {@link FrameworkAgreement}, or an {@link Amendment} of
 * one. Nobody's approval of one counts for the other.
 */
@Rule({
    AgreementRules.PartiesUnique.class,
    AgreementRules.NotConcludedAgainst.class,
    AgreementRules.ClaimsAgree.class,
    AgreementRules.ApprovalsCount.class
})
public sealed interface Approvable extends ModelValue permits FrameworkAgreement, Amendment {

    /** Seen by Jackson only, and refused by {@link ModelValue}, from which static methods are not inherited. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static Approvable refuseToBeMade(ModelValue json) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns its id, by which decisions may name it.
     *
     * @return the id
     */
    Id id();

    /** How far the parties have come (stade). Source: domain row R10. */
    public enum Stage implements ModelValue {
        /** Forslag, udkast. */
        PROPOSAL,
        /** Til godkendelse. */
        OUT_FOR_APPROVAL,
        /** Indgået. */
        CONCLUDED
    }

    /**
     * Returns how far the parties have come. Source: domain row R10.
     *
     * @return the stage, or empty if it is not stated
     */
    Optional<Stage> stage();

    /**
     * Returns who agrees to it, each with its own decisions, the evidence. Source: domain rows S6, S7, R3.
     *
     * @return the parties, in order
     */
    List<Party> parties();

    /**
     * Returns what is said about approvals, apart from the evidence. Source: domain rows S14, R8.
     *
     * @return the claims, perhaps none
     */
    List<ApprovalClaim> claims();

    /**
     * Returns its parts, which parties may approve one by one. Source: domain rows S9, S11, R4.
     *
     * @return the parts, in order
     */
    List<Part> parts();

    /**
     * Finds a party.
     *
     * @param authority its municipality or region
     * @return the party, or empty if the authority is none
     */
    default Optional<Party> party(Authority authority) {
        Objects.requireNonNull(authority, "authority");
        return parties().stream()
                .filter(party -> party != null && authority.equals(party.authority()))
                .findFirst();
    }

    /**
     * Returns where a party stands, from its own decisions alone; what others claim counts for nothing.
     *
     * <p>An act of the party's council decides if it approves ({@code approved}, {@code approvedWithChanges}, {@code
     * approvedWithRemarks}, {@code endorsed}), rejects ({@code rejected}) or opens again ({@code pending}, {@code postponed},
     * {@code sentBack}, {@code referred}, {@code withdrawn}, {@code lapsed}). Acts with another verdict or none, and acts of other
     * bodies, decide nothing.
     *
     * <p>An act without {@code about}, or about the document itself, is on the whole. On each part the party stands by its last
     * deciding act on that part or on the whole. It has
     *
     * <ul>
     *   <li>approved, if it has approved every part, or the whole where there are no parts;
     *   <li>rejected, if it has rejected any of them;
     *   <li>otherwise it is pending if it has any decision at all, and unknown if it has none.
     * </ul>
     *
     * <p>The council is a body without a {@code by}, one whose name is the party's own name, one of the kind of a council, or one
     * that has the party's authority and neither kind, role nor another name. What another authority decided is no act of the
     * party. Source: domain rows R5, R8.
     *
     * @param party the party, also one that is not listed here
     * @return where it stands
     */
    default Party.Standing standing(Party party) {
        return new Standings(this, party).standing();
    }

    /**
     * Where a party stands, and by which decision (stillingtagen).
     *
     * <p>Immutable and thread-safe. Source: domain rows R5, R8.
     *
     * @param party the party, required
     * @param standing where it stands, see {@link Approvable#standing}, required
     * @param decision the last of the decisions by which it stands there: of one that has approved, an approval; of one that has
     *     rejected, a rejection; of a pending one, what opened the matter again; absent if no decision did, as where nothing is
     *     stated, or the council has yet to decide on all
     */
    record PartyStanding(Party party, Party.Standing standing, Optional<Decision> decision) implements ModelValue {

        /** Makes a standing; a null optional becomes empty. */
        public PartyStanding {
            decision = orEmpty(decision);
        }
    }

    /**
     * Returns where every party stands, and by which decision. Source: domain rows R8, R40.
     *
     * @return the parties in order, each with where it stands
     */
    default List<PartyStanding> standings() {
        Standings.Parts parts = new Standings.Parts(this);
        return parties().stream()
                .filter(Objects::nonNull)
                .map(party -> new Standings(this, parts, party).withDecision())
                .toList();
    }

    /**
     * Returns every party once, by where it stands from its own decisions alone; what others claim counts for nothing. Source:
     * domain rows R8, R40.
     *
     * @return the parties in order, under each standing, also those of which there are none
     */
    default Map<Party.Standing, List<Party>> register() {
        Map<Party.Standing, List<Party>> register = new EnumMap<>(Party.Standing.class);
        List<PartyStanding> standings = standings();
        for (Party.Standing standing : Party.Standing.values()) {
            register.put(standing, parties(standings, stands -> stands == standing));
        }
        return Collections.unmodifiableMap(register);
    }

    /**
     * Returns the parties of which no approval or endorsement by their own council is recorded. Source: domain rows S14, R40.
     *
     * @return the parties, in order
     */
    default List<Party> notApproved() {
        return parties(standings(), standing -> standing != Party.Standing.APPROVED);
    }

    private static List<Party> parties(List<PartyStanding> standings, Predicate<Party.Standing> which) {
        return standings.stream()
                .filter(stands -> which.test(stands.standing()))
                .map(PartyStanding::party)
                .toList();
    }
}
