package dk.rammeaftale.content;

import static dk.rammeaftale.internal.shape.Components.orEmpty;
import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Identity;
import dk.rammeaftale.internal.shape.OrNone;
import dk.rammeaftale.people.Participant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece of text (afsnit): a goal, a way, a result, a topic, a question, a section, a footnote. Emphasis, quotes and lists
 * inside the text are CommonMark. It has at least one of title, text and passages.
 *
 * <p>Immutable and thread-safe. Source: domain rows S10, S18, S19, S20, S37, S42, S52, S55, R26, R61, R70.
 *
 * @param id its identity, optional; needed only where something refers to it
 * @param number its number as written, optional
 * @param title its heading, optional; a heading alone stands for a section that was left empty
 * @param text the text, CommonMark, optional
 * @param statedBy those whose words these are (udtalt af), may be empty; what members said on a decision is their position
 * @param source where it is stated (kilde), optional
 * @param activities the activities it describes, may be empty
 * @param passages the passages inside it, in order
 * @param extensions the properties that others have added, may be empty
 */
@Value.Builder
@AtLeastOneOf(
        value = {"title", "text", "passages"},
        code = Code.PASSAGE_EMPTY)
public record Passage(
        @Identity Optional<Id> id,
        Optional<@Text String> number,
        Optional<@Text String> title,
        Optional<@Text String> text,
        List<@NotNull @Valid Participant> statedBy,
        Optional<@Valid Reference> source,
        List<@NotNull @Valid Activity> activities,
        List<@NotNull @Valid Passage> passages,
        @OrNone Extensions extensions)
        implements WithPassage, Extensible {

    /** Creates a passage; null collections and optionals become empty. */
    public Passage {
        id = orEmpty(id);
        number = orEmpty(number);
        title = orEmpty(title);
        text = orEmpty(text);
        statedBy = orEmpty(statedBy);
        source = orEmpty(source);
        activities = orEmpty(activities);
        passages = orEmpty(passages);
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
     * Creates a passage with a text only.
     *
     * @param text the text, CommonMark
     * @return the passage
     */
    public static Passage of(String text) {
        return builder().text(requireNonNull(text, "text")).build();
    }

    /**
     * Creates a passage with a heading only.
     *
     * @param title the heading
     * @return the passage
     */
    public static Passage titled(String title) {
        return builder().title(requireNonNull(title, "title")).build();
    }

    /**
     * Creates one passage for each text.
     *
     * @param texts the texts in order, CommonMark
     * @return the passages, in the same order
     */
    public static List<Passage> listOf(String... texts) {
        return Arrays.stream(requireAll(texts, "texts")).map(Passage::of).toList();
    }

    /** Builder. {@code build()} throws if required components are missing, naming all of them. */
    public static final class Builder extends PassageBuilder {
        Builder() {}
    }
}
