package dk.rammeaftale.internal.rule;

/**
 * One rule about values of a type. A check never throws, not even for a value with nulls in required components.
 */
@FunctionalInterface
public interface Check<T> {

    /** Reports every place where a value breaks the rule. */
    void check(T value, Report report);
}
