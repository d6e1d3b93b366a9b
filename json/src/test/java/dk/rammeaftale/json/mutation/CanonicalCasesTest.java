package dk.rammeaftale.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * However a document is written, its canonical form is the one of what it says. Both are kept in {@code
 * target/canonical-cases.ndjson}, for programs in other languages that make it.
 */
class CanonicalCasesTest {

    private static final int DOCUMENTS = 1_000;

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Test
    void isReachedFromEveryWayToWriteADocument() throws IOException {
        int differ = 0;
        try (BufferedWriter cases = Files.newBufferedWriter(Path.of("target", "canonical-cases.ndjson"))) {
            for (int n = 0; n < DOCUMENTS; n++) {
                byte[] written = Subject.of(n).bytes();
                Document document = JSON.read(written, Document.class);
                byte[] canonical = JSON.write(document);
                assertThat(JSON.write(JSON.read(canonical, Document.class))).isEqualTo(canonical);
                assertThat(JSON.read(canonical, Document.class)).isEqualTo(document);
                differ += new String(written, UTF_8).equals(new String(canonical, UTF_8)) ? 0 : 1;
                cases.write(JsonMapper.shared()
                                .writeValueAsString(Map.of(
                                        "written", new String(written, UTF_8),
                                        "canonical", new String(canonical, UTF_8)))
                        + "\n");
            }
        }
        assertThat(differ).as("written otherwise").isBetween(DOCUMENTS / 3, DOCUMENTS - 1);
    }
}
