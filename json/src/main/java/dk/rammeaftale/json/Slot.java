package dk.rammeaftale.json;

import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place for one value, or for a list of them: a component, or the whole of what is read. */
final class Slot {

    final Kind kind;
    final Class<?> type;
    final boolean optional;
    final boolean list;

    /** The words of an enum, or the record classes of a choice, by how they are written. */
    final Map<String, ?> words;

    private final @Nullable MethodHandle parser;

    private Slot(Kind kind, Class<?> type, boolean optional, boolean list) {
        this.kind = kind;
        this.type = type;
        this.optional = optional;
        this.list = list;
        this.words = kind == Kind.WORD ? Shape.words(type) : kind == Kind.CHOICE ? Shape.choices(type) : Map.of();
        this.parser = kind == Kind.SCALAR ? Shape.parser(type) : null;
    }

    static Slot of(Component component) {
        return new Slot(component.kind(), component.type(), component.optional(), component.list());
    }

    static Slot of(Class<?> type) {
        return new Slot(Shape.kind(type), type, false, false);
    }

    /** Returns the plan of the record that this slot holds. */
    Plan plan() {
        return Plan.of(type);
    }

    /**
     * Makes a scalar of its text.
     *
     * @throws RuntimeException if the text is not in the legal form
     */
    Object parse(String text) {
        try {
            return (Object) Objects.requireNonNull(parser).invokeExact(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
