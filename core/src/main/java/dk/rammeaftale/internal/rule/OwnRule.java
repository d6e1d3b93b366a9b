package dk.rammeaftale.internal.rule;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.language.Language;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.internal.text.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a user, about a type of the model or a type of the user.
 *
 * @param type the type it is about
 * @param code the user's code
 * @param keeps returns true for a value that keeps the rule
 * @param text its text
 */
public record OwnRule(Class<?> type, String code, Predicate<Object> keeps, Bilingual text) {

    /** The prefix of the library's codes. */
    private static final String OURS = "RA-";

    private static final String FOR_ALL = "ValidationMessages.properties";

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    /**
     * Creates a rule. Its texts are looked up now, so that a missing text shows before the rule is broken.
     *
     * @throws IllegalArgumentException if a text is missing, the type is not a record, or the code is not legal
     */
    public static <T> OwnRule of(Class<T> type, String code, Predicate<? super T> keeps) {
        return of(type, code, keeps, OwnRule::found);
    }

    /**
     * Creates a rule with given texts.
     *
     * @throws IllegalArgumentException if a text is blank, the type is not a record, or the code is not legal
     */
    public static <T> OwnRule of(
            Class<T> type, String code, String danish, String english, Predicate<? super T> keeps) {
        requireNonNull(danish, "danish");
        requireNonNull(english, "english");
        return of(type, code, keeps, (legal, rule) -> given(legal, danish, english));
    }

    private static <T> OwnRule of(
            Class<T> type, String code, Predicate<? super T> keeps, BiFunction<String, Predicate<?>, Bilingual> text) {
        requireNonNull(type, "type");
        requireNonNull(code, "code");
        requireNonNull(keeps, "keeps");
        if (!isAsked(type)) {
            throw new IllegalArgumentException("The rule " + OneLine.of(code) + " would never be asked: "
                    + type.getName() + " is neither a record that is written as an object nor a union of such records");
        }
        Cascade.require(type);
        requireLegal(code);
        return new OwnRule(type, code, value -> keeps.test(type.cast(value)), text.apply(code, keeps));
    }

    private static Bilingual given(String code, String danish, String english) {
        if (danish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("The rule " + code + " needs a text in Danish and one in English");
        }
        return new Bilingual(danish.strip(), english.strip());
    }

    private static Bilingual found(String code, Predicate<?> keeps) {
        ClassLoader[] loaders = {
            Thread.currentThread().getContextClassLoader(), keeps.getClass().getClassLoader()
        };
        return new Bilingual(text(code, Language.DANISH, loaders), text(code, Language.ENGLISH, loaders));
    }

    private static boolean isAsked(Class<?> type) {
        return !Scalars.isScalar(type) && (type.isRecord() || (type.isInterface() && type.isSealed()));
    }

    /** Returns whether a code belongs to the library or looks as if it did. */
    static boolean isOurs(String code) {
        return code.regionMatches(true, 0, OURS, 0, OURS.length());
    }

    private static void requireLegal(String code) {
        if (isOurs(code)) {
            throw new IllegalArgumentException(OneLine.of(code)
                    + " is not a code for a rule of yours: the prefix RA- belongs to the library."
                    + " Write a prefix of your own");
        } else if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(OneLine.quoted(code) + " is not a code for a rule: write " + CODE);
        }
    }

    /** Finds a text in the file of its language or, if there is no such file, in the file without a language. */
    private static String text(String code, Language language, @Nullable ClassLoader[] loaders) {
        String looked = "ValidationMessages_" + language.locale() + ".properties";
        List<URL> files = files(looked, loaders);
        if (files.isEmpty()) {
            files = files(FOR_ALL, loaders);
            looked = files.isEmpty() ? looked + " (there is none, nor " + FOR_ALL + ")" : FOR_ALL;
        }
        for (URL url : files) {
            Optional<String> text = text(code, url);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new IllegalArgumentException("The rule " + code + " has no text in "
                + language.locale().getDisplayLanguage(Locale.ENGLISH) + ": write " + code + "=… into " + looked);
    }

    private static List<URL> files(String file, @Nullable ClassLoader[] loaders) {
        List<URL> files = new ArrayList<>();
        try {
            for (ClassLoader loader : loaders) {
                if (loader != null) {
                    files.addAll(Collections.list(loader.getResources(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Optional<String> text(String code, URL file) {
        try (var in = file.openStream()) {
            var texts = new PropertyResourceBundle(in); // UTF-8 or Latin-1, as it finds the file
            String text = texts.containsKey(code) ? texts.getString(code).strip() : "";
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns whether a value keeps the rule.
     *
     * @throws IllegalStateException if the rule throws
     */
    boolean isKept(Object record, Pointer at) {
        try {
            return keeps.test(record);
        } catch (RuntimeException e) {
            if (e.getClass().isAnnotationPresent(FaultOfValue.class)) {
                return false;
            }
            String where = at.isRoot() ? "the whole value" : OneLine.of(at.toString());
            throw new IllegalStateException(
                    "The rule " + code + " threw " + e.getClass().getName() + " when it was asked about " + where, e);
        }
    }
}
