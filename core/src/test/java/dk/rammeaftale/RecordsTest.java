package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.shape.Shape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties of every public record; a new record is found by itself. */
@NullMarked
class RecordsTest {

    private static final Extensions BUDGET = Extensions.none().with("slagelse:budget", "1");

    /** Returns all public records. */
    static Stream<Class<?>> records() {
        return CoreClasses.exported()
                .filter(JavaClass::isRecord)
                .map(JavaClass::reflect)
                .map(type -> (Class<?>) type);
    }

    /** Returns the records that are written as a text. */
    static Stream<Class<?>> scalars() {
        return records().filter(RecordsTest::isScalar);
    }

    /** Returns the records that are written as an object: the documents and their parts. */
    static Stream<Class<?>> objects() {
        Set<Class<?>> objects = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Shape.choices(Document.class).values());
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (objects.add(type)) {
                Shape.of(type).components().stream()
                        .filter(component -> component.kind() == Shape.Kind.RECORD)
                        .forEach(component -> open.add(component.type()));
            }
        }
        return objects.stream();
    }

    @Test
    void thereAreRecordsOfEachKind() {
        assertThat(scalars()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(objects()).hasSizeGreaterThanOrEqualTo(26);
    }

    /** An overload for {@code Optional} would make {@code text(null)} ambiguous, and MapStruct and Kotlin choose the wrong one. */
    @ParameterizedTest
    @MethodSource("objects")
    void anOptionalHasOneSetterThatTakesNull(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Optional.class) {
                String name = component.getName();
                assertOneTakesNull(builder, name);
                assertOneTakesNull(type, "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            }
        }
    }

    private static void assertOneTakesNull(Class<?> type, String name) {
        assertThat(Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name)
                                && method.getParameterCount() == 1
                                && !method.isSynthetic())
                        .map(method -> method.getAnnotatedParameterTypes()[0]))
                .as("%s.%s", type.getName(), name)
                .singleElement()
                .matches(parameter -> parameter.isAnnotationPresent(Nullable.class));
    }

    /** Otherwise an amendment would change nothing, or be refused, though it states a change. */
    @Test
    void everyChangeCountsAsOne() {
        String[] all = Arrays.stream(Changes.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("extensions"))
                .toArray(String[]::new);

        assertThat(Changes.class.getAnnotation(AtLeastOneOf.class).value()).containsExactlyInAnyOrder(all);
        assertThat(Stream.of(Amending.PROPERTIES, Amending.ELEMENTS, List.of("removes"))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrder(all);
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void aScalarRefusesNull(Class<?> type) {
        assertThatIllegalArgumentException().isThrownBy(() -> hollow(type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullsNeverSurfaceAsANullPointerException(Class<?> type) {
        if (!isScalar(type)) {
            assertThatCode(() -> {
                        Object hollow = hollow(type);
                        assertThat(hollow).isEqualTo(hollow(type)).hasSameHashCodeAs(hollow(type));
                        assertThat(hollow.toString()).isNotEmpty();
                    })
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void nullCollectionsOptionalsAndExtensionsBecomeEmpty(Class<?> type) throws Throwable {
        Object hollow = hollow(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = get(hollow, component);
            if (component.getType() == List.class) {
                assertThat(value).as(component.getName()).isEqualTo(List.of());
            } else if (component.getType() == Optional.class) {
                assertThat(value).as(component.getName()).isEqualTo(Optional.empty());
            } else if (component.getType() == Extensions.class) {
                assertThat(value).as(component.getName()).isEqualTo(Extensions.none());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void listsAreUnmodifiableCopiesAlsoWithNulls(Class<?> type) throws Throwable {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == List.class) {
                for (Object element : new @Nullable Object[] {"element", null}) {
                    List<@Nullable Object> theirs = new ArrayList<>();
                    theirs.add(element);
                    Object made = hollowBut(type, component, theirs);
                    theirs.add("added later");
                    assertThat(get(made, component))
                            .as(component.getName())
                            .isEqualTo(Collections.singletonList(element));
                    List<?> ours = (List<?>) Objects.requireNonNull(get(made, component));
                    assertThatThrownBy(ours::clear)
                            .as(component.getName())
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void extensionsAreTheLastComponent(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        RecordComponent last = components[components.length - 1];
        assertThat(last.getName()).isEqualTo("extensions");
        assertThat(last.getType()).isEqualTo(Extensions.class);
        assertThat(Extensible.class).isAssignableFrom(type);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void withExtensionsKeepsTheType(Class<?> type) throws Throwable {
        assertThat(type.getMethod("withExtensions", Extensions.class).getReturnType())
                .isEqualTo(type);
        Object extended = withExtensions(hollow(type), BUDGET);
        assertThat(((Extensible) extended).extensions()).isEqualTo(BUDGET);
        assertThat(Shape.with(hollow(type), "extensions", BUDGET)).isEqualTo(extended);
        assertThat(withExtensions(extended, Extensions.none())).isEqualTo(hollow(type));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyIdIsAnIdentity(Class<?> type) {
        Shape shape = Shape.of(type);
        shape.component("id").ifPresent(id -> assertThat(shape.identity()).contains(id));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theBuilderSetsEveryComponent(Class<?> type) throws Throwable {
        Class<?> builder = type.getMethod("builder").invoke(null).getClass();
        assertThat(builder).isEqualTo(Class.forName(type.getName() + "$Builder"));
        assertThat(names(builder)).contains(names(type.getRecordComponents()));
    }

    @ParameterizedTest
    @ValueSource(classes = {FrameworkAgreement.Builder.class, Changes.Builder.class, Part.Builder.class})
    void oneOfTheAppendicesIsAnAppendix(Class<?> builder) {
        assertThat(names(builder)).contains("addAppendix").doesNotContain("addAppendice");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void thereIsAWitherForEveryComponent(Class<?> type) {
        assertThat(names(type))
                .contains(Arrays.stream(names(type.getRecordComponents()))
                        .map(name -> "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theBuilderNamesAllThatIsMissingAtOnce(Class<?> type) throws Throwable {
        String required = Arrays.stream(type.getRecordComponents())
                .filter(component ->
                        !List.of(List.class, Optional.class, Extensions.class).contains(component.getType()))
                .map(RecordComponent::getName)
                .toList()
                .toString();
        Object builder = type.getMethod("builder").invoke(null);
        Method build = builder.getClass().getMethod("build");
        if (required.equals("[]")) {
            assertThat(build.invoke(builder)).isEqualTo(hollow(type));
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> invoke(build, builder))
                    .withMessage(type.getSimpleName() + " cannot be built without " + required);
        }
    }

    /** A draft read from JSON may lack what is required; whoever repairs it puts that in. */
    @ParameterizedTest
    @MethodSource("objects")
    void whatARecordLacksCanBePutIn(Class<?> type) throws Throwable {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == String.class) {
                String name = component.getName();
                Method with = type.getMethod(
                        "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), String.class);

                with.setAccessible(true); // it stands in an interface that is not public
                assertThat(component.getAccessor().invoke(invoke(with, hollow(type), "put in")))
                        .as(name)
                        .isEqualTo("put in");
            }
        }
    }

    private static boolean isScalar(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse"));
    }

    private static Object hollow(Class<?> type) throws Throwable {
        return hollowBut(type, null, null);
    }

    /** Creates a record of nulls, except for one component. */
    private static Object hollowBut(Class<?> type, @Nullable RecordComponent but, @Nullable Object value)
            throws Throwable {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object none = types[i] == int.class ? 0 : null;
            values[i] = but != null && components[i].getName().equals(but.getName()) ? value : none;
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object get(Object from, RecordComponent component) throws Throwable {
        return invoke(component.getAccessor(), from);
    }

    private static Object withExtensions(Object on, Extensions extensions) throws Throwable {
        Method wither = on.getClass().getMethod("withExtensions", Extensions.class);
        wither.setAccessible(true); // its interface is package-private
        return Objects.requireNonNull(invoke(wither, on, extensions));
    }

    private static @Nullable Object invoke(Method method, Object on, Object... arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }

    private static String[] names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
    }
}
