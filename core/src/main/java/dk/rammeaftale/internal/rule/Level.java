package dk.rammeaftale.internal.rule;

/** The severity of a fault. */
public enum Level {
    /** The document is not valid. */
    ERROR,
    /** The document is valid, and somebody should look. */
    WARNING
}
