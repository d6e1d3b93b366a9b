package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.OrNone;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a meeting is held (mødested).
 *
 * <p>Immutable and thread-safe. Source: domain rows S29, R34.
 *
 * @param name its name, optional
 * @param address its address, optional
 * @param rooms the rooms in it, may be empty
 * @param online whether people may take part online, optional; with a name or an address the meeting is hybrid
 * @param link the link to take part online, a web address, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record Venue(
        Optional<@Text String> name,
        Optional<@Text String> address,
        List<@NotBlank String> rooms,
        Optional<Boolean> online,
        Optional<@Rule(TextForm.Link.class) String> link,
        @OrNone Extensions extensions)
        implements WithVenue, Extensible {

    /** Creates a venue; null collections and optionals become empty. */
    public Venue {
        name = orEmpty(name);
        address = orEmpty(address);
        rooms = orEmpty(rooms);
        online = orEmpty(online);
        link = orEmpty(link);
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
     * Creates a venue with a name only.
     *
     * @param name its name
     * @return the venue
     */
    public static Venue of(String name) {
        return builder().name(requireNonNull(name, "name")).build();
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends VenueBuilder {
        Builder() {}
    }
}
