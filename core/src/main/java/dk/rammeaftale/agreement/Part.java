package dk.rammeaftale.agreement;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;

import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.rule.TextForm;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.time.When;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a framework agreement (del): its development part, its governance part, or another.
 *
 * <p>Immutable and thread-safe. Source: domain rows S9, S10, S11, S16, R4, R5.
 *
 * @param id its identity, required
 * @param kind the kind of part, required
 * @param title its title, optional
 * @param alternativeTitles other or former titles, may be empty
 * @param url a web address of the part alone, optional
 * @param published when the part was published on its own, optional
 * @param text its text, CommonMark, optional
 * @param topics its topics (emner), in order
 * @param sections its sections beside the topics, in order
 * @param focusAreas the focus areas that belong to it, in order
 * @param deadlines its own deadlines, may be empty
 * @param appendices its own appendices, in order
 * @param publishedAs the id of the appendix that it is published as, optional
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
public record Part(
        @Identity @NotNull Id id,
        @NotNull Kind kind,
        Optional<@Text String> title,
        List<@NotBlank String> alternativeTitles,
        Optional<@Rule(TextForm.Link.class) String> url,
        Optional<@Valid When> published,
        Optional<@Text String> text,
        List<@NotNull @Valid Passage> topics,
        List<@NotNull @Valid Passage> sections,
        List<@NotNull @Valid FocusArea> focusAreas,
        List<@NotNull @Valid Deadline> deadlines,
        List<@NotNull @Valid Attachment> appendices,
        Optional<Id> publishedAs,
        @OrNone Extensions extensions)
        implements WithPart, Extensible {

    /** Creates a part; null collections and optionals become empty. */
    public Part {
        title = orEmpty(title);
        alternativeTitles = orEmpty(alternativeTitles);
        url = orEmpty(url);
        published = orEmpty(published);
        text = orEmpty(text);
        topics = orEmpty(topics);
        sections = orEmpty(sections);
        focusAreas = orEmpty(focusAreas);
        deadlines = orEmpty(deadlines);
        appendices = orEmpty(appendices);
        publishedAs = orEmpty(publishedAs);
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

    /** The kind of a part. Source: domain rows S9, S11, R4. */
    public enum Kind implements ModelValue {
        /** Udviklingsdel, udviklingsstrategi: need for services, professional development, focus areas. */
        DEVELOPMENT,
        /** Styringsdel, styringsaftale: capacity and financial control. */
        GOVERNANCE,
        /** Another part. */
        OTHER
    }

    /**
     * Creates a development part (udviklingsdel) with the id {@code development}.
     *
     * @return the part
     */
    public static Part development() {
        return builder().id(Id.parse("development")).kind(Kind.DEVELOPMENT).build();
    }

    /**
     * Creates a governance part (styringsdel) with the id {@code governance}.
     *
     * @return the part
     */
    public static Part governance() {
        return builder().id(Id.parse("governance")).kind(Kind.GOVERNANCE).build();
    }

    /**
     * Returns a copy with these topics.
     *
     * @param topics their names in order
     * @return the copy
     */
    public Part withTopics(String... topics) {
        return withTopics(
                Arrays.stream(requireAll(topics, "topics")).map(Passage::titled).toList());
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends PartBuilder {
        Builder() {}
    }
}
