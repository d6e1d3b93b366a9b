package dk.rammeaftale.json.generator;

import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a schema says to people, in one language. Its titles are the words of the domain, which are Danish. */
class Wording {

    static final Locale DANISH = Locale.forLanguageTag("da");

    boolean isEnglish() {
        return true;
    }

    /** Returns the word for a type. */
    String title(Class<?> type) {
        return Terms.of(type, DANISH);
    }

    /** Returns the word for a component. */
    String title(Class<?> type, String component) {
        return Terms.of(type, component, DANISH);
    }

    /** Returns a sentence about a type. */
    String of(Class<?> type) {
        if (Shape.kind(type) == Kind.SCALAR && !Forms.of(type).description().isEmpty()) {
            return Forms.of(type).description();
        }
        return Comments.sentence(type);
    }

    /** Returns a sentence about a component. */
    String of(Class<?> type, String component) {
        return Comments.sentence(type, component);
    }

    /** Returns a sentence about a property that is no component. */
    String ofProperty(String name) {
        return switch (name) {
            case "type" -> "Which document it is, required.";
            case "formatVersion" -> "The version of the format, required.";
            case "$schema" -> "Where an editor finds the schema, optional.";
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Returns what follows a sentence: the words that may be written, with the Danish of each. Empty where there are none. */
    String words(Class<?> type) {
        Map<String, String> words = danish(type);
        return words.isEmpty()
                ? ""
                : words.entrySet().stream()
                        .map(word -> word.getValue().isEmpty()
                                ? word.getKey()
                                : word.getKey() + " (" + word.getValue() + ")")
                        .collect(Collectors.joining(", ", " " + wordsAre() + ": ", "."));
    }

    String wordsAre() {
        return "Words";
    }

    /** Returns the words that are known of a type, and their Danish. */
    static Map<String, String> danish(Class<?> type) {
        Map<String, String> words = new LinkedHashMap<>();
        if (Shape.kind(type) == Kind.WORD) {
            Shape.words(type)
                    .forEach((word, constant) ->
                            words.put(word, Terms.ofWord(constant, DANISH).orElse("")));
        } else if (Shape.kind(type) == Kind.SCALAR) {
            for (String word : Forms.of(type).known()) {
                words.put(word, Terms.ofWord(parsed(type, word), DANISH).orElse(""));
            }
        }
        return words;
    }

    private static Object parsed(Class<?> type, String word) {
        try {
            return (Object) Shape.parser(type).invokeExact(word);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
