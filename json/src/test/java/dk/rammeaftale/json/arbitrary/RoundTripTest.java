package dk.rammeaftale.json.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Any value of any type survives writing and reading, and always has the same written form. */
class RoundTripTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final RammeaftaleJson INDENTED =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));
    private static final List<Class<?>> TYPES = List.copyOf(recordsBelow(Document.class));

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(TYPES);
    }

    @Property(tries = 3000)
    void isEqualAfterWriteAndReadAndItsBytesAreCanonical(@ForAll("types") Class<?> type, @ForAll long seed) {
        Object value = new RandomModel(new Random(seed), false).value(type);

        byte[] written = JSON.write(value);
        assertThat(JSON.tryRead(written, type).value()).isEqualTo(Optional.of(value));
        assertThat(INDENTED.tryRead(INDENTED.write(value), type).value()).isEqualTo(Optional.of(value));
        assertThat(JSON.write(JSON.tryRead(INDENTED.write(value), type).value().orElseThrow()))
                .isEqualTo(written);
    }

    @Property(tries = 1000)
    void validDocumentsAreReadWithoutAnError(@ForAll long seed) {
        Document document = (Document) new RandomModel(new Random(seed), true).value(Document.class);

        ReadResult<Document> result = JSON.tryRead(JSON.write(document), Document.class);

        assertThat(result.problems().stream().filter(Problem::isError)).isEmpty();
        assertThat(result.value()).contains(document);
    }

    @Property(tries = 1000)
    void twoAreEqualExactlyWhenTheyAreWrittenAlike(
            @ForAll("types") Class<?> type, @ForAll long seed, @ForAll boolean same) {
        Object one = new RandomModel(new Random(seed), false).value(type);
        Object other = new RandomModel(new Random(same ? seed : seed + 1), false).value(type);

        assertThat(one.equals(other)).isEqualTo(JSON.writeText(one).equals(JSON.writeText(other)));
        assertThat(!one.equals(other) || one.hashCode() == other.hashCode()).isTrue();
    }

    @Property(tries = 1000)
    void withersAndBuildersAgree(@ForAll("types") Class<?> type, @ForAll long seed) throws Throwable {
        Object value = new RandomModel(new Random(seed), false).value(type);

        Object same = value;
        for (RecordComponent component : type.getRecordComponents()) {
            same = call(same, wither(type, component), given(component, value));
        }
        Object builder = type.getMethod("builder").invoke(null);
        for (RecordComponent component : type.getRecordComponents()) {
            call(builder, setter(builder.getClass(), component), given(component, value));
        }
        Object built = call(builder, named(builder.getClass(), "build"));

        assertThat(same).isEqualTo(value);
        assertThat(built).isEqualTo(value);
    }

    @Test
    void allTypesAreGenerated() {
        assertThat(TYPES).hasSizeGreaterThan(25).contains(FrameworkAgreement.class);
    }

    private static Method wither(Class<?> type, RecordComponent component) {
        String name = "with" + component.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + component.getName().substring(1);
        return named(type, name, component.getType() == List.class ? Iterable.class : given(component));
    }

    private static Method setter(Class<?> builder, RecordComponent component) {
        String name = component.getName();
        return component.getType() == List.class
                ? named(
                        builder,
                        "addAll" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        Iterable.class)
                : named(builder, name, given(component));
    }

    /** Returns the type that a setter takes: of an optional component, that of its value. */
    private static Class<?> given(RecordComponent component) {
        return component.getType() == Optional.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
    }

    /** Returns what a setter takes: of an optional component its value, or null. */
    private static @Nullable Object given(RecordComponent component, Object value) throws ReflectiveOperationException {
        Object given = component.getAccessor().invoke(value);
        return given instanceof Optional<?> optional ? optional.orElse(null) : given;
    }

    private static Method named(Class<?> type, String name, Class<?>... parameters) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && Arrays.equals(m.getParameterTypes(), parameters))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
    }

    /** Calls a method as a user would, through the public class and not the hidden class that declares it. */
    private static Object call(Object on, Method method, @Nullable Object... arguments) throws Throwable {
        return MethodHandles.publicLookup()
                .findVirtual(
                        on.getClass(),
                        method.getName(),
                        MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
                .bindTo(on)
                .invokeWithArguments(arguments);
    }

    /** Finds the records of the model by following their components. */
    private static Set<Class<?>> recordsBelow(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else if (Extensible.class.isAssignableFrom(type) && found.add(type)) {
                open.addAll(Arrays.stream(type.getRecordComponents())
                        .flatMap(RoundTripTest::typesOf)
                        .collect(Collectors.toList()));
            }
        }
        return found;
    }

    private static Stream<Class<?>> typesOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? Stream.of((Class<?>) generic.getActualTypeArguments()[0])
                : Stream.of(component.getType());
    }
}
