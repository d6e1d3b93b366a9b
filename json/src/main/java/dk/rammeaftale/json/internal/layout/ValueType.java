package dk.rammeaftale.json.internal.layout;

import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Words;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Type of a component or of a whole document: a single value or a list of values.
 *
 * @param kind the kind of the value, or of each element
 * @param type the class of the value, or of each element
 * @param words the constants of an enum, or the record classes of a union, by their names in JSON; otherwise empty
 * @param parser parses a scalar; null for other kinds
 */
public record ValueType(
        Kind kind,
        Class<?> type,
        boolean isOptional,
        boolean isList,
        Map<String, ?> words,
        @Nullable MethodHandle parser) {

    static ValueType of(Component component) {
        return of(component.type(), component.optional(), component.list());
    }

    /** Returns the type of a single value of a class. */
    public static ValueType of(Class<?> type) {
        return of(type, false, false);
    }

    private static ValueType of(Class<?> type, boolean optional, boolean list) {
        Kind kind = Shape.kind(type);
        Map<String, ?> words =
                kind == Kind.WORD ? Words.of(type) : kind == Kind.CHOICE ? Shape.choices(type) : Map.of();
        return new ValueType(kind, type, optional, list, words, kind == Kind.SCALAR ? Scalars.parser(type) : null);
    }

    /**
     * Parses a scalar.
     *
     * @throws RuntimeException if the text is not in the legal form
     */
    public Object parse(String text) {
        try {
            return (Object) Objects.requireNonNull(parser).invokeExact(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
