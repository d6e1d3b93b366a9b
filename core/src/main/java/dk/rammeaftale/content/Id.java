package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a document, or of an element inside one (id). Legal form: {@value #FORM}.
 *
 * <p>Immutable and thread-safe. Source: domain rows S17, S34.
 *
 * @param text the id, required
 */
public record Id(String text) implements Comparable<Id>, ModelValue {

    /** The legal form, a regular expression. */
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,127}";

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the text is null or not in the legal form
     */
    public Id {
        require(text);
    }

    /**
     * Parses an id.
     *
     * @param text the id, such as {@code focus-area-3}
     * @return the id
     * @throws IllegalArgumentException if the text is null or not in the legal form
     */
    public static Id parse(@Nullable String text) {
        return new Id(require(text));
    }

    private static String require(@Nullable String text) {
        if (text == null || !isLegal(text)) {
            throw new IllegalArgumentException(
                    OneLine.quoted(text) + " is not an id: write letters, digits, dots, dashes and underscores,"
                            + " beginning with a letter or digit, at most 128 of them");
        }
        return text;
    }

    /** Checks {@link #FORM} without a regular expression, which would be slow for a document full of ids. */
    private static boolean isLegal(String text) {
        boolean legal = !text.isEmpty() && text.length() <= 128 && isLetterOrDigit(text.charAt(0));
        for (int i = 1; legal && i < text.length(); i++) {
            char c = text.charAt(i);
            legal = isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
        }
        return legal;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Compares by the text, so that hash buckets of many ids stay fast. */
    @Override
    public int compareTo(Id other) {
        return text.compareTo(other.text);
    }

    // written by hand, since the JVM links a record's generated methods at their first call, which is slow
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return text;
    }
}
