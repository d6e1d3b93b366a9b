package dk.rammeaftale.internal.shape;

import dk.rammeaftale.internal.shape.Shape.Component;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of a record that are not empty. A record of the model has nine components on average and
 * holds two: reading each by a method handle of its own would take longer than what is done with their values. After some records of a
 * class the handles are therefore joined to one, which the JVM compiles as one method.
 */
final class PresentComponents {

    /** The number of records of a class after which the handles are joined: joining takes longer than reading a few. */
    private static final int READ_ONE_BY_ONE = 200;

    /** Differs from the value of every component, for those that cannot be empty. */
    private static final Object NONE = new Object();

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private final Class<?> type;
    private final List<Component> components;
    private volatile @Nullable MethodHandle joined;

    /** The number of records read one by one. Not exact, since threads may overwrite each other's count. */
    private int read;

    PresentComponents(Class<?> type, List<Component> components) {
        this.type = type;
        this.components = components;
    }

    /** See {@link Shape#present}. */
    int read(Object record, @Nullable Object[] to, int at) throws Throwable {
        MethodHandle all = joined;
        if (all != null) {
            return (int) all.invokeExact(at, to, record);
        }
        int end = at;
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            end = take(component, empty(component), end, to, (Object)
                    component.accessor().invokeExact(record));
        }
        if (++read > READ_ONE_BY_ONE && !components.isEmpty()) {
            joined = join(take(), 0, components.size())
                    .asType(MethodType.methodType(int.class, int.class, Object[].class, Object.class));
        }
        return end;
    }

    private static Object empty(Component component) {
        Object absent = component.absent();
        return absent == null ? NONE : absent;
    }

    /** Adds a component and its value, unless it is empty, and returns the next free position. */
    private static int take(Component component, Object empty, int at, @Nullable Object[] to, @Nullable Object value) {
        if (value == empty) {
            return at;
        }
        to[at] = component;
        to[at + 1] = value;
        return at + 2;
    }

    private static MethodHandle take() throws ReflectiveOperationException {
        return MethodHandles.lookup()
                .findStatic(
                        PresentComponents.class,
                        "take",
                        MethodType.methodType(
                                int.class, Component.class, Object.class, int.class, Object[].class, Object.class));
    }

    /** Joins the handles of some components, as a tree, whose depth the JVM can inline. */
    private MethodHandle join(MethodHandle take, int from, int end) throws IllegalAccessException {
        if (end - from == 1) {
            Component component = components.get(from);
            RecordComponent declared = type.getRecordComponents()[from];
            MethodHandle bound = MethodHandles.insertArguments(take, 0, component, empty(component));
            MethodHandle accessor = LOOKUP.unreflect(declared.getAccessor());
            return MethodHandles.filterArguments(bound, 2, accessor.asType(MethodType.methodType(Object.class, type)));
        }
        int middle = (from + end) >>> 1;
        MethodHandle first = join(take, from, middle);
        return MethodHandles.permuteArguments(
                MethodHandles.collectArguments(join(take, middle, end), 0, first), first.type(), 0, 1, 2, 1, 2);
    }
}
