package dk.rammeaftale.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Jakarta constraint that a record states at least one of some components, or one word that says enough by itself. */
@Constraint(validatedBy = RuleValidator.OfAtLeastOne.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtLeastOneOf {

    /** The components: {@code title}, or {@code access=closed} for one that counts only with that word. */
    String[] value();

    /** The code of a record that has none of them. */
    Code code();

    /** Those of the components of which only one may be stated; none as a rule. */
    String[] notBoth() default {};

    /** Replaced by the text of the code. */
    String message() default "";

    /** The rule sets it belongs to; none is the default rules. */
    Class<?>[] groups() default {};

    /** Not used; severity comes with the code. */
    Class<? extends Payload>[] payload() default {};
}
