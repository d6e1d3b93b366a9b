package dk.rammeaftale.commandline;

import java.util.Locale;

/** The languages of texts for people. Named as they are written on the command line. */
enum Language {
    /** Danish. */
    da,
    /** English. */
    en;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
