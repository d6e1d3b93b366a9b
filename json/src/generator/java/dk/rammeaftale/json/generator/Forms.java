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

/** The legal forms of what is written as a text, as regular expressions that mean the same everywhere. */
final class Forms {

    /**
     * One form.
     *
     * @param pattern the expression for the whole text; empty if none can say it
     * @param known words that everybody knows, perhaps none
     * @param description what it is, for a type that is not ours; empty for one that is
     */
    record Form(String pattern, List<String> known, String description) {}

    /** What Java calls white space, as in {@code String.isBlank}; {@code \s} is another set in every language. */
    private static final String BLANK =
            "\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

    /** What {@code \s} is in a Java expression. */
    private static final String SPACE = "\\t-\\r ";

    private static final String MONTH_AND_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DAY = "(?:[0-9]{4}-" + MONTH_AND_DAY + "|" + LEAP_YEAR + "-02-29)";

    /** The same, without the year 0000. */
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

    /** Returns an expression for a whole text. In many languages {@code $} stands before a last line break too. */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")(?![\\s\\S])";
    }

    /** A text that holds something that is seen. */
    static String notBlank() {
        return "[^" + BLANK + "]";
    }

    static String email() {
        return whole("[^@" + SPACE + "]+@[^@" + SPACE + "]+");
    }

    /** A web address: all that {@code java.net.URI} takes, and of what it refuses the most. */
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

    /** Returns a form that the library has, as every language reads it. */
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
