package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.language.InWords;
import dk.rammeaftale.internal.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed message with placeholders. A placeholder with a language, {@code {day.da}}, writes a day, a time or a number
 * in words. A Jakarta validator of the user fills the same placeholders.
 *
 * @param parts the texts and the placeholders between them, in order
 */
record Template(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(\\.(?:da|en))?}");

    /** The arguments whose values are words of the format, such as {@code list}, which each language translates. */
    private static final Set<String> WORDS = Set.of("found", "expected", "what", "types");

    private sealed interface Part permits Literal, Place {}

    private record Literal(String text) implements Part {}

    private record Place(String name, boolean isInWords) implements Part {}

    static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            parts.add(new Literal(text.substring(end, place.start())));
            parts.add(new Place(place.group(1), place.group(2) != null));
            end = place.end();
        }
        parts.add(new Literal(text.substring(end)));
        return new Template(parts);
    }

    void fill(StringBuilder into, Map<String, String> arguments, Language language) {
        for (Part part : parts) {
            if (part instanceof Place place) {
                String value = arguments.getOrDefault(place.name, "");
                into.append(
                        place.isInWords
                                ? InWords.of(value, language.locale())
                                : WORDS.contains(place.name) ? Texts.words(value, language) : value);
            } else if (part instanceof Literal literal) {
                into.append(literal.text);
            }
        }
    }
}
