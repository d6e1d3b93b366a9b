package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;

/**
 * How far a meeting, an agenda item, an activity, a follow-up or the work on a focus area has come (status). Source: domain
 * rows R12, R22, R31, R56, R73.
 */
public enum Progress implements ModelValue {
    /** Forventet: somebody expects it, and nothing is planned yet. */
    EXPECTED,
    /** Planlagt. */
    PLANNED,
    /** I gang. */
    ONGOING,
    /** Forsinket: its day has passed, or will pass, before it is done. */
    DELAYED,
    /** Gennemført, afholdt. */
    COMPLETED,
    /** Flyttet, udsat: a meeting to another time, an item to another meeting, a follow-up to a later day. */
    MOVED,
    /** Aflyst: a meeting; an item that was taken off the agenda; work that was given up. */
    CANCELLED
}
