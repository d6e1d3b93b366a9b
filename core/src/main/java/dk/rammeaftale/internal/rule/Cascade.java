package dk.rammeaftale.internal.rule;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.shape.Scalars;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses records of a user that hold a value without {@code @Valid}. Jakarta Validation would skip that value in silence, with
 * all its faults.
 */
final class Cascade {

    private static final ClassValue<Optional<String>> REFUSALS = new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> type) {
            return refusal(type);
        }
    };

    private Cascade() {}

    /**
     * Requires that Jakarta Validation reaches every value in records of a class.
     *
     * @throws IllegalArgumentException if {@code @Valid} is missing somewhere; names the component
     */
    static void require(Class<?> type) {
        REFUSALS.get(type).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal);
        });
    }

    /** Returns why records of a class are refused, or empty if every value in them is reached. */
    static Optional<String> refusal(Class<?> type) {
        return Optional.ofNullable(refusal(type, new HashSet<>()));
    }

    private static @Nullable String refusal(Class<?> type, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                String refusal = refusal(component.getAnnotatedType(), false, component, seen);
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        return null;
    }

    /** {@code @Valid} before a container, as before {@code List}, counts for what is in it. */
    private static @Nullable String refusal(
            AnnotatedType annotated, boolean around, RecordComponent component, Set<Class<?>> seen) {
        boolean valid = around || annotated.isAnnotationPresent(Valid.class);
        Class<?> type = annotated.getType() instanceof Class<?> alone
                ? alone
                : annotated.getType() instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : null;
        if (type != null && mustBeValid(type)) {
            return valid ? refusal(type, seen) : refusal(type, component);
        }
        for (AnnotatedType inside : inside(annotated)) {
            String refusal = refusal(inside, valid, component, seen);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static String refusal(Class<?> type, RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        return isAnswer(owner)
                ? owner.getSimpleName()
                        + " is an answer and cannot be validated: validate the documents that it is about"
                : "Write @Valid before " + type.getSimpleName() + " in " + owner.getName() + "." + component.getName()
                        + ": without it the value is not validated";
    }

    /** Returns whether a record is one of the library's without {@code @Valid}, such as {@code EffectiveAgreement}. */
    private static boolean isAnswer(Class<?> type) {
        return ModelValue.class.isAssignableFrom(type) && type.getPackageName().startsWith("dk.rammeaftale");
    }

    private static AnnotatedType[] inside(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return generic.getAnnotatedActualTypeArguments();
        } else if (annotated instanceof AnnotatedArrayType array) {
            return new AnnotatedType[] {array.getAnnotatedGenericComponentType()};
        }
        return annotated instanceof AnnotatedWildcardType wildcard
                ? wildcard.getAnnotatedUpperBounds()
                : new AnnotatedType[0];
    }

    /** Returns whether a type is one before which the reader asks for {@code @Valid} too, or an interface of the model. */
    private static boolean mustBeValid(Class<?> type) {
        boolean isModelOrUnion = type.isInterface() && (type.isSealed() || ModelValue.class.isAssignableFrom(type));
        return (type.isRecord() || isModelOrUnion)
                && !Scalars.isScalar(type)
                && !type.getName().startsWith("java.");
    }
}
