package dk.rammeaftale.internal.rule;

import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.language.Vocabulary;
import dk.rammeaftale.internal.text.OneLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rule of an open list of words: a word that is neither known nor has a prefix is a warning.
 *
 * @param <T> the type of the word
 */
public abstract class OpenWord<T> implements Check<T> {

    /** The legal form of a word, known or own, a regular expression. */
    public static final String FORM = "[a-z][A-Za-z0-9]*|" + Extensions.NAME;

    private final Map<String, T> known;

    /** Created when a word is unknown for the first time. */
    private volatile @Nullable Vocabulary vocabulary;

    /** Creates the rule. */
    protected OpenWord(Collection<T> known) {
        this.known = new LinkedHashMap<>();
        known.forEach(word -> this.known.put(word.toString(), word));
    }

    @Override
    public final void check(T word, Report report) {
        String text = word.toString();
        if (text.indexOf(':') < 0 && !known.containsKey(text)) {
            report.add(
                    Code.WORD_UNKNOWN,
                    "",
                    "value",
                    text,
                    "suggestion",
                    (Supplier<String>) () -> meant(text),
                    "allowed",
                    String.join(", ", known.keySet()));
        }
    }

    private String meant(String text) {
        Vocabulary words = vocabulary;
        if (words == null) {
            words = new Vocabulary(known.keySet(), word -> Terms.namesOfWord(Objects.requireNonNull(known.get(word))));
            vocabulary = words;
        }
        return words.meant(text).orElse("");
    }

    /**
     * Returns the known word for a text that is not in the legal form, such as høring; empty if there is none or the
     * type is not an open list.
     */
    public static String meant(Class<?> type, String text) {
        Rule rule = type.getAnnotation(Rule.class);
        for (Check<?> check : rule == null ? List.<Check<?>>of() : RuleValidator.checks(rule)) {
            if (check instanceof OpenWord<?> words) {
                return words.meant(text);
            }
        }
        return "";
    }

    /**
     * Returns a word that has the legal form.
     *
     * @throws IllegalArgumentException if it is null or not in the legal form
     */
    public static String require(@Nullable String word) {
        if (word == null || !(isPlain(word) || Extensions.isName(word))) {
            throw new IllegalArgumentException(OneLine.quoted(word)
                    + " is not a word: write a known one, or your own with a prefix, slagelse:workshop");
        }
        return word;
    }

    private static boolean isPlain(String word) {
        boolean legal = !word.isEmpty() && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
        for (int i = 1; legal && i < word.length(); i++) {
            char c = word.charAt(i);
            legal = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return legal;
    }
}
