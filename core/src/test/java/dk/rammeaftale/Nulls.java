package dk.rammeaftale;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Puts nulls into records by the constructor, since builders and withers refuse them. */
@NullMarked
public final class Nulls {

    private Nulls() {}

    /** Returns a copy of a record with another value of one component. */
    public static <T extends Record> T put(T original, String name, @Nullable Object value) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(name)
                        ? value
                        : components[i].getAccessor().invoke(original);
            }
            @SuppressWarnings("unchecked") // a record's getClass is its type
            T copy = (T) original.getClass().getConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
