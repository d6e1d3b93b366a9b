package dk.rammeaftale.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.RammeaftaleModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writing changes nothing: values that could not be read back unchanged are refused. */
class WriteRefusesTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final RammeaftaleJson KEEPING =
            RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(true));
    private static final FrameworkAgreement AGREEMENT =
            FrameworkAgreement.builder().id("a").title("A").period("2021").build();

    @Test
    void halfACharacterInAText() {
        FrameworkAgreement half = AGREEMENT.withTitle("A\ud83c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(half))
                .withMessage("A text holds half a character (a lone surrogate) and can't be written");
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RammeaftaleModule()).build();
        assertThatThrownBy(() -> mapper.writeValueAsString(half))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("half a character");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionKey.of("x:a", String.class).set(AGREEMENT, "\udfe0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"9.9\"", "\"1.0\"", "\"0.9\"", "5", "null", "\"\"", "{}"})
    void aFormatVersionThatNoReaderKept(String version) {
        FrameworkAgreement kept = keeping("formatVersion", version);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEEPING.write(kept))
                .withMessageContaining("newer minor version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "null", "{}", "[\"https://example.org/schema.json\"]"})
    void aSchemaThatIsNoText(String schema) {
        FrameworkAgreement kept = keeping("$schema", schema);
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(kept)).withMessageContaining("$schema");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"formatVersion | '\"1.7\"'", "$schema | '\"s.json\"'", "other | '[1.0]'"})
    void whatAReaderKeepsIsReadBack(String name, String json) {
        FrameworkAgreement kept = keeping(name, json);
        assertThat(KEEPING.read(KEEPING.write(kept), FrameworkAgreement.class)).isEqualTo(kept);
    }

    /** Different spellings of the same JSON in an extension, one for each kind of difference. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"a\" : 1.0 }",
                "\"\\u00e6\\/\\ud83c\\udfe0\"",
                "\"\\u001f\\u0008\\u007f\\u2028\"",
                "[1E5,1e5,-0,0.00]",
                "\"\\u0022\""
            })
    void twoThatAreEqualAreWrittenAlike(String json) {
        FrameworkAgreement extended = AGREEMENT.withExtensions(Extensions.of(Map.of("x:a", json)));
        FrameworkAgreement read = JSON.read(JSON.write(extended), FrameworkAgreement.class);
        assertThat(read).isEqualTo(extended);
        assertThat(JSON.write(read)).isEqualTo(JSON.write(extended));
        assertThat(JSON.writeText(extended))
                .endsWith("\"x:a\":" + extended.extensions().get("x:a").orElseThrow() + "}");
    }

    @Test
    void anExceptionKeepsItsProblemsWhenItIsSerialised() throws IOException, ClassNotFoundException {
        String invalid = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"titel\":5}";
        InvalidDocumentException thrown = catchThrowableOfType(
                InvalidDocumentException.class, () -> JSON.read(invalid.getBytes(UTF_8), Meeting.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream to = new ObjectOutputStream(bytes)) {
            to.writeObject(thrown);
        }
        try (ObjectInputStream from = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidDocumentException read = (InvalidDocumentException) from.readObject();
            assertThat(read.problems()).isNotEmpty().isEqualTo(thrown.problems());
            assertThat(read).hasMessage(thrown.getMessage());
        }
    }

    private static FrameworkAgreement keeping(String name, String json) {
        return AGREEMENT.withExtensions(Extensions.keeping(Map.of(name, json)));
    }
}
