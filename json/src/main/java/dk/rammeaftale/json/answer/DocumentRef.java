package dk.rammeaftale.json.answer;

import dk.rammeaftale.content.Id;

/**
 * A document where it is only named (henvisning).
 *
 * <p>Immutable and thread-safe.
 *
 * @param type what it is, such as {@code meeting}
 * @param id its id
 * @param title what it is called
 */
public record DocumentRef(String type, Id id, String title) implements Answer {}
