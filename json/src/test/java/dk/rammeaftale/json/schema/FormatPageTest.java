package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first example of FORMAT.md is valid. {@link MadeFilesTest} compares the generated part of the page. */
class FormatPageTest {

    private static final Path PAGE = Path.of("FORMAT.md");

    @Test
    void beginsWithADocumentThatHasNoFault() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```json\n") + "```json\n".length();
        String document = page.substring(begin, page.indexOf("```", begin));
        assertThat(RammeaftaleJson.create()
                        .tryRead(document.getBytes(StandardCharsets.UTF_8), Document.class)
                        .problems())
                .isEmpty();
    }
}
