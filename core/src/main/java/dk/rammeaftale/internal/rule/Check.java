package dk.rammeaftale.internal.rule;

/**
 * One rule about values of a type. It never throws, whatever the value holds, also nulls where something is required.
 */
@FunctionalInterface
public interface Check<T> {

    /** Reports every place where a value breaks the rule. */
    void check(T value, Report report);
}
