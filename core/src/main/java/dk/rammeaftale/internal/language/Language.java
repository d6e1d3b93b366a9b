package dk.rammeaftale.internal.language;

import java.util.Locale;

/** A language that messages and terms are written in. */
public enum Language {
    /** Danish, the language of the domain. */
    DANISH(Locale.forLanguageTag("da")),
    /** English, for all other readers. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Chooses the language for a reader. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("da") ? DANISH : ENGLISH;
    }

    /** Returns the locale of the language, without a country. */
    public Locale locale() {
        return locale;
    }
}
