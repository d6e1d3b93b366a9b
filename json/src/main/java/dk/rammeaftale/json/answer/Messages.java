package dk.rammeaftale.json.answer;

/**
 * A text of the library in both languages: whoever shows it chooses.
 *
 * <p>Immutable and thread-safe.
 *
 * @param da in Danish
 * @param en in English
 */
public record Messages(String da, String en) implements Answer {}
