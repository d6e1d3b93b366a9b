package dk.rammeaftale.agreement;

import static dk.rammeaftale.shape.Components.orEmpty;

import dk.rammeaftale.document.Decision;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.document.Verdict;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.rule.Rule;
import dk.rammeaftale.rule.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One who agrees (part i aftalen): a municipal council or the regional council.
 *
 * <p>Immutable and thread-safe. Source: domain rows S6, S7, S14, R6, R7, R8, R40.
 *
 * @param authority the municipality or region, required
 * @param name the name it acts under, such as its council's, optional
 * @param decisions its own decisions, the evidence, in the order its bodies acted; one is the council's if {@code by} is
 *     absent, is of the kind of a council, or names the party's own authority and no kind
 * @param extensions what others have added, perhaps none
 */
@Value.Builder
@Rule({AgreementRules.DecisionsInOrder.class, AgreementRules.DecidedByItself.class})
public record Party(
        @NotNull @Valid Authority authority,
        Optional<@Text String> name,
        List<@NotNull @Valid Decision> decisions,
        Extensions extensions)
        implements WithParty, Extensible<Party> {

    /** Makes a party; null collections and optionals become empty. */
    public Party {
        name = orEmpty(name);
        decisions = orEmpty(decisions);
        extensions = orEmpty(extensions);
    }

    /**
     * Starts a party.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Where a party stands on the whole of what it is party to. Source: domain rows S14, R8, R40. */
    public enum Standing {
        /** Godkendt: its council has approved or endorsed. */
        APPROVED,
        /** Afventer: its bodies are at it, and its council has not decided. */
        PENDING,
        /** Afvist: its council has rejected. */
        REJECTED,
        /** Ikke oplyst: nothing is stated of its own. */
        UNKNOWN
    }

    static final Set<Verdict> APPROVALS = EnumSet.of(Verdict.APPROVED, Verdict.APPROVED_WITH_CHANGES, Verdict.ENDORSED);

    private static final Set<Verdict> REOPENINGS = EnumSet.of(Verdict.PENDING, Verdict.POSTPONED, Verdict.SENT_BACK);

    private static final Set<ParticipantKind> COUNCILS =
            Set.of(ParticipantKind.MUNICIPAL_COUNCIL, ParticipantKind.REGIONAL_COUNCIL);

    /**
     * Makes a party of which no decision is known.
     *
     * @param authority the municipality or region
     * @return the party
     */
    public static Party of(Authority authority) {
        return builder().authority(authority).build();
    }

    /**
     * Returns a copy with more decisions, after those it has.
     *
     * @param more the decisions in the order its bodies acted
     * @return the copy
     */
    public Party decided(Decision... more) {
        List<Decision> all = Stream.concat(decisions.stream(), Arrays.stream(more))
                .filter(Objects::nonNull)
                .toList();
        return withDecisions(all);
    }

    /**
     * Returns where it stands, from its own decisions on the whole alone; what others claim counts for nothing. The council's
     * last decision on the whole counts; without one, any act of its bodies means that it is pending.
     *
     * @return where it stands
     */
    public Standing standing() {
        return standing(decision -> decision.about().isEmpty());
    }

    /**
     * Returns where it stands on one part, from its own decisions on the whole or on that part. Source: domain rows R5, R8.
     *
     * @param document the id of the agreement or amendment; parts of others may have the same id
     * @param part the part's id
     * @return where it stands
     */
    public Standing standing(Id document, Id part) {
        return standing(decision -> isOn(decision, document, part));
    }

    /** Returns the approvals by its council that stand, for each of these parts, or for the whole where there are none. */
    List<List<Decision>> approvals(Id document, List<Part> parts) {
        List<Id> ids = parts.stream().map(Part::id).filter(Objects::nonNull).toList();
        return ids.isEmpty()
                ? List.of(approvals(decision -> decision.about().isEmpty()))
                : ids.stream()
                        .map(id -> approvals(decision -> isOn(decision, document, id)))
                        .toList();
    }

    private List<Decision> approvals(Predicate<Decision> covers) {
        List<Decision> standing = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision != null && covers.test(decision) && isOfCouncil(decision)) {
                Verdict verdict = decision.verdict().orElse(Verdict.NOTED);
                if (APPROVALS.contains(verdict)) {
                    standing.add(decision);
                } else if (verdict == Verdict.REJECTED || REOPENINGS.contains(verdict)) {
                    standing.clear();
                }
            }
        }
        return standing;
    }

    private static boolean isOn(Decision decision, Id document, Id part) {
        return decision.about().isEmpty()
                || decision.about().stream()
                        .anyMatch(about -> about != null
                                && about.document()
                                        .filter(id -> !id.equals(document))
                                        .isEmpty()
                                && about.element().filter(part::equals).isPresent());
    }

    private Standing standing(Predicate<Decision> covers) {
        Standing standing = Standing.UNKNOWN;
        boolean decided = false;
        for (Decision decision : decisions) {
            if (decision == null || isOfAnother(decision)) {
                continue;
            }
            Verdict verdict = covers.test(decision) && isOfCouncil(decision)
                    ? decision.verdict().orElse(null)
                    : null;
            if (verdict != null && APPROVALS.contains(verdict)) {
                standing = Standing.APPROVED;
                decided = true;
            } else if (verdict == Verdict.REJECTED) {
                standing = Standing.REJECTED;
                decided = true;
            } else if (!decided || (verdict != null && REOPENINGS.contains(verdict))) {
                standing = Standing.PENDING;
            }
        }
        return standing;
    }

    private boolean isOfCouncil(Decision decision) {
        Participant by = decision.by().orElse(null);
        if (by == null) {
            return true;
        }
        boolean council = by.kind().isPresent()
                ? COUNCILS.contains(by.kind().get())
                : by.role().isEmpty() && by.authority().isPresent();
        return council && !isOfAnother(decision);
    }

    private boolean isOfAnother(Decision decision) {
        return decision.by()
                .flatMap(Participant::authority)
                .filter(a -> !a.equals(authority))
                .isPresent();
    }

    @Override
    public Party withExtensions(Extensions extensions) {
        return WithParty.super.withExtensions(extensions);
    }

    /** Gathers a party; {@code build()} names all that is missing at once. */
    public static final class Builder extends PartyBuilder {
        Builder() {
            extensions(Extensions.none());
        }
    }
}
