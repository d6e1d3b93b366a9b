package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The output that a user of the other commands sees. {@code -Dupdate=true} renews the golden files. */
class RammeaftaleTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final Path NEWER = Path.of("src/test/resources/diff");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"agreement, da", "agreement, en", "minutes, da", "minutes, en"})
    void tellsWhatHasChangedSinceTheSample(String sample, String language) throws IOException {
        Run run = Run.of(
                "",
                "diff",
                "--lang",
                language,
                SAMPLES.resolve(sample + ".json").toString(),
                NEWER.resolve(sample + ".json").toString());

        Path golden = NEWER.resolve(sample + "." + language + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(golden, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        assertThat(run.out()).doesNotContain("example.org", "250000", "Hansen");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingHasChangedBetweenEquals() throws IOException {
        String sample = SAMPLES.resolve("agreement.json").toString();

        Run run = Run.of(Files.readString(Path.of(sample)), "diff", sample, "-");

        assertThat(run.out()).isEqualTo("0 ændringer\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void documentsOfTwoTypesAreNotCompared() {
        Run run = Run.of(
                "",
                "diff",
                SAMPLES.resolve("agreement.json").toString(),
                SAMPLES.resolve("meeting.json").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("rammeaftale: De er ikke to udgaver af samme dokument: først rammeaftale »");
    }

    @Test
    void printsTheSchema() {
        Run schema = Run.of("", "schema");
        assertThat(schema.status()).isZero();
        assertThat(schema.out()).isEqualTo(RammeaftaleJson.schema());
    }

    @Test
    void printsTheSchemaOfOneDocument() {
        Map<String, Class<? extends Document>> kinds = Map.of(
                "agreement", FrameworkAgreement.class,
                "amendment", Amendment.class,
                "meeting", Meeting.class,
                "dossier", Dossier.class);
        kinds.forEach((kind, document) -> {
            assertThat(Run.of("", "schema", kind).out()).isEqualTo(RammeaftaleJson.schema(document));
            assertThat(Run.of("", "schema", "--written", kind).out())
                    .isEqualTo(RammeaftaleJson.writtenSchema(document));
        });
        assertThat(Run.of("", "schema", "--written").out()).isEqualTo(RammeaftaleJson.writtenSchema(Document.class));
        Run unknown = Run.of("", "schema", "minutes");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "meeting", "minutes", "dossier"})
    void printsAnExampleThatIsValidAndIsItsOwnFormat(String kind) {
        Run example = Run.of("", "example", kind);

        assertThat(Run.of(example.out(), "check", "-").status()).isZero();
        assertThat(Run.of(example.out(), "format", "-").out()).isEqualTo(example.out());
        String compact = Run.of(example.out(), "format", "--compact", "-").out();
        assertThat(compact).startsWith("{").endsWith("}").doesNotContain("\n");
        assertThat(Run.of(compact, "format", "-").out()).isEqualTo(example.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual-agreement", "amended-agreement", "minutes", "committee-minutes"})
    void whatWasWrittenByHandHasNoFaultAndIsItsOwnFormat(String sample) throws IOException {
        Path file = SAMPLES.resolve(sample + ".json");

        assertThat(Run.of("", "check", "--lang", "en", file.toString()).out())
                .isEqualTo("1 document: 0 errors, 0 warnings\n");
        assertThat(Run.of("", "format", file.toString()).out()).isEqualTo(Files.readString(file));
    }

    @Test
    void formatKeepsWhatOthersHaveAdded() {
        String document = "{\"x:a\":[1.50,null,{\"b\":1E+2,\"a\":\"\\u00e6\"}],\"title\":\"Møde\",\"id\":\"m\","
                + "\"formatVersion\":\"1.0\",\"type\":\"meeting\"}";

        assertThat(Run.of(document, "format", "--compact", "-").out())
                .isEqualTo("{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\","
                        + "\"x:a\":[1.50,null,{\"b\":1E+2,\"a\":\"æ\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check|FIL mangler (rammeaftale check --help)",
                "check nothing.json|»nothing.json« findes ikke",
                "check .|. er en mappe",
                "check --lang en .|. is a folder",
                "show nothing.json|»nothing.json« findes ikke",
                "show --lang en nothing.json|\"nothing.json\" does not exist",
                "show --lang tr x|»tr« kan ikke bruges til --lang. Skriv: da, en",
                "show --on soon x|»soon« kan ikke bruges til --on. Skriv for eksempel 2020-10-01",
                "check --rules adopted-1999 x|Skriv: adopted-2012, adopted-2016, adopted-2019, adopted-2021",
                "example contract|contract",
                "diff - -|kun det ene af de to dokumenter kan være »-«",
                "diff nothing.json -|»nothing.json« findes ikke",
                "diff -|NY mangler",
                "--lang en diff -|NEW is missing",
                "dance|»dance« kendes ikke (",
                "show --language da x|»--language« kendes ikke. Mente du --lang? (rammeaftale show --help)",
                "show --lang en --fomat json x|\"--fomat\" is not known. Did you mean --format?",
                "show --weather x|»--weather« kendes ikke (",
                "shwo x|»shwo« kendes ikke. Mente du show? (",
                "dance --lang en|\"dance\" is not known",
                "show --format csv ../samples/agreement.json|--format csv er én tabel: skriv --table parties",
                "show --format csv --table x ../samples/agreement.json|--table er en af parties, deadlines,"
                        + " focus-areas, agenda",
                "publish ../samples/agreement.json|--to",
                "'' |Der mangler en kommando",
            })
    void saysInOneLineWhatCanNotBeUsed(String call, String expected) {
        Run run = Run.of("", call.isBlank() ? new String[0] : call.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("rammeaftale: ").contains(expected).doesNotContain("Exception");
    }

    @Test
    void showFormatAndDiffRefuseWhatTheyWouldLose() {
        for (String command : new String[] {"show -", "format -", "diff ../samples/meeting.json -"}) {
            Run run = Run.of(
                    "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":5}", command.split(" "));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("- har fejl: se `rammeaftale check -`");
        }
        for (String command : new String[] {"show", "format", "diff ../samples/meeting.json"}) {
            assertThat(Run.of("{", (command + " --lang en -").split(" ")).err()).contains("- has errors: see `");
        }
    }

    @Test
    void showFormatAndDiffSayThatAFileHoldsSeveralDocuments() throws IOException {
        Path file = folder.resolve("many.ndjson");
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}\n";

        for (String command : new String[] {"show", "format", "diff ../samples/meeting.json"}) {
            Files.writeString(file, meeting + meeting);
            assertThat(Run.of("", (command + " " + file).split(" ")).err())
                    .contains("many.ndjson rummer flere dokumenter, og kommandoen tager kun ét")
                    .doesNotContain("fejl");
            assertThat(Run.of("", (command + " --lang en " + file).split(" ")).err())
                    .contains("many.ndjson holds several documents, and the command takes only one");
            Files.writeString(file, "{broken\n");
            assertThat(Run.of("", (command + " " + file).split(" ")).err()).contains("many.ndjson har fejl: se");
            Files.writeString(file, meeting);
            assertThat(Run.of("", (command + " " + file).split(" ")).err()).isEmpty();
        }
    }
}
