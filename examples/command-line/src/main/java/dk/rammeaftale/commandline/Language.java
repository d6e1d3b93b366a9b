package dk.rammeaftale.commandline;

import java.util.Locale;

/** The languages of messages. The constants are named as on the command line. */
enum Language {
    /** Danish. */
    da,
    /** English. */
    en;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
