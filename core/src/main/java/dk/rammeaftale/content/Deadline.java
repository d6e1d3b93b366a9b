package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A last day for something (frist), with one of {@code atLatest} and {@code before}, or with the source's words only, where it
 * names no day.
 *
 * <p>Immutable and thread-safe. Source: domain rows S4, S48, S56, R5.
 *
 * @param id its identity, optional; needed only where something refers to it
 * @param text what must have happened, CommonMark, optional
 * @param atLatest the last day on which it is in time (senest), that day included; this or {@code before}, or neither
 * @param before the first day on which it is too late (inden); this or {@code atLatest}, or neither
 * @param setBy the body that set it, optional
 * @param legalBasis the law that sets it, perhaps none
 * @param wording the source's own words, where they differ, optional; required where no day is stated
 * @param extensions what others have added, perhaps none
 */
@Value.Builder
@AtLeastOneOf(
        value = {"atLatest", "before", "wording"},
        code = Code.DEADLINE_NOT_ONE,
        notBoth = {"atLatest", "before"})
public record Deadline(
        @Identity Optional<Id> id,
        Optional<@Text String> text,
        Optional<@Valid When> atLatest,
        Optional<@Valid When> before,
        Optional<@Valid Participant> setBy,
        List<@NotNull @Valid LegalBasis> legalBasis,
        Optional<@Text String> wording,
        @OrNone Extensions extensions)
        implements WithDeadline, Extensible {

    /** Makes a deadline; null collections and optionals become empty. */
    public Deadline {
        id = orEmpty(id);
        text = orEmpty(text);
        atLatest = orEmpty(atLatest);
        before = orEmpty(before);
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
     * Makes a deadline whose day is in time (senest).
     *
     * @param day the day, in a legal form of {@link When}
     * @return the deadline
     * @throws IllegalArgumentException if the day is in no legal form
     */
    public static Deadline atLatest(String day) {
        return builder().atLatest(When.parse(day)).build();
    }

    /**
     * Makes a deadline whose day is too late (inden).
     *
     * @param day the day, in a legal form of {@link When}
     * @return the deadline
     * @throws IllegalArgumentException if the day is in no legal form
     */
    public static Deadline before(String day) {
        return builder().before(When.parse(day)).build();
    }

    /**
     * Returns the last day on which it is in time; a time of low precision counts to its last possible day.
     *
     * @return the day, or empty if the year or the day is not known
     */
    public Optional<LocalDate> lastDay() {
        return atLatest.flatMap(When::latest)
                .or(() -> before.flatMap(When::earliest).map(d -> d.minusDays(1)));
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends DeadlineBuilder {
        Builder() {}
    }
}
