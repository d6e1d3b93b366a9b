package dk.rammeaftale.json.internal.layout;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the format, such as {@code 1.0}. A minor version only adds; a major version may change the meaning.
 *
 * @param major the major version
 * @param minor the minor version
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** The version that is written and read. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");
    private static final Comparator<FormatVersion> ORDER =
            Comparator.comparingInt(FormatVersion::major).thenComparingInt(FormatVersion::minor);

    /** Parses a version. */
    public static Optional<FormatVersion> parse(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(FormatVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
