package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was written down of a meeting as a whole (referat); what was decided stands at each item.
 *
 * <p>A correction states no access. Everybody may see one that is about open items only; one that does not name its items may be
 * about any of them.
 *
 * <p>Immutable and thread-safe. Source: domain rows R22, R30, R47.
 *
 * @param published when the minutes were made public, optional
 * @param recipients those to whom the minutes were sent, may be empty
 * @param signedBy those who signed the minutes, may be empty
 * @param attendance who was there and who was not, in order
 * @param corrections what was corrected later, with its day, body and the items it is about, in order
 * @param approvedAt the meeting or item at which the minutes were approved, optional
 * @param attachments the documents that go along with the minutes, in order
 * @param extensions what others have added, perhaps none
 */
@Value.Builder
@Rule({ItemRules.LeftAfterBeingThere.class})
public record Minutes(
        Optional<@Valid When> published,
        List<@NotNull @Valid Participant> recipients,
        List<@NotNull @Valid Participant> signedBy,
        List<@NotNull @Valid Attendance> attendance,
        List<@NotNull @Valid Decision> corrections,
        Optional<@Valid Reference> approvedAt,
        List<@NotNull @Valid Attachment> attachments,
        @OrNone Extensions extensions)
        implements WithMinutes, Extensible {

    /** Makes a minutes; null collections and optionals become empty. */
    public Minutes {
        published = orEmpty(published);
        recipients = orEmpty(recipients);
        signedBy = orEmpty(signedBy);
        attendance = orEmpty(attendance);
        corrections = orEmpty(corrections);
        approvedAt = orEmpty(approvedAt);
        attachments = orEmpty(attachments);
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
    public static final class Builder extends MinutesBuilder {
        Builder() {}
    }
}
