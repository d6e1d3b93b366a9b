package dk.rammeaftale;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several {@link Statutory}; not nested in it, or it could not be read on the module path. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface StatutorySets {

    /** The rule sets. */
    Statutory[] value();
}
