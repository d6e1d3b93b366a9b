package dk.rammeaftale.internal.rule;

/**
 * A value of which not everything could be read. A validator that is given one validates the value, and reports nothing that
 * only follows from what is unread.
 *
 * @param value the value
 * @param unread its gaps
 */
public record Partial(Object value, Unread unread) {}
