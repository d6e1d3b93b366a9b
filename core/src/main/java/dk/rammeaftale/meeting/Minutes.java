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
 * The minutes of a meeting as a whole (referat); the decisions stand at each item.
 *
 * <p>A correction has no access of its own. It is public if every item it is about is open. A correction that names no
 * items may be about any of them, so it is public only if all items are open.
 *
 * <p>Immutable and thread-safe. Source: domain rows R22, R30, R47, R57, R63, R64, R65.
 *
 * @param authors those who wrote the minutes (skrevet af), may be empty
 * @param dated the day that it bears (dateret), optional
 * @param published when the minutes were made public, optional
 * @param sent when the minutes were sent out (udsendt), optional
 * @param recipients those to whom the minutes were sent, may be empty
 * @param signedBy those who signed the minutes, may be empty
 * @param attendance who was present and who was absent, in order
 * @param quorate whether enough members were present to decide (beslutningsdygtig), optional
 * @param corrections later corrections, each with its day, its body and the items it is about, in order
 * @param approvedAt the meeting or item at which the minutes were approved, optional
 * @param approvals the approvals of the minutes outside a meeting, such as in writing (skriftlig godkendelse), in order
 * @param attachments the documents that go along with the minutes, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule({ItemRules.LeftAfterBeingThere.class, ItemRules.ApprovedAtNoMeeting.class})
public record Minutes(
        List<@NotNull @Valid Participant> authors,
        Optional<@Valid When> dated,
        Optional<@Valid When> published,
        Optional<@Valid When> sent,
        List<@NotNull @Valid Participant> recipients,
        List<@NotNull @Valid Participant> signedBy,
        List<@NotNull @Valid Attendance> attendance,
        Optional<Boolean> quorate,
        List<@NotNull @Valid Decision> corrections,
        Optional<@Valid Reference> approvedAt,
        List<@NotNull @Valid Decision> approvals,
        List<@NotNull @Valid Attachment> attachments,
        @OrNone Extensions extensions)
        implements WithMinutes, Extensible {

    /** Creates minutes; null collections and optionals become empty. */
    public Minutes {
        authors = orEmpty(authors);
        dated = orEmpty(dated);
        published = orEmpty(published);
        sent = orEmpty(sent);
        recipients = orEmpty(recipients);
        signedBy = orEmpty(signedBy);
        attendance = orEmpty(attendance);
        quorate = orEmpty(quorate);
        corrections = orEmpty(corrections);
        approvedAt = orEmpty(approvedAt);
        approvals = orEmpty(approvals);
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
