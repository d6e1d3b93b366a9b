package dk.rammeaftale.json.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.rules.RuleExample;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** Our schema in a validator that is not ours, networknt's. */
public final class Schemas {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Schema OURS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RammeaftaleJson.schema(), InputFormat.JSON);

    /** Texts that have a form of their own which no expression can say. */
    private static final Set<String> FORMS_NOT_SAID = Set.of(FormatName.of(ZoneId.class), "unicode");

    /** The codes of errors of which the schema says nothing. */
    static final Set<Code> NOT_SAID = Collections.unmodifiableSet(EnumSet.of(
            Code.NOT_JSON,
            Code.NOT_UTF8,
            Code.SOMETHING_AFTER,
            Code.PROPERTY_REPEATED,
            Code.LIMIT_PASSED,
            Code.ID_REPEATED,
            Code.REFERENCE_UNRESOLVED,
            Code.LANGUAGE_ILL_FORMED,
            Code.INTERVAL_BACKWARD,
            Code.LINK_ILL_FORMED,
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
            Code.DATE_IS_STRETCH,
            Code.PUBLIC_TITLE_OF_OPEN,
            Code.MOVES_AT_SEVERAL_ITEMS,
            Code.DOCUMENT_REPEATED,
            Code.REFERENCE_UNRESOLVED_IN_DOSSIER,
            Code.PREDECESSORS_IN_CIRCLE,
            Code.PERIOD_NOT_OF_SET,
            Code.PART_LACKING,
            Code.REGION_LACKING,
            Code.PARTY_LACKING,
            Code.APPROVAL_LACKING,
            Code.APPROVAL_NOT_IN_TIME));

    private Schemas() {}

    /**
     * Says whether a schema can say what is wrong.
     *
     * @param problem what the reader reports
     * @return whether our schema refuses such documents
     */
    public static boolean isSaid(Problem problem) {
        return !NOT_SAID.contains(Code.of(problem.code()))
                && !FORMS_NOT_SAID.contains(problem.arguments().getOrDefault("expected", ""));
    }

    /** Says whether the schema refuses the example of a code; what is no JSON is none of its business. */
    static boolean refusesExample(Code code) {
        try {
            return !faults(new String(RuleExample.of(code).rejected(), StandardCharsets.UTF_8))
                    .isEmpty();
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Validates a document.
     *
     * @param json the document
     * @return what is wrong with it, none if it is as the schema says
     */
    public static List<String> faults(String json) {
        return OURS.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * Validates a document that may hold any number. The validator throws at a number beyond a {@code long} that it is to compare
     * with a minimum; that is a refusal too.
     *
     * @param json the document
     * @return what is wrong with it, none if it is as the schema says
     */
    public static List<String> faultsOrRefusal(String json) {
        try {
            return faults(json);
        } catch (JsonNodeException e) {
            return List.of(e.toString());
        }
    }

    static String text(JsonNode json) {
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(INDENTER);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(json) + "\n";
    }
}
