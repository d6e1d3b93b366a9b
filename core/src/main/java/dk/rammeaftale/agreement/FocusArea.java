package dk.rammeaftale.agreement;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.matching.NaturalOrder;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.people.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A focus area (fokusområde, indsatsområde, tema): an area that an agreement wants to work on, with goals, content and
 * expected results.
 *
 * <p>Immutable and thread-safe. Source: domain rows S15 to S20, S24, R12, R13.
 *
 * @param id its identity, the same under all its wordings, required
 * @param number its number as written, optional; may be 0
 * @param title its title, required
 * @param alternativeTitles other wordings of its title, may be empty
 * @param topics its sub-areas and examples (delemner), in order
 * @param goals its goals (mål), in order
 * @param content how the goals are pursued (indhold): an introduction, with the methods as passages in order, optional
 * @param results its expected results (resultater), in order
 * @param beneficiaries the groups that benefit, may be empty
 * @param proposedBy those who proposed or set it, may be empty
 * @param bodies its working groups and other bodies, may be empty
 * @param origin the focus area of an earlier agreement that it continues, optional
 * @param progress how far the work has come, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record FocusArea(
        @Identity @NotNull Id id,
        Optional<@Text String> number,
        @NotBlank String title,
        List<@NotBlank String> alternativeTitles,
        List<@NotNull @Valid Passage> topics,
        List<@NotNull @Valid Passage> goals,
        Optional<@Valid Passage> content,
        List<@NotNull @Valid Passage> results,
        List<@NotNull @Valid Participant> beneficiaries,
        List<@NotNull @Valid Participant> proposedBy,
        List<@NotNull @Valid Participant> bodies,
        Optional<@Valid Reference> origin,
        Optional<Progress> progress,
        @OrNone Extensions extensions)
        implements WithFocusArea, Extensible {

    /** Creates a focus area; null collections and optionals become empty. */
    public FocusArea {
        number = orEmpty(number);
        alternativeTitles = orEmpty(alternativeTitles);
        topics = orEmpty(topics);
        goals = orEmpty(goals);
        content = orEmpty(content);
        results = orEmpty(results);
        beneficiaries = orEmpty(beneficiaries);
        proposedBy = orEmpty(proposedBy);
        bodies = orEmpty(bodies);
        origin = orEmpty(origin);
        progress = orEmpty(progress);
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

    /** Orders focus areas by number: 3.9 comes before 3.10, and focus areas without a number come last. */
    public static final Comparator<FocusArea> BY_NUMBER =
            Comparator.comparing(area -> area.number().orElse(null), Comparator.nullsLast(NaturalOrder.OF_NUMBERS));

    /**
     * Creates a focus area whose id is made of its number: {@code focus-area-3}.
     *
     * @param number its number
     * @param title its title
     * @return the focus area
     * @throws IllegalArgumentException if the number does not give a legal id
     */
    public static FocusArea of(String number, String title) {
        Objects.requireNonNull(number, "number");
        Id id;
        try {
            id = Id.parse("focus-area-" + number);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The number " + OneLine.quoted(number)
                            + " cannot form an id: give the focus area one by its builder",
                    e);
        }
        return builder().id(id).number(number).title(title).build();
    }

    /**
     * Returns a copy with these goals.
     *
     * @param goals their texts in order, CommonMark
     * @return the copy
     */
    public FocusArea withGoals(String... goals) {
        return withGoals(Passage.listOf(requireAll(goals, "goals")));
    }

    /**
     * Returns a copy with these results.
     *
     * @param results their texts in order, CommonMark
     * @return the copy
     */
    public FocusArea withResults(String... results) {
        return withResults(Passage.listOf(requireAll(results, "results")));
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends FocusAreaBuilder {
        Builder() {}
    }
}
