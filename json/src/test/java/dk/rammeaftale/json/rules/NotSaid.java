package dk.rammeaftale.json.rules;

import dk.rammeaftale.internal.rule.Code;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The errors that the JSON Schema does not check. */
public final class NotSaid {

    /** The codes of these errors. */
    public static final Set<Code> CODES = Collections.unmodifiableSet(EnumSet.of(
            Code.NOT_JSON,
            Code.NOT_UTF8,
            Code.SOMETHING_AFTER,
            Code.PROPERTY_REPEATED,
            Code.LIMIT_PASSED,
            Code.ID_REPEATED,
            Code.REFERENCE_UNRESOLVED,
            Code.LANGUAGE_ILL_FORMED,
            Code.INTERVAL_BACKWARD,
            Code.POSITION_REPEATED,
            Code.PERIOD_UNBOUNDED,
            Code.PARTY_REPEATED,
            Code.FOCUS_AREA_NUMBER_REPEATED,
            Code.PUBLISHED_AS_NO_APPENDIX,
            Code.REPLACED_AND_REMOVED,
            Code.PERIOD_OF_NO_YEARS,
            Code.RENEWED_NEVER,
            Code.END_NOT_AFTER_START,
            Code.ACTUAL_END_NOT_AFTER_START,
            Code.MOVED_WITHOUT_EARLIER_TIME,
            Code.REGISTRATION_AFTER_MEETING,
            Code.DECISION_ON_NO_POINT,
            Code.LEFT_WITHOUT_BEING_THERE,
            Code.ATTENDANCE_AT_NO_ITEM,
            Code.DATE_IS_INTERVAL,
            Code.PUBLIC_TITLE_OF_OPEN,
            Code.MOVES_AT_SEVERAL_ITEMS,
            Code.DOCUMENT_REPEATED,
            Code.REFERENCE_UNRESOLVED_IN_DOSSIER,
            Code.PREDECESSORS_IN_CIRCLE,
            Code.CHANGES_ANOTHER_TYPE,
            Code.PERIOD_NOT_OF_SET,
            Code.PART_LACKING,
            Code.REGION_LACKING,
            Code.PARTY_LACKING,
            Code.APPROVAL_LACKING,
            Code.APPROVAL_NOT_IN_TIME));

    private NotSaid() {}
}
