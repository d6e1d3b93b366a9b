package dk.rammeaftale.internal.rule;

/** How grave a fault is. */
public enum Level {
    /** The document is not valid. */
    ERROR,
    /** The document is valid, and somebody should look. */
    WARNING
}
