package dk.rammeaftale.internal.language;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param danish the text in Danish
 * @param english the text in English
 */
public record Bilingual(String danish, String english) {

    /**
     * Returns the text for a caller.
     *
     * @param locale the caller's locale
     * @return the Danish text for {@code da}, otherwise the English one
     */
    public String in(Locale locale) {
        return Language.of(locale) == Language.DANISH ? danish : english;
    }
}
