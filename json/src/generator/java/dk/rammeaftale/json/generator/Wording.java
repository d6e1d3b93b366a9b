package dk.rammeaftale.json.generator;

import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts of a schema in one language, English here. Titles are the terms of the domain, which are Danish in every
 * language.
 */
class Wording {

    static final Locale DANISH = Locale.forLanguageTag("da");

    boolean isEnglish() {
        return true;
    }

    /** Returns the Danish term for a type. */
    String title(Class<?> type) {
        return Terms.of(type, DANISH);
    }

    /** Returns the Danish term for a component. */
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

    /** Returns a sentence about a property that is not a component. */
    String ofProperty(String name) {
        return switch (name) {
            case "type" -> "The type of the document, required.";
            case "formatVersion" -> "The version of the format, required.";
            case "$schema" -> "The address or path of the schema for editors, optional.";
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Returns a list of the known words with their Danish terms, to append to a sentence; empty if the type has none.
     */
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

    /** Returns the known words of a type with their Danish terms. */
    static Map<String, String> danish(Class<?> type) {
        Map<String, String> words = new LinkedHashMap<>();
        if (Shape.kind(type) == Kind.WORD) {
            Words.of(type)
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
            return (Object) Scalars.parser(type).invokeExact(word);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
