package dk.rammeaftale.json.internal.source;

/**
 * Limits of a document, see {@code JsonOptions}.
 *
 * @param maxBytes the greatest length of the document in bytes
 * @param maxDepth the greatest nesting depth
 * @param maxStringLength the greatest length of a text in UTF-16 units
 * @param maxNameLength the greatest length of a property's name in UTF-16 units
 * @param maxNumberLength the greatest length of a number in characters
 * @param maxItems the greatest number of elements in a list and of properties in an object
 * @param maxProblems the greatest number of problems to report
 */
public record Limits(
        int maxBytes,
        int maxDepth,
        int maxStringLength,
        int maxNameLength,
        int maxNumberLength,
        int maxItems,
        int maxProblems) {

    /** The upper bound of {@code maxDepth}, which prevents stack overflows: in reading, and in what is asked of the document. */
    public static final int GREATEST_DEPTH = 500;
}
