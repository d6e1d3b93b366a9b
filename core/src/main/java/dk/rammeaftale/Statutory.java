package dk.rammeaftale;

import dk.rammeaftale.internal.rule.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of the statutory sets, each for its own group. It stands in this package, since Hibernate Validator can't read one that
 * holds several rules in a package that is not exported.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Statutory {

    /** The rules. */
    Rule[] value();
}
