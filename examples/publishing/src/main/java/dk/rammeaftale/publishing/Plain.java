package dk.rammeaftale.publishing;

import java.util.regex.Pattern;

/**
 * Makes text safe for a terminal. Otherwise the text of a document could move the cursor, start a new line or reverse the writing
 * direction.
 */
public final class Plain {

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\t\\u2028\\u2029\\u0085]+");
    private static final int LONGEST_END = 1000;
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Plain() {}

    /**
     * Replaces characters that are not printable.
     *
     * @param text any text
     * @return the text in one line
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(isPrinted(c) ? c : '\uFFFD'));
        return line.toString();
    }

    /**
     * Replaces characters that are not printable, and joins lines.
     *
     * @param text any text
     * @return the text in one line
     */
    public static String inOneLine(String text) {
        return line(LINE_END.matcher(text).replaceAll(" "));
    }

    /**
     * Replaces characters that are not printable, and keeps only the beginning and the end of a very long text.
     *
     * @param text any text
     * @return the text in one line of at most about 2,000 characters
     */
    public static String ends(String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= 2 * LONGEST_END) {
            return line(text);
        }
        int end = text.offsetByCodePoints(0, LONGEST_END);
        int start = text.offsetByCodePoints(text.length(), -LONGEST_END);
        return line(text.substring(0, end)) + '…' + line(text.substring(start));
    }

    /**
     * Escapes characters that are not printable. The JSON must have no line breaks, so that such characters are only in strings.
     *
     * @param json JSON in one line
     * @return equivalent JSON
     */
    public static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (isPrinted(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return escaped.toString();
    }

    /** Returns whether a character is visible and affects neither lines nor the writing direction. */
    static boolean isPrinted(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == SOFT_HYPHEN || c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
