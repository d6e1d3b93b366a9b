package dk.rammeaftale;

import dk.rammeaftale.internal.rule.RuleValidator;
import dk.rammeaftale.validation.RuleSet;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The Jakarta constraint of a statutory rule set: it is checked only where its group is asked for. */
@Constraint(validatedBy = Statutory.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(StatutorySets.class)
@interface Statutory {

    /** The rule set. */
    RuleSet value();

    /** Replaced by the text of each code that is reported. */
    String message() default "";

    /** The group of the rule set. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Validates it. */
    final class Validator implements ConstraintValidator<Statutory, FrameworkAgreement> {

        private StatutoryRules rules = new StatutoryRules(RuleSet.ADOPTED_2021);

        @Override
        public void initialize(Statutory set) {
            rules = new StatutoryRules(set.value());
        }

        @Override
        public boolean isValid(@Nullable FrameworkAgreement agreement, ConstraintValidatorContext context) {
            return agreement == null || RuleValidator.passes(rules, agreement, context);
        }
    }
}
