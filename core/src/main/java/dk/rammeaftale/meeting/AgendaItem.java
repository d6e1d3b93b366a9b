package dk.rammeaftale.meeting;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.matching.NaturalOrder;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item of a programme, an agenda or minutes (punkt). It has at least one of number, title, public title, kind
 * and subject, or states that it is closed.
 *
 * <p>Immutable and thread-safe. Source: domain rows S39 to S45, R23 to R28, R31 to R33, R41, R45, R67.
 *
 * @param id its identity, optional; needed only where something refers to it
 * @param number its number as written, such as {@code 01} or {@code 3.10}, optional; the order is that of the list
 * @param title its title, optional
 * @param publicTitle a title that everybody may read although the item is closed, optional
 * @param kind the kind of item, optional
 * @param access who may see it, optional; if absent, the access of the enclosing item or meeting applies
 * @param closedUnder the law under which it is closed, may be empty
 * @param reason why it is closed, moved or taken off the agenda, CommonMark, optional; the law is in closedUnder
 * @param progress how far it has come, optional
 * @param movedTo the meeting or item it was moved to, optional
 * @param supplementary whether it came with a supplementary agenda, optional
 * @param recurring whether it is a standing item, optional
 * @param start when it begins, optional
 * @param end when it ends, optional
 * @param presenters the presenters, in order
 * @param proposedBy those who proposed it, may be empty
 * @param decidingBody the body that finally decides the case, optional
 * @param subject the subject of a presentation, with its example and aspects as passages, optional
 * @param questions the questions asked at the item, in order
 * @param outcomes what it may lead to, or has led to, in order
 * @param about the documents and elements it concerns, may be empty
 * @param sections its sections, such as the presentation of the case and the discussion, in order
 * @param recommendations the recommendations, in order
 * @param decisions the decisions, on the whole or point by point, in order
 * @param followUp the actions to take, with who takes them and until when, in order
 * @param attachments the documents that go along with it, in order
 * @param identifiers case and document numbers, may be empty
 * @param items the items inside it, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {"number", "title", "publicTitle", "kind", "subject", "access=closed"},
        code = Code.ITEM_EMPTY)
@Rule({ItemRules.ItemInOrder.class, ItemRules.TargetOfMoved.class, ItemRules.NotDecidedIfWithdrawn.class})
public record AgendaItem(
        @Identity Optional<Id> id,
        Optional<@Text String> number,
        Optional<@Text String> title,
        Optional<@Text String> publicTitle,
        Optional<@Valid AgendaItemKind> kind,
        Optional<Access> access,
        List<@NotNull @Valid LegalBasis> closedUnder,
        Optional<@Text String> reason,
        Optional<Progress> progress,
        Optional<@Valid Reference> movedTo,
        Optional<Boolean> supplementary,
        Optional<Boolean> recurring,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        List<@NotNull @Valid Participant> presenters,
        List<@NotNull @Valid Participant> proposedBy,
        Optional<@Valid Participant> decidingBody,
        Optional<@Valid Passage> subject,
        List<@NotNull @Valid Passage> questions,
        List<@NotNull @Valid Passage> outcomes,
        List<@NotNull @Valid Reference> about,
        List<@NotNull @Valid Passage> sections,
        List<@NotNull @Valid Recommendation> recommendations,
        List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid Activity> followUp,
        List<@NotNull @Valid Attachment> attachments,
        List<@NotNull @Valid Identifier> identifiers,
        List<@NotNull @Valid AgendaItem> items,
        @OrNone Extensions extensions)
        implements WithAgendaItem, Extensible {

    /** Creates an agenda item; null collections and optionals become empty. */
    public AgendaItem {
        id = orEmpty(id);
        number = orEmpty(number);
        title = orEmpty(title);
        publicTitle = orEmpty(publicTitle);
        kind = orEmpty(kind);
        access = orEmpty(access);
        closedUnder = orEmpty(closedUnder);
        reason = orEmpty(reason);
        progress = orEmpty(progress);
        movedTo = orEmpty(movedTo);
        supplementary = orEmpty(supplementary);
        recurring = orEmpty(recurring);
        start = orEmpty(start);
        end = orEmpty(end);
        presenters = orEmpty(presenters);
        proposedBy = orEmpty(proposedBy);
        decidingBody = orEmpty(decidingBody);
        subject = orEmpty(subject);
        questions = orEmpty(questions);
        outcomes = orEmpty(outcomes);
        about = orEmpty(about);
        sections = orEmpty(sections);
        recommendations = orEmpty(recommendations);
        decisions = orEmpty(decisions);
        followUp = orEmpty(followUp);
        attachments = orEmpty(attachments);
        identifiers = orEmpty(identifiers);
        items = orEmpty(items);
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
     * Orders items by number: 3.9 comes before 3.10, and items without a number come last. The agenda keeps the order
     * of the document.
     */
    public static final Comparator<AgendaItem> BY_NUMBER =
            Comparator.comparing(item -> item.number().orElse(null), Comparator.nullsLast(NaturalOrder.OF_NUMBERS));

    /**
     * Creates an item.
     *
     * @param kind the kind of item
     * @param title its title
     * @return the item
     */
    public static AgendaItem of(AgendaItemKind kind, String title) {
        return builder()
                .kind(requireNonNull(kind, "kind"))
                .title(requireNonNull(title, "title"))
                .build();
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends AgendaItemBuilder {
        Builder() {}
    }
}
