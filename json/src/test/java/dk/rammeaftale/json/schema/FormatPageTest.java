package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about the format is, from a line on, the one that records and rules make; {@code -Dupdate=true} writes it anew. */
class FormatPageTest {

    private static final Path PAGE = Path.of("FORMAT.md");
    private static final String MADE = "<!-- from here on made by FormatPageTest -->\n";

    @Test
    void isMadeOfTheRecordsAndTheRules() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(MADE);
        String made = page.substring(0, page.indexOf(MADE) + MADE.length()) + FormatPage.text();
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, made);
        }
        assertThat(PAGE).as("-Dupdate=true makes it anew").hasContent(made); // shows the lines that differ
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

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
