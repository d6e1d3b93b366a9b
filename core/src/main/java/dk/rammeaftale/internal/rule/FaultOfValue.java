package dk.rammeaftale.internal.rule;

/**
 * Marks an exception that means that a value is invalid. A rule that throws it reports the value as broken; any other
 * exception is a fault of the rule.
 */
public interface FaultOfValue {}
