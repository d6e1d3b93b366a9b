package dk.rammeaftale.internal.language;

import dk.rammeaftale.internal.language.Suggestion.Known;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that are allowed in some place, with their names in Danish and English.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {

    private static final int LONGEST = 128;
    private static final Pattern PLACE = Pattern.compile(" (?:i|for|på) .+$");
    private static final Pattern ARTICLE = Pattern.compile("[nt]$");
    private static final Pattern LONG_ARTICLE = Pattern.compile("e[nt]$");

    private final List<Known> words;
    private final List<Known> names;
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<String, String> byFoldedName = new LinkedHashMap<>();

    /**
     * Creates a vocabulary.
     *
     * @param words the words; if two have the same name, the name stands for the first
     * @param names returns the names of a word
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

    /**
     * Returns the word that somebody may have meant: by exact name, else by the nearest word, else by the nearest name.
     */
    public Optional<String> meant(String written) {
        return called(written)
                .or(() -> Suggestion.nearest(written, words.stream()))
                .or(() -> Suggestion.nearest(written, names.stream()).map(byName::get));
    }

    /** Returns the word of exactly this name, also in the definite form and with a place: {@code handicaprådet i Køge}. */
    public Optional<String> called(String written) {
        String known = byFoldedName.get(Suggestion.folded(written));
        if (known != null || written.length() > LONGEST) {
            return Optional.ofNullable(known);
        }
        String alone = PLACE.matcher(written).replaceFirst("");
        return Stream.of(
                        alone,
                        ARTICLE.matcher(alone).replaceFirst(""),
                        LONG_ARTICLE.matcher(alone).replaceFirst(""))
                .map(word -> byFoldedName.get(Suggestion.folded(word)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
