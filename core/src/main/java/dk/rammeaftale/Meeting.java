package dk.rammeaftale;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.Nesting;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A meeting (møde), with its invitation, its agenda and its minutes in one document.
 *
 * <pre>{@code
 * Meeting meeting = Meeting.builder()
 *         .id("dialogmoede")
 *         .title("Dialogmøde")
 *         .time(MeetingTime.of("2027-04-07", "16:00", "19:00"))
 *         .addAgenda(AgendaItem.builder().number("1").title("Velkomst").build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: domain rows S25 to S56, R21 to R28, R30 to R34, R37, R46, R55, R67, R74.
 *
 * @param id its identity, required
 * @param title its title, required
 * @param alternativeTitles other titles it is known by, may be empty
 * @param language the language it is written in, a BCP 47 tag such as {@code da}, optional; if absent, the language is
 *     not known
 * @param identifiers case and document numbers, may be empty
 * @param access who may see it, optional; absent means closed
 * @param url where it is found, a web address, optional
 * @param asOf the day whose state it describes, optional
 * @param published when its agenda or invitation was made public, optional
 * @param recipients those to whom it was sent, may be empty
 * @param sources where the facts come from, may be empty
 * @param excerpt whether only part of the source is recorded, optional; if so, what is absent may stand in the rest of the
 *     source
 * @param legalBasis the law it rests on, may be empty
 * @param bodies the bodies that it names, may be empty
 * @param kind the kind of meeting, optional
 * @param number its number in the series of meetings as written (mødenummer), such as {@code 4/2024}, optional
 * @param progress whether it is planned, held, moved or cancelled, optional
 * @param reason why it was moved or cancelled, CommonMark, optional
 * @param body the body that meets, optional
 * @param time when it is held, optional; a cancelled meeting keeps its time
 * @param earlierTimes the former times of a meeting that was moved, oldest first
 * @param venue where it is held, optional
 * @param areas the municipalities and regions that it is about, may be empty
 * @param about the agreements, focus areas and goals it concerns; a goal's words as they were quoted
 * @param deadlines its deadlines, such as the one for answering a consultation, may be empty
 * @param invitation its invitation, optional
 * @param agenda its items, in order
 * @param followUp the actions to take that belong to no item, with who takes them and until when, in order
 * @param minutes its minutes, optional
 * @param notes footnotes and notes, in order
 * @param attachments the documents that go along with it, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@Rule({
    MeetingRules.MovedFrom.class,
    MeetingRules.ItemsMovedTo.class,
    MeetingRules.SubstitutesFor.class,
    MeetingRules.RegisteredBefore.class,
    MeetingRules.DecidesOnPoints.class,
    MeetingRules.AgendaNumbersUnique.class,
    MeetingRules.AttendsItems.class,
    MeetingRules.ShownAsOpenAsItIs.class,
    MeetingRules.NoMinutesOfCancelled.class
})
public record Meeting(
        @Identity @NotNull Id id,
        @NotBlank String title,
        List<@NotBlank String> alternativeTitles,
        Optional<@Rule(TextForm.Language.class) String> language,
        List<@NotNull @Valid Identifier> identifiers,
        Optional<Access> access,
        Optional<@Rule(TextForm.Link.class) String> url,
        Optional<@Valid When> asOf,
        Optional<@Valid When> published,
        List<@NotNull @Valid Participant> recipients,
        List<@NotNull @Valid Reference> sources,
        Optional<Boolean> excerpt,
        List<@NotNull @Valid LegalBasis> legalBasis,
        List<@NotNull @Valid Participant> bodies,
        Optional<@Valid ActivityKind> kind,
        Optional<@Text String> number,
        Optional<Progress> progress,
        Optional<@Text String> reason,
        Optional<@Valid Participant> body,
        Optional<@Valid MeetingTime> time,
        List<@NotNull @Valid MeetingTime> earlierTimes,
        Optional<@Valid Venue> venue,
        List<@NotNull @Valid Authority> areas,
        List<@NotNull @Valid Reference> about,
        List<@NotNull @Valid Deadline> deadlines,
        Optional<@Valid Invitation> invitation,
        List<@NotNull @Valid AgendaItem> agenda,
        List<@NotNull @Valid Activity> followUp,
        Optional<@Valid Minutes> minutes,
        List<@NotNull @Valid Passage> notes,
        List<@NotNull @Valid Attachment> attachments,
        @OrNone Extensions extensions)
        implements WithMeeting, Document, Extensible {

    /** Creates a meeting; null collections and optionals become empty. */
    public Meeting {
        alternativeTitles = orEmpty(alternativeTitles);
        language = orEmpty(language);
        identifiers = orEmpty(identifiers);
        access = orEmpty(access);
        url = orEmpty(url);
        asOf = orEmpty(asOf);
        published = orEmpty(published);
        recipients = orEmpty(recipients);
        sources = orEmpty(sources);
        excerpt = orEmpty(excerpt);
        legalBasis = orEmpty(legalBasis);
        bodies = orEmpty(bodies);
        kind = orEmpty(kind);
        number = orEmpty(number);
        progress = orEmpty(progress);
        reason = orEmpty(reason);
        body = orEmpty(body);
        time = orEmpty(time);
        earlierTimes = orEmpty(earlierTimes);
        venue = orEmpty(venue);
        areas = orEmpty(areas);
        about = orEmpty(about);
        deadlines = orEmpty(deadlines);
        invitation = orEmpty(invitation);
        agenda = orEmpty(agenda);
        followUp = orEmpty(followUp);
        minutes = orEmpty(minutes);
        notes = orEmpty(notes);
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

    /**
     * Returns all items of the agenda, each followed by the items below it (underpunkter).
     *
     * @return the items in document order
     */
    public List<AgendaItem> allItems() {
        return all(agenda, 1).toList();
    }

    private static Stream<AgendaItem> all(List<AgendaItem> items, int depth) {
        Nesting.check(items.isEmpty() ? 0 : depth);
        return items.stream()
                .filter(Objects::nonNull)
                .flatMap(item -> Stream.concat(Stream.of(item), all(item.items(), depth + 1)));
    }

    @Override
    public <T> Meeting withElement(Id id, Class<T> type, UnaryOperator<T> change) {
        return DocumentRules.withElement(this, id, type, change);
    }

    @Override
    public Meeting withoutPersonalData(String... extensions) {
        return PublicView.withoutPersonalData(this, extensions);
    }

    /**
     * Returns the public view, see {@link Document#publicView}. A correction of the minutes has no access of its own:
     * if it names the items it is about, it is shown if all of them are open; otherwise it is shown only if every item
     * is open, also the items inside others.
     *
     * @param extensions the names of the extensions to keep on elements that are open
     * @return the copy, or empty if the meeting itself is closed
     */
    @Override
    public Optional<Meeting> publicView(String... extensions) {
        requireAll(extensions, "extensions");
        return PublicView.byAccess(
                access,
                () -> PublicView.only(this, "id", "title", "access"),
                () -> PublicView.publicView(PublicAgenda.of(this), this, extensions));
    }

    /** Returns type, id and title. For the whole content, write JSON. */
    @Override
    public String toString() {
        return DocumentRules.inShort(this);
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends MeetingBuilder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         * @throws IllegalArgumentException if it is not in the legal form
         */
        public Builder id(String id) {
            return id(Id.parse(requireNonNull(id, "id")));
        }
    }
}
