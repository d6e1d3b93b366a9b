package dk.rammeaftale.internal.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what somebody may have meant. */
public final class Suggestion {

    private static final int LONGEST = 64;

    private Suggestion() {}

    /** Returns the known word that is nearest to a mistyped one. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String written = folded(word);
        int most = word.length() < 2 ? 0 : Math.max(1, word.length() / 3);
        return known.stream()
                .map(k -> new Candidate(k, folded(k)))
                .filter(c -> Math.abs(c.folded.length() - written.length()) <= most)
                .map(c -> c.at(distance(written, c.folded)))
                .filter(c -> c.distance <= most)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    /** Returns the known word that is nearest to a mistyped one, or else the one that is called so in Danish. */
    public static Optional<String> nearest(
            String word, Collection<String> known, Function<String, Optional<String>> term) {
        return nearest(word, known).or(() -> {
            Map<String, String> byTerm = new LinkedHashMap<>();
            known.forEach(k -> term.apply(k).ifPresent(t -> byTerm.putIfAbsent(t, k)));
            return nearest(word, byTerm.keySet()).map(byTerm::get);
        });
    }

    private record Candidate(String word, String folded, int distance) {
        Candidate(String word, String folded) {
            this(word, folded, 0);
        }

        Candidate at(int distance) {
            return new Candidate(word, folded, distance);
        }
    }

    /** Danish letters are often written in two. */
    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT)
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
