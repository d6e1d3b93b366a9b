package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Hostile.OPTIONS;
import static dk.rammeaftale.json.reading.Hostile.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are expensive to compute do not slow down the reader. */
class NumbersTest {

    @Test
    void aNumberOfAMillionDigitsIsNoWork() {
        String digits = "9".repeat(1_000_000);
        assertThat(problems("\"url\":" + digits)).containsExactly("1:93 RA-0006 /url");
        assertThat(problems("\"xyz\":-" + digits + "." + digits))
                .first()
                .asString()
                .matches("1:(87|93) RA-00(05|14) .*"); // the parser reads ahead after the name
        assertThat(problems("\"x:y\":" + digits)).containsExactly("1:93 RA-0014 /x:y");
        assertThat(problems("\"x:y\":{\"a\":[1e" + digits + "]}")).containsExactly("1:99 RA-0014 /x:y/a/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E+999999999", "1e-999999999", "1e9999999999999999999"})
    void aHugeExponentIsNoWork(String number) {
        assertThat(problems("\"x:y\":" + number)).isEmpty();
        assertThat(problems("\"url\":" + number)).containsExactly("1:93 RA-0006 /url");
        for (Class<?> type : List.of(BigDecimal.class, Double.class, Integer.class)) {
            JsonOptions typed = OPTIONS.withExtensions(List.of(ExtensionKey.of("x:y", type)));
            assertThat(problems(typed, "\"x:y\":" + number))
                    .allMatch(line -> line.matches("1:93 RA-00(06|10) /x:y"))
                    .hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x10", "1e", "-", "1_000", "INF"})
    void whatIsNoNumberOfJsonIsRefused(String number) {
        for (String name : List.of("url", "xyz", "x:y")) {
            assertThat(problems("\"" + name + "\":" + number))
                    .as(name)
                    .last()
                    .asString()
                    .contains(" RA-0001 ");
        }
    }

    static Stream<Arguments> outOfRange() {
        return Stream.of(
                arguments(Double.class, "1e999", "finite"),
                arguments(BigDecimal.class, "1e99999999999", "finite"),
                arguments(Integer.class, "2147483648", "integer"),
                arguments(Long.class, "9223372036854775808", "integer"));
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void whatIsOutOfRangeIsToldWhatWouldDo(Class<?> type, String json, String expected) {
        assertThat(RammeaftaleJson.create().tryRead(json, type).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("RA-0010"))
                .extracting(problem -> problem.arguments().get("expected"))
                .isEqualTo(expected);
    }
}
