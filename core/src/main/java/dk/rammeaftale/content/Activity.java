package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity carried out with others (aktivitet): involvement in a process, a dialogue, a seminar, a publication.
 *
 * <p>Immutable and thread-safe. Source: domain rows S12, S13, S22, S23, S56, R9, R56, R67.
 *
 * @param id its identity, optional; needed only where something refers to it
 * @param kind the kind of activity, optional
 * @param text a description, CommonMark, optional
 * @param when when it takes place, optional
 * @param progress how far it has come, optional
 * @param reason why it was delayed, moved or given up, CommonMark, optional
 * @param who the participants, may be empty
 * @param outcomes its actual or possible outcomes, may be empty
 * @param wording the source's own words for the time, if they say more, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record Activity(
        @Identity Optional<Id> id,
        Optional<@Valid ActivityKind> kind,
        Optional<@Text String> text,
        Optional<@Valid When> when,
        Optional<Progress> progress,
        Optional<@Text String> reason,
        List<@NotNull @Valid Participant> who,
        List<@NotNull @Valid Passage> outcomes,
        Optional<@Text String> wording,
        @OrNone Extensions extensions)
        implements WithActivity, Extensible {

    /** Creates an activity; null collections and optionals become empty. */
    public Activity {
        id = orEmpty(id);
        kind = orEmpty(kind);
        text = orEmpty(text);
        when = orEmpty(when);
        progress = orEmpty(progress);
        reason = orEmpty(reason);
        who = orEmpty(who);
        outcomes = orEmpty(outcomes);
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
     * Creates an activity.
     *
     * @param kind the kind of activity
     * @return the activity
     */
    public static Activity of(ActivityKind kind) {
        return builder().kind(requireNonNull(kind, "kind")).build();
    }

    /**
     * Returns a copy whose participants are groups known by their kind alone.
     *
     * @param who the kinds of the groups
     * @return the copy
     */
    public Activity withWho(ParticipantKind... who) {
        return withWho(
                Arrays.stream(requireAll(who, "who")).map(Participant::of).toList());
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends ActivityBuilder {
        Builder() {}
    }
}
