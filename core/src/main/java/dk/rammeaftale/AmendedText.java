package dk.rammeaftale;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.shape.Nesting;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies many amendments to one agreement. Each costs its own length, not that of the agreement: elements are looked up by id
 * and changed in a mutable tree, and the agreement is built once, at the end. {@link Amending#amend} is the definition of the
 * result, and is called itself if an id is not unique, which is so in no valid document.
 *
 * <p>Not for several threads at once.
 */
final class AmendedText {

    /**
     * The effect of one amendment.
     *
     * @param elements the ids of the changed elements, and of the agreement itself if it changed
     * @param properties the names of the changed simple properties
     */
    record Step(Set<Id> elements, List<String> properties) {}

    /** Replaces a removed element, so that the positions in its list stay valid. */
    private static final Object GONE = new Object();

    /** A record with an id that some amendment names, or one that contains such a record. */
    private static final class Node {
        final Object record;
        final Shape shape;

        /** By component that holds records: a list or one value, of nodes and of records as they are; null is as it was. */
        final @Nullable Object[] held;

        @Nullable
        Node parent;

        int component;
        int position;

        /** The record as it is now, until something in it changes. */
        @Nullable
        Object now;

        boolean gone;

        Node(Object record, Shape shape, @Nullable Object[] held) {
            this.record = record;
            this.shape = shape;
            this.held = held;
            this.now = record;
        }

        boolean isThere() {
            Node node = this;
            while (node != null && !node.gone) {
                node = node.parent;
            }
            return node == null;
        }

        /** Returns where it stands or stood: component and position, from the agreement on. */
        int[] path() {
            int depth = 0;
            for (Node node = this; node.parent != null; node = node.parent) {
                depth++;
            }
            int[] path = new int[2 * depth];
            for (Node node = this; node.parent != null; node = node.parent) {
                depth--;
                path[2 * depth] = node.component;
                path[2 * depth + 1] = node.position;
            }
            return path;
        }
    }

    /** A new node that replaces another, or is appended to a list. */
    private record Gained(@Nullable Node instead, Node node) {}

    private final Set<Id> named = new HashSet<>();
    private final Map<Id, Node> byId = new HashMap<>();

    /** Ids at more than one element. */
    private final Set<Id> repeated = new HashSet<>();

    private final Map<String, @Nullable Object> properties = new HashMap<>();
    private Node root;

    /**
     * Starts with an agreement as it is before.
     *
     * @param amendments all that may be applied
     */
    AmendedText(FrameworkAgreement agreement, List<Amendment> amendments) {
        for (Amendment amendment : amendments) {
            Changes changes = Amending.changes(amendment);
            changes.removes().stream().filter(Objects::nonNull).forEach(named::add);
            Amending.elements(changes)
                    .forEach(element -> Walk.throughRecords(element, (at, record) -> {
                        Amending.id(record).ifPresent(named::add);
                        return true;
                    }));
        }
        root = load(agreement);
    }

    private Node load(FrameworkAgreement agreement) {
        Nesting.check(agreement);
        byId.clear();
        repeated.clear();
        properties.clear();
        for (String name : Amending.PROPERTIES) {
            properties.put(name, Shape.value(agreement, name).orElse(null));
        }
        Node node = nodeOf(agreement);
        for (Node below : nodes(node)) {
            if (below != node) {
                enter(below);
            }
        }
        return node;
    }

    /** Returns the agreement with all that has been applied. */
    FrameworkAgreement agreement() {
        return (FrameworkAgreement) now(root);
    }

    /** Applies an amendment after those before it. */
    Step apply(Amendment amendment) {
        Changes changes = Amending.changes(amendment);
        Map<Id, Object> brought = brought(changes);
        if (brought == null || !isSimple(changes, brought)) {
            FrameworkAgreement before = agreement();
            FrameworkAgreement after = Amending.amend(before, changes);
            root = load(after);
            return new Step(Amending.changedElements(before, after), Amending.changedProperties(before, after));
        }
        return new Application(changes, brought).step();
    }

    /** Returns the records with an id that the changes bring, or null if two have the same id. */
    private static @Nullable Map<Id, Object> brought(Changes changes) {
        Map<Id, Object> brought = new HashMap<>();
        boolean[] unique = {true};
        Amending.elements(changes)
                .forEach(element -> Walk.throughRecords(element, (at, record) -> {
                    Amending.id(record)
                            .filter(id -> brought.put(id, record) != null)
                            .ifPresent(id -> unique[0] = false);
                    return true;
                }));
        return unique[0] ? brought : null;
    }

    /** Returns whether every named id is unique, and its element has the type of its replacement. */
    private boolean isSimple(Changes changes, Map<Id, Object> brought) {
        Id own = Amending.id(root.record).orElse(null);
        return brought.entrySet().stream().allMatch(entry -> {
                    Node node = byId.get(entry.getKey());
                    return !repeated.contains(entry.getKey())
                            && !entry.getKey().equals(own)
                            && (node == null
                                    || node.record.getClass()
                                            == entry.getValue().getClass());
                })
                && changes.removes().stream().filter(Objects::nonNull).noneMatch(repeated::contains);
    }

    /** One amendment while it is applied. */
    private final class Application {
        private final Map<Id, Object> brought;
        private final Map<Id, Object> before = new HashMap<>();
        private final Map<Node, Object> lost = new HashMap<>(); // nodes are equal to themselves only
        private final List<Gained> gained = new ArrayList<>();
        private final Set<Node> fresh = new HashSet<>();
        private final List<String> set = new ArrayList<>();
        private boolean isRootChanged;

        Application(Changes changes, Map<Id, Object> brought) {
            this.brought = brought;
            Map<Object, Object> added = new LinkedHashMap<>();
            Set<Id> inside = new HashSet<>(brought.keySet());
            Amending.elements(changes).forEach(element -> {
                Optional<Id> id = Amending.id(element);
                id.ifPresent(inside::remove);
                added.put(id.<Object>map(i -> i).orElseGet(Object::new), element);
            });
            remember(brought.keySet());
            remember(changes.removes());
            inside.forEach(this::take); // what stands in a new element stands nowhere else
            replace(added);
            added.values().forEach(this::append);
            set(changes);
            changes.removes().forEach(this::take);
        }

        private void remember(Iterable<Id> ids) {
            for (Id id : ids) {
                Node node = id == null ? null : byId.get(id);
                if (node != null) {
                    before.put(id, now(node));
                }
            }
        }

        /** Takes away what has an id. */
        private void take(@Nullable Id id) {
            Node node = id == null ? null : byId.get(id);
            if (node != null) {
                put(node, GONE);
                lose(node);
            }
        }

        private void lose(Node node) {
            nodes(node).forEach(AmendedText.this::leave);
            node.gone = true;
            if (!fresh.contains(node)) {
                lost.put(
                        node, requireNonNull(before.get(Amending.id(node.record).orElseThrow())));
            }
        }

        /** Replaces existing elements and removes their replacements from the map; those left in it are new. */
        private void replace(Map<Object, Object> added) {
            List<Node> there = new ArrayList<>();
            for (Object id : added.keySet()) {
                Node node = id instanceof Id ? byId.get(id) : null;
                if (node != null) {
                    there.add(node);
                }
            }
            there.sort(Comparator.comparing(Node::path, Arrays::compare)); // what is around something comes before it
            for (Node node : there) {
                if (!node.isThere()) {
                    continue;
                }
                Id id = Amending.id(node.record).orElseThrow();
                Node replacement = nodeOf(requireNonNull(added.remove(id)));
                put(node, replacement);
                lose(node);
                replacement.parent = node.parent;
                replacement.component = node.component;
                replacement.position = node.position;
                gain(node, replacement);
            }
        }

        private void append(Object element) {
            List<Component> holding = root.shape.holdingRecords();
            for (int c = 0; c < holding.size(); c++) {
                if (Amending.ELEMENTS.contains(holding.get(c).name())
                        && holding.get(c).type().isInstance(element)) {
                    List<@Nullable Object> list = list(root, c);
                    Node node = nodeOf(element);
                    node.parent = root;
                    node.component = c;
                    node.position = list.size();
                    list.add(node);
                    touch(root);
                    gain(null, node);
                }
            }
        }

        private void gain(@Nullable Node instead, Node node) {
            for (Node each : nodes(node)) {
                enter(each);
                fresh.add(each);
            }
            gained.add(new Gained(instead, node));
        }

        private void set(Changes changes) {
            for (String name : Amending.PROPERTIES) {
                Object value = properties.get(name);
                Object changed = Amending.changed(name, value, changes);
                if (!Objects.equals(value, changed)) {
                    properties.put(name, changed);
                    set.add(name);
                    isRootChanged = true;
                    touch(root);
                }
            }
        }

        /** Returns what changed, in document order: existing elements first, then new ones. */
        Step step() {
            Set<Node> changed = new HashSet<>();
            Set<Node> same = new HashSet<>();
            if (isRootChanged) {
                changed.add(root);
            }
            for (Gained each : gained) {
                Node instead = each.instead;
                boolean isAlike = instead != null
                        && !each.node.gone
                        && requireNonNull(lost.get(instead)).equals(now(each.node));
                if (isAlike) {
                    same.add(requireNonNull(instead));
                } else if (instead == null && !each.node.gone) {
                    changed.add(root);
                }
            }
            for (Node node : lost.keySet()) {
                Node around = requireNonNull(node.parent);
                boolean isChanged = !same.contains(node) && around.isThere();
                while (isChanged) {
                    isChanged = changed.add(around) && around.parent != null;
                    around = around.parent == null ? around : around.parent;
                }
            }
            List<Node> was = new ArrayList<>(changed);
            lost.keySet().stream().filter(node -> !same.contains(node)).forEach(was::add);
            was.sort(Comparator.comparing(Node::path, Arrays::compare));
            Set<Id> ids = new LinkedHashSet<>();
            for (Node node : was) {
                Object gone = lost.get(node);
                if (gone == null) {
                    Amending.id(node.record).ifPresent(ids::add);
                } else {
                    Walk.throughRecords(gone, (at, record) -> {
                        Amending.id(record).filter(id -> isAnother(id)).ifPresent(ids::add);
                        return true;
                    });
                }
            }
            gained.stream()
                    .map(Gained::node)
                    .filter(Node::isThere)
                    .sorted(Comparator.comparing(Node::path, Arrays::compare))
                    .forEach(node -> Walk.throughRecords(now(node), (at, record) -> {
                        Amending.id(record)
                                .filter(id -> !before.containsKey(id))
                                .ifPresent(ids::add);
                        return true;
                    }));
            return new Step(ids, set);
        }

        private boolean isAnother(Id id) {
            Node node = brought.containsKey(id) ? byId.get(id) : null;
            return node == null || !Objects.equals(before.get(id), now(node));
        }
    }

    /** Creates the nodes of a record, or returns null if neither it nor anything in it has a named id. */
    private @Nullable Node node(Object record) {
        Shape shape = Shape.of(record.getClass());
        List<Component> holding = shape.holdingRecords();
        @Nullable Object[] held = new Object[holding.size()];
        boolean isNode = Amending.id(record).filter(named::contains).isPresent();
        for (int c = 0; c < held.length; c++) {
            Object value = holding.get(c).value(record);
            held[c] = value instanceof List<?> list ? nodes(list) : value == null ? null : node(value);
            isNode |= held[c] != null;
        }
        return isNode ? node(record, shape, held) : null;
    }

    private static Node plain(Object record) {
        Shape shape = Shape.of(record.getClass());
        return node(record, shape, new Object[shape.holdingRecords().size()]);
    }

    /** Makes a node, also where nothing in it is named. */
    private Node nodeOf(Object record) {
        Node node = node(record);
        return node == null ? plain(record) : node;
    }

    private @Nullable List<@Nullable Object> nodes(List<?> list) {
        List<@Nullable Object> nodes = null;
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            Node node = element == null ? null : node(element);
            if (node != null) {
                nodes = nodes == null ? new ArrayList<>(list) : nodes;
                nodes.set(i, node);
            }
        }
        return nodes;
    }

    private static Node node(Object record, Shape shape, @Nullable Object[] held) {
        Node node = new Node(record, shape, held);
        for (int c = 0; c < held.length; c++) {
            if (held[c] instanceof Node below) {
                below.parent = node;
                below.component = c;
            } else if (held[c] instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Node below) {
                        below.parent = node;
                        below.component = c;
                        below.position = i;
                    }
                }
            }
        }
        return node;
    }

    /** Returns a node and those in it. */
    private static List<Node> nodes(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        for (int i = 0; i < nodes.size(); i++) {
            for (Object held : nodes.get(i).held) {
                if (held instanceof Node below) {
                    nodes.add(below);
                } else if (held instanceof List<?> list) {
                    list.stream()
                            .filter(Node.class::isInstance)
                            .map(Node.class::cast)
                            .forEach(nodes::add);
                }
            }
        }
        return nodes;
    }

    private void enter(Node node) {
        Id id = Amending.id(node.record).orElse(null);
        if (id != null && named.contains(id) && byId.putIfAbsent(id, node) != null) {
            repeated.add(id);
        }
    }

    private void leave(Node node) {
        Amending.id(node.record).ifPresent(id -> byId.remove(id, node));
    }

    private static void put(Node place, Object value) {
        Node around = requireNonNull(place.parent);
        if (around.shape.holdingRecords().get(place.component).list()) {
            list(around, place.component).set(place.position, value);
        } else {
            around.held[place.component] = value;
        }
        touch(around);
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> list(Node node, int component) {
        Object list = node.held[component];
        if (list == null) {
            Object before = node.shape.holdingRecords().get(component).value(node.record);
            list = new ArrayList<>((List<Object>) requireNonNull(before));
            node.held[component] = list;
        }
        return (List<@Nullable Object>) list;
    }

    /** Marks a node and those around it as changed; a marked one has marked ancestors already. */
    private static void touch(Node changed) {
        for (Node node = changed; node != null && node.now != null; node = node.parent) {
            node.now = null;
        }
    }

    private Object now(Node node) {
        if (node.now == null) {
            List<@Nullable Object> values = new ArrayList<>();
            int c = 0;
            for (Component component : node.shape.components()) {
                Object value = component.value(node.record);
                if (component.kind() == Kind.RECORD || component.kind() == Kind.CHOICE) {
                    value = held(node.held[c++], value);
                } else if (node == root && Amending.PROPERTIES.contains(component.name())) {
                    value = properties.get(component.name());
                }
                values.add(component.optional() ? Optional.ofNullable(value) : value);
            }
            node.now = node.shape.create(values.toArray());
        }
        return node.now;
    }

    private @Nullable Object held(@Nullable Object held, @Nullable Object before) {
        if (held == null) {
            return before;
        } else if (held == GONE) {
            return null;
        } else if (held instanceof Node node) {
            return now(node);
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Object element : (List<?>) held) {
            if (element != GONE) {
                list.add(element instanceof Node node ? now(node) : element);
            }
        }
        return list;
    }
}
