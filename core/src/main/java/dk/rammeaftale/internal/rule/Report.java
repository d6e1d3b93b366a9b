package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Pointer;

/**
 * Collects the findings of a {@link Check}, and gives the check access to the index and the unread parts of the
 * document.
 */
public interface Report {

    /**
     * Adds a finding, unless a property that its code reads may stand in an unread part of the value. Pointers, also among the
     * arguments, begin at the value that is checked.
     */
    void add(Message message, Pointer at, Object... arguments);

    /** Adds a finding. */
    default void add(Message message, String at, Object... arguments) {
        add(message, Pointer.parse(at), arguments);
    }

    /** Returns a report for findings that depend on a few places only, so that unread parts elsewhere do not matter. */
    Report within(Pointer... places);

    /** Returns whether everything at a place and below it was read. */
    boolean isRead(Pointer at);

    /** Returns the index of the value being checked. */
    Index index();
}
