package dk.rammeaftale.json;

import dk.rammeaftale.document.Id;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Suggestion;
import dk.rammeaftale.shape.Shape.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads what is no object and no list. Each method gives null for what it has reported. */
final class Scalars {

    private final Cursor cursor;

    Scalars(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    Object scalar(Slot slot) {
        String text = text(cursor.p.getString());
        if (text == null) {
            return null;
        }
        if (slot.kind == Kind.WORD) {
            Object word = slot.words.get(text);
            if (word == null) {
                cursor.add(Code.WORD_NOT_ALLOWED, allowed(text, slot.words.keySet()));
            }
            return word;
        }
        try {
            return slot.parse(text);
        } catch (RuntimeException e) { // whatever a type of its own throws at a text that is not in its form
            cursor.add(Code.FORM_NOT_LEGAL, "value", text, "expected", "RA-" + slot.type.getSimpleName());
            if (slot.type == Id.class) {
                cursor.findings.lose();
            }
            return null;
        }
    }

    @Nullable
    String text(String text) {
        if (text.length() > cursor.options.maxStringLength()) {
            cursor.limit(cursor.options.maxStringLength(), "RA-characters");
            return null;
        }
        if (cursor.input.escapes() && hasHalfCharacter(text)) {
            cursor.add(Code.FORM_NOT_LEGAL, "value", text, "expected", "RA-unicode");
            return null;
        }
        return text;
    }

    static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    @Nullable
    Object number(Slot slot, JsonToken token) {
        String text = cursor.p.getString();
        if (text.length() > cursor.options.maxNumberLength()) {
            cursor.limit(cursor.options.maxNumberLength(), "RA-characters");
            return null;
        }
        Class<?> type = slot.type;
        try {
            if (type == BigDecimal.class) {
                return new BigDecimal(text);
            } else if (type == Double.class || type == double.class) {
                double number = Double.parseDouble(text);
                if (Double.isInfinite(number)) {
                    throw new NumberFormatException(text);
                }
                return number;
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                cursor.add(Code.KIND_WRONG, "found", "RA-number", "expected", "RA-integer");
                return null;
            } else if (type == BigInteger.class) {
                return new BigInteger(text);
            } else if (type == Long.class || type == long.class) {
                return Long.valueOf(text);
            }
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            boolean real = type == BigDecimal.class || type == Double.class || type == double.class;
            cursor.add(Code.NUMBER_OUT_OF_RANGE, "value", text, "expected", real ? "RA-finite" : "RA-integer");
            return null;
        }
    }

    /** Returns the arguments of a text that says which words may stand here. */
    static Object[] allowed(String found, Collection<String> words) {
        String suggestion =
                found.isEmpty() ? "" : Suggestion.nearest(found, words).orElse("");
        return new Object[] {"value", found, "allowed", String.join(", ", words), "suggestion", suggestion};
    }
}
