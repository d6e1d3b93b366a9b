package dk.rammeaftale.internal.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a newer list is which of an older one, and which of them kept their order: as many as possible, so that one
 * element that was moved past others is the one that moved.
 */
public final class Matching {

    /**
     * An element.
     *
     * @param key what makes it the same as another: who it is, else its value
     * @param isIdentified whether the key says who it is, and not only what it is like
     * @param type the class of a record that may be the same as another in its place; null for what has its key alone
     */
    public record Element(
            Object key, boolean isIdentified, @Nullable Class<?> type) {}

    public static final int NONE = -1;

    private final List<Element> older;
    private final List<Element> newer;
    private final int[] origins;
    private final BitSet found = new BitSet();
    private final BitSet stays;

    public Matching(List<Element> older, List<Element> newer) {
        this.older = older;
        this.newer = newer;
        this.origins = new int[newer.size()];
        Arrays.fill(origins, NONE);
        matchEnds();
        matchKeys();
        matchPlaces(longestInOrder());
        this.stays = longestInOrder();
    }

    /** Returns the place in the older list, or {@link #NONE}. */
    public int origin(int index) {
        return origins[index];
    }

    /** Says whether an element of the newer list is in the older one and kept its order. */
    public boolean stays(int index) {
        return stays.get(index);
    }

    /** Returns where the next one that stays, at an index or after it, is in the older list, or that list's end. */
    public int nextThatStays(int index) {
        int next = stays.nextSetBit(index);
        return next < 0 ? older.size() : origins[next];
    }

    /** Says whether an element of the older list is in the newer one. */
    public boolean isFound(int origin) {
        return found.get(origin);
    }

    private void match(int origin, int index) {
        origins[index] = origin;
        found.set(origin);
    }

    /** What begins or ends alike is the same; as a rule that is nearly all. */
    private void matchEnds() {
        int shortest = Math.min(older.size(), newer.size());
        int first = 0;
        while (first < shortest && hasSameKey(first, first)) {
            match(first, first);
            first++;
        }
        int origin = older.size() - 1;
        for (int i = newer.size() - 1; i >= first && origin >= first && hasSameKey(origin, i); i--) {
            match(origin, i);
            origin--;
        }
    }

    private boolean hasSameKey(int origin, int index) {
        return older.get(origin).key.equals(newer.get(index).key);
    }

    /** Of several that are alike the first is the first. */
    private void matchKeys() {
        Map<Object, Deque<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < older.size(); i++) {
            if (!isFound(i)) {
                byKey.computeIfAbsent(older.get(i).key, key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < newer.size(); i++) {
            Deque<Integer> alike = origins[i] == NONE ? byKey.get(newer.get(i).key) : null;
            if (alike != null && !alike.isEmpty()) {
                match(alike.remove(), i);
            }
        }
    }

    /** Between two that stay, what is left is the same in the same place. */
    private void matchPlaces(BitSet anchors) {
        int from = 0;
        int fromOrigin = 0;
        for (int to = anchors.nextSetBit(0); to >= 0; to = anchors.nextSetBit(to + 1)) {
            matchPlaces(fromOrigin, origins[to], from, to);
            fromOrigin = origins[to] + 1;
            from = to + 1;
        }
        matchPlaces(fromOrigin, older.size(), from, newer.size());
    }

    private void matchPlaces(int fromOrigin, int toOrigin, int from, int to) {
        int[] was = IntStream.range(fromOrigin, toOrigin)
                .filter(i -> !isFound(i) && older.get(i).type != null)
                .toArray();
        int[] is = IntStream.range(from, to)
                .filter(i -> origins[i] == NONE && newer.get(i).type != null)
                .toArray();
        if (was.length != is.length) { // then what came or went is rather what has a name of its own
            was = Arrays.stream(was).filter(i -> !older.get(i).isIdentified).toArray();
            is = Arrays.stream(is).filter(i -> !newer.get(i).isIdentified).toArray();
        }
        for (int i = 0; i < Math.min(was.length, is.length); i++) {
            Element before = older.get(was[i]);
            Element after = newer.get(is[i]);
            if (before.type == after.type && !(before.isIdentified && after.isIdentified)) {
                match(was[i], is[i]);
            }
        }
    }

    /** Finds the longest part of the newer list whose elements stand as they did in the older one (patience sorting). */
    private BitSet longestInOrder() {
        int[] lasts =
                new int[origins.length]; // by length, where a part of that length ends that has the first last origin
        int[] previous = new int[origins.length];
        int longest = 0;
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] != NONE) {
                int length = longest;
                if (longest > 0 && origins[lasts[longest - 1]] > origins[i]) {
                    length = firstAfter(origins[i], lasts, longest);
                }
                previous[i] = length == 0 ? NONE : lasts[length - 1];
                lasts[length] = i;
                longest = Math.max(longest, length + 1);
            }
        }
        BitSet part = new BitSet();
        for (int i = longest == 0 ? NONE : lasts[longest - 1]; i != NONE; i = previous[i]) {
            part.set(i);
        }
        return part;
    }

    private int firstAfter(int origin, int[] lasts, int longest) {
        int low = 0;
        int high = longest - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins[lasts[middle]] > origin) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
