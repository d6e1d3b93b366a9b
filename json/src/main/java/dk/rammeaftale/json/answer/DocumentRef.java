package dk.rammeaftale.json.answer;

import dk.rammeaftale.content.Id;

/**
 * Names a document by type, id and title (henvisning).
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the document's type, such as {@code meeting}; required
 * @param id the document's id, required
 * @param title the document's title, required; beside another answer, a title longer than 400 characters is cut off
 */
public record DocumentRef(String type, Id id, String title) implements Answer {
    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
