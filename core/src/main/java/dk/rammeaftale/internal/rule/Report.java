package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Pointer;

/** Takes what a {@link Check} finds, and tells it what it may need to know of the value. */
public interface Report {

    /** Adds a finding. One whose code reads something that may stand in a gap of the value is left out. */
    void add(Message message, Pointer at, Object... arguments);

    /** Adds a finding. */
    default void add(Message message, String at, Object... arguments) {
        add(message, Pointer.parse(at), arguments);
    }

    /** Returns a report for findings that follow from a few places only; gaps elsewhere do not count. */
    Report within(Pointer... places);

    /** Whether everything at a place and below it was read. */
    boolean isRead(Pointer at);

    /** Returns the index of the value that is checked. */
    Index index();
}
