package dk.rammeaftale.internal.language;

import dk.rammeaftale.internal.shape.Shape;
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
 * The words of the domain, Danish and English: what each type, component and constant of the model is called. A component is
 * looked up in its type, {@code FocusArea.goals}, and else under its name alone, {@code title}, which then means the same
 * everywhere; with {@code .one} behind it, it is what one element of the list is called. A constant with {@code .the} behind it
 * is its definite form; with {@code .also}, the other words that people have for something.
 */
public final class Terms {

    /** The locale of Danish. */
    public static final Locale DANISH = Language.DANISH.locale();

    private static final String ALSO = ".also";

    private static final Properties ENGLISH_TERMS = load("Terms.properties");
    private static final Properties DANISH_TERMS = load("Terms_da.properties");

    private Terms() {}

    /** Returns what a type is called. */
    public static String of(Class<?> type, Locale locale) {
        return find(name(type), locale).orElse(type.getSimpleName());
    }

    /** Returns what a component is called. */
    public static String of(Class<?> type, String component, Locale locale) {
        return find(name(type) + "." + component, locale)
                .or(() -> find(component, locale))
                .orElse(component);
    }

    /** Returns what a constant is called. */
    public static Optional<String> ofWord(Object constant, Locale locale) {
        String word = constant instanceof Enum<?> e ? Shape.word(e) : constant.toString();
        return find(name(constant.getClass()) + "." + word, locale);
    }

    /** Returns what a constant is called in a sentence, where it is the one that is meant. */
    public static Optional<String> ofDefinite(Enum<?> constant, Locale locale) {
        String key = name(constant.getDeclaringClass()) + "." + Shape.word(constant) + ".the";
        return find(key, locale).or(() -> ofWord(constant, locale));
    }

    /** Returns what a constant is called where it stands: a postponed item is not called as a moved meeting. */
    public static Optional<String> ofWord(Class<?> around, String component, Object constant, Locale locale) {
        String word = constant instanceof Enum<?> e ? Shape.word(e) : constant.toString();
        return find(name(around) + "." + component + "." + word, locale).or(() -> ofWord(constant, locale));
    }

    /** Returns everything that a type is called in either language. */
    public static List<String> namesOf(Class<?> type) {
        return names(List.of(name(type)));
    }

    /** Returns everything that a component is called in either language, also what only some call it. */
    public static List<String> namesOf(Class<?> type, String component) {
        return names(List.of(name(type) + "." + component, component));
    }

    /** Returns everything that a constant is called in either language, also what only some call it. */
    public static List<String> namesOfWord(Object constant) {
        String word = constant instanceof Enum<?> e ? Shape.word(e) : constant.toString();
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

    /** Finds a word or a form of sentence. */
    public static Optional<String> find(String key, Locale locale) {
        Properties terms = Language.of(locale) == Language.DANISH ? DANISH_TERMS : ENGLISH_TERMS;
        return Optional.ofNullable(terms.getProperty(key));
    }

    /** A nested type has the name of the one around it before its own. */
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
