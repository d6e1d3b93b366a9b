package dk.rammeaftale.json.answer;

import static dk.rammeaftale.internal.shape.Components.orEmpty;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import java.util.List;
import java.util.Optional;

/**
 * A focus area with its texts; a title and the text below it are one, {@code title: text}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param number its number as written, optional
 * @param title what it is called
 * @param part the part in which it stands, optional
 * @param progress how far the work has come, optional
 * @param goals what it is to reach, CommonMark
 * @param content how it is done, CommonMark
 * @param results what is expected to come of it, CommonMark
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

    /** Makes an answer; null collections and optionals become empty. */
    public FocusAreaAnswer {
        number = orEmpty(number);
        part = orEmpty(part);
        progress = orEmpty(progress);
        goals = orEmpty(goals);
        content = orEmpty(content);
        results = orEmpty(results);
    }
}
