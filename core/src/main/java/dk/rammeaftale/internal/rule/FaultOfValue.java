package dk.rammeaftale.internal.rule;

/** An exception that says that something is wrong with a value; a rule that throws it is broken by the value, and not itself. */
public interface FaultOfValue {}
