package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The last day for something (frist), given by either {@code atLatest} or {@code before}, or by the source's words
 * alone if it names no day.
 *
 * <p>Immutable and thread-safe. Source: domain rows S4, S48, S56, R5, R52, R67.
 *
 * @param id its identity, optional; needed only where something refers to it
 * @param text what must be done by then, CommonMark, optional
 * @param atLatest the last day that is in time (senest), optional; not together with {@code before}
 * @param before the first day that is too late (inden), optional; not together with {@code atLatest}
 * @param time the hour of that day by which it must be done, optional; needs a day
 * @param reason why it was set or extended, CommonMark, optional
 * @param addressees those who must keep it (dem, fristen gælder for), may be empty
 * @param to those to whom it must be sent, may be empty
 * @param setBy the body that set it, optional
 * @param legalBasis the law that sets it, may be empty
 * @param wording the source's own words, if they say more, optional; required if no day is stated
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {"atLatest", "before", "wording"},
        code = Code.DEADLINE_NOT_ONE,
        notBoth = {"atLatest", "before"})
@Rule(DeadlineRules.HourOfADay.class)
public record Deadline(
        @Identity Optional<Id> id,
        Optional<@Text String> text,
        Optional<@Valid When> atLatest,
        Optional<@Valid When> before,
        Optional<LocalTime> time,
        Optional<@Text String> reason,
        List<@NotNull @Valid Participant> addressees,
        List<@NotNull @Valid Participant> to,
        Optional<@Valid Participant> setBy,
        List<@NotNull @Valid LegalBasis> legalBasis,
        Optional<@Text String> wording,
        @OrNone Extensions extensions)
        implements WithDeadline, Extensible {

    /** Creates a deadline; null collections and optionals become empty. */
    public Deadline {
        id = orEmpty(id);
        text = orEmpty(text);
        atLatest = orEmpty(atLatest);
        before = orEmpty(before);
        time = orEmpty(time);
        reason = orEmpty(reason);
        addressees = orEmpty(addressees);
        to = orEmpty(to);
        setBy = orEmpty(setBy);
        legalBasis = orEmpty(legalBasis);
        wording = orEmpty(wording);
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
     * Creates a deadline by a day that is still in time (senest).
     *
     * @param day the day, in a legal form of {@link When}
     * @return the deadline
     * @throws IllegalArgumentException if the day is not in a legal form
     */
    public static Deadline atLatest(String day) {
        return builder().atLatest(When.parse(requireNonNull(day, "day"))).build();
    }

    /**
     * Creates a deadline by the first day that is too late (inden).
     *
     * @param day the day, in a legal form of {@link When}
     * @return the deadline
     * @throws IllegalArgumentException if the day is not in a legal form
     */
    public static Deadline before(String day) {
        return builder().before(When.parse(requireNonNull(day, "day"))).build();
    }

    /** Returns whether {@code time} is the hour of one day, also of one in every year. */
    boolean hasDay() {
        return atLatest.or(() -> before)
                .filter(when -> when.day().isPresent() || when.everyYear().isPresent())
                .isPresent();
    }

    /**
     * Returns the last day that is in time. If {@code atLatest} is imprecise, it is the last possible day: 31 May for
     * {@code 2026-05}. The day of {@code before} is in time only if a {@code time} says until when.
     *
     * @return the day, or empty if the year or the day is not known
     */
    public Optional<LocalDate> lastDay() {
        return atLatest.flatMap(When::latest)
                .or(() -> before.flatMap(When::earliest).map(d -> time.isPresent() && hasDay() ? d : d.minusDays(1)));
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends DeadlineBuilder {
        Builder() {}
    }
}
