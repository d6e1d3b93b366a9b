package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Passage;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * A recommendation of what a meeting should decide (indstilling).
 *
 * <p>Immutable and thread-safe. Source: domain row R27.
 *
 * @param by those who recommend it, may be empty
 * @param points the recommended points, in order
 * @param alternatives the recommendations that are alternatives to this one, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record Recommendation(
        List<@NotNull @Valid Participant> by,
        List<@NotNull @Valid Passage> points,
        List<@NotNull @Valid Recommendation> alternatives,
        @OrNone Extensions extensions)
        implements WithRecommendation, Extensible {

    /** Creates a recommendation; null collections and optionals become empty. */
    public Recommendation {
        by = orEmpty(by);
        points = orEmpty(points);
        alternatives = orEmpty(alternatives);
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

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends RecommendationBuilder {
        Builder() {}
    }
}
