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
 * The records in a value, as one walk met them, with their ids. A record is known by its number in document order, and what is in
 * it has the numbers up to its end; its place is written down only when somebody asks.
 *
 * <p>An index is seen from one record: places begin there, and ids are those of its own elements. What is in a document that
 * stands in it belongs to that document. What is in an {@link IdScope} belongs to that, and is found by its id where nothing else
 * has it.
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
     * An id that stands at a second element.
     *
     * @param id the id
     * @param first the element at which it stands first
     * @param again the other element
     */
    public record Repetition(Object id, Element<?> first, Element<?> again) {}

    /** The ids of one document. */
    private static final class Ids {
        final Map<Object, List<Element<?>>> elements = new HashMap<>();
        final List<Repetition> repetitions = new ArrayList<>();

        /** Those of the scopes inside that are no documents. */
        final List<Ids> inside = new ArrayList<>();
    }

    /** What the walk writes down; all views of it share it. */
    private static final class Records {
        private static final int OBJECTS = 3;
        private static final int NUMBERS = 4;
        private static final int FIRST_LENGTH = 128;

        /** Of each record: itself, its id (the records in which ids begin anew have none here), and its component. */
        private @Nullable Object[] objects = new Object[OBJECTS * FIRST_LENGTH];

        /** Of each record: its parent, its scope, the end of what is in it, and its position. */
        private int[] numbers = new int[NUMBERS * FIRST_LENGTH];

        int size;

        private final Map<Integer, Ids> byScope = new HashMap<>();

        /** How many records are in {@link #byScope}: it is filled when somebody asks. */
        private int found;

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

        /** Whether ids begin anew in a record. */
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

    /** Makes an empty index, for one walk. */
    public Index() {
        this(new Records(), 0);
    }

    private Index(Records all, int root) {
        this.all = all;
        this.root = root;
    }

    /** Makes the index of a value. */
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
     * Adds a record, before what is in it, and returns its number. Where there is no parent or no position in a list, that
     * is -1.
     */
    public int enter(
            Object record, Shape shape, @Nullable Object id, int parent, @Nullable Component component, int position) {
        if (parent < 0 || shape.isIdScope()) {
            return all.add(record, null, component, parent, all.size, position);
        }
        return all.add(record, id, component, parent, all.scope(parent), position);
    }

    /** Ends a record, after what is in it. */
    public void leave(int number) {
        all.endHere(number);
    }

    /** Returns this index as seen from another record. */
    public Index from(int number) {
        return new Index(all, number);
    }

    /** Returns the elements of a type, the root and what is in other documents and scopes left out. */
    public <R> List<Element<R>> own(Class<R> type) {
        return elements(type, false);
    }

    /** Returns the elements of a type, also those in other documents; the root is left out. */
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

    /** Finds elements by their id; the root, and the elements of other documents, are left out. */
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

    /** Returns the ids that stand at more than one element. */
    public List<Repetition> repetitions() {
        Ids own = all.idsOf(root);
        List<Repetition> repetitions = new ArrayList<>(own.repetitions);
        own.inside.forEach(inside -> repetitions.addAll(inside.repetitions));
        return repetitions;
    }

    /** Whether one of the elements that have the same id stands in another element. */
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

    /** Returns the place of an element. */
    public Pointer at(Element<?> element) {
        return at(element.number);
    }

    /** Returns the place of a record. */
    public Pointer at(int number) {
        if (number == root) {
            return Pointer.ROOT;
        }
        Pointer at = at(all.parent(number)).then(all.component(number).name());
        return all.position(number) < 0 ? at : at.then(all.position(number));
    }
}
