package dk.rammeaftale.internal.rule;

/**
 * A value that could be read only in part. The engine validates it, but does not report faults that may only be due to
 * the unread parts.
 *
 * @param value the value
 * @param unread the parts that could not be read
 */
public record Partial(Object value, Unread unread) {}
