package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Pointer;

/** Takes what a {@link Check} finds, and tells it what it may need to know of the value. */
public interface Report {

    /**
     * Adds a finding. One whose code reads something that may stand in a gap of the value is left out.
     *
     * @param message what to say
     * @param at where, from the value that is checked
     * @param arguments names and values in turn, for the text; one that costs time is given as a {@code Supplier}
     */
    void add(Message message, Pointer at, Object... arguments);

    /**
     * Adds a finding.
     *
     * @param message what to say
     * @param at where, as a JSON Pointer from the value that is checked
     * @param arguments names and values in turn, for the text
     */
    default void add(Message message, String at, Object... arguments) {
        add(message, Pointer.parse(at), arguments);
    }

    /**
     * Returns a report for findings that follow from a few places only; gaps elsewhere do not count.
     *
     * @param places the places, from the value that is checked
     * @return the report
     */
    Report within(Pointer... places);

    /**
     * Says whether everything at a place and below it was read.
     *
     * @param at the place, from the value that is checked
     * @return whether there is no gap
     */
    boolean isRead(Pointer at);

    /**
     * Returns the index of the value that is checked.
     *
     * @return the records in it
     */
    Index index();
}
