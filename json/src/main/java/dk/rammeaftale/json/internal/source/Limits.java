package dk.rammeaftale.json.internal.source;

/**
 * The limits of a document, as in {@code JsonOptions}.
 *
 * @param maxBytes the length of the document in bytes
 * @param maxDepth the depth of nesting
 * @param maxStringLength the length of a text in UTF-16 units
 * @param maxNameLength the length of a property's name in UTF-16 units
 * @param maxNumberLength the length of a number in characters
 * @param maxItems the number of elements of a list and of properties of an object
 * @param maxProblems the number of problems that are reported
 */
public record Limits(
        int maxBytes,
        int maxDepth,
        int maxStringLength,
        int maxNameLength,
        int maxNumberLength,
        int maxItems,
        int maxProblems) {

    /** The greatest depth of nesting that may be allowed, so that no stack overflows. */
    public static final int GREATEST_DEPTH = 1000;
}
