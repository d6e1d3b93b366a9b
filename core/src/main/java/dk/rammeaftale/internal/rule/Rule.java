package dk.rammeaftale.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Jakarta constraint for rules that no standard constraint can express. Each rule is a {@link Check} beside the
 * type.
 */
@Constraint(validatedBy = RuleValidator.class)
@Target({ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

    /** The rules. */
    Class<? extends Check<?>>[] value();

    /** Replaced by the text of each code that the rule reports. */
    String message() default "";

    /** The rule sets it belongs to; none is the default rules. */
    Class<?>[] groups() default {};

    /** Not used; severity comes with the code. */
    Class<? extends Payload>[] payload() default {};
}
