package dk.rammeaftale.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Position;
import dk.rammeaftale.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example of one code: a document that keeps the rule and one that breaks it. */
public final class RuleExample {

    /** Codes without an example document, with the reason. */
    public static final Map<Code, String> SHOWN_BY_NO_DOCUMENT = Map.of(
            Code.OTHER_CONSTRAINT,
            "is for the constraints of a user's own record; all constraints of the model have codes of their own");

    private static final JsonMapper MAPPER = JsonMapper.shared();
    static final Path FILES = Stream.of("src/test/resources/rules", "json/src/test/resources/rules")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();

    final JsonOptions options;
    final RammeaftaleJson json;
    final byte[] accepted;
    final byte[] rejected;
    final String pointer;
    final Position position;
    final List<String> companions;

    private RuleExample(JsonNode file, String text, Code code) {
        options = options(file);
        json = RammeaftaleJson.create(options);
        accepted = document(file, text, "accepted");
        rejected = document(file, text, "rejected");
        pointer = file.get("pointer").stringValue();
        position = file.has("line")
                ? new Position(file.get("line").intValue(), file.get("column").intValue())
                : position(code == Code.MORE_PROBLEMS ? null : pointer, new String(rejected, UTF_8));
        companions = StreamSupport.stream(file.path("companions").spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    /**
     * Returns the codes that have an example.
     *
     * @return the codes in order
     */
    public static Stream<Code> codes() {
        return Arrays.stream(Code.values()).filter(code -> !SHOWN_BY_NO_DOCUMENT.containsKey(code));
    }

    /**
     * Reads the example of a code.
     *
     * @param code a code that has an example
     * @return the example
     * @throws IOException if its file can't be read
     */
    public static RuleExample of(Code code) throws IOException {
        String text = Files.readString(FILES.resolve(code.key() + ".json"));
        return new RuleExample(MAPPER.readTree(text), text, code);
    }

    /**
     * Returns the document that keeps the rule.
     *
     * @return the document as written in the file
     */
    public byte[] accepted() {
        return accepted.clone();
    }

    /**
     * Returns the document that breaks the rule.
     *
     * @return the document as written in the file
     */
    public byte[] rejected() {
        return rejected.clone();
    }

    /**
     * Returns a reader with the options of the example.
     *
     * @return the reader
     */
    public RammeaftaleJson json() {
        return json;
    }

    /**
     * Returns the options of the example.
     *
     * @return the options for the reader
     */
    public JsonOptions options() {
        return options;
    }

    /**
     * Returns the problem that the example shows.
     *
     * @param code the code
     * @return the problem with this code from reading the rejected document
     */
    public Problem problem(Code code) {
        return json.tryRead(rejected, Document.class).problems().stream()
                .filter(problem -> problem.code().equals(code.key()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonOptions options(JsonNode file) {
        JsonNode given = file.path("options");
        JsonOptions defaults = JsonOptions.defaults();
        return defaults.withKeepUnknown(given.path("keepUnknown").asBoolean(false))
                .withMaxStringLength(given.path("maxStringLength").asInt(defaults.maxStringLength()))
                .withMaxProblems(given.path("maxProblems").asInt(defaults.maxProblems()))
                .withRules(StreamSupport.stream(given.path("rules").spliterator(), false)
                        .map(set -> RuleSet.parse(set.stringValue()))
                        .toList());
    }

    /** Returns a document exactly as written in the file, with its line breaks, or a text that is not JSON. */
    private static byte[] document(JsonNode file, String text, String name) {
        JsonNode node = file.get(name);
        if (node.has("text")) {
            return node.get("text").stringValue().getBytes(UTF_8);
        } else if (node.has("bytes")) {
            return Base64.getDecoder().decode(node.get("bytes").stringValue());
        }
        try (JsonParser p = MAPPER.createParser(text)) {
            p.nextToken();
            while (!name.equals(p.nextName())) {
                p.nextToken();
                p.skipChildren();
            }
            p.nextToken();
            int start = (int) p.currentTokenLocation().getCharOffset();
            p.skipChildren();
            return text.substring(start, (int) p.currentLocation().getCharOffset())
                    .getBytes(UTF_8);
        }
    }

    /** Finds the position of a value, or of the object around a missing value, or the end if there is no pointer. */
    private static Position position(@Nullable String pointer, String text) {
        Position around = new Position(1, 1);
        try (JsonParser p = MAPPER.createParser(text)) {
            for (JsonToken token = p.nextToken(); token != null; token = p.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token.isStructEnd() || pointer == null) {
                    continue;
                }
                String at = p.streamReadContext().pathAsPointer().toString();
                at = token.isStructStart() ? parent(p) : at;
                Position here = new Position(
                        p.currentTokenLocation().getLineNr(),
                        p.currentTokenLocation().getColumnNr());
                if (at.equals(pointer)) {
                    return here;
                } else if (token == JsonToken.START_OBJECT && pointer.startsWith(at + "/")) {
                    around = here;
                }
            }
            return pointer != null
                    ? around
                    : new Position(
                            p.currentLocation().getLineNr(), p.currentLocation().getColumnNr());
        }
    }

    private static String parent(JsonParser p) {
        return p.streamReadContext().getParent().pathAsPointer().toString();
    }
}
