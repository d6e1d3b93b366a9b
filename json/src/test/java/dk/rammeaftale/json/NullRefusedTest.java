package dk.rammeaftale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.json.sample.Agreement2021;
import dk.rammeaftale.validation.ModelValidator;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods that read, write and answer refuse null by the parameter's name. */
class NullRefusedTest {

    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(String.class, "slagelse:places"),
            Map.entry(byte[].class, new byte[0]),
            Map.entry(InputStream.class, InputStream.nullInputStream()),
            Map.entry(Reader.class, Reader.nullReader()),
            Map.entry(Path.class, Path.of("none")),
            Map.entry(OutputStream.class, new ByteArrayOutputStream()),
            Map.entry(Stream.class, Stream.empty()),
            Map.entry(Class.class, Integer.class),
            Map.entry(Object.class, Agreement2021.agreement()),
            Map.entry(Document.class, Agreement2021.agreement()),
            Map.entry(FrameworkAgreement.class, Agreement2021.agreement()),
            Map.entry(LocalDate.class, LocalDate.of(2020, 12, 1)),
            Map.entry(JsonOptions.class, JsonOptions.defaults()),
            Map.entry(ModelValidator.class, ModelValidator.create()));

    private static final Map<Class<?>, Object> ON = Map.of(
            RammeaftaleJson.class, RammeaftaleJson.create(),
            ExtensionKey.class, ExtensionKey.of("slagelse:places", Integer.class),
            Answers.class, "static methods only");

    record Call(Method method, int parameter) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + parameter + " of "
                    + Arrays.toString(method.getParameterTypes());
        }
    }

    static Stream<Call> calls() {
        return ON.keySet().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"))
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(i -> !method.getParameterTypes()[i].isPrimitive())
                        .filter(i -> !method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class))
                        .mapToObj(i -> new Call(method, i)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefusedByItsName(Call call) {
        Class<?>[] types = call.method.getParameterTypes();
        Object[] arguments = IntStream.range(0, types.length)
                .mapToObj(i -> i == call.parameter ? null : ARGUMENTS.get(types[i]))
                .toArray();

        Throwable refusal =
                catchThrowable(() -> call.method.invoke(ON.get(call.method.getDeclaringClass()), arguments));

        assertThat(refusal).as(call.toString()).isInstanceOf(InvocationTargetException.class);
        assertThat(refusal.getCause())
                .as(call.toString())
                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class)
                .hasMessageMatching("A value for slagelse:places is missing.*|"
                        + "(Cannot .* because \")?" + call.method.getParameters()[call.parameter].getName()
                        + "(\" is null)?");
    }
}
