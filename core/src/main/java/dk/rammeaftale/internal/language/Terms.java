package dk.rammeaftale.internal.language;

import dk.rammeaftale.internal.shape.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The terms of the domain, Danish and English, for each type, component and constant of the model. A component is
 * looked up with its type, {@code FocusArea.goals}, and else by its name alone, {@code title}. A key may have a suffix:
 * {@code .one} for one element of a list, {@code .the} for the definite form of a constant, and {@code .also} for
 * synonyms.
 */
public final class Terms {

    /** The locale of Danish. */
    public static final Locale DANISH = Language.DANISH.locale();

    private static final String ALSO = ".also";

    private static final Properties ENGLISH_TERMS = load("Terms.properties");
    private static final Properties DANISH_TERMS = load("Terms_da.properties");

    private Terms() {}

    /** Returns the term for a type. */
    public static String of(Class<?> type, Locale locale) {
        return find(name(type), locale).orElse(type.getSimpleName());
    }

    /** Returns the term for a component. */
    public static String of(Class<?> type, String component, Locale locale) {
        return find(name(type) + "." + component, locale)
                .or(() -> find(component, locale))
                .orElse(component);
    }

    /** Returns the term for a constant. */
    public static Optional<String> ofWord(Object constant, Locale locale) {
        String word = constant instanceof Enum<?> e ? Words.word(e) : constant.toString();
        return find(name(constant.getClass()) + "." + word, locale);
    }

    /** Returns the definite form of the term for a constant, for use in a sentence. */
    public static Optional<String> ofDefinite(Enum<?> constant, Locale locale) {
        String key = name(constant.getDeclaringClass()) + "." + Words.word(constant) + ".the";
        return find(key, locale).or(() -> ofWord(constant, locale));
    }

    /**
     * Returns the term for a constant in a component, which may differ by type: an item is postponed, a meeting is
     * moved.
     */
    public static Optional<String> ofWord(Class<?> around, String component, Object constant, Locale locale) {
        String word = constant instanceof Enum<?> e ? Words.word(e) : constant.toString();
        return find(name(around) + "." + component + "." + word, locale).or(() -> ofWord(constant, locale));
    }

    /** Returns all terms and synonyms for a type in both languages. */
    public static List<String> namesOf(Class<?> type) {
        return names(List.of(name(type)));
    }

    /** Returns all terms and synonyms for a component in both languages. */
    public static List<String> namesOf(Class<?> type, String component) {
        return names(List.of(name(type) + "." + component, component));
    }

    /** Returns all terms and synonyms for a constant in both languages. */
    public static List<String> namesOfWord(Object constant) {
        String word = constant instanceof Enum<?> e ? Words.word(e) : constant.toString();
        return names(List.of(name(constant.getClass()) + "." + word));
    }

    private static List<String> names(List<String> keys) {
        List<String> names = new ArrayList<>();
        for (Locale locale : List.of(DANISH, Locale.ENGLISH)) {
            keys.stream().flatMap(key -> find(key, locale).stream()).limit(1).forEach(names::add);
            keys.stream()
                    .flatMap(key -> find(key + ALSO, locale).stream())
                    .flatMap(also -> Arrays.stream(also.split(", *")))
                    .forEach(names::add);
        }
        return names;
    }

    /** Finds a term or a sentence pattern by its key. */
    public static Optional<String> find(String key, Locale locale) {
        Properties terms = Language.of(locale) == Language.DANISH ? DANISH_TERMS : ENGLISH_TERMS;
        return Optional.ofNullable(terms.getProperty(key));
    }

    /** Returns the name of a type, with the enclosing type's before it if it is nested. */
    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : name(around) + "." + type.getSimpleName();
    }

    private static Properties load(String file) {
        Properties terms = new Properties();
        String path = file;
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Terms.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            terms.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
