package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An example is a valid document to start from. */
class ExampleTest {

    @ParameterizedTest
    @EnumSource(Example.Kind.class)
    void isValid(Example.Kind kind) {
        ReadResult<Document> result = RammeaftaleJson.create().tryRead(printed("example", kind.name()), Document.class);

        assertThat(result.isValid()).isTrue();
        assertThat(result.value().orElseThrow() instanceof Amendment).isEqualTo(kind == Example.Kind.amendment);
    }

    @Test
    void ofARegionHasItsPartiesAndNothingInvented() {
        FrameworkAgreement agreement = RammeaftaleJson.create()
                .read(printed("example", "agreement", "--region", "Nordjylland"), FrameworkAgreement.class);

        assertThat(agreement.parties()).hasSize(12);
        assertThat(agreement.region().orElseThrow().nameOrKey()).isEqualTo("Region Nordjylland");
        assertThat(agreement.period().earliest().orElseThrow().getYear() % 2).isEqualTo(1);
        assertThat(agreement.deadlines()).isEmpty();
    }

    @Test
    void aRegionIsForAnAgreement() {
        assertThat(printed("example", "meeting", "--region", "Sjælland")).contains("--region hører til en aftale");
        assertThat(printed("example", "agreement", "--region", "Skåne")).contains("»Skåne« er ikke en region");
        assertThat(printed("example", "agreement", "--region", "Sjælland"))
                .contains("Region Sjælland findes ikke i ", "Østdanmark");
    }

    private static String printed(String... call) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream bytes = new PrintStream(out, true, StandardCharsets.UTF_8);
        Rammeaftale.run(new ByteArrayInputStream(new byte[0]), bytes, bytes, false, call);
        return out.toString(StandardCharsets.UTF_8);
    }
}
