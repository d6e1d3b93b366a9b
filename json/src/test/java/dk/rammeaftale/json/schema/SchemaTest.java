package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.rules.NotSaid;
import dk.rammeaftale.json.rules.RuleExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema is in the jar, and refuses the rejected example of every rule that it covers. */
class SchemaTest {

    private static final Path FOLDER = Path.of("schema", "1.0");

    @Test
    void isInTheJar() throws IOException {
        assertThat(RammeaftaleJson.schema()).isEqualTo(Files.readString(FOLDER.resolve("document.json")));
        assertThat(RammeaftaleJson.schema(FrameworkAgreement.class))
                .isEqualTo(Files.readString(FOLDER.resolve("agreement.json")));
        assertThat(RammeaftaleJson.writtenSchema(Dossier.class))
                .isEqualTo(Files.readString(FOLDER.resolve("written/dossier.json")));
    }

    @Test
    void hasItsDocumentAtItsRootAndItsOwnAddress() {
        Map<Class<? extends Document>, String> types = Map.of(
                FrameworkAgreement.class, "frameworkAgreement",
                Amendment.class, "amendment",
                Meeting.class, "meeting",
                Dossier.class, "dossier");
        types.forEach((document, type) -> {
            for (String schema : List.of(RammeaftaleJson.schema(document), RammeaftaleJson.writtenSchema(document))) {
                JsonNode root = JsonMapper.shared().readTree(schema);
                assertThat(root.at("/properties/type/const").asString()).isEqualTo(type);
                assertThat(root.at("/properties/formatVersion/const").asString())
                        .isEqualTo("1.0");
                assertThat(root.get("$id").asString()).startsWith("https://");
            }
        });
    }

    @Test
    void whatIsWrittenIsSaidWithoutNullAndWithoutAlternatives() throws IOException {
        for (Path file : files()) {
            JsonNode schema = JsonMapper.shared().readTree(Files.readString(file));
            assertThat(schema.findValues("anyOf")).as(file.toString()).isEmpty();
            schema.findParents("patternProperties")
                    .forEach(object ->
                            assertThat(object.get("patternProperties")).allMatch(JsonNode::isObject));
            if (file.toString().contains("written")) {
                schema.findParents("properties")
                        .forEach(object -> object.get("properties")
                                .forEach(property -> assertThat(
                                                property.path("type").isArray() && object.has("title"))
                                        .as(file + ": " + object.path("title"))
                                        .isFalse()));
            } else {
                assertThat(schema.findValues("oneOf")).as(file.toString()).isEmpty();
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void refusesTheExampleOfEveryErrorButThoseItDoesNotSay() {
        assertThat(RuleExample.codes().filter(code -> code.level() == Level.ERROR && !Schemas.refusesExample(code)))
                .containsExactlyInAnyOrderElementsOf(NotSaid.CODES);
    }
}
