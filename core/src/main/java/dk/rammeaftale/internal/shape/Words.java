package dk.rammeaftale.internal.shape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words of the format: constants of enums, written in lower camel case. */
public final class Words {

    private static final ClassValue<Map<Object, String>> WORDS = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            Map<Object, String> words = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                words.put(constant, toWord(constant));
            }
            return Map.copyOf(words);
        }
    };

    private Words() {}

    /** Returns the constants of an enum, by the word for each. */
    public static Map<String, Object> of(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Object other = words.put(word((Enum<?>) constant), constant);
            if (other != null) {
                throw new IllegalArgumentException(
                        other + " and " + constant + " of " + type.getName() + " are written alike");
            }
        }
        return words;
    }

    /** Returns the word for a constant, in lower camel case. */
    public static String word(Enum<?> constant) {
        return Objects.requireNonNull(WORDS.get(constant.getDeclaringClass()).get(constant));
    }

    private static String toWord(Object constant) {
        StringBuilder word = new StringBuilder();
        for (String part : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).split("_", -1)) {
            boolean capital = word.length() > 0 && !part.isEmpty();
            word.append(capital ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) : part);
        }
        return word.toString();
    }
}
