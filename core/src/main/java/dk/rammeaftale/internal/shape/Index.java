package dk.rammeaftale.internal.shape;

import dk.rammeaftale.internal.shape.Shape.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index of the records in a value and their ids, filled by one walk. A record has a number in document order, and
 * the records inside it have the numbers up to its end. Pointers are computed on demand.
 *
 * <p>An index is a view from one record, its root: pointers start there, and ids are those of the root's own elements.
 * Elements of a document inside the root belong to that document. Elements of an {@link IdScope} belong to the scope,
 * and are found by id only if no other element has the id.
 */
public final class Index {

    /**
     * A record of the index.
     *
     * @param <R> its type
     * @param number its number
     * @param record the record
     */
    public record Element<R>(int number, R record) {}

    /**
     * An id that two elements have.
     *
     * @param id the id
     * @param first the first element that has it
     * @param again the later element
     */
    public record Repetition(Object id, Element<?> first, Element<?> again) {}

    /** The ids of one document. */
    private static final class Ids {
        final Map<Object, List<Element<?>>> elements = new HashMap<>();
        final List<Repetition> repetitions = new ArrayList<>();

        /** The ids of the scopes inside that are not documents. */
        final List<Ids> inside = new ArrayList<>();
    }

    /** The records that the walk has met, shared by all views. */
    private static final class Records {
        private static final int OBJECTS = 3;
        private static final int NUMBERS = 4;
        private static final int FIRST_LENGTH = 128;

        /** For each record: the record, its id (null for the root of a scope), and its component. */
        private @Nullable Object[] objects = new Object[OBJECTS * FIRST_LENGTH];

        /** For each record: its parent, its scope, the end of the records inside it, and its position. */
        private int[] numbers = new int[NUMBERS * FIRST_LENGTH];

        int size;

        private final Map<Integer, Ids> byScope = new HashMap<>();

        /** The number of records that are in {@link #byScope}, which is filled on demand. */
        private int found;

        /** How deep the walk is. */
        private int depth = -1;

        int add(
                Object record,
                @Nullable Object id,
                @Nullable Component component,
                int parent,
                int scope,
                int position) {
            int number = size++;
            if (NUMBERS * size > numbers.length) {
                objects = Arrays.copyOf(objects, 2 * objects.length);
                numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            }
            objects[OBJECTS * number] = record;
            objects[OBJECTS * number + 1] = id;
            objects[OBJECTS * number + 2] = component;
            numbers[NUMBERS * number] = parent;
            numbers[NUMBERS * number + 1] = scope;
            numbers[NUMBERS * number + 3] = position;
            return number;
        }

        Object record(int number) {
            return Objects.requireNonNull(objects[OBJECTS * number]);
        }

        @Nullable
        Object id(int number) {
            return objects[OBJECTS * number + 1];
        }

        Component component(int number) {
            return (Component) Objects.requireNonNull(objects[OBJECTS * number + 2]);
        }

        int parent(int number) {
            return numbers[NUMBERS * number];
        }

        int scope(int number) {
            return numbers[NUMBERS * number + 1];
        }

        int end(int number) {
            return numbers[NUMBERS * number + 2];
        }

        void endHere(int number) {
            numbers[NUMBERS * number + 2] = size;
        }

        int position(int number) {
            return numbers[NUMBERS * number + 3];
        }

        /** Returns whether a record is the root of a scope of ids. */
        boolean isScope(int number) {
            return scope(number) == number;
        }

        Ids idsOf(int scope) {
            for (; found < size; found++) {
                Object id = id(found);
                if (isScope(found)) {
                    Ids ids = new Ids();
                    byScope.put(found, ids);
                    if (found > 0 && !Shape.of(record(found).getClass()).standsAlone()) {
                        idsIn(scope(parent(found))).inside.add(ids);
                    }
                } else if (id != null) {
                    add(id, new Element<>(found, record(found)), idsIn(scope(found)));
                }
            }
            return idsIn(scope);
        }

        private Ids idsIn(int scope) {
            return Objects.requireNonNull(
                    byScope.get(scope), "only the root, documents and scopes have ids of their own");
        }

        private static void add(Object id, Element<?> element, Ids ids) {
            List<Element<?>> elements = ids.elements.get(id);
            if (elements == null) {
                ids.elements.put(id, List.of(element));
                return;
            }
            ids.repetitions.add(new Repetition(id, elements.get(0), element));
            if (elements.size() == 1) {
                elements = new ArrayList<>(elements);
                ids.elements.put(id, elements);
            }
            elements.add(element);
        }
    }

    private final Records all;
    private final int root;

    /** Creates an empty index, to be filled by one walk. */
    public Index() {
        this(new Records(), 0);
    }

    private Index(Records all, int root) {
        this.all = all;
        this.root = root;
    }

    /** Creates the index of a value. */
    public static Index of(Object value) {
        Index index = new Index();
        index.walk(value, Shape.of(value.getClass()), -1, null, -1);
        return index;
    }

    private void walk(Object record, Shape shape, int parent, @Nullable Component component, int position) {
        int number = enter(record, shape, shape.id(record), parent, component, position);
        for (Component below : shape.holdingRecords()) {
            Object value = below.value(record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    Object element = list.get(i);
                    if (element != null) {
                        walk(element, Shape.of(element.getClass()), number, below, i);
                    }
                }
            } else if (value != null) {
                walk(value, Shape.of(value.getClass()), number, below, -1);
            }
        }
        leave(number);
    }

    /**
     * Adds a record, before the records inside it, and returns its number. A missing parent or position in a list is
     * -1.
     */
    public int enter(
            Object record, Shape shape, @Nullable Object id, int parent, @Nullable Component component, int position) {
        Nesting.check(++all.depth);
        if (parent < 0 || shape.isIdScope()) {
            return all.add(record, null, component, parent, all.size, position);
        }
        return all.add(record, id, component, parent, all.scope(parent), position);
    }

    /** Ends a record, after the records inside it. */
    public void leave(int number) {
        all.depth--;
        all.endHere(number);
    }

    /** Returns this index as seen from another record. */
    public Index from(int number) {
        return new Index(all, number);
    }

    /** Returns the elements of a type, without the root and without elements of other documents and scopes. */
    public <R> List<Element<R>> own(Class<R> type) {
        return elements(type, false);
    }

    /** Returns the elements of a type, without the root but with elements of other documents and scopes. */
    public <R> List<Element<R>> all(Class<R> type) {
        return elements(type, true);
    }

    private <R> List<Element<R>> elements(Class<R> type, boolean also) {
        List<Element<R>> elements = new ArrayList<>();
        int number = root + 1;
        while (number < all.end(root)) {
            Object record = all.record(number);
            if (type.isInstance(record)) {
                elements.add(new Element<>(number, type.cast(record)));
            }
            number = also || !all.isScope(number) ? number + 1 : all.end(number);
        }
        return elements;
    }

    /** Finds elements by their id, without the root and without elements of other documents. */
    public List<Element<?>> withId(Object id) {
        Ids own = all.idsOf(root);
        List<Element<?>> found = own.elements.get(id);
        for (int i = 0; found == null && i < own.inside.size(); i++) {
            found = own.inside.get(i).elements.get(id);
        }
        return found == null ? List.of() : found;
    }

    /** Returns the ids of the elements. */
    public Set<Object> ids() {
        Ids own = all.idsOf(root);
        Set<Object> ids = new HashSet<>(own.elements.keySet());
        own.inside.forEach(inside -> ids.addAll(inside.elements.keySet()));
        return ids;
    }

    /** Returns the ids that more than one element has. */
    public List<Repetition> repetitions() {
        Ids own = all.idsOf(root);
        List<Repetition> repetitions = new ArrayList<>(own.repetitions);
        own.inside.forEach(inside -> repetitions.addAll(inside.repetitions));
        return repetitions;
    }

    /** Returns whether one of the elements with the same id is inside another element. */
    public boolean isOneIn(List<Element<?>> withId, Element<?> outer) {
        int low = 0;
        for (int high = withId.size(); low < high; ) { // they are in document order
            int middle = (low + high) >>> 1;
            if (withId.get(middle).number <= outer.number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < withId.size() && withId.get(low).number < all.end(outer.number);
    }

    /** Returns the pointer to an element. */
    public Pointer at(Element<?> element) {
        return at(element.number);
    }

    /** Returns the pointer to a record. */
    public Pointer at(int number) {
        if (number == root) {
            return Pointer.ROOT;
        }
        Pointer at = at(all.parent(number)).then(all.component(number).name());
        return all.position(number) < 0 ? at : at.then(all.position(number));
    }
}
