package dk.rammeaftale.internal.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the known word that a mistyped one may stand for. */
public final class Suggestion {

    private static final int LONGEST = 64;

    /** The length from which a word with two replaced letters is still recognisable. */
    private static final int SAFE = 10;

    private Suggestion() {}

    /** Returns the known word that is nearest to a mistyped one. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return nearest(word, known.stream().map(k -> new Known(k, folded(k))));
    }

    /**
     * Returns the known word that is nearest. A candidate that shares one part with the mistyped word and differs in
     * another is not a typing error: {@code movedFrom} does not stand for {@code movedTo}.
     */
    static Optional<String> nearest(String word, Stream<Known> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String written = folded(word);
        int most = most(word);
        int longer = word.length() < 3 ? 0 : most; // "di" may be "id", but "id" is not "tid"
        return known.filter(k -> Math.abs(k.folded.length() - written.length()) <= longer)
                .map(k -> new Candidate(k.word, distance(written, k.folded)))
                .filter(c -> c.distance <= most)
                .filter(c -> c.distance <= 1 || !(saysAnother(word, c.word) || isAnother(written, c)))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private static int most(String word) {
        return word.length() < 2 ? 0 : Math.max(1, word.length() / 4);
    }

    /**
     * Returns true if a short word differs by replaced letters only, none lost or doubled, and so is a different word:
     * reserved does not stand for referred.
     */
    private static boolean isAnother(String written, Candidate known) {
        return written.length() < SAFE && written.length() == folded(known.word).length() && known.distance > 1;
    }

    private static boolean saysAnother(String written, String known) {
        List<String> some = words(written);
        List<String> others = words(known);
        if (some.size() != others.size() || some.size() == 1) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            int near = Math.max(1, some.get(i).length() / 3);
            if (distance(some.get(i), others.get(i)) > near) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String word) {
        return Arrays.stream(word.split("(?=[A-Z])| ")).map(Suggestion::folded).toList();
    }

    /**
     * A known word and its form for comparison.
     *
     * @param word the word
     * @param folded its {@link #folded} form
     */
    record Known(String word, String folded) {}

    private record Candidate(String word, int distance) {}

    /** Returns a word in lower case, with Danish letters written as two, as people without those keys do. */
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("å", "aa")
                .replace("æ", "ae")
                .replace("ø", "oe");
    }

    /** Counts letters added, left out, changed, or swapped with the next (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
