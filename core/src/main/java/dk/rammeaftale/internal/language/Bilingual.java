package dk.rammeaftale.internal.language;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param danish the text in Danish
 * @param english the text in English
 */
public record Bilingual(String danish, String english) {

    /** Returns the text in a reader's language. */
    public String in(Locale locale) {
        return switch (Language.of(locale)) {
            case DANISH -> danish;
            case ENGLISH -> english;
        };
    }
}
