package dk.rammeaftale.internal.rule;

import dk.rammeaftale.extension.Extensions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of fault that reading and validation find. A code never changes meaning; its texts stand in {@code
 * ContributorValidationMessages.properties} under the same name.
 */
public enum Code {
    NOT_JSON("RA-0001"),
    NOT_UTF8("RA-0002"),
    SOMETHING_AFTER("RA-0003"),
    PROPERTY_REPEATED("RA-0004"),
    PROPERTY_UNKNOWN("RA-0005"),
    KIND_WRONG("RA-0006"),
    REQUIRED_MISSING("RA-0007"),
    WORD_NOT_ALLOWED("RA-0008"),
    FORM_NOT_LEGAL("RA-0009"),
    NUMBER_OUT_OF_RANGE("RA-0010"),
    TYPE_UNKNOWN("RA-0011"),
    FORMAT_VERSION_UNSUPPORTED("RA-0012"),
    FORMAT_VERSION_NEWER("RA-0013", true),
    LIMIT_PASSED("RA-0014"),
    NULL_IN_LIST("RA-0015"),
    MORE_PROBLEMS("RA-0016", true),
    BYTE_ORDER_MARK("RA-0017", true),
    PROPERTY_KEPT("RA-0018", true),
    OTHER_CONSTRAINT("RA-1000"),
    ID_REPEATED("RA-1001"),
    REFERENCE_UNRESOLVED("RA-1002"),
    TEXT_BLANK("RA-1003"),
    LANGUAGE_ILL_FORMED("RA-1004"),
    WORD_UNKNOWN("RA-1005", true),
    INTERVAL_BACKWARD("RA-1006"),
    DEADLINE_NOT_ONE("RA-1007", false, "atLatest", "before"),
    AUTHORITY_UNKNOWN("RA-1008", true),
    AUTHORITY_NOT_VALID("RA-1009", true),
    EMAIL_ILL_FORMED("RA-1010"),
    PHONE_ILL_FORMED("RA-1011"),
    LINK_ILL_FORMED("RA-1012"),
    PARTICIPANT_EMPTY("RA-1013", false, "kind", "name", "authority", "role"),
    PASSAGE_EMPTY("RA-1014", false, "title", "text", "passages"),
    IDENTIFIER_REPEATED("RA-1015", true),
    REFERENCE_EMPTY("RA-1016", false, "document", "element", "wording", "url"),
    ATTACHMENT_EMPTY("RA-1017", false, "number", "title", "url"),
    DECISION_EMPTY("RA-1018", false, "by", "verdict", "when", "text", "meeting"),
    PERIOD_UNBOUNDED("RA-2001"),
    PARTY_REPEATED("RA-2002"),
    FOCUS_AREA_NUMBER_REPEATED("RA-2003"),
    FOCUS_AREA_NUMBER_IN_SEVERAL_PARTS("RA-2004", true),
    DECISIONS_OUT_OF_ORDER("RA-2005", true),
    CLAIM_OF_NOBODY("RA-2006", false, "by"),
    CLAIM_AGAINST_REJECTION("RA-2007", true),
    CONCLUDED_AGAINST_REJECTION("RA-2008", true),
    PUBLISHED_AS_NO_APPENDIX("RA-2009"),
    REPLACED_AND_REMOVED("RA-2010"),
    PERIOD_OF_NO_YEARS("RA-2011"),
    RENEWED_NEVER("RA-2012"),
    DECIDED_BY_ANOTHER("RA-2013", true),
    END_NOT_AFTER_START("RA-3001"),
    ACTUAL_END_NOT_AFTER_START("RA-3002"),
    MOVED_WITHOUT_EARLIER_TIME("RA-3003", false, "earlierTimes"),
    REGISTRATION_AFTER_MEETING("RA-3004"),
    ITEM_EMPTY("RA-3005", false, "number", "title", "kind", "subject"),
    SIBLING_NUMBER_REPEATED("RA-3006", true),
    MOVED_ITEM_WITHOUT_TARGET("RA-3007", true, "movedTo"),
    DECISION_ON_NO_POINT("RA-3008"),
    SUBSTITUTE_FOR_NOBODY("RA-3009", true, "standsInFor"),
    LEFT_WITHOUT_BEING_THERE("RA-3010"),
    ATTENDANCE_AT_NO_ITEM("RA-3011"),
    ATTACHMENT_MORE_OPEN("RA-3012", true),
    MINUTES_OF_CANCELLED("RA-3013", true),
    DECIDED_THOUGH_WITHDRAWN("RA-3014", true),
    DOCUMENT_REPEATED("RA-4001"),
    REFERENCE_UNRESOLVED_IN_DOSSIER("RA-4002"),
    AMENDS_NO_AGREEMENT("RA-4003", true),
    PARTY_NOT_OF_AGREEMENT("RA-4004", true),
    PREDECESSORS_IN_CIRCLE("RA-4005"),
    QUOTE_DIFFERS("RA-4006", true),
    REMOVES_NOTHING("RA-4007", true),
    CHANGED_TWICE_ON_ONE_DAY("RA-4008", true),
    PERIOD_NOT_OF_SET("RA-5001"),
    PART_LACKING("RA-5002"),
    REGION_LACKING("RA-5003", false, "region"),
    PARTY_LACKING("RA-5004"),
    APPROVAL_LACKING("RA-5005"),
    APPROVAL_NOT_IN_TIME("RA-5006");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Set<String> KEYS = Set.of("found", "expected", "what");

    private static final int LONGEST_VALUE = 100;

    private final String key;
    private final boolean warning;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> lacking;

    Code(String key) {
        this(key, false);
    }

    Code(String key, boolean warning, String... lacking) {
        this.key = key;
        this.warning = warning;
        this.lacking = Set.of(lacking);
    }

    /**
     * Returns the code as users see it.
     *
     * @return the code, {@code RA-1003}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the text for people.
     *
     * @param arguments what to put into it, by name
     * @param locale Danish for {@code da}, otherwise English
     * @return the text
     */
    public String text(Map<String, String> arguments, Locale locale) {
        String hint =
                arguments.getOrDefault("suggestion", "").isEmpty() ? "" : " " + Texts.of(Texts.SUGGESTION, locale);
        return PLACE.matcher(Texts.of(textKey(arguments), locale) + hint)
                .replaceAll(place -> Matcher.quoteReplacement(argument(place.group(1), arguments, locale)));
    }

    /**
     * Returns under which key the text stands: that of the code, unless its reason is another one.
     *
     * @param arguments what is put into the text, by name
     * @return the key
     */
    public String textKey(Map<String, String> arguments) {
        return key
                + switch (this) {
                    case NOT_JSON -> ofSyntax(arguments.getOrDefault("found", ""));
                    case PROPERTY_UNKNOWN ->
                        arguments.containsKey("place") ? "-own" : ofProperty(arguments.getOrDefault("property", ""));
                    case FORM_NOT_LEGAL -> ofForm(arguments.get("reason"));
                    case TYPE_UNKNOWN -> arguments.getOrDefault("value", "").isEmpty() ? "" : "-other";
                    case PERIOD_NOT_OF_SET -> ofPeriod(arguments);
                    case APPROVAL_NOT_IN_TIME -> arguments.containsKey("when") ? "-late" : "";
                    default -> "";
                };
    }

    /** A record refuses what it is made of with a reason of its own, or without one. */
    private static String ofForm(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        return reason.isEmpty() ? "-together" : "-reason";
    }

    private static String ofPeriod(Map<String, String> arguments) {
        if (arguments.containsKey("begins")) {
            return "-begins";
        } else if (arguments.containsKey("ends")) {
            return "-ends";
        }
        return "1".equals(arguments.get("years")) ? "-one" : "";
    }

    private static String ofSyntax(String found) {
        return found.equals("RA-end") ? "-end" : found.equals("RA-control") ? "-control" : "";
    }

    private static String ofProperty(String name) {
        if (name.equals("formatVersion")) {
            return "-version";
        } else if (Extensions.isName(name)) {
            return "-own";
        }
        return Extensions.isName("slagelse:" + name) ? "" : "-prefix";
    }

    /** What stands in a document and what must stand there is named by the key of a text, or is a character in quotes. */
    private static String argument(String name, Map<String, String> arguments, Locale locale) {
        String value = arguments.getOrDefault(name, "");
        if (!KEYS.contains(name)) {
            return value;
        } else if (value.startsWith("\"") && locale.getLanguage().equals("da")) {
            return '»' + value.substring(1, value.length() - 1) + '«';
        }
        return Texts.of(value, locale).replaceFirst("^RA-", "");
    }

    /**
     * Finds a code.
     *
     * @param key the code as users see it
     * @return the code, or null if it is somebody else's
     */
    public static @Nullable Code of(String key) {
        for (Code code : values()) {
            if (code.key.equals(key)) {
                return code;
            }
        }
        return null;
    }

    /**
     * Names and values for a text, as they may be shown: on one line, and not too long.
     *
     * @param named names and values in turn
     * @return the arguments in order
     */
    public static Map<String, String> arguments(Object... named) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            String name = String.valueOf(named[i]);
            String value = String.valueOf(named[i + 1]);
            arguments.put(name, name.equals("allowed") ? value : shown(value));
        }
        return arguments;
    }

    private static String shown(String value) {
        int length = value.codePointCount(0, value.length());
        return length > LONGEST_VALUE
                ? line(value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE))) + '…'
                : line(value);
    }

    /**
     * Returns a text as it may stand on a line: what can't be seen is replaced.
     *
     * @param text any text
     * @return the text without control characters
     */
    public static String line(@Nullable String text) {
        StringBuilder line = new StringBuilder();
        String.valueOf(text).codePoints().forEach(c -> line.appendCodePoint(isShown(c) ? c : '\uFFFD'));
        return line.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * Returns the components of which one must be there; where one of them could not be read, the fault is that, not this.
     *
     * @return the names, none if it is no lack of something
     */
    public Set<String> lacking() {
        return lacking;
    }

    /**
     * Says whether the document is still valid.
     *
     * @return true for a warning, false for an error
     */
    public boolean isWarning() {
        return warning;
    }
}
