package dk.rammeaftale.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Jakarta constraint that a record has at least one of some components, or a component with one given word. */
@Constraint(validatedBy = RuleValidator.OfAtLeastOne.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtLeastOneOf {

    /** The components: {@code title}, or {@code access=closed} for one that counts only with that word. */
    String[] value();

    /** The code for a record without any of them. */
    Code code();

    /** The components that exclude each other; usually none. */
    String[] notBoth() default {};

    /** Replaced by the text of the code. */
    String message() default "";

    /** The rule sets it belongs to; none is the default rules. */
    Class<?>[] groups() default {};

    /** Not used; severity comes with the code. */
    Class<? extends Payload>[] payload() default {};
}
