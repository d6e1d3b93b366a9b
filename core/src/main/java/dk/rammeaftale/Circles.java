package dk.rammeaftale;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cycles of a directed graph: two vertices are in one cycle if each can be reached from the other (Tarjan's
 * strongly connected components). Not recursive, since a chain may be long.
 */
final class Circles {

    /** A vertex, with its state in the algorithm. */
    private static final class Node {
        private final List<Object> to;
        private final int number;
        private int next;
        private int lowest;
        private boolean isOpen = true;

        Node(List<Object> to, int number) {
            this.to = to;
            this.number = number;
            this.lowest = number;
        }
    }

    private final Map<Object, List<Object>> edges;
    private final Map<Object, Node> nodes = new HashMap<>();
    private final Deque<Node> way = new ArrayDeque<>();
    private final Deque<Node> open = new ArrayDeque<>();

    Circles(Map<Object, List<Object>> edges) {
        this.edges = edges;
        for (Object thing : edges.keySet()) {
            if (!nodes.containsKey(thing)) {
                enter(thing);
                goOn();
            }
        }
    }

    /** Returns whether two vertices are in one cycle, or are the same. */
    boolean areInOne(Object one, @Nullable Object other) {
        Node first = nodes.get(one);
        Node second = nodes.get(other);
        return one.equals(other) || (first != null && second != null && first.lowest == second.lowest);
    }

    private void enter(Object thing) {
        Node node = new Node(edges.getOrDefault(thing, List.of()), nodes.size());
        nodes.put(thing, node);
        way.push(node);
        open.push(node);
    }

    private void goOn() {
        while (!way.isEmpty()) {
            Node here = way.element();
            if (here.next < here.to.size()) {
                Object thing = here.to.get(here.next++);
                Node there = nodes.get(thing);
                if (there == null) {
                    enter(thing);
                } else if (there.isOpen) {
                    here.lowest = Math.min(here.lowest, there.number);
                }
            } else {
                leave(way.pop());
            }
        }
    }

    private void leave(Node here) {
        Node before = way.peek();
        if (before != null) {
            before.lowest = Math.min(before.lowest, here.lowest);
        }
        boolean isFirst = here.lowest == here.number;
        while (isFirst && here.isOpen) {
            Node inside = open.pop();
            inside.isOpen = false;
            inside.lowest = here.number;
        }
    }
}
