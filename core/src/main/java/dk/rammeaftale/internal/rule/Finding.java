package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.shape.Pointer;
import java.util.Map;

/**
 * A fault that the engine has found.
 *
 * @param at the place, relative to the value that was validated
 * @param code the code, as users see it
 * @param level the severity
 * @param arguments the values named in the text, by name and in order
 * @param text the text
 */
public record Finding(Pointer at, String code, Level level, Map<String, String> arguments, Bilingual text) {

    static Finding of(Message message, Pointer at, Map<String, String> arguments) {
        return new Finding(at, message.code().key(), message.code().level(), arguments, message.text(arguments));
    }
}
