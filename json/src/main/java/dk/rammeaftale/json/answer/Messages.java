package dk.rammeaftale.json.answer;

/**
 * A text of the library in both languages; the caller chooses which one to show.
 *
 * <p>Immutable and thread-safe.
 *
 * @param da the text in Danish, required
 * @param en the text in English, required
 */
public record Messages(String da, String en) implements Answer {
    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
