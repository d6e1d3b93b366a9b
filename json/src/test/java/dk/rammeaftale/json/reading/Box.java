package dk.rammeaftale.json.reading;

import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.json.InvalidDocumentException;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the user's own, with a constraint that reads an extension, and so validates inside the validation.
 *
 * @param areas what is in it
 */
public record Box(List<@Valid @HasBudget FocusArea> areas) {

    /** A focus area has a budget. */
    @Constraint(validatedBy = HasBudget.Check.class)
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface HasBudget {

        /** The text. */
        String message() default "{SLA-0002}";

        /** None. */
        Class<?>[] groups() default {};

        /** None. */
        Class<? extends Payload>[] payload() default {};

        /** Reads it. */
        final class Check implements ConstraintValidator<HasBudget, FocusArea> {
            @Override
            public boolean isValid(@Nullable FocusArea area, ConstraintValidatorContext context) {
                try {
                    return area == null || OwnRulesTest.BUDGET.get(area).isPresent();
                } catch (InvalidDocumentException e) {
                    return false;
                }
            }
        }
    }
}
