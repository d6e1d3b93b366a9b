package dk.rammeaftale.json.answer;

import dk.rammeaftale.content.Id;

/**
 * A document where it is only named (henvisning).
 *
 * <p>Immutable and thread-safe.
 *
 * @param type what it is, such as {@code meeting}
 * @param id its id
 * @param title what it is called; where it is named beside something else, of a title of more than 400 characters the beginning
 */
public record DocumentRef(String type, Id id, String title) implements Answer {
    /** Returns the simple values, and the sizes of lists. For the whole content, write JSON. */
    @Override
    public String toString() {
        return InShort.of(this);
    }
}
