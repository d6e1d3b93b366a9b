package dk.rammeaftale.internal.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.internal.rule.TypeRules.By;
import dk.rammeaftale.internal.rule.TypeRules.OfComponent;
import dk.rammeaftale.internal.rule.TypeRules.OfComponents;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.meeting.AgendaItem;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a class are read from its annotations, and Hibernate Validator is asked only about what is not known. */
class TypeRulesTest {

    /** A group of a user. */
    public interface Own {}

    /** A payload of a user. */
    public static final class Note implements Payload {}

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
            @Rule(NotEmpty.class) List<String> checked,
            Optional<String> optional,
            @NotNull List<String> list) {}

    /** Accepts lists that hold something. */
    static final class NotEmpty implements Check<List<String>> {
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
    public static final class Bean {}

    private static TypeRules rules(Class<?> type) {
        return TypeRules.of(type, Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Known.class,
                WithAccessor.class,
                AgendaItem.class,
                Id.class,
                Verdict.class,
                Thread.State.class,
                String.class,
                int[].class,
                Known[].class
            })
    void theEngineChecksWhatItKnows(Class<?> type) {
        assertThat(rules(type).by()).isEqualTo(By.ENGINE);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AtComponent.class,
                AtElement.class,
                AtOptional.class,
                AtFieldOnly.class,
                Several.class,
                WithMessage.class,
                WithGroup.class,
                WithPayload.class,
                BlankWithMessage.class,
                BlankWithGroup.class,
                BlankWithPayload.class,
                WithConversion.class,
                InOrder.class,
                AtMethod.class,
                ThroughMethod.class,
                Mixed.class
            })
    void anotherValidatorChecksARecordWithAConstraintThatTheEngineDoesNotKnow(Class<?> type) {
        assertThat(rules(type).by()).isEqualTo(By.ANOTHER_ALONE);
    }

    @ParameterizedTest
    @ValueSource(classes = {Bean.class, Thread.class, Object.class})
    void anotherValidatorChecksWhatIsNoRecordWithAllBelow(Class<?> type) {
        boolean isOfJava = type.getName().startsWith("java.");

        assertThat(rules(type).by()).isEqualTo(isOfJava ? By.ENGINE : By.ANOTHER_WITH_ALL_BELOW);
        assertThat(rules(type).components()).isNull();
    }

    @Test
    void aComponentHasTheRulesOfItsPlaceAndOfWhatIsInIt() {
        OfComponent id = of(Known.class, "id");
        assertThat(List.of(id.whole(), id.inside())).allMatch(rule -> rule.isRequired() && !rule.isText());
        assertThat(of(Known.class, "title").inside()).matches(rule -> rule.isRequired() && rule.isText());
        OfComponent note = of(Known.class, "note");
        assertThat(note.whole().isNothing()).isTrue();
        assertThat(note.inside()).matches(rule -> rule.isText() && !rule.isRequired());
        OfComponent inside = of(Known.class, "inside");
        assertThat(inside.whole().isCascaded()).isFalse();
        assertThat(inside.inside()).matches(rule -> rule.isCascaded() && rule.isRequired());
        assertThat(find(Known.class, "count")).isNull();
    }

    @Test
    void validBeforeAListCountsForItsElements() {
        OfComponent inside = of(ValidBefore.class, "inside");

        assertThat(inside.inside().isCascaded()).isTrue();
        assertThat(inside.whole().isNothing()).isTrue();
        assertThat(find(ValidBefore.class, "others")).isNull();
    }

    @Test
    void onlyTheRecordsInARecordAreLeftToTheEngineIfAnotherValidatorChecksIt() {
        assertThat(find(Mixed.class, "text")).isNull();
        assertThat(find(Mixed.class, "required")).isNull();
        assertThat(of(Mixed.class, "known").inside()).matches(rule -> rule.isCascaded() && !rule.isRequired());
    }

    @Test
    void anEmptyContainerIsReadIfARuleIsAboutIt() {
        assertThat(of(Containers.class, "required").isAlways()).isTrue();
        assertThat(of(Containers.class, "checked").isAlways()).isTrue();
        assertThat(of(Containers.class, "list").isAlways()).isFalse();
        assertThat(of(Known.class, "note").isAlways()).isFalse();
        assertThat(of(Known.class, "id").isAlways()).isFalse();
        assertThat(read(new Containers(Optional.empty(), List.of(), Optional.empty(), List.of())))
                .containsExactly("required", "checked", "optional", "list");
        assertThat(read(new Known(Id.parse("a"), "t", Optional.empty(), List.of(), 1)))
                .containsExactly("id", "title", "count");
        assertThat(components(Containers.class).room()).isEqualTo(8);
    }

    private static List<String> read(Record record) {
        OfComponents components = components(record.getClass());
        @Nullable Object[] held = new Object[2 + components.room()];
        int end = components.read(record, held, 2);
        assertThat(held[0]).isNull();
        assertThat(held[1]).isNull();
        return Arrays.stream(held, 2, end)
                .filter(Component.class::isInstance)
                .map(component -> ((Component) component).name())
                .toList();
    }

    private static OfComponent of(Class<?> type, String name) {
        return requireNonNull(find(type, name), name);
    }

    private static @Nullable OfComponent find(Class<?> type, String name) {
        return components(type).of(Shape.of(type).component(name).orElseThrow());
    }

    private static OfComponents components(Class<?> type) {
        return requireNonNull(rules(type).components());
    }
}
