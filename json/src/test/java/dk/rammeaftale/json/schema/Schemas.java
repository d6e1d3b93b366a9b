package dk.rammeaftale.json.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.rules.NotSaid;
import dk.rammeaftale.json.rules.RuleExample;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.JsonNodeException;

/** Our schema in a validator that is not ours, networknt's. */
public final class Schemas {

    private static final Schema OURS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RammeaftaleJson.schema(), InputFormat.JSON);

    /** Texts that have a form of their own which no expression can say. */
    private static final Set<String> FORMS_NOT_SAID = Set.of(FormatName.of(ZoneId.class), "unicode");

    private Schemas() {}

    /**
     * Says whether a schema can say what is wrong.
     *
     * @param problem what the reader reports
     * @return whether our schema refuses such documents
     */
    public static boolean isSaid(Problem problem) {
        return !NotSaid.CODES.contains(Code.of(problem.code()))
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
}
