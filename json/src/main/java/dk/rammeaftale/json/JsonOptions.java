package dk.rammeaftale.json;

import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.reading.ReaderOptions;
import dk.rammeaftale.json.internal.reading.ReaderOptions.TypedExtension;
import dk.rammeaftale.json.internal.source.Limits;
import dk.rammeaftale.validation.RuleSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * How documents are read and written.
 *
 * <p>The limits are there for documents written by others; the defaults are far above what an agreement needs. Change one by
 * its wither: {@code JsonOptions.defaults().withIndented(true)}. Immutable and thread-safe.
 *
 * <p>While a document is read it takes some 50 times its length of memory at the worst, where it is nothing but empty objects:
 * for one of 16 MiB a heap of 768 MB is enough, and 512 MB for one whose objects say something. Who reads many at once for others
 * counts with that, and sets {@code maxBytes} as low as the documents allow.
 *
 * @param indented whether to write for people, indented by two spaces, instead of the canonical line; false by default
 * @param keepUnknown whether to keep properties that are not known, and those of a newer minor format version, with a warning,
 *     instead of reporting them as errors; false by default
 * @param maxBytes how long a document, or a line of many, may be, in bytes; 16 MiB by default
 * @param maxDepth how deep objects and lists may be nested, at most 1,000; 64 by default
 * @param maxStringLength how long a text may be, in UTF-16 units; 1,048,576 by default
 * @param maxNameLength how long a property's name may be, in UTF-16 units; 1,000 by default, since every problem below it
 *     names it
 * @param maxNumberLength how many characters a number may have; 200 by default
 * @param maxItems how many elements a list, and how many properties an object may have; 100,000 by default
 * @param maxProblems how many problems are reported, one more says that there are more; 100 by default
 * @param extensions the extensions that are checked while reading: a value of the wrong shape is a problem where it stands;
 *     none by default
 * @param rules the statutory rule sets that are checked beside the default rules; none by default
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

    /** Makes options; an {@link IllegalArgumentException} says that a limit is not positive, or nesting deeper than 1,000. */
    public JsonOptions {
        extensions = List.copyOf(extensions);
        rules = List.copyOf(rules);
        for (int limit :
                new int[] {maxBytes, maxDepth, maxStringLength, maxNameLength, maxNumberLength, maxItems, maxProblems
                }) {
            if (limit < 1) {
                throw new IllegalArgumentException("A limit is at least 1, but one is " + limit);
            }
        }
        if (maxDepth > Limits.GREATEST_DEPTH) {
            throw new IllegalArgumentException("maxDepth is at most " + Limits.GREATEST_DEPTH + ", but is " + maxDepth);
        }
    }

    /**
     * Returns the options that serve most.
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
