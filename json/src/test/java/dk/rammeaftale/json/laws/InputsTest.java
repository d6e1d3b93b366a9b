package dk.rammeaftale.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regression tests: small documents with one fault for which more than one problem was once reported. */
class InputsTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @ParameterizedTest
    @CsvSource({
        "item-with-misread-access, RA-0008 /agenda/0/access",
        "misread-supplementary, RA-0006 /agenda/1/supplementary",
        "misread-last-day, RA-0009 /time/lastDate",
        "lost-element-referred-to, RA-0006 /parts/0"
    })
    void onlyTheFaultIsReported(String name, String fault) throws IOException {
        byte[] document = Files.readAllBytes(Path.of("src", "test", "resources", "inputs", name + ".json"));

        assertThat(JSON.tryRead(document, Document.class).problems().stream().map(TestDocument::codeAndPointer))
                .containsExactly(fault);
    }
}
