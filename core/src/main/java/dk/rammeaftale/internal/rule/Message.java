package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.language.Language;
import java.util.Map;

/** The message of a fault: a {@link Code}, or a variant of its text, chosen by the rule that reports the fault. */
public sealed interface Message permits Code, Code.Variant {

    /** Returns the code. */
    Code code();

    /** Returns the key of the text in the message files. */
    String textKey();

    /** Returns the text for people. */
    default Bilingual text(Map<String, String> arguments) {
        return new Bilingual(text(arguments, Language.DANISH), text(arguments, Language.ENGLISH));
    }

    private String text(Map<String, String> arguments, Language language) {
        StringBuilder text = new StringBuilder();
        for (String key : Texts.keys(textKey(), arguments)) {
            Texts.template(key, language).fill(text.isEmpty() ? text : text.append(' '), arguments, language);
        }
        return text.toString();
    }
}
