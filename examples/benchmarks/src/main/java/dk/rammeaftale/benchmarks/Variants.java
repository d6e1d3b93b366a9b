package dk.rammeaftale.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammeaftale.Document;
import dk.rammeaftale.benchmarks.plain.Plain;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The compared ways to read, validate and write an agreement. */
final class Variants {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final RammeaftaleJson OURS =
            RammeaftaleJson.create(JsonOptions.defaults().withMaxProblems(1000));
    private static final ModelValidator RULES = ModelValidator.create();

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultVisibility(found -> found.withIsGetterVisibility(
                    com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)) // the constraint methods
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();
    private static final ObjectReader POJO_READER =
            STRICT.readerFor(dk.rammeaftale.benchmarks.pojo.FrameworkAgreement.class);
    private static final ObjectReader RECORD_READER = STRICT.readerFor(Records.FrameworkAgreement.class);
    private static final ObjectWriter WRITER = STRICT.writer();
    private static final JsonType<Plain.Agreement> PLAIN =
            Jsonb.builder().failOnUnknown(true).build().type(Plain.Agreement.class);
    private static final io.avaje.validation.Validator PLAIN_CONSTRAINTS =
            io.avaje.validation.Validator.builder().build();
    private static final Validator CONSTRAINTS;

    static {
        // without EL, as in the library
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            CONSTRAINTS = factory.getValidator();
        }
    }

    private Variants() {}

    /** Iterates over all tokens and fetches every string, the minimum that any reader must do. */
    static void scan(byte[] json, Consumer<Object> sink) {
        try (JsonParser p = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = p.nextToken(); token != null; token = p.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    sink.accept(p.getString());
                }
            }
        }
    }

    /** Iterates over all tokens, and returns a number that depends on every string. */
    static int scan(byte[] json) {
        int[] texts = new int[2];
        scan(json, text -> {
            texts[0]++;
            texts[1] += ((String) text).length();
        });
        return texts[0] + texts[1];
    }

    static Document read(byte[] json) {
        ReadResult<Document> result = OURS.tryRead(json, Document.class);
        return result.value()
                .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
    }

    /** Reads a faulty document, and returns its problems. */
    static List<Problem> faults(byte[] json) {
        return OURS.tryRead(json, Document.class).problems();
    }

    static List<Problem> problems(Document document) {
        return RULES.validate(document);
    }

    static byte[] write(Document document) {
        return OURS.write(document);
    }

    static dk.rammeaftale.benchmarks.pojo.FrameworkAgreement readPojo(byte[] json) {
        return POJO_READER.readValue(json);
    }

    static Set<ConstraintViolation<dk.rammeaftale.benchmarks.pojo.FrameworkAgreement>> violations(
            dk.rammeaftale.benchmarks.pojo.FrameworkAgreement pojo) {
        return CONSTRAINTS.validate(pojo);
    }

    static Records.FrameworkAgreement readRecord(byte[] json) {
        return RECORD_READER.readValue(json);
    }

    static byte[] writeByJackson(Object agreement) {
        return WRITER.writeValueAsBytes(agreement);
    }

    static Plain.Agreement readPlain(byte[] json) {
        return PLAIN.fromJson(json);
    }

    /** Returns the agreement, or throws an exception if it violates a constraint. */
    static Plain.Agreement validPlain(Plain.Agreement agreement) {
        PLAIN_CONSTRAINTS.validate(agreement);
        return agreement;
    }

    static byte[] writePlain(Plain.Agreement agreement) {
        return PLAIN.toJsonBytes(agreement);
    }
}
