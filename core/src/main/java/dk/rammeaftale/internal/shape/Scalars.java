package dk.rammeaftale.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/** Types of their own that are written as a string, with a static {@code parse} (or {@code of}) and {@code toString}. */
public final class Scalars {

    private static final ClassValue<Optional<MethodHandle>> PARSERS = new ClassValue<>() {
        @Override
        protected Optional<MethodHandle> computeValue(Class<?> type) {
            return findParser(type);
        }
    };

    private Scalars() {}

    /** Returns the method that parses a scalar from its text. */
    public static MethodHandle parser(Class<?> type) {
        return PARSERS.get(type)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no public static parse"));
    }

    /** Returns whether values of a class are scalars, written as a string. */
    public static boolean isScalar(Class<?> type) {
        return PARSERS.get(type).isPresent();
    }

    /** Looks up each method by name, since listing all methods would load the classes that they return. */
    private static Optional<MethodHandle> findParser(Class<?> type) {
        // java.time's classes have parse, ZoneId has of; a record's of may be any factory
        boolean factory = !type.isRecord() && !type.isInterface();
        for (String name : factory ? List.of("parse", "of") : List.of("parse")) {
            for (Class<?> text : List.of(String.class, CharSequence.class)) {
                try {
                    return Optional.of(MethodHandles.publicLookup()
                            .findStatic(type, name, MethodType.methodType(type, text))
                            .asType(MethodType.methodType(Object.class, String.class)));
                } catch (NoSuchMethodException | IllegalAccessException e) {
                    // not this one
                }
            }
        }
        return Optional.empty();
    }
}
