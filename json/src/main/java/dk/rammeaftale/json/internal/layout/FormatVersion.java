package dk.rammeaftale.json.internal.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the format, such as {@code 1.0}. A minor version only adds properties and words; a major version may
 * change the meaning of existing ones.
 *
 * @param major the major version
 * @param minor the minor version
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** The version that this library reads and writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final Optional<FormatVersion> MOSTLY = Optional.of(CURRENT);

    /** Parses a version. */
    public static Optional<FormatVersion> parse(String text) {
        if (text.equals(CURRENT.toString())) {
            return MOSTLY;
        }
        Matcher m = Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})").matcher(text);
        return m.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
