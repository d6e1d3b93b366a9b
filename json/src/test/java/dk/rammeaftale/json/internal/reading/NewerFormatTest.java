package dk.rammeaftale.json.internal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.Limits;
import dk.rammeaftale.json.internal.source.TextPositions;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests a reader of a future format version, 1.1. */
class NewerFormatTest {

    private static final Limits LIMITS = new Limits(1000, 64, 1000, 100, 100, 100, 100);

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void readsTheOlderFormatAndItsOwn(String version) {
        for (boolean keepUnknown : new boolean[] {false, true}) {
            assertThat(problems(version, keepUnknown)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1.2, RA-0012, RA-0013", "1.10, RA-0012, RA-0013", "2.0, RA-0012, RA-0012", "2.1, RA-0012, RA-0012"})
    void saysThatALaterFormatIsNewer(String version, String strict, String keeping) {
        assertThat(problems(version, false)).extracting(Problem::code).containsExactly(strict);
        assertThat(problems(version, true)).extracting(Problem::code).containsExactly(keeping);
        assertThat(problems(version, true).get(0).arguments())
                .containsEntry("value", version)
                .containsEntry("supported", "1.1");
    }

    @Test
    void versionsAreOrderedByNumber() {
        assertThat(FormatVersion.parse("1.10").orElseThrow())
                .isGreaterThan(FormatVersion.parse("1.9").orElseThrow())
                .isLessThan(FormatVersion.parse("2.0").orElseThrow())
                .hasToString("1.10");
    }

    private static List<Problem> problems(String version, boolean keepUnknown) {
        ReaderOptions options = new ReaderOptions(LIMITS, keepUnknown, List.of(), new FormatVersion(1, 1));
        Input input =
                Input.of(("{\"type\":\"meeting\",\"formatVersion\":\"" + version + "\",\"id\":\"m\",\"title\":\"M\"}")
                        .getBytes(UTF_8));
        return new DocumentReader(new JsonStreams(LIMITS), options, ModelValidator.create())
                .read(input, new TextPositions(input.bytes(), 1), Meeting.class)
                .problems();
    }
}
