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

/** Type of a component or of a whole document: a single value or a list of values. */
public final class ValueType {

    private final Kind kind;
    private final Class<?> type;
    private final boolean isOptional;
    private final boolean isList;
    private final Map<String, ?> words;
    private final @Nullable MethodHandle parser;

    /** The layout of the last value. Nearly always it is the layout of the next one. */
    private @Nullable RecordLayout last;

    private ValueType(
            Kind kind,
            Class<?> type,
            boolean isOptional,
            boolean isList,
            Map<String, ?> words,
            @Nullable MethodHandle parser) {
        this.kind = kind;
        this.type = type;
        this.isOptional = isOptional;
        this.isList = isList;
        this.words = words;
        this.parser = parser;
    }

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

    /** Returns the kind of the value, or of each element. */
    public Kind kind() {
        return kind;
    }

    /** Returns the class of the value, or of each element. */
    public Class<?> type() {
        return type;
    }

    /** Whether the component is an {@link java.util.Optional}. */
    public boolean isOptional() {
        return isOptional;
    }

    /** Whether the component is a list. */
    public boolean isList() {
        return isList;
    }

    /**
     * Returns the constants of an enum, or the record classes of a union, by their names in JSON; nothing for other
     * kinds.
     */
    public Map<String, ?> words() {
        return words;
    }

    /** Returns the layout of a record class that is this type, or belongs to this union. */
    public RecordLayout layout(Class<?> record) {
        RecordLayout known = last;
        if (known == null || known.type() != record) {
            known = RecordLayout.of(record);
            last = known;
        }
        return known;
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
