package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The property {@code $schema}, which editors use to find the schema. */
class EditorSchemaTest {

    private static final String MEETING = "\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\"";
    private static final RammeaftaleJson KEEPING =
            RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(true));

    @Test
    void theDocumentOfAnEditorIsReadAndWrittenBack() throws IOException {
        byte[] document = Files.readAllBytes(Path.of("src/test/resources/inputs/schema-of-an-editor.json"));

        Document read = JSON.read(document, Document.class);
        byte[] written = JSON.write(read);

        assertThat(new String(written, UTF_8)).contains("\"$schema\":\"https://example.org/schema.json\"");
        assertThat(JSON.read(written, Document.class)).isEqualTo(read);
        assertThat(JSON.write(JSON.read(written, Document.class))).isEqualTo(written);
        assertThat(JSON.read(written, Document.class).changesSince(read)).isEmpty();
        assertThat(Schemas.faults(Files.readString(Path.of("src/test/resources/inputs/schema-of-an-editor.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"../schema-1.0.json\"", "\"no address at all\""})
    void anyTextIsKept(String text) {
        String json = "{" + MEETING + ",\"$schema\":" + text + "}";

        assertThat(JSON.writeText(JSON.read(bytes(json), Meeting.class))).isEqualTo(json);
        assertThat(KEEPING.tryRead(bytes(json), Meeting.class).problems()).isEmpty();
    }

    @Test
    void itKeepsItsPlaceAmongTheExtensions() {
        String json = "{" + MEETING + ",\"x:a\":1,\"$schema\":\"s\",\"x:b\":2}";

        assertThat(JSON.writeText(JSON.read(bytes(json), Meeting.class))).isEqualTo(json);
    }

    @Test
    void aDifferenceIsSeen() {
        Meeting without = JSON.read(bytes("{" + MEETING + "}"), Meeting.class);
        Meeting with = JSON.read(bytes("{\"$schema\":\"s\"," + MEETING + "}"), Meeting.class);

        assertThat(with.changesSince(without)).hasSize(1);
    }

    @Test
    void nullIsNoSchema() {
        assertThat(JSON.read(bytes("{\"$schema\":null," + MEETING + "}"), Meeting.class))
                .isEqualTo(JSON.read(bytes("{" + MEETING + "}"), Meeting.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'$schema':5,M}                                    | RA-0006 /$schema",
                "{'$schema':{'a':[1]},M}                            | RA-0006 /$schema",
                "{'$schema':'a','$schema':'b',M}                    | RA-0004 /$schema",
                "{M,'time':{'date':'2022','$schema':'s'}}           | RA-0005 /time/$schema",
                "{M,'agenda':[{'number':'1','$schema':'s'}]}        | RA-0005 /agenda/0/$schema",
                "{'type':'dossier','formatVersion':'1.0','id':'d','title':'D','documents':[{'type':'meeting','id':'m','title':'M','$schema':'s'}]} | RA-0005 /documents/0/$schema"
            })
    void anywhereElseAndAsAnythingElseItIsOneError(String json, String problem) {
        byte[] document = bytes(json.replace("M}", MEETING.replace('"', '\'') + "}")
                .replace("{M,", "{" + MEETING.replace('"', '\'') + ",")
                .replace('\'', '"'));

        List<String> found = JSON.tryRead(document, Document.class).problems().stream()
                .map(p -> p.code() + " " + p.pointer())
                .toList();

        assertThat(found).containsExactly(problem);
    }

    @Test
    void aDossierOfDocumentsThatHadOneCanBeRead() {
        Meeting meeting = JSON.read(bytes("{\"$schema\":\"s\"," + MEETING + "}"), Meeting.class);
        Dossier dossier =
                Dossier.builder().id("d").title("D").addDocument(meeting).build();

        Dossier read = JSON.read(JSON.write(dossier), Dossier.class);

        assertThat(read.documents()).hasSize(1);
        assertThat(JSON.writeText(read)).doesNotContain("$schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "[]"})
    void aReaderThatKeepsUnknownPropertiesRefusesItsOtherKindsToo(String value) {
        assertThat(KEEPING.tryRead(bytes("{\"$schema\":" + value + "," + MEETING + "}"), Meeting.class)
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly("RA-0006");
    }
}
