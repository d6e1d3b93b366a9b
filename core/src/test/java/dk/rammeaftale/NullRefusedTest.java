package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-written public methods and the builders' setters refuse null, and name the parameter. */
class NullRefusedTest {

    /** The parameter's name, the JVM's sentence that names it, or the library's sentence for a text that is null. */
    private static final String NAMES_IT = "[a-zA-Z]+( element| optional)?|Cannot .* because \"[a-z][A-Za-z]*\" is null"
            + "|\"null\" is not .*|The name of an? .* is missing|.* one of them is null|The extension .* has no value";

    /** Returns every public method of every public type, once for each parameter that must not be null. */
    static Stream<Call> calls() {
        return CoreClasses.exported()
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(NullRefusedTest::isOurs)
                        .flatMap(method -> IntStream.range(0, method.getParameterCount())
                                .filter(i -> takesNoNull(method, i))
                                .mapToObj(i -> new Call(type, method, i))));
    }

    private static boolean isOurs(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type.getName().startsWith("dk.rammeaftale")
                && !(type.isEnum() && method.getName().equals("valueOf"))
                && !method.isSynthetic()
                && !method.getName().equals("equals");
    }

    private static boolean takesNoNull(Method method, int parameter) {
        return !method.getParameterTypes()[parameter].isPrimitive()
                && !method.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
    }

    record Call(Class<?> type, Method method, int parameter) {
        @Override
        public String toString() {
            return type.getSimpleName() + "." + method.getName() + " " + parameter;
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefusedByItsName(Call call) throws ReflectiveOperationException {
        Object on = Modifier.isStatic(call.method.getModifiers()) ? null : Examples.of(call.type);
        Object[] arguments = new Object[call.method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == call.parameter ? null : Examples.of(call.method.getParameterTypes()[i]);
        }
        call.method.setAccessible(true);

        Throwable refusal = catchThrowable(() -> call.method.invoke(on, arguments));

        assertThat(refusal)
                .as(call.toString())
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class)
                .extracting(Throwable::getMessage, STRING)
                .matches(NAMES_IT);
    }
}
