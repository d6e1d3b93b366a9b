package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.NotNegative;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that goes along with another (bilag): an appendix of an agreement, an attachment of a meeting or of an
 * item. It has at least one of {@code number}, {@code title} and {@code url}.
 *
 * <p>Immutable and thread-safe. Source: domain rows S49, R9, R14, R25, R59, R63, R72.
 *
 * @param id its identity, optional; needed only where something refers to it
 * @param number its number as written, optional
 * @param title its title, optional
 * @param authors those who wrote it (udarbejdet af), may be empty
 * @param dated the day that it bears (dateret), optional
 * @param url where it is found, a web address, optional
 * @param access who may see it, optional; never inherited from an enclosing element, and absent means closed
 * @param published when it is published or sent out, optional
 * @param recipients its recipients, may be empty
 * @param revision its revision, optional
 * @param pages the number of its pages, optional; not below zero
 * @param valid the time in which it is valid, optional
 * @param identifiers case and document numbers, may be empty
 * @param legalBasis the law it is about, may be empty
 * @param replaces the edition that it replaces, optional
 * @param notes notes about it, in order
 * @param attachments its own attachments, in order
 * @param wording the source's own words for when it is published, if they say more, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {"number", "title", "url"},
        code = Code.ATTACHMENT_EMPTY)
public record Attachment(
        @Identity Optional<Id> id,
        Optional<@Text String> number,
        Optional<@Text String> title,
        List<@NotNull @Valid Participant> authors,
        Optional<@Valid When> dated,
        Optional<@Rule(TextForm.Link.class) String> url,
        Optional<Access> access,
        Optional<@Valid When> published,
        List<@NotNull @Valid Participant> recipients,
        Optional<@Text String> revision,
        Optional<@Rule(NotNegative.class) Integer> pages,
        Optional<@Valid When> valid,
        List<@NotNull @Valid Identifier> identifiers,
        List<@NotNull @Valid LegalBasis> legalBasis,
        Optional<@Valid Reference> replaces,
        List<@NotNull @Valid Passage> notes,
        List<@NotNull @Valid Attachment> attachments,
        Optional<@Text String> wording,
        @OrNone Extensions extensions)
        implements WithAttachment, Extensible {

    /** Creates an attachment; null collections and optionals become empty. */
    public Attachment {
        id = orEmpty(id);
        number = orEmpty(number);
        title = orEmpty(title);
        authors = orEmpty(authors);
        dated = orEmpty(dated);
        url = orEmpty(url);
        access = orEmpty(access);
        published = orEmpty(published);
        recipients = orEmpty(recipients);
        revision = orEmpty(revision);
        pages = orEmpty(pages);
        valid = orEmpty(valid);
        identifiers = orEmpty(identifiers);
        legalBasis = orEmpty(legalBasis);
        replaces = orEmpty(replaces);
        notes = orEmpty(notes);
        attachments = orEmpty(attachments);
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
     * Creates an attachment.
     *
     * @param title its title
     * @return the attachment
     */
    public static Attachment of(String title) {
        return builder().title(requireNonNull(title, "title")).build();
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends AttachmentBuilder {
        Builder() {}
    }
}
