package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.language.InWords;
import dk.rammeaftale.internal.language.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What is said about a fault: a {@link Code}, or one of the variants of its text. Whoever reports the fault chooses it. */
public sealed interface Message permits Code, Code.Variant {

    /** Returns the kind of fault. */
    Code code();

    /** Returns the key of the text. */
    String textKey();

    /** Returns the text for people. */
    default Bilingual text(Map<String, String> arguments) {
        return new Bilingual(text(arguments, Language.DANISH), text(arguments, Language.ENGLISH));
    }

    private String text(Map<String, String> arguments, Language language) {
        String text = Texts.keys(textKey(), arguments).stream()
                .map(key -> Texts.of(key, language))
                .collect(Collectors.joining(" "));
        return Texts.PLACEHOLDER.matcher(text).replaceAll(place -> {
            String name = place.group(1);
            String value = arguments.getOrDefault(name, "");
            String shown = place.group(2) != null
                    ? InWords.of(value, language.locale())
                    : Texts.WORDS.contains(name) ? Texts.words(value, language) : value;
            return Matcher.quoteReplacement(shown);
        });
    }
}
