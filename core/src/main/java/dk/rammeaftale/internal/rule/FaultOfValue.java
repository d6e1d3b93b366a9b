package dk.rammeaftale.internal.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an exception that means that a value is invalid. A rule that throws it reports the value as broken; any other
 * exception is a fault of the rule.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FaultOfValue {}
