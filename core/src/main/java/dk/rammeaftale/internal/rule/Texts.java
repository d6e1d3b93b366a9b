package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.language.Language;
import dk.rammeaftale.internal.language.Terms;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of all faults, Danish and English. They stand in the files where Jakarta Validation looks for a library's
 * texts, so that a Jakarta validator of the user finds them too.
 */
final class Texts {

    /** The key of the text of a suggestion, "Did you mean …?". */
    static final String SUGGESTION = "RA-suggestion";

    /** The suffix of the key of a text that comes last, after the suggestion. */
    static final String LAST = ".last";

    /** The suffix of the key of a text that comes last if there is no suggestion. */
    static final String OTHERWISE = ".otherwise";

    private static final Properties DANISH = load("ContributorValidationMessages_da.properties");
    private static final Properties ENGLISH = load("ContributorValidationMessages.properties");
    private static final Map<String, List<String>> KEYS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> KEYS_WITH_SUGGESTION = new ConcurrentHashMap<>();
    private static final Map<String, Template> DANISH_TEMPLATES = new ConcurrentHashMap<>();
    private static final Map<String, Template> ENGLISH_TEMPLATES = new ConcurrentHashMap<>();

    private Texts() {}

    static String of(String key, Language language) {
        return texts(language).getProperty(key, key);
    }

    static Template template(String key, Language language) {
        return (language == Language.DANISH ? DANISH_TEMPLATES : ENGLISH_TEMPLATES)
                .computeIfAbsent(key, k -> Template.of(of(k, language)));
    }

    /**
     * Returns the keys of the texts of a message, in order: the text itself, the suggestion if there is one, or
     * else the text that comes instead of it, and the text that comes last.
     */
    static List<String> keys(String key, Map<String, String> arguments) {
        return arguments.getOrDefault("suggestion", "").isEmpty()
                ? KEYS.computeIfAbsent(key, k -> keys(k, false))
                : KEYS_WITH_SUGGESTION.computeIfAbsent(key, k -> keys(k, true));
    }

    private static List<String> keys(String key, boolean suggests) {
        List<String> keys = new ArrayList<>(List.of(key));
        if (suggests) {
            keys.add(SUGGESTION);
        } else if (ENGLISH.containsKey(key + OTHERWISE)) {
            keys.add(key + OTHERWISE);
        }
        if (ENGLISH.containsKey(key + LAST)) {
            keys.add(key + LAST);
        }
        return List.copyOf(keys);
    }

    /**
     * Returns one or several words of the format for use in a sentence. A word without a translation is returned
     * unchanged.
     */
    static String words(String words, Language language) {
        return words.indexOf(',') < 0
                ? word(words, language)
                : Arrays.stream(words.split(", "))
                        .map(word -> word(word, language))
                        .collect(Collectors.joining(", "));
    }

    private static String word(String word, Language language) {
        String own = texts(language).getProperty("RA-" + word);
        if (own != null) {
            return own;
        }
        boolean isType = Character.isUpperCase(word.codePointAt(0));
        return isType ? Terms.find(word, language.locale()).orElse(word) : word;
    }

    private static Properties texts(Language language) {
        return language == Language.DANISH ? DANISH : ENGLISH;
    }

    /** Reads all files of a name on the class path, since other libraries may have files of the same name. */
    private static Properties load(String file) {
        Properties texts = new Properties();
        try {
            for (URL url : Collections.list(Texts.class.getClassLoader().getResources(file))) {
                try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
