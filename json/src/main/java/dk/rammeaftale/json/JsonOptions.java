package dk.rammeaftale.json;

import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.reading.ReaderOptions;
import dk.rammeaftale.json.internal.reading.ReaderOptions.TypedExtension;
import dk.rammeaftale.json.internal.source.Limits;
import dk.rammeaftale.validation.RuleSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * Options for reading and writing documents.
 *
 * <p>The limits protect against hostile documents; the defaults are far above what an agreement needs. Change an option
 * with its wither: {@code JsonOptions.defaults().withIndented(true)}. Immutable and thread-safe.
 *
 * <p>In the worst case, a meeting of nothing but empty items, reading needs about 60 times the document's length in memory: a
 * heap of 1 GB for 16 MiB. 512 MB is enough if the objects have content. A service that reads many documents at once must
 * allow for that, and sets {@code maxBytes} as low as its documents permit.
 *
 * <p>Reading allows {@code maxDepth} levels of objects and lists (64). Independently of these options, writing stops at 500
 * levels, the value of an extension may have 1,000, and operations on a value in memory allow 256 levels of records, see
 * {@link dk.rammeaftale.extension.ModelValue}.
 *
 * @param indented whether to indent the output by two spaces for people, instead of writing the canonical form on one
 *     line; false by default
 * @param keepUnknown whether to keep unknown properties, and accept a newer minor format version, with a warning
 *     instead of an error; false by default
 * @param maxBytes the greatest length of a document, or of one line of NDJSON, in bytes; 16 MiB by default
 * @param maxDepth the greatest nesting depth of objects and lists, at most 500, which a stack of 512 KB holds; 64
 *     by default
 * @param maxStringLength the greatest length of a text in UTF-16 units; 1,048,576 by default
 * @param maxNameLength the greatest length of a property's name in UTF-16 units; 1,000 by default, because the pointer
 *     of every problem below the property repeats its name
 * @param maxNumberLength the greatest number of characters in a number; 200 by default
 * @param maxItems the greatest number of elements in a list and of properties in an object; 100,000 by default
 * @param maxProblems the greatest number of problems to report; one further problem says that there are more; 100 by
 *     default
 * @param extensions the extensions to check while reading: a value of the wrong shape is reported at its position; none
 *     by default
 * @param rules the statutory rule sets to check in addition to the default rules; none by default
 */
@Value.Builder
public record JsonOptions(
        boolean indented,
        boolean keepUnknown,
        int maxBytes,
        int maxDepth,
        int maxStringLength,
        int maxNameLength,
        int maxNumberLength,
        int maxItems,
        int maxProblems,
        List<ExtensionKey<?>> extensions,
        List<RuleSet> rules)
        implements WithJsonOptions {

    private static final JsonOptions DEFAULTS =
            new JsonOptions(false, false, 16 << 20, 64, 1 << 20, 1000, 200, 100_000, 100, List.of(), List.of());

    /**
     * Creates options; throws {@link IllegalArgumentException} if a limit is not positive, or {@code maxDepth} is above
     * 500.
     */
    public JsonOptions {
        extensions = List.copyOf(extensions);
        rules = List.copyOf(rules);
        requirePositive("maxBytes", maxBytes);
        requirePositive("maxDepth", maxDepth);
        requirePositive("maxStringLength", maxStringLength);
        requirePositive("maxNameLength", maxNameLength);
        requirePositive("maxNumberLength", maxNumberLength);
        requirePositive("maxItems", maxItems);
        requirePositive("maxProblems", maxProblems);
        if (maxDepth > Limits.GREATEST_DEPTH) {
            throw new IllegalArgumentException("maxDepth is at most " + Limits.GREATEST_DEPTH + ", but is " + maxDepth);
        }
    }

    private static void requirePositive(String option, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(option + " is at least 1, but is " + limit);
        }
    }

    /**
     * Returns the default options.
     *
     * @return the defaults
     */
    public static JsonOptions defaults() {
        return DEFAULTS;
    }

    Limits limits() {
        return new Limits(maxBytes, maxDepth, maxStringLength, maxNameLength, maxNumberLength, maxItems, maxProblems);
    }

    ReaderOptions forReading() {
        List<TypedExtension> typed =
                extensions.stream().map(ExtensionKey::typed).toList();
        return new ReaderOptions(limits(), keepUnknown, typed, FormatVersion.CURRENT);
    }
}
