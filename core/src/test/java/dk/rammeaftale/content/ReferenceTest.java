package dk.rammeaftale.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-01-31, true",
        "2026-02-01, 2026-02-01, false",
        "2026-02-01, 2026-03-01, false",
        "2026-02, 2026-01, true",
        "2026-02, 2026-02-01, false",
    })
    void nobodyReadsWhenItIsUpdatedLater(String updated, String retrieved, boolean isTooEarly) {
        Reference source = Reference.builder()
                .url("https://example.org")
                .updated(When.parse(updated))
                .retrieved(When.parse(retrieved))
                .build();
        assertThat(codes(source)).isEqualTo(isTooEarly ? List.of("RA-1027") : List.of());
        assertThat(codes(source.withUpdated(null))).isEmpty();
        assertThat(codes(source.withRetrieved(null))).isEmpty();
    }

    private static List<String> codes(Reference reference) {
        return ModelValidator.create().validate(reference).stream()
                .map(Problem::code)
                .toList();
    }
}
