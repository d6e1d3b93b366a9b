package dk.rammeaftale.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for many words in texts. Where {@link String#contains} might walk through much for each word, it looks for all of them in
 * one walk (Aho and Corasick).
 */
public final class Occurrences {

    /** How many letters may be compared without preparation: of all words with all letters of the texts. */
    private static final long FEW = 1_000_000;

    /** How many letters of words are looked for at once; each takes some memory. */
    private static final int AT_ONCE = 100_000;

    /** What has been read of some of the words. */
    private static final class Read {
        final Map<Character, Read> next = new HashMap<>(1);

        /** The longest end of it with which a word begins; the beginning has itself. */
        Read end = this;

        boolean isFound;
    }

    private final Read nothing = new Read();

    private Occurrences() {
        nothing.isFound = true;
    }

    /**
     * Finds words that stand in one of some texts.
     *
     * @param words the words
     * @param texts the texts
     * @return those of the words that do
     */
    public static Set<String> of(Collection<String> words, List<String> texts) {
        return of(words, texts, FEW);
    }

    static Set<String> of(Collection<String> words, List<String> texts, long few) {
        if (letters(words) * letters(texts) <= few) {
            return words.stream()
                    .filter(word -> texts.stream().anyMatch(text -> text.contains(word)))
                    .collect(Collectors.toSet());
        }
        Set<String> found = new HashSet<>();
        List<String> some = new ArrayList<>();
        int letters = 0;
        for (String word : words) {
            some.add(word);
            letters += word.length();
            if (letters >= AT_ONCE) {
                found.addAll(new Occurrences().find(some, texts));
                some.clear();
                letters = 0;
            }
        }
        found.addAll(new Occurrences().find(some, texts));
        return found;
    }

    private static long letters(Collection<String> texts) {
        return texts.stream().mapToLong(text -> text.length() + 1).sum();
    }

    private Set<String> find(List<String> words, List<String> texts) {
        Map<String, Read> whole = new HashMap<>();
        words.forEach(word -> whole.put(word, add(word)));
        setEnds();
        for (String text : texts) {
            Read read = nothing;
            for (int i = 0; i < text.length(); i++) {
                read = after(read, text.charAt(i));
                for (Read each = read; !each.isFound; each = each.end) {
                    each.isFound = true;
                }
            }
        }
        whole.values().removeIf(read -> !read.isFound);
        return whole.keySet();
    }

    private Read add(String word) {
        Read read = nothing;
        for (int i = 0; i < word.length(); i++) {
            read = read.next.computeIfAbsent(word.charAt(i), letter -> new Read());
        }
        return read;
    }

    /** The ends of what is shorter are known before they are needed. */
    private void setEnds() {
        Queue<Read> reads = new ArrayDeque<>(nothing.next.values());
        nothing.next.values().forEach(read -> read.end = nothing);
        for (Read read = reads.poll(); read != null; read = reads.poll()) {
            for (Map.Entry<Character, Read> next : read.next.entrySet()) {
                next.getValue().end = after(read.end, next.getKey());
                reads.add(next.getValue());
            }
        }
    }

    private Read after(Read before, char letter) {
        Read read = before;
        while (read != nothing && !read.next.containsKey(letter)) {
            read = read.end;
        }
        return read.next.getOrDefault(letter, nothing);
    }
}
