package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import java.util.List;
import java.util.Optional;

/**
 * A focus area with its texts. A passage with title and text becomes one string, {@code title: text}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the focus area's id, required
 * @param number the focus area's number as written, optional
 * @param title the focus area's title, required
 * @param part the id of the agreement's part that contains the focus area, optional
 * @param progress the progress of the work, optional
 * @param goals the goals, CommonMark; may be empty
 * @param content the planned work, CommonMark; may be empty
 * @param results the expected results, CommonMark; may be empty
 */
public record FocusAreaAnswer(
        Id id,
        Optional<String> number,
        String title,
        Optional<Id> part,
        Optional<Progress> progress,
        List<String> goals,
        List<String> content,
        List<String> results)
        implements Answer {

    /** Creates an answer; null collections and optionals become empty. */
    public FocusAreaAnswer {
        number = orEmpty(number);
        part = orEmpty(part);
        progress = orEmpty(progress);
        goals = orEmpty(goals);
        content = orEmpty(content);
        results = orEmpty(results);
    }

    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
