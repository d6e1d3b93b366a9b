package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One act of one body (beslutning): approved, endorsed, rejected, sent back. An act still to come is {@link
 * Verdict#PENDING}. A decision without a verdict and a text is legal as long as it has another component, such as what
 * it is about: its content is then unknown.
 *
 * <p>Immutable and thread-safe. Source: domain rows S14, R6, R7, R28, R53, R54, R62, R65, R66, R69, R75.
 *
 * @param by the body that acted, optional; absent means the council of the party, or the body that meets
 * @param onBehalfOf those on whose behalf it acted (på vegne af), may be empty
 * @param jointlyWith the other bodies that acted together with it (i fællesskab), may be empty
 * @param verdict its verdict, optional; absent if there is only a text
 * @param to the body to which the matter is referred or recommended, optional
 * @param appointed those who were appointed or elected (udpeget, valgt), in order
 * @param when when the body acted or will act, optional
 * @param received when it was received, such as an answer to a consultation (modtaget), optional
 * @param effective when the decision takes effect (virkning fra), optional
 * @param inWriting whether it was made in writing rather than at a meeting (skriftlig procedure), optional
 * @param signatories the signatories, by role and possibly by name, in order
 * @param about the parts, points or documents it decides on; an empty list means the whole
 * @param positions the positions of members, in order
 * @param text the decision's text, CommonMark, optional
 * @param meeting the meeting or item where it was made, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {
            "by",
            "onBehalfOf",
            "jointlyWith",
            "verdict",
            "to",
            "appointed",
            "when",
            "received",
            "effective",
            "inWriting",
            "signatories",
            "about",
            "positions",
            "text",
            "meeting"
        },
        code = Code.DECISION_EMPTY)
@Rule({
    DecisionRules.OnePositionEach.class,
    DecisionRules.NoVotesUndecided.class,
    DecisionRules.NobodyAppointedUndecided.class,
    DecisionRules.InWritingAtNoMeeting.class,
    DecisionRules.MadeBeforeReceived.class
})
public record Decision(
        Optional<@Valid Participant> by,
        List<@NotNull @Valid Participant> onBehalfOf,
        List<@NotNull @Valid Participant> jointlyWith,
        Optional<Verdict> verdict,
        Optional<@Valid Participant> to,
        List<@NotNull @Valid Participant> appointed,
        Optional<@Valid When> when,
        Optional<@Valid When> received,
        Optional<@Valid When> effective,
        Optional<Boolean> inWriting,
        List<@NotNull @Valid Participant> signatories,
        List<@NotNull @Valid Reference> about,
        List<@NotNull @Valid Position> positions,
        Optional<@Text String> text,
        Optional<@Valid Reference> meeting,
        @OrNone Extensions extensions)
        implements WithDecision, Extensible {

    /** Creates a decision; null collections and optionals become empty. */
    public Decision {
        by = orEmpty(by);
        onBehalfOf = orEmpty(onBehalfOf);
        jointlyWith = orEmpty(jointlyWith);
        verdict = orEmpty(verdict);
        to = orEmpty(to);
        appointed = orEmpty(appointed);
        when = orEmpty(when);
        received = orEmpty(received);
        effective = orEmpty(effective);
        inWriting = orEmpty(inWriting);
        signatories = orEmpty(signatories);
        about = orEmpty(about);
        positions = orEmpty(positions);
        text = orEmpty(text);
        meeting = orEmpty(meeting);
        extensions = orEmpty(extensions);
    }

    /**
     * Returns a new builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates an approval.
     *
     * @param when the time of the decision, in a legal form of {@link When}
     * @return the decision
     * @throws IllegalArgumentException if the time is not in a legal form
     */
    public static Decision approved(String when) {
        return of(Verdict.APPROVED, when);
    }

    /**
     * Creates a recommendation.
     *
     * @param when the time of the decision, in a legal form of {@link When}
     * @return the decision
     * @throws IllegalArgumentException if the time is not in a legal form
     */
    public static Decision recommended(String when) {
        return of(Verdict.RECOMMENDED, when);
    }

    /**
     * Creates a decision.
     *
     * @param verdict the verdict of the body
     * @param when the time of the decision, in a legal form of {@link When}
     * @return the decision
     * @throws IllegalArgumentException if the time is not in a legal form
     */
    public static Decision of(Verdict verdict, String when) {
        return builder()
                .verdict(requireNonNull(verdict, "verdict"))
                .when(When.parse(requireNonNull(when, "when")))
                .build();
    }

    /**
     * Returns a copy that was made by another body.
     *
     * @param kind the kind of body
     * @param name the name of the body
     * @return the copy
     */
    public Decision withBy(ParticipantKind kind, String name) {
        return withBy(Participant.of(kind, name));
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends DecisionBuilder {
        Builder() {}
    }
}
