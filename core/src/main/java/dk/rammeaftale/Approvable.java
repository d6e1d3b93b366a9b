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
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A document that each party approves on its own (det, der godkendes): a {@link FrameworkAgreement} or an {@link Amendment}.
 * An approval of an agreement does not count for its amendments, nor the reverse.
 */
@Rule({
    AgreementRules.PartiesUnique.class,
    AgreementRules.NotConcludedAgainst.class,
    AgreementRules.ClaimsAgree.class,
    AgreementRules.ApprovalsCount.class
})
public sealed interface Approvable extends ModelValue permits FrameworkAgreement, Amendment {

    /** For Jackson only: repeats the refusal of {@link ModelValue}, since static methods are not inherited. */
    @JsonCreator
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static Approvable refuseToBeMade(ModelValue json) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the id, which decisions may refer to.
     *
     * @return the id
     */
    Id id();

    /** How far the parties have come (status). Source: domain row R10. */
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
     * Returns the parties, each with its own decisions, which are the evidence of its approval. Source: domain rows S6,
     * S7, R3.
     *
     * @return the parties, in order
     */
    List<Party> parties();

    /**
     * Returns statements about approvals, which are not evidence. Source: domain rows S14, R8.
     *
     * @return the claims, may be empty
     */
    List<ApprovalClaim> claims();

    /**
     * Returns the parts, which the parties may approve one by one. Source: domain rows S9, S11, R4.
     *
     * @return the parts, in order
     */
    List<Part> parts();

    /**
     * Finds a party.
     *
     * @param authority its municipality or region
     * @return the party, or empty if the authority is not a party
     */
    default Optional<Party> party(Authority authority) {
        Objects.requireNonNull(authority, "authority");
        return parties().stream()
                .filter(party -> party != null && authority.equals(party.authority()))
                .findFirst();
    }

    /**
     * Returns the standing of a party. It follows from the party's own decisions alone; claims do not change it.
     *
     * <p>A decision of the party's council is decisive if it approves ({@code approved}, {@code approvedWithChanges},
     * {@code approvedWithRemarks}, {@code endorsed}), rejects ({@code rejected}) or reopens the matter ({@code
     * pending}, {@code postponed}, {@code sentBack}, {@code referred}, {@code withdrawn}, {@code lapsed}).
     * Decisions with another verdict or none, and decisions of other bodies, are not decisive.
     *
     * <p>A decision without {@code about}, or about the document itself, is on the whole. For each part, the last decisive
     * decision on that part or on the whole counts. The party's standing is
     *
     * <ul>
     *   <li>approved if it has approved every part, or the whole if there are no parts;
     *   <li>rejected if it has rejected any part, or the whole if there are no parts;
     *   <li>pending if it has other decisions;
     *   <li>unknown if it has none.
     * </ul>
     *
     * <p>A decision is the council's if its {@code by}
     *
     * <ul>
     *   <li>is absent,
     *   <li>has a name that equals the party's {@code name} component,
     *   <li>is of the kind of the party's council, {@code municipalCouncil} or {@code regionalCouncil}, or
     *   <li>has the party's authority, and no kind, no role and no other name.
     * </ul>
     *
     * <p>A decision of another authority is never the party's. {@code jointlyWith} does not matter. A {@code by} with
     * only the name "Slagelse" is not the council of a party without a {@code name}. Source: domain rows R5, R8.
     *
     * @param party the party; it may be one that is not listed here
     * @return the standing
     */
    default Party.Standing standing(Party party) {
        return new Standings(this, party).standing();
    }

    /**
     * The standing of a party, with the decision that it follows from (stillingtagen).
     *
     * <p>Immutable and thread-safe. Source: domain rows R5, R8.
     *
     * @param party the party, required
     * @param standing its standing, see {@link Approvable#standing}, required
     * @param decision the last decision that the standing follows from: an approval if the party has approved, a
     *     rejection if it has rejected, and the decision that reopened the matter if it is pending; absent if there is
     *     no such decision, for example because the council has not yet decided on every part
     */
    record PartyStanding(Party party, Party.Standing standing, Optional<Decision> decision) implements ModelValue {

        /** Creates a standing; a null optional becomes empty. */
        public PartyStanding {
            decision = orEmpty(decision);
        }
    }

    /**
     * Returns the standing of every party, with the decision that it follows from. Source: domain rows R8, R40.
     *
     * @return the standings, in the order of the parties
     */
    default List<PartyStanding> standings() {
        Standings.Parts parts = new Standings.Parts(this);
        return parties().stream()
                .filter(Objects::nonNull)
                .map(party -> new Standings(this, parts, party).withDecision())
                .toList();
    }

    /**
     * Returns the parties grouped by their standing, each party once. Source: domain rows R8, R40.
     *
     * @return by standing, the parties in order; every standing is a key, and its list may be empty
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
     * Returns the parties whose standing is not {@link Party.Standing#APPROVED}. Source: domain rows S14, R40.
     *
     * @return the parties, in order
     */
    default List<Party> notApproved() {
        return parties(standings(), standing -> standing != Party.Standing.APPROVED);
    }

    /**
     * Returns this document as it is seen from a day: a decision of a party or of another body that is dated after the day is
     * pending, without its text, positions and effect. A decision of which only the month or the year is known counts from its
     * first possible day, one without a date always. The claims and the stage do not change.
     *
     * @param day the day
     * @return a copy, or this document if no decision is dated after the day
     */
    Approvable seenFrom(LocalDate day);

    private static List<Party> parties(List<PartyStanding> standings, Predicate<Party.Standing> which) {
        return standings.stream()
                .filter(stands -> which.test(stands.standing()))
                .map(PartyStanding::party)
                .toList();
    }
}
