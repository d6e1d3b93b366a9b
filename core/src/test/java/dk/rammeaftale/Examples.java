package dk.rammeaftale;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Creates an arbitrary value of a type. */
@NullMarked
final class Examples {

    private static final Map<Class<?>, Object> OF_JAVA = Map.ofEntries(
            Map.entry(String.class, "2020"),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(LocalDate.class, LocalDate.of(2020, 12, 1)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(Period.class, Period.ofYears(2)),
            Map.entry(ZoneId.class, ZoneId.of("Europe/Copenhagen")),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Iterable.class, List.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Object.class, Sjaelland.class),
            Map.entry(Class.class, Object.class),
            Map.entry(UnaryOperator.class, UnaryOperator.identity()),
            Map.entry(Predicate.class, (Predicate<Object>) o -> true),
            Map.entry(ModelValidator.class, ModelValidator.create()),
            Map.entry(Id.class, Id.parse("x")),
            Map.entry(When.class, When.parse("2020")),
            Map.entry(Authority.class, Authority.municipality("Slagelse")),
            Map.entry(Extensions.class, Extensions.none()));

    private Examples() {}

    static Object of(Class<?> type) throws ReflectiveOperationException {
        Object known = OF_JAVA.get(type);
        if (known != null) {
            return known;
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed() && type.isInterface()) {
            return of(type.getPermittedSubclasses()[0]);
        } else if (type.getSimpleName().equals("Builder")) {
            return type.getEnclosingClass().getMethod("builder").invoke(null);
        }
        for (Field constant : type.getFields()) {
            if (constant.getType() == type) {
                return constant.get(null);
            }
        }
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] values = new @Nullable Object[types.length];
            for (int i = 0; i < types.length; i++) {
                values[i] = of(types[i]);
            }
            return type.getConstructor(types).newInstance(values);
        }
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && method.getReturnType() == type) {
                return method.invoke(null);
            }
        }
        throw new IllegalArgumentException(type.getName() + " has no example");
    }
}
