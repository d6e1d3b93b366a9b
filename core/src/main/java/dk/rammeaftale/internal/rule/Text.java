package dk.rammeaftale.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The constraint that a text is not blank. Unlike {@code NotBlank} it allows an absent text, as in an empty optional.
 */
@Constraint(validatedBy = Text.NotBlank.class)
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** The message. */
    String message() default "{RA-1003}";

    /** The rule sets it belongs to; none is the default rules. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Validates it. */
    final class NotBlank implements ConstraintValidator<Text, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !text.isBlank();
        }
    }
}
