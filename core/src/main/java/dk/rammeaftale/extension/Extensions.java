package dk.rammeaftale.extension;

import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.internal.text.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The properties that others have added to a value (udvidelser), by name and in order.
 *
 * <p>A name is a prefix and a local name, such as {@code slagelse:budget}; its legal form is {@value #NAME}. A value is
 * JSON text, kept in canonical form: without white space and needless escapes, while numbers, nulls and the order of
 * names stay as they were. A value that could not be read back is refused: text that is not exactly one JSON value,
 * names a property of an object twice, holds half a character (a lone surrogate), or is nested deeper than 1,000
 * levels. Reading and writing have a lower limit, the {@code maxDepth} of their options. Extensions are not searched for
 * personal data.
 *
 * <p>Two extensions are equal if they have the same names in the same order with the same canonical text. So {@code
 * 1.0} and {@code 1.00} differ, and so do objects whose names are in a different order; <code>"&#92;u00e6"</code> and
 * {@code "æ"} are equal. Immutable and thread-safe.
 */
public final class Extensions implements ModelValue {

    /** The legal form of a name, a regular expression. */
    public static final String NAME = "[a-z][a-z0-9.-]*:[^:\\s]+";

    private static final Pattern NAME_PATTERN = Pattern.compile(NAME);
    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, String> values;

    private Extensions(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Returns the empty extensions.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Creates extensions from a map, in its order.
     *
     * @param values JSON text by name
     * @return the extensions
     * @throws IllegalArgumentException if a name is not legal, a value could not be read back, or either is null
     */
    public static Extensions of(Map<String, String> values) {
        values.keySet().forEach(Extensions::requireLegal);
        return keeping(values);
    }

    /**
     * Creates extensions whose names need no prefix. A reader that keeps unknown properties uses it.
     *
     * @param values JSON text by name
     * @return the extensions
     * @throws IllegalArgumentException if a name holds half a character, a value could not be read back, or either is null
     */
    public static Extensions keeping(Map<String, String> values) {
        Map<String, String> copy = new LinkedHashMap<>();
        values.forEach((name, json) -> copy.put(name, canonical(name, json)));
        return holding(copy);
    }

    private static Extensions holding(Map<String, String> canonical) {
        return canonical.isEmpty() ? NONE : new Extensions(Collections.unmodifiableMap(canonical));
    }

    /**
     * Returns whether a name has the legal form of an extension's name.
     *
     * @param name the name of a property
     * @return true if it has, such as {@code slagelse:budget}
     */
    public static boolean isName(String name) {
        return name.indexOf(':') > 0 && NAME_PATTERN.matcher(name).matches();
    }

    /**
     * Returns one value.
     *
     * @param name the extension's name
     * @return its canonical JSON text, or empty if there is no extension of that name
     */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(requireNonNull(name, "name")));
    }

    /**
     * Returns a copy with one value set. A name that is already present keeps its place.
     *
     * @param name the extension's name
     * @param json its value as JSON text
     * @return the copy
     * @throws IllegalArgumentException if the name is not legal, or the value could not be read back
     */
    public Extensions with(String name, String json) {
        requireNonNull(json, "json");
        Map<String, String> copy = new LinkedHashMap<>(values);
        String value = canonical(name, json);
        requireLegal(name);
        copy.put(name, value);
        return holding(copy);
    }

    /**
     * Returns a copy without one value.
     *
     * @param name the extension's name
     * @return the copy
     */
    public Extensions without(String name) {
        Map<String, String> copy = new LinkedHashMap<>(values);
        copy.remove(requireNonNull(name, "name"));
        return holding(copy);
    }

    /**
     * Returns a copy with some of the values.
     *
     * @param names the names of the extensions to keep; a name that is not here is ignored
     * @return the copy
     */
    public Extensions only(String... names) {
        Map<String, String> copy = new LinkedHashMap<>(values);
        copy.keySet().retainAll(List.of(requireAll(names, "names")));
        return holding(copy);
    }

    /**
     * Returns all values.
     *
     * @return an unmodifiable map of canonical JSON text by name, in order
     */
    public Map<String, String> asMap() {
        return values;
    }

    /**
     * Returns whether there are no extensions.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static String canonical(@Nullable String name, @Nullable String json) {
        if (name == null) {
            throw new IllegalArgumentException("The name of an extension is missing");
        } else if (json == null) {
            throw new IllegalArgumentException("The extension " + OneLine.quoted(name) + " has no value");
        } else if (CanonicalJson.isTorn(name)) {
            throw new IllegalArgumentException("The name of an extension holds half a character (a lone surrogate)");
        }
        try {
            return CanonicalJson.of(json);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The value of the extension " + OneLine.quoted(name) + ' ' + e.getMessage());
        }
    }

    private static void requireLegal(@Nullable String name) {
        if (name == null || !isName(name)) {
            throw new IllegalArgumentException(OneLine.quoted(name)
                    + " is not an extension's name: write a prefix and a name, such as slagelse:budget");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the names. The values are left out, since they may be personal data. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }

    private List<Map.Entry<String, String>> entries() {
        return new ArrayList<>(values.entrySet());
    }
}
