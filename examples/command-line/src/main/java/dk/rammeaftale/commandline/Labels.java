package dk.rammeaftale.commandline;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The tool's own messages in one language. */
final class Labels {

    private final ResourceBundle texts;

    private Labels(Locale locale) {
        this.texts = ResourceBundle.getBundle(
                "dk.rammeaftale.commandline.Labels", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Labels of(Language language) {
        return new Labels(language.locale());
    }

    /** Returns the texts of {@code --help}. */
    static ResourceBundle help(Language language) {
        return ResourceBundle.getBundle(
                "dk.rammeaftale.commandline.Help",
                language.locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String get(String key) {
        return texts.getString(key);
    }

    /** Returns the explanation of a code that many problems of a document may share, so that it is printed only once. */
    Optional<String> why(String code) {
        String key = "why." + code;
        return texts.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** Returns the totals of a check; files that could not be read are said to be so, and are no documents. */
    String counts(int documents, int errors, int warnings, int unusable) {
        String read =
                counted(documents, "document") + ": " + counted(errors, "error") + ", " + counted(warnings, "warning");
        String notRead = counted(unusable, "unread");
        return unusable == 0 ? read : documents == 0 ? notRead : read + "; " + notRead;
    }

    String counted(int number, String what) {
        return number + " " + get(what + (number == 1 ? ".one" : ".many"));
    }
}
