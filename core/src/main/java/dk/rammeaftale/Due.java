package dk.rammeaftale;

import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.extension.ModelValue;
import java.time.LocalDate;

/**
 * A deadline with the day on which it passes (frist, der nærmer sig). A deadline of low precision is placed by its last
 * possible day; how it was written stands in the deadline. What an agenda item leaves to be done, {@code followUp}, is due on the
 * last day of its time. What takes place without being a last day for anybody is not: a meeting, the activities of a process.
 *
 * <p>Immutable and thread-safe. Source: domain rows S4, S48, R5.
 *
 * @param lastDay the last day on which it is in time, required
 * @param deadline the deadline as it stands in the document; of a follow-up one with its id, text, time and wording, required
 * @param document the document that sets it, required
 */
public record Due(LocalDate lastDay, Deadline deadline, Document document) implements ModelValue {}
