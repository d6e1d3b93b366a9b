package dk.rammeaftale.json.internal.layout;

import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The type of one value or of a list of them: that of a component, or of the whole that is read. */
public final class ValueType {

    private final Kind kind;
    private final Class<?> type;
    private final boolean optional;
    private final boolean list;
    private final Map<String, ?> words;
    private final @Nullable MethodHandle parser;

    private ValueType(Kind kind, Class<?> type, boolean optional, boolean list) {
        this.kind = kind;
        this.type = type;
        this.optional = optional;
        this.list = list;
        this.words = kind == Kind.WORD ? Shape.words(type) : kind == Kind.CHOICE ? Shape.choices(type) : Map.of();
        this.parser = kind == Kind.SCALAR ? Shape.parser(type) : null;
    }

    static ValueType of(Component component) {
        return new ValueType(component.kind(), component.type(), component.optional(), component.list());
    }

    /** Returns the type of one value of a class. */
    public static ValueType of(Class<?> type) {
        return new ValueType(Shape.kind(type), type, false, false);
    }

    /** Returns the kind of the value, or of each element. */
    public Kind kind() {
        return kind;
    }

    /** Returns the class of the value, or of each element. */
    public Class<?> type() {
        return type;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return list;
    }

    boolean isOptional() {
        return optional;
    }

    /** Returns the constants of an enum, or the record classes of a union, by their words. */
    public Map<String, ?> words() {
        return words;
    }

    /**
     * Parses a scalar.
     *
     * @param text its text
     * @return the scalar
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
