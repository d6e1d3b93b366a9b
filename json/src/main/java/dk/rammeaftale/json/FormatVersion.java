package dk.rammeaftale.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a document's format version stands to the one that is supported: a minor version only adds. */
enum FormatVersion {
    /** It may hold what is not known here. */
    NEWER_MINOR,
    /** It may mean something else. */
    NEWER_MAJOR,
    /** There never was such a version. */
    NO_VERSION;

    /** The version that is written and read. */
    static final String SUPPORTED = "1.0";

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

    /** Places a version that is another than the supported one. */
    static FormatVersion compare(String version) {
        Matcher m = FORM.matcher(version);
        if (!m.matches()) {
            return NO_VERSION;
        }
        return m.group(1).equals("1") ? NEWER_MINOR : NEWER_MAJOR;
    }
}
