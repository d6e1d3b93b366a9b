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
 * Pairs the elements of a newer list with those of an older one, and finds which of them kept their order. That is the
 * longest increasing subsequence, so that a single element moved past others is the only one that counts as moved.
 */
public final class Matching {

    /**
     * An element of a list.
     *
     * @param key the key by which elements are paired: its identity, else its value
     * @param isIdentified whether the key is an identity
     * @param type the class of a record that may be paired by position; null for an element that is paired by key alone
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

    /** Returns the index of the paired element in the older list, or {@link #NONE}. */
    public int origin(int index) {
        return origins[index];
    }

    /** Returns whether an element of the newer list is paired and kept its order. */
    public boolean stays(int index) {
        return stays.get(index);
    }

    /**
     * Returns the index in the older list of the next element that kept its order, from an index of the newer list on;
     * or the end of the older list.
     */
    public int nextThatStays(int index) {
        int next = stays.nextSetBit(index);
        return next < 0 ? older.size() : origins[next];
    }

    /** Returns whether an element of the older list is paired. */
    public boolean isFound(int origin) {
        return found.get(origin);
    }

    private void match(int origin, int index) {
        origins[index] = origin;
        found.set(origin);
    }

    /** Pairs the common beginning and end, which usually is nearly everything. */
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

    /** Pairs elements with equal keys. Equal elements are paired in order. */
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

    /** Pairs what is left by position, between elements that kept their order. */
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
        if (was.length != is.length) { // then assume that identified elements came or went
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

    /** Finds the longest subsequence of the newer list whose elements are in the older order (patience sorting). */
    private BitSet longestInOrder() {
        // by length, the index at which the subsequence of that length with the lowest last origin ends
        int[] lasts = new int[origins.length];
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
