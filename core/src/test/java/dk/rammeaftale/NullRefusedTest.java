package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-written public methods and the builders' setters refuse null, and name the parameter. */
class NullRefusedTest {

    /** The parameter's name, the JVM's sentence that names it, or a sentence about a missing name. */
    private static final String NAMES_IT =
            "[a-zA-Z]+( element)?|Cannot .* because \"[a-z][A-Za-z]*\" is null" + "|The name of an? .* is missing";

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

    record Call(Class<?> owner, Method method, int parameter) {

        Class<?> type() {
            return method.getParameterTypes()[parameter];
        }

        /** Returns the parameter's name; a wither's is that of its component. An array's element is named so. */
        List<String> names() {
            String component = method.getName().replaceFirst("^with(?=.)", "");
            return List.of(
                    method.getParameters()[parameter].getName(),
                    component.substring(0, 1).toLowerCase(Locale.ROOT) + component.substring(1),
                    "element");
        }

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + method.getName() + " " + parameter;
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefusedByItsName(Call call) throws ReflectiveOperationException {
        assertRefused(call, null);
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void isRefusedAmongOthers(Call call) throws ReflectiveOperationException {
        assertRefused(call, Array.newInstance(call.type().getComponentType(), 1));
    }

    static Stream<Call> arrays() {
        return calls().filter(call ->
                call.type().isArray() && !call.type().getComponentType().isPrimitive());
    }

    private static void assertRefused(Call call, @Nullable Object argument) throws ReflectiveOperationException {
        Object on = Modifier.isStatic(call.method.getModifiers()) ? null : Examples.of(call.owner);
        Object[] arguments = new Object[call.method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] =
                    i == call.parameter ? argument : Examples.of(call.method.getParameterTypes()[i]);
        }
        call.method.setAccessible(true);

        Throwable refusal = catchThrowable(() -> call.method.invoke(on, arguments));

        assertThat(refusal)
                .as(call.toString())
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class)
                .extracting(Throwable::getMessage, STRING)
                .matches(NAMES_IT)
                .containsPattern("\\b(" + String.join("|", call.names()) + ")\\b");
    }
}
