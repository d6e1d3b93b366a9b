package dk.rammeaftale.internal.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many findings one validation may still make. A hostile document has a million of them, and Hibernate Validator gathers
 * them all; so whoever finds something asks here first. Warnings have an allowance of their own, so that a thousand of them
 * hide no error.
 */
public final class Allowance {

    private static final ThreadLocal<Allowance> CURRENT = new ThreadLocal<>();

    private int errors;
    private int warnings;

    private Allowance(int most) {
        this.errors = most;
        this.warnings = most;
    }

    /**
     * Runs a validation that finds no more than so many errors, and so many warnings.
     *
     * @param <T> the type of its result
     * @param most how many
     * @param validation what to run
     * @return its result
     */
    public static <T> T of(int most, Supplier<T> validation) {
        Allowance outer = CURRENT.get();
        CURRENT.set(new Allowance(most));
        try {
            return validation.get();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** Takes one error from the allowance, if one is left; where none was given, there is no end to it. */
    static boolean take() {
        Allowance allowance = CURRENT.get();
        return allowance == null || allowance.errors-- > 0;
    }

    /** Takes one finding from the allowance, if one of its kind is left. */
    static boolean take(Code code) {
        Allowance allowance = CURRENT.get();
        return allowance == null || (code.isWarning() ? allowance.warnings-- > 0 : allowance.errors-- > 0);
    }

    /** {@code NotNull}, counted. */
    public static final class CountedNotNull implements ConstraintValidator<NotNull, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value != null || !take();
        }
    }

    /** {@code NotBlank}, counted. */
    public static final class CountedNotBlank implements ConstraintValidator<NotBlank, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return (value != null && !value.toString().isBlank()) || !take();
        }
    }
}
