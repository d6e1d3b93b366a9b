package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;

/**
 * How far a meeting, an agenda item, an activity, a follow-up or the work on a focus area has come (status). Source: domain
 * rows R12, R22, R31, R56.
 */
public enum Progress implements ModelValue {
    /** Planlagt. */
    PLANNED,
    /** I gang. */
    ONGOING,
    /** Gennemført, afholdt. */
    COMPLETED,
    /** Flyttet, udsat: a meeting to another time, an item to another meeting, a follow-up to a later day. */
    MOVED,
    /** Aflyst: a meeting; an item that was taken off the agenda; work that was given up. */
    CANCELLED
}
