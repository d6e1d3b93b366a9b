package dk.rammeaftale.json.generator;

import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.rule.OpenWord;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Legal forms of values that are written as texts, as regular expressions that mean the same in every engine. */
final class Forms {

    /**
     * A legal form.
     *
     * @param pattern the expression for the whole text; empty if no expression can describe the form
     * @param known the known words of an open vocabulary; may be empty
     * @param description a sentence about a type of the JDK; empty for our own types, which have Javadoc
     */
    record Form(String pattern, List<String> known, String description) {}

    /** White space as in {@code String.isBlank}; {@code \s} is a different set in every language. */
    private static final String BLANK =
            "\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

    /** The characters of {@code \s} in a Java expression. */
    private static final String SPACE = "\\t-\\r ";

    private static final String MONTH_AND_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DAY = "(?:[0-9]{4}-" + MONTH_AND_DAY + "|" + LEAP_YEAR + "-02-29)";

    /** The years of {@code When}, which has no year 0000. */
    private static final String YEAR_SINCE_1 = "(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";

    private static final String LEAP_YEAR_SINCE_1 =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
    private static final String POINT = "(?:" + YEAR_SINCE_1 + "(?:-(?:0[1-9]|1[0-2]|2[1-4]|" + MONTH_AND_DAY + "))?|"
            + LEAP_YEAR_SINCE_1 + "-02-29)";
    private static final String WHEN =
            POINT + "(?:/(?:" + POINT + "|\\.\\.))?|\\.\\./" + POINT + "|XXXX-(?:" + MONTH_AND_DAY + "|02-29)";

    private static final String NUMBER = "[\\-+]?[0-9]{1,4}";

    private static final Map<Class<?>, Form> OF_TYPE = new LinkedHashMap<>();

    static {
        OF_TYPE.put(Id.class, ours(Id.FORM));
        OF_TYPE.put(Authority.class, ours(Authority.FORM));
        OF_TYPE.put(When.class, ours(WHEN));
        OF_TYPE.put(ParticipantKind.class, words(ParticipantKind.known()));
        OF_TYPE.put(ActivityKind.class, words(ActivityKind.known()));
        OF_TYPE.put(AgendaItemKind.class, words(AgendaItemKind.known()));
        OF_TYPE.put(LocalDate.class, new Form(DAY, List.of(), "A day, such as 2022-04-07."));
        OF_TYPE.put(
                LocalTime.class,
                new Form(
                        "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{0,9})?)?",
                        List.of(),
                        "A time of day, such as 16:00."));
        OF_TYPE.put(
                Period.class,
                new Form(
                        "[\\-+]?[Pp](?:N[Yy](?:N[Mm])?(?:N[Ww])?(?:N[Dd])?|N[Mm](?:N[Ww])?(?:N[Dd])?|N[Ww](?:N[Dd])?|N[Dd])"
                                .replace("N", NUMBER),
                        List.of(),
                        "A length of time in years, months, weeks and days, such as P2Y."));
        OF_TYPE.put(
                ZoneId.class,
                new Form("", List.of(), "A time zone, by its name in the IANA database, such as Europe/Copenhagen."));
    }

    private Forms() {}

    static Form of(Class<?> type) {
        Form form = OF_TYPE.get(type);
        if (form == null) {
            throw new IllegalStateException("The form of " + type.getName() + " is not known: describe it here");
        }
        return form;
    }

    /**
     * Returns an expression for a whole text. It avoids {@code $}, which in many languages allows a line break at the
     * end.
     */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")(?![\\s\\S])";
    }

    /** Returns an expression for texts that are not blank. */
    static String notBlank() {
        return "[^" + BLANK + "]";
    }

    static String email() {
        return whole("[^@" + SPACE + "]+@[^@" + SPACE + "]+");
    }

    /**
     * Returns an expression for web addresses: matches everything that {@code java.net.URI} accepts, and little else.
     */
    static String link() {
        String bad =
                "\\u0000-\\u0020\"<>\\\\\\^`\\{\\|\\}\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000%#";
        String escaped = "|%[0-9A-Fa-f]{2})";
        String queried = "(?:[^" + bad + "]" + escaped + "*";
        return whole("[Hh][Tt][Tt][Pp][Ss]?://(?:[^\\/\\?" + bad + "]" + escaped + "+(?:/(?:[^\\?\\[\\]" + bad + "]"
                + escaped + "*)?(?:\\?" + queried + ")?(?:#" + queried + ")?");
    }

    static String phone() {
        return whole("\\+?[0-9\\(][0-9 \\(\\)\\-]*");
    }

    /** Returns one of the library's patterns in a spelling that means the same in every language. */
    static String portable(String pattern) {
        return pattern.replace("[^:\\s]", "[^:" + SPACE + "]").replace("-]", "\\-]");
    }

    private static Form ours(String pattern) {
        return new Form(portable(pattern), List.of(), "");
    }

    private static Form words(java.util.Collection<?> known) {
        return new Form(
                portable(OpenWord.FORM), known.stream().map(Object::toString).toList(), "");
    }
}
