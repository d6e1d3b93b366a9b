package dk.rammeaftale.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Puts texts of a document or a caller into messages: on one line and shortened, so that they can neither forge a line of
 * a log nor steer a terminal.
 */
public final class OneLine {

    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_END = 500;

    private OneLine() {}

    /** Returns a value for use in a sentence: on one line and shortened. */
    public static String shortened(String value) {
        return value.length() > LONGEST_VALUE && value.codePointCount(0, value.length()) > LONGEST_VALUE
                ? of(value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE))) + '…'
                : of(value);
    }

    /** Returns a value in quotation marks, for the message of an exception. */
    public static String quoted(@Nullable String value) {
        return '"' + shortened(String.valueOf(value)) + '"';
    }

    /** Returns a text on one line, with line breaks and invisible characters replaced. */
    public static String of(@Nullable String given) {
        String text = String.valueOf(given);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPrintableAscii(c) && (Character.isSurrogate(c) || !isShown(c))) {
                return replaced(text); // which leaves a pair of surrogates as it is
            }
        }
        return text;
    }

    private static boolean isPrintableAscii(char c) {
        return c >= ' ' && c <= '~';
    }

    private static String replaced(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isShown(c) ? c : '\uFFFD'));
        return line.toString();
    }

    /** Returns a pointer or a sentence on one line; a very long one is shortened in the middle. */
    public static String ends(@Nullable String given) {
        String text = String.valueOf(given);
        int length = text.codePointCount(0, text.length());
        if (length <= 2 * LONGEST_END) {
            return of(text);
        }
        int end = text.offsetByCodePoints(0, LONGEST_END);
        int start = text.offsetByCodePoints(text.length(), -LONGEST_END);
        return of(text.substring(0, end)) + '…' + of(text.substring(start));
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
