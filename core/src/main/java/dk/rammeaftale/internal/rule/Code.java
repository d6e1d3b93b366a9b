package dk.rammeaftale.internal.rule;

import static dk.rammeaftale.internal.rule.Level.ERROR;
import static dk.rammeaftale.internal.rule.Level.WARNING;

import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.text.OneLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the problems that reading and validation find. A code never changes meaning; its texts stand in {@code
 * ContributorValidationMessages.properties} under the same name.
 *
 * <p>The first digit is the group: 0 reading, 1 any type, 2 agreements, 3 meetings, 4 dossiers, 5 the law. A number
 * that is no longer used, such as 1013, is never given to another code.
 *
 * <p>Some rules find that something is absent. Their codes name the properties that the rule reads, see {@link Reads},
 * since a property that could not be read may only seem absent. A code that names none is always reported.
 */
public enum Code implements Message {
    NOT_JSON("RA-0001", "empty", "end", "control", "line", "comma", "lastComma", "quotes", "escape", "space", "file"),
    NOT_UTF8("RA-0002"),
    SOMETHING_AFTER("RA-0003"),
    PROPERTY_REPEATED("RA-0004"),
    PROPERTY_UNKNOWN("RA-0005", "prefix", "own", "version", "elsewhere"),
    KIND_WRONG("RA-0006", "object"),
    REQUIRED_MISSING(
            "RA-0007",
            ERROR,
            Reads.ANYTHING,
            "parts.kind",
            "attendance.presence",
            "claims.verdict",
            "identifiers.scheme",
            "time.date",
            "period"),
    WORD_NOT_ALLOWED("RA-0008"),
    FORM_NOT_LEGAL("RA-0009", "together", "reason", "hour", "day", "year", "by", "words"),
    NUMBER_OUT_OF_RANGE("RA-0010"),
    TYPE_UNKNOWN("RA-0011", "other"),
    FORMAT_VERSION_UNSUPPORTED("RA-0012"),
    FORMAT_VERSION_NEWER("RA-0013", WARNING),
    LIMIT_PASSED("RA-0014"),
    NULL_IN_LIST("RA-0015", ERROR, Reads.ANYTHING),
    MORE_PROBLEMS("RA-0016", WARNING),
    BYTE_ORDER_MARK("RA-0017", WARNING),
    PROPERTY_KEPT("RA-0018", WARNING),
    OTHER_CONSTRAINT("RA-1000", ERROR, Reads.ANYTHING),
    ID_REPEATED("RA-1001"),
    REFERENCE_UNRESOLVED("RA-1002", ERROR, Reads.of("id", "excerpt")),
    TEXT_BLANK("RA-1003"),
    LANGUAGE_ILL_FORMED("RA-1004"),
    WORD_UNKNOWN("RA-1005", WARNING),
    INTERVAL_BACKWARD("RA-1006"),
    DEADLINE_NOT_ONE("RA-1007", ERROR, Reads.of("Deadline.atLatest", "Deadline.before", "Deadline.wording")),
    AUTHORITY_UNKNOWN("RA-1008", WARNING, Reads.NOTHING, "own"),
    AUTHORITY_NOT_VALID("RA-1009", WARNING),
    EMAIL_ILL_FORMED("RA-1010"),
    PHONE_ILL_FORMED("RA-1011"),
    LINK_ILL_FORMED("RA-1012"),
    PASSAGE_EMPTY("RA-1014", ERROR, Reads.ANYTHING),
    IDENTIFIER_REPEATED("RA-1015", WARNING),
    REFERENCE_EMPTY("RA-1016", ERROR, Reads.ANYTHING),
    ATTACHMENT_EMPTY("RA-1017", ERROR, Reads.ANYTHING),
    DECISION_EMPTY("RA-1018", ERROR, Reads.ANYTHING),
    POSITION_EMPTY("RA-1019", ERROR, Reads.ANYTHING),
    POSITION_REPEATED("RA-1020"),
    COUNT_NEGATIVE("RA-1021"),
    VOTES_UNDECIDED("RA-1022", WARNING),
    HOUR_OF_NO_DAY("RA-1023", WARNING, Reads.of("Deadline.atLatest", "Deadline.before")),
    APPOINTED_UNDECIDED("RA-1024", WARNING),
    IN_WRITING_AT_MEETING("RA-1025", WARNING),
    RECEIVED_BEFORE_MADE("RA-1026", WARNING),
    READ_BEFORE_UPDATED("RA-1027", WARNING),
    DECIDED_AFTER_THE_DAY("RA-1028", WARNING, Reads.of("Decision.verdict")),
    PERIOD_UNBOUNDED("RA-2001", ERROR, Reads.of("excerpt")),
    PARTY_REPEATED("RA-2002"),
    FOCUS_AREA_NUMBER_REPEATED("RA-2003"),
    FOCUS_AREA_NUMBER_IN_SEVERAL_PARTS("RA-2004", WARNING),
    DECISIONS_OUT_OF_ORDER("RA-2005", WARNING, Reads.of("Decision.about")),
    CLAIM_OF_NOBODY("RA-2006", ERROR, Reads.ANYTHING),
    CLAIM_AGAINST_REJECTION("RA-2007", WARNING, Reads.of("Party.decisions", "ApprovalClaim.about", "ApprovalClaim.by")),
    CONCLUDED_AGAINST_REJECTION("RA-2008", WARNING, Reads.of("Party.decisions"), "amendment"),
    PUBLISHED_AS_NO_APPENDIX("RA-2009", ERROR, Reads.of("Attachment.id", "excerpt")),
    REPLACED_AND_REMOVED("RA-2010"),
    PERIOD_OF_NO_YEARS("RA-2011"),
    RENEWED_NEVER("RA-2012"),
    DECIDED_BY_ANOTHER("RA-2013", WARNING),
    CHANGES_EMPTY("RA-2014", ERROR, Reads.ANYTHING),
    APPROVAL_NOT_COUNTED("RA-2015", WARNING, Reads.of("Party.decisions", "Party.name", "id"), "about", "rejection"),
    BODY_MAY_BE_COUNCIL("RA-2016", WARNING, Reads.of("Party.decisions", "Party.name", "id")),
    EFFECTIVE_AFTER_PERIOD("RA-2017", WARNING),
    END_NOT_AFTER_START("RA-3001", ERROR, Reads.of("MeetingTime.lastDate")),
    ACTUAL_END_NOT_AFTER_START("RA-3002", ERROR, Reads.of("MeetingTime.lastDate")),
    MOVED_WITHOUT_EARLIER_TIME("RA-3003", ERROR, Reads.of("Meeting.earlierTimes", "excerpt")),
    REGISTRATION_AFTER_MEETING("RA-3004", ERROR, Reads.of("MeetingTime.lastDate")),
    ITEM_EMPTY("RA-3005", ERROR, Reads.ANYTHING),
    SIBLING_NUMBER_REPEATED("RA-3006", WARNING, Reads.of("AgendaItem.supplementary")),
    MOVED_ITEM_WITHOUT_TARGET("RA-3007", WARNING, Reads.of("AgendaItem.movedTo", "excerpt")),
    DECISION_ON_NO_POINT("RA-3008", ERROR, Reads.of("id")),
    SUBSTITUTE_FOR_NOBODY("RA-3009", WARNING, Reads.of("Attendance.standsInFor", "excerpt")),
    LEFT_WITHOUT_BEING_THERE("RA-3010", ERROR, Reads.of("Minutes.attendance")),
    ATTENDANCE_AT_NO_ITEM("RA-3011", ERROR, Reads.of("AgendaItem.id", "excerpt"), "number"),
    ATTACHMENT_MORE_OPEN("RA-3012", WARNING, Reads.of("Meeting.access", "AgendaItem.access", "excerpt"), "unstated"),
    MINUTES_OF_CANCELLED("RA-3013", WARNING),
    DECIDED_THOUGH_WITHDRAWN("RA-3014", WARNING),
    DATE_IS_INTERVAL("RA-3015"),
    END_IS_START("RA-3016", WARNING, Reads.of("MeetingTime.lastDate")),
    TARGET_OF_ITEM_NOT_MOVED("RA-3017", WARNING, Reads.of("AgendaItem.progress")),
    PUBLIC_TITLE_OF_OPEN("RA-3018", ERROR, Reads.of("Meeting.access", "AgendaItem.access")),
    MOVES_AT_SEVERAL_ITEMS("RA-3019"),
    SENDER_IS_BODY("RA-3020", WARNING),
    APPROVAL_AT_MEETING("RA-3021", WARNING, Reads.of("Decision.inWriting")),
    DOCUMENT_REPEATED("RA-4001"),
    REFERENCE_UNRESOLVED_IN_DOSSIER("RA-4002", ERROR, Reads.of("id", "excerpt")),
    AMENDS_NO_AGREEMENT("RA-4003", WARNING, Reads.of("FrameworkAgreement.id", "Dossier.excerpt")),
    PARTY_NOT_OF_AGREEMENT("RA-4004", WARNING, Reads.of("Party.authority", "excerpt")),
    PREDECESSORS_IN_CIRCLE("RA-4005"),
    QUOTE_DIFFERS("RA-4006", WARNING, Reads.ANYTHING),
    REMOVES_NOTHING("RA-4007", WARNING, Reads.of("id", "excerpt")),
    CHANGED_TWICE_ON_ONE_DAY("RA-4008", WARNING),
    MOVED_BACK("RA-4009", WARNING),
    AREA_ADDED_UNDER_USED_NUMBER(
            "RA-4010",
            WARNING,
            Reads.of("id", "FocusArea.number", "Changes.removes", "Amendment.effective", "excerpt")),
    CHANGES_ANOTHER_TYPE("RA-4011"),
    PERIOD_NOT_OF_SET("RA-5001", ERROR, Reads.of("excerpt"), "one", "begins", "ends"),
    PART_LACKING("RA-5002", ERROR, Reads.of("Part.kind", "excerpt"), "governance"),
    REGION_LACKING("RA-5003", ERROR, Reads.of("FrameworkAgreement.region", "excerpt"), "municipalities"),
    PARTY_LACKING("RA-5004", ERROR, Reads.of("Party.authority", "excerpt")),
    APPROVAL_LACKING(
            "RA-5005", ERROR, Reads.of("Party.decisions", "Party.name", "id", "Part.kind", "excerpt"), "rejected"),
    APPROVAL_NOT_IN_TIME(
            "RA-5006",
            ERROR,
            Reads.of("Party.decisions", "Party.name", "id", "Part.kind", "excerpt"),
            "development",
            "governance",
            "late",
            "late-development",
            "late-governance");

    private final String key;
    private final Level level;

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.of
    private final Reads reads;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> variants;

    Code(String key, String... variants) {
        this(key, ERROR, Reads.NOTHING, variants);
    }

    Code(String key, Level level) {
        this(key, level, Reads.NOTHING);
    }

    Code(String key, Level level, Reads reads, String... variants) {
        this.key = key;
        this.level = level;
        this.reads = reads;
        this.variants = Set.of(variants);
    }

    /**
     * A variant of a code's text.
     *
     * @param code the code
     * @param name the variant's name
     */
    public record Variant(Code code, String name) implements Message {
        @Override
        public String textKey() {
            return code.key + "-" + name;
        }
    }

    @Override
    public Code code() {
        return this;
    }

    @Override
    public String textKey() {
        return key;
    }

    /** Returns the code as users see it, such as {@code RA-1003}. */
    public String key() {
        return key;
    }

    /** Returns the severity of the fault. */
    public Level level() {
        return level;
    }

    /** Returns the properties that the rule reads before it finds something absent. */
    public Reads reads() {
        return reads;
    }

    /** Returns the names of the variants of its text. */
    public Set<String> variants() {
        return variants;
    }

    /** Returns a variant of its text. */
    public Message variant(String name) {
        if (!variants.contains(name)) {
            throw new IllegalArgumentException(key + " has no variant " + name);
        }
        return new Variant(this, name);
    }

    /**
     * Returns the message for a missing required property. Some properties have a variant of the text that tells what
     * to write if the value is not known.
     */
    static Message missing(Pointer at) {
        List<String> names = at.steps().stream()
                .filter(String.class::isInstance)
                .map(Object::toString)
                .toList();
        String place = String.join(".", names.subList(Math.max(0, names.size() - 2), names.size()));
        for (String name : List.of(place, place.substring(place.indexOf('.') + 1))) {
            if (REQUIRED_MISSING.variants.contains(name)) {
                return REQUIRED_MISSING.variant(name);
            }
        }
        return REQUIRED_MISSING;
    }

    /** Finds a code. */
    public static @Nullable Code of(String key) {
        for (Code code : values()) {
            if (code.key.equals(key)) {
                return code;
            }
        }
        return null;
    }

    /** Returns the arguments of a text, each on one line and shortened; in a list, each element is shortened. */
    public static Map<String, String> arguments(Object... named) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            String name = String.valueOf(named[i]);
            Object given = named[i + 1];
            Object value = given instanceof Supplier<?> supplier ? supplier.get() : given;
            arguments.put(name, name.equals("allowed") ? String.valueOf(value) : shown(value));
        }
        return arguments;
    }

    private static String shown(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Code::shown).collect(Collectors.joining(", "))
                : OneLine.shortened(String.valueOf(value));
    }
}
