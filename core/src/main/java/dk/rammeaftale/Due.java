package dk.rammeaftale;

import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.extension.ModelValue;
import java.time.LocalDate;

/**
 * A deadline with its last day (frist, der nærmer sig). An imprecise {@code atLatest} counts by its last
 * possible day, an imprecise {@code before} by the day before its first. The
 * {@code followUp} of a meeting or an agenda item is due on the last day of its time, unless it is completed,
 * cancelled or only expected. Meetings and the activities of a process are not deadlines.
 *
 * <p>Immutable and thread-safe. Source: domain rows S4, S48, R5.
 *
 * @param lastDay the last day that is in time, required
 * @param deadline the deadline as it stands in the document; for a follow-up, a deadline with its id, text, time,
 *     participants and wording, required
 * @param document the document that sets it, required
 */
public record Due(LocalDate lastDay, Deadline deadline, Document document) implements ModelValue {

    /** Returns the last day, and type, id and title of the document. */
    @Override
    public String toString() {
        return "Due[" + lastDay + ", " + document + "]";
    }
}
