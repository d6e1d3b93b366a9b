package dk.rammeaftale.json.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.json.schema.Schemas;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that an integrator wrote from sources outside the samples are valid and without warnings. */
class TrialTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final Path TRIAL = Path.of("src", "test", "resources", "trial");

    @ParameterizedTest
    @ValueSource(strings = {"written-hearing", "steering-group-minutes", "agreement-from-a-news-page"})
    void isValid(String name) throws IOException {
        byte[] document = Files.readAllBytes(TRIAL.resolve(name + ".json"));

        ReadResult<Document> read = JSON.tryRead(document, Document.class);

        assertThat(read.problems()).isEmpty();
        assertThat(Schemas.faults(Files.readString(TRIAL.resolve(name + ".json"))))
                .isEmpty();
        assertThat(JSON.read(JSON.write(read.value().orElseThrow()), Document.class))
                .isEqualTo(read.value().orElseThrow());
    }

    @Test
    void theLawFindsNothingLackingInAnExcerpt() throws IOException {
        RammeaftaleJson byLaw =
                RammeaftaleJson.create(JsonOptions.defaults(), ModelValidator.create(RuleSet.ADOPTED_2021));

        assertThat(byLaw.tryRead(
                                Files.readAllBytes(TRIAL.resolve("agreement-from-a-news-page.json")),
                                FrameworkAgreement.class)
                        .problems())
                .isEmpty();
    }
}
