package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** Validates with our schemas and a third-party validator, networknt's. */
public final class Schemas {

    private static final Schema OURS = schema(RammeaftaleJson.schema());

    private static final Map<String, Schema> OF_TYPE = ofTypes(RammeaftaleJson::schema);
    private static final Map<String, Schema> WRITTEN = ofTypes(RammeaftaleJson::writtenSchema);
    private static final Schema ANY_WRITTEN = schema(RammeaftaleJson.writtenSchema(Document.class));

    private static final Pattern LINK = Pattern.compile(JsonMapper.shared()
            .readTree(RammeaftaleJson.schema(Meeting.class))
            .at("/properties/url/pattern")
            .asString());

    /** Kinds of texts whose form no regular expression can describe. */
    private static final Set<String> FORMS_NOT_SAID = Set.of(FormatName.of(ZoneId.class), "unicode");

    private Schemas() {}

    /**
     * Returns whether the schema covers a problem.
     *
     * @param problem what the reader reports
     * @param json the document, of which the problem shows no invisible character
     * @return whether our schema refuses such documents
     */
    public static boolean isSaid(Problem problem, String json) {
        if (Code.of(problem.code()) == Code.LINK_ILL_FORMED) { // the pattern takes a few that no link is
            String link =
                    JsonMapper.shared().readTree(json).at(problem.pointer()).asString();
            return !LINK.matcher(link).find();
        }
        return !NotSaid.CODES.contains(Code.of(problem.code()))
                && !FORMS_NOT_SAID.contains(problem.arguments().getOrDefault("expected", ""));
    }

    /**
     * Returns whether the schema refuses the rejected example of a code; an example that is not JSON does not count.
     */
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
     * Validates a document; the schema of its type and the schema of all documents must agree.
     *
     * @param json the document
     * @return the errors, empty if the document is valid
     */
    public static List<String> faults(String json) {
        List<String> faults = faults(OURS, json);
        Schema ofType =
                OF_TYPE.get(JsonMapper.shared().readTree(json).path("type").asString(""));
        if (ofType != null) {
            assertThat(faults(ofType, json).isEmpty()).as(json).isEqualTo(faults.isEmpty());
        }
        return faults;
    }

    /**
     * Validates a document that was written.
     *
     * @param json the document
     * @return the errors by the schemas of written documents
     */
    public static List<String> faultsOfWritten(String json) {
        Schema ofType =
                WRITTEN.get(JsonMapper.shared().readTree(json).path("type").asString(""));
        List<String> faults = faults(ANY_WRITTEN, json);
        if (ofType != null) {
            assertThat(faults(ofType, json).isEmpty()).as(json).isEqualTo(faults.isEmpty());
        }
        return faults;
    }

    /**
     * Returns whether a document is valid by the schemas of written documents; it may hold any number.
     *
     * @param json the document
     * @return true if it is valid
     */
    public static boolean isWritten(String json) {
        try {
            return faultsOfWritten(json).isEmpty();
        } catch (JsonNodeException e) { // as above
            return false;
        }
    }

    private static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, Schema> ofTypes(Function<Class<? extends Document>, String> schema) {
        return Map.of(
                "frameworkAgreement", schema(schema.apply(FrameworkAgreement.class)),
                "amendment", schema(schema.apply(Amendment.class)),
                "meeting", schema(schema.apply(Meeting.class)),
                "dossier", schema(schema.apply(Dossier.class)));
    }

    private static Schema schema(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    /**
     * Validates a document that may hold any number. The validator throws if it compares a number beyond {@code long}
     * with a minimum; that counts as an error.
     *
     * @param json the document
     * @return the errors, empty if the document is valid
     */
    public static List<String> faultsOrRefusal(String json) {
        try {
            return faults(json);
        } catch (JsonNodeException e) {
            return List.of(e.toString());
        }
    }
}
