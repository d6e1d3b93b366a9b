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
import java.util.stream.Stream;
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
        @Nullable
        Object[] records = new Object[64];

        int[] parents = new int[64];
        int[] ends = new int[64];

        @Nullable
        Component[] components = new Component[64];

        int[] positions = new int[64];
        int size;
        final Map<Integer, Ids> ids = new HashMap<>();

        void grow() {
            int length = 2 * size;
            records = Arrays.copyOf(records, length);
            parents = Arrays.copyOf(parents, length);
            ends = Arrays.copyOf(ends, length);
            components = Arrays.copyOf(components, length);
            positions = Arrays.copyOf(positions, length);
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
        index.walk(value, -1, -1, null, -1);
        return index;
    }

    private void walk(Object record, int parent, int scope, @Nullable Component component, int position) {
        int number = enter(record, parent, scope, component, position);
        int inner = scopeOf(number, scope);
        for (Component below : Shape.of(record.getClass()).holdingRecords()) {
            Object value = below.value(record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    Object element = list.get(i);
                    if (element != null) {
                        walk(element, number, inner, below, i);
                    }
                }
            } else if (value != null) {
                walk(value, number, inner, below, -1);
            }
        }
        leave(number);
    }

    /**
     * Adds a record, before what is in it, and returns its number. Where there is no parent, no scope (the document
     * around it, or the root) or no position in a list, that is -1.
     */
    public int enter(Object record, int parent, int scope, @Nullable Component component, int position) {
        if (all.size == all.records.length) {
            all.grow();
        }
        int number = all.size++;
        all.records[number] = record;
        all.parents[number] = parent;
        all.components[number] = component;
        all.positions[number] = position;
        if (scopeOf(number, scope) == number) {
            Ids ids = new Ids();
            all.ids.put(number, ids);
            if (scope >= 0 && !Shape.of(record.getClass()).standsAlone()) {
                Objects.requireNonNull(all.ids.get(scope)).inside.add(ids);
            }
        } else {
            Object id = Shape.of(record.getClass()).id(record);
            if (id != null) {
                add(id, new Element<>(number, record), Objects.requireNonNull(all.ids.get(scope)));
            }
        }
        return number;
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

    /** Returns the scope of what is in a record. */
    public int scopeOf(int number, int around) {
        Object record = Objects.requireNonNull(all.records[number]);
        return around < 0 || Shape.of(record.getClass()).isIdScope() ? number : around;
    }

    /** Ends a record, after what is in it. */
    public void leave(int number) {
        all.ends[number] = all.size;
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
        while (number < all.ends[root]) {
            Object record = Objects.requireNonNull(all.records[number]);
            if (type.isInstance(record)) {
                elements.add(new Element<>(number, type.cast(record)));
            }
            number = also || !all.ids.containsKey(number) ? number + 1 : all.ends[number];
        }
        return elements;
    }

    /** Finds elements by their id; the root, and the elements of other documents, are left out. */
    public List<Element<?>> withId(Object id) {
        return scopes().map(ids -> ids.elements.get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the ids of the elements. */
    public Set<Object> ids() {
        Set<Object> all = new HashSet<>();
        scopes().forEach(ids -> all.addAll(ids.elements.keySet()));
        return all;
    }

    /** Returns the ids that stand at more than one element. */
    public List<Repetition> repetitions() {
        return scopes().flatMap(ids -> ids.repetitions.stream()).toList();
    }

    /** The ids of the root, and then those of the scopes inside. */
    private Stream<Ids> scopes() {
        Ids own =
                Objects.requireNonNull(all.ids.get(root), "only the root, documents and scopes have ids of their own");
        return Stream.concat(Stream.of(own), own.inside.stream());
    }

    /** Whether one element stands in another. */
    public boolean isIn(Element<?> inner, Element<?> outer) {
        return outer.number < inner.number && inner.number < all.ends[outer.number];
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
        Pointer at = at(all.parents[number])
                .then(Objects.requireNonNull(all.components[number]).name());
        return all.positions[number] < 0 ? at : at.then(all.positions[number]);
    }
}
