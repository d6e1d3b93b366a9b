package dk.rammeaftale;

import dk.rammeaftale.internal.rule.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of the statutory sets, each with its own group. This container annotation is in an exported package, since
 * Hibernate Validator can't read it otherwise.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Statutory {

    /** The rules. */
    Rule[] value();
}
