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
import dk.rammeaftale.validation.OfUsers;
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

    private static TypeRules rules(Class<?> type) {
        return TypeRules.of(type, Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OfUsers.Known.class,
                OfUsers.WithAccessor.class,
                AgendaItem.class,
                Id.class,
                Verdict.class,
                Thread.State.class,
                String.class,
                int[].class,
                OfUsers.Known[].class
            })
    void theEngineChecksWhatItKnows(Class<?> type) {
        assertThat(rules(type).by()).isEqualTo(By.ENGINE);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OfUsers.AtComponent.class,
                OfUsers.AtElement.class,
                OfUsers.AtOptional.class,
                OfUsers.AtFieldOnly.class,
                OfUsers.Several.class,
                OfUsers.WithMessage.class,
                OfUsers.WithGroup.class,
                OfUsers.WithPayload.class,
                OfUsers.BlankWithMessage.class,
                OfUsers.BlankWithGroup.class,
                OfUsers.BlankWithPayload.class,
                OfUsers.WithConversion.class,
                OfUsers.InOrder.class,
                OfUsers.AtMethod.class,
                OfUsers.ThroughMethod.class,
                OfUsers.Mixed.class
            })
    void anotherValidatorChecksARecordWithAConstraintThatTheEngineDoesNotKnow(Class<?> type) {
        assertThat(rules(type).by()).isEqualTo(By.ANOTHER_ALONE);
    }

    @ParameterizedTest
    @ValueSource(classes = {OfUsers.Bean.class, Thread.class, Object.class})
    void anotherValidatorChecksWhatIsNoRecordWithAllBelow(Class<?> type) {
        boolean isOfJava = type.getName().startsWith("java.");

        assertThat(rules(type).by()).isEqualTo(isOfJava ? By.ENGINE : By.ANOTHER_WITH_ALL_BELOW);
        assertThat(rules(type).components()).isNull();
    }

    @Test
    void aComponentHasTheRulesOfItsPlaceAndOfWhatIsInIt() {
        OfComponent id = of(OfUsers.Known.class, "id");
        assertThat(List.of(id.whole(), id.inside())).allMatch(rule -> rule.isRequired() && !rule.isText());
        assertThat(of(OfUsers.Known.class, "title").inside()).matches(rule -> rule.isRequired() && rule.isText());
        OfComponent note = of(OfUsers.Known.class, "note");
        assertThat(note.whole().isNothing()).isTrue();
        assertThat(note.inside()).matches(rule -> rule.isText() && !rule.isRequired());
        OfComponent inside = of(OfUsers.Known.class, "inside");
        assertThat(inside.whole().isCascaded()).isFalse();
        assertThat(inside.inside()).matches(rule -> rule.isCascaded() && rule.isRequired());
        assertThat(find(OfUsers.Known.class, "count")).isNull();
    }

    @Test
    void validBeforeAListCountsForItsElements() {
        OfComponent inside = of(OfUsers.ValidBefore.class, "inside");

        assertThat(inside.inside().isCascaded()).isTrue();
        assertThat(inside.whole().isNothing()).isTrue();
        assertThat(find(OfUsers.ValidBefore.class, "others")).isNull();
    }

    @Test
    void onlyTheRecordsInARecordAreLeftToTheEngineIfAnotherValidatorChecksIt() {
        assertThat(find(OfUsers.Mixed.class, "text")).isNull();
        assertThat(find(OfUsers.Mixed.class, "required")).isNull();
        assertThat(of(OfUsers.Mixed.class, "known").inside()).matches(rule -> rule.isCascaded() && !rule.isRequired());
    }

    @Test
    void anEmptyContainerIsReadIfARuleIsAboutIt() {
        assertThat(of(OfUsers.Containers.class, "required").isAlways()).isTrue();
        assertThat(of(OfUsers.Containers.class, "checked").isAlways()).isTrue();
        assertThat(of(OfUsers.Containers.class, "list").isAlways()).isFalse();
        assertThat(of(OfUsers.Known.class, "note").isAlways()).isFalse();
        assertThat(of(OfUsers.Known.class, "id").isAlways()).isFalse();
        assertThat(read(new OfUsers.Containers(Optional.empty(), List.of(), Optional.empty(), List.of())))
                .containsExactly("required", "checked", "optional", "list");
        assertThat(read(new OfUsers.Known(Id.parse("a"), "t", Optional.empty(), List.of(), 1)))
                .containsExactly("id", "title", "count");
        assertThat(components(OfUsers.Containers.class).room()).isEqualTo(8);
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
