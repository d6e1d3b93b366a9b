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
 * All spellings of a document have the same canonical form. Spelling and form are written to {@code
 * target/canonical-cases.ndjson}, to test programs in other languages.
 */
class CanonicalCasesTest {

    private static final int DOCUMENTS = 1_000;

    /** What no generated document has: nulls and empties, escapes, names and objects that a program may take for the format's. */
    private static final String BY_HAND = """
            {"kommune:b": {"type": "meeting", "title": null, "agenda": [ ], "10": -0.0, "2": 1E+400, "__proto__": 1.50},
             "$schema": "https:\\/\\/example.org", "notes": [{"text": "\\u001f\\u007F\\\\u001f \\u00e6\\u2028", "passages": [ ]}],
             "kommune:a": [null, [ ], { }, "\\u000b"], "url": null, "attachments": [ ], "excerpt": false, "venue": { },
             "title": "M", "id": "m", "formatVersion": "1.0", "type": "meeting"}
            """;

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Test
    void isReachedFromEveryWayToWriteADocument() throws IOException {
        int differ = 0;
        try (BufferedWriter cases = Files.newBufferedWriter(Path.of("target", "canonical-cases.ndjson"))) {
            for (int n = 0; n <= DOCUMENTS; n++) {
                byte[] written =
                        n == DOCUMENTS ? BY_HAND.getBytes(UTF_8) : Subject.of(n).bytes();
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
        assertThat(differ).as("written otherwise").isBetween(DOCUMENTS / 3, DOCUMENTS);
    }
}
