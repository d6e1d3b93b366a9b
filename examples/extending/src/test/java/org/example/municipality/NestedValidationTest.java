package org.example.municipality;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A constraint that reads an extension validates during the validation; it is skipped where the extension is unreadable. */
@SuppressWarnings("missing-explicit-ctor") // the package is exported, because Plan must be
public class NestedValidationTest {

    /** Requires a budget. */
    @Constraint(validatedBy = HasBudget.Check.class)
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface HasBudget {

        /** The message, as a rule code. */
        String message() default "{SLA-0002}";

        /** None. */
        Class<?>[] groups() default {};

        /** None. */
        Class<? extends Payload>[] payload() default {};

        /** Reads the budget, which validates it. */
        final class Check implements ConstraintValidator<HasBudget, FocusArea> {
            @Override
            public boolean isValid(@Nullable FocusArea area, ConstraintValidatorContext context) {
                try {
                    return area == null || Budget.KEY.get(area).isPresent();
                } catch (InvalidDocumentException e) {
                    return false;
                }
            }
        }
    }

    /**
     * A record of an application.
     *
     * @param areas its focus areas
     */
    public record Plan(List<@Valid @HasBudget FocusArea> areas) {}

    @Test
    void whatCouldNotBeReadIsNotAskedAbout() {
        String json = """
                {"areas": [
                  {"id": "a", "title": "A", "slagelse:budget": {"kroner": 1, "responsible": "0330"}},
                  {"id": "b", "title": "B", "slagelse:budget": 5}]}""";
        var problems = Rules.JSON
                .tryRead(json.getBytes(StandardCharsets.UTF_8), Plan.class)
                .problems();
        assertThat(problems)
                .extracting(p -> p.code() + " " + p.pointer())
                .containsExactly("RA-0006 /areas/1/slagelse:budget");
    }
}
