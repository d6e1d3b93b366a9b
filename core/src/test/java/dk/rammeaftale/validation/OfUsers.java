package dk.rammeaftale.validation;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.Text;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records as users may write them, with constraints in all places; in a package that Hibernate Validator and the engine may read. */
public final class OfUsers {

    private OfUsers() {}

    /** Opens the package to Hibernate Validator, as a user's module-info does. */
    public static void open() {
        Budget.open();
    }

    /** A group of a user. */
    public interface Own {}

    /** A payload of a user. */
    public static final class Note implements Payload {
        private Note() {}
    }

    /** A constraint that may stand at a field alone. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AlwaysValid.class)
    public @interface AtField {
        /** The text. */
        String message() default "";

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** Accepts everything. */
    public static final class AlwaysValid implements ConstraintValidator<AtField, Object> {
        /** Creates the validator. */
        public AlwaysValid() {}

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    /** Only constraints that the engine knows. */
    public record Known(
            @NotNull Id id,
            @NotBlank String title,
            Optional<@Text String> note,
            List<@NotNull @Valid Known> inside,
            int count) {}

    /** A constraint at a component. */
    public record AtComponent(@Size(max = 3) String text) {}

    /** A constraint at an element of a list. */
    public record AtElement(List<@Size(max = 3) String> texts) {}

    /** A constraint at the value of an optional. */
    public record AtOptional(Optional<@Size(max = 3) String> text) {}

    /** A constraint at the field. */
    public record AtFieldOnly(@AtField String text) {}

    /** Two constraints of one kind. */
    public record Several(@Size(max = 3) @Size(min = 1) String text) {}

    /** A required text with words of its own. */
    public record WithMessage(@NotNull(message = "{OWN-1}") String text) {}

    /** A text that is required in a group. */
    public record WithGroup(@NotNull(groups = Own.class) String text) {}

    /** A required text with a payload. */
    public record WithPayload(@NotNull(payload = Note.class) String text) {}

    /** A text that must not be blank, with words of its own. */
    public record BlankWithMessage(
            @NotBlank(message = "{OWN-1}") String text) {}

    /** A text that must not be blank in a group. */
    public record BlankWithGroup(
            @NotBlank(groups = Own.class) String text) {}

    /** A text that must not be blank, with a payload. */
    public record BlankWithPayload(
            @NotBlank(payload = Note.class) String text) {}

    /** A component for which the groups are converted. */
    public record WithConversion(
            @Valid @ConvertGroup(from = Default.class, to = Own.class)
            Known known) {}

    /** A record with an order of groups. */
    @GroupSequence({Own.class, InOrder.class})
    public record InOrder(String text) {}

    /** A constraint on a method that is no accessor. */
    public record AtMethod(String text) {
        /** Returns the text. */
        @NotNull
        public String getText() {
            return text;
        }
    }

    /** A record that is reached through a method. */
    public record ThroughMethod(String text) {
        /** Returns another record. */
        @Valid
        public Known getKnown() {
            return new Known(Id.parse("a"), text, Optional.empty(), List.of(), 1);
        }
    }

    /** An accessor that is declared has its component's constraints. */
    public record WithAccessor(@NotNull String text) {
        @Override
        public String text() {
            return text;
        }

        /** Returns the length. */
        public int length() {
            return text.length();
        }
    }

    /** A list and an optional that are checked even if they are empty. */
    public record Containers(
            @NotNull Optional<String> required,
            @Rule(OfUsers.HoldsSomething.class) List<String> checked,
            Optional<String> optional,
            @NotNull List<String> list) {}

    /** Accepts lists that hold something. */
    public static final class HoldsSomething implements Check<List<String>> {
        private HoldsSomething() {}

        @Override
        public void check(List<String> list, Report report) {
            if (list.isEmpty()) {
                report.add(Code.TEXT_BLANK, "");
            }
        }
    }

    /** {@code @Valid} before the list. */
    public record ValidBefore(@Valid List<@NotNull Known> inside, List<String> others) {}

    /** A component without rules beside one with another constraint. */
    public record Mixed(
            @Size(max = 3) String text,
            @NotNull String required,
            @NotNull @Valid Known known) {}

    /** A class that is no record. */
    public static final class Bean {
        private Bean() {}
    }

    /** A record that is told from another by one of its components. */
    @AtLeastOneOf(
            value = {"title", "access=closed", "words"},
            notBoth = {"title", "words"},
            code = Code.PASSAGE_EMPTY)
    public record Told(Optional<String> title, Optional<Access> access, List<String> words) {}

    /** Constraints of Jakarta, one of which the engine does not know. */
    public record AllKinds(
            @NotNull String required,
            @NotBlank String text,
            @NotEmpty List<String> list,
            @Size(max = 3) String brief,
            List<@Size(max = 3) String> words,
            @Valid Reference reference) {}

    /** Two texts that are required. */
    public record Pair(@NotNull String first, @NotNull String second) {}
}
