package dk.rammeaftale.internal.rule;

/**
 * A value of which not everything could be read. The engine validates the value, and reports nothing that
 * only follows from what is unread.
 *
 * @param value the value
 * @param unread its gaps
 */
public record Partial(Object value, Unread unread) {}
