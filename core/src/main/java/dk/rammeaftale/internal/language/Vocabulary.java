package dk.rammeaftale.internal.language;

import dk.rammeaftale.internal.language.Suggestion.Known;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words that may stand somewhere, and what they are called in Danish and English.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {

    private final List<Known> words;
    private final List<Known> names;
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<String, String> byFoldedName = new LinkedHashMap<>();

    /**
     * Makes a vocabulary.
     *
     * @param words the words; where two are called alike, the first is meant
     * @param names what a word is called
     */
    public Vocabulary(Collection<String> words, Function<String, List<String>> names) {
        this.words = known(words);
        for (String word : words) {
            for (String name : names.apply(word)) {
                byName.putIfAbsent(name, word);
                byFoldedName.putIfAbsent(Suggestion.folded(name), word);
            }
        }
        this.names = known(byName.keySet());
    }

    private static List<Known> known(Collection<String> words) {
        return words.stream()
                .map(word -> new Known(word, Suggestion.folded(word)))
                .toList();
    }

    /** Returns the word that is meant: the one that is called so, or else is nearest, or else is called nearly so. */
    public Optional<String> meant(String written) {
        return called(written)
                .or(() -> Suggestion.nearest(written, words.stream()))
                .or(() -> Suggestion.nearest(written, names.stream()).map(byName::get));
    }

    /** Returns the word that is called exactly so. */
    public Optional<String> called(String written) {
        return Optional.ofNullable(byFoldedName.get(Suggestion.folded(written)));
    }
}
