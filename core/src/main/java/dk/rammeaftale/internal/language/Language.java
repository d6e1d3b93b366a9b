package dk.rammeaftale.internal.language;

import java.util.Locale;

/** A language in which the library speaks to people. */
public enum Language {
    /** Dansk. */
    DANISH(Locale.forLanguageTag("da")),
    /** Engelsk. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * Chooses the language for a caller.
     *
     * @param locale the caller's locale
     * @return Danish for {@code da}, otherwise English
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("da") ? DANISH : ENGLISH;
    }

    /**
     * Returns the locale of the language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }
}
