package dk.rammeaftale.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** A record as a user would write it, with a constraint of the user's own. */
public record Budget(
        @NotNull @Positive @Budget.Decimals(decimals = 2) BigDecimal amount,
        @NotBlank(message = "{slagelse.currency}") String currency,
        List<@NotNull @Valid Budget> details) {

    /** Opens the package to Hibernate Validator, as a user's module-info does; without effect on the class path. */
    static void open() {
        Budget.class.getModule().addOpens(Budget.class.getPackageName(), HibernateValidator.class.getModule());
    }

    /** Budgets by name: a record that Jakarta Validation accepts, but that cannot be read and written as JSON. */
    public record Ledger(@NotBlank String name, Map<String, @Valid Budget> budgets) {}

    /** A record whose only constraint is seen at its field, and not at its accessor or its type. */
    public record Receipt(@Budget.Decimals(decimals = 2) BigDecimal amount) {}

    /** A constraint of the user's own. */
    @Constraint(validatedBy = Decimals.Validator.class)
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Decimals {

        /** The greatest number of decimals. */
        int decimals();

        /** The key of its text. */
        String message() default "{slagelse.wholeKroner}";

        /** Not used. */
        Class<?>[] groups() default {};

        /** Not used. */
        Class<? extends Payload>[] payload() default {};

        /** Validates it. */
        final class Validator implements ConstraintValidator<Decimals, BigDecimal> {
            private int decimals;

            /** Made by Jakarta Validation. */
            public Validator() {}

            @Override
            public void initialize(Decimals constraint) {
                decimals = constraint.decimals();
            }

            @Override
            public boolean isValid(@Nullable BigDecimal amount, ConstraintValidatorContext context) {
                return amount == null || amount.scale() <= decimals;
            }
        }
    }
}
