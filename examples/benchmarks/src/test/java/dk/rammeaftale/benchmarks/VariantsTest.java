package dk.rammeaftale.benchmarks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.benchmarks.Table.Row;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The compared variants do the same work: they read and write the same document and find the same faults. */
class VariantsTest {

    private static final byte[] JSON = Sample.json();

    @Test
    void theSampleIs13KilobytesAndValid() {
        assertThat(JSON.length).isBetween(12_500, 13_500);
        assertThat(RammeaftaleJson.create()
                        .tryRead(JSON, FrameworkAgreement.class)
                        .problems())
                .isEmpty();
    }

    @Test
    void everyVariantReadsAndWritesTheSameContent() {
        assertThat(Variants.write(Variants.read(JSON))).isEqualTo(JSON);
        assertThat(tree(Variants.writeByJackson(Variants.readPojo(JSON)))).isEqualTo(tree(JSON));
        assertThat(tree(Variants.writeByJackson(Variants.readRecord(JSON)))).isEqualTo(tree(JSON));
        assertThat(tree(Variants.writePlain(Variants.readPlain(JSON)))).isEqualTo(tree(JSON));
    }

    @Test
    void theOneWithAWarningHasOne() {
        assertThat(RammeaftaleJson.create()
                        .tryRead(requireNonNull(Sample.documents().get(Sample.WARNED)), FrameworkAgreement.class)
                        .problems())
                .hasSize(1)
                .noneMatch(Problem::isError);
    }

    @Test
    void ofTheFaultyOneAThousandProblemsAreReported() {
        assertThat(Variants.faults(Sample.faulty())).hasSize(1000);
    }

    @Test
    void aTableHasEachRowWithItsRatioToTheFirstOfItsDocument() {
        StringWriter printed = new StringWriter();
        Row floor = new Row("a", "floor", () -> Variants.scan(JSON));
        Row twice = new Row("a", "twice", () -> Variants.scan(JSON) + Variants.scan(JSON));
        Row other = new Row("b", "other floor", () -> Variants.scan(JSON));

        new Table(List.of(floor, twice, other), 4).print(new PrintWriter(printed));

        assertThat(printed.toString().lines()).hasSize(3);
        assertThat(printed.toString().lines().filter(line -> line.endsWith(" 1.00")))
                .hasSize(2);
        assertThat(printed.toString().lines().toList().get(0)).startsWith("a ").contains("floor");
        assertThat(printed.toString().lines().toList().get(1)).startsWith("  ").contains("twice");
    }

    @Test
    void theScanFetchesEveryText() {
        List<Object> texts = new ArrayList<>();
        Variants.scan(JSON, texts::add);
        assertThat(texts).hasSize(texts(tree(JSON)));
    }

    @Test
    void nobodyFindsAFaultInTheSample() {
        assertThat(Variants.problems(Variants.read(JSON))).isEmpty();
        assertThat(Variants.violations(Variants.readPojo(JSON))).isEmpty();
        var plain = Variants.readPlain(JSON);
        assertThat(Variants.validPlain(plain)).isSameAs(plain);
    }

    @Test
    void avajeFindsWhatIsWrongWithOneValue() {
        for (String[] broken : new String[][] {
            {"\"number\":\"6\"", "\"number\":\"\""},
            {"\"verdict\":\"recommended\"", "\"verdict\":\"?\""},
            {"http://www.rs17.dk", "rs17"}
        }) {
            byte[] json = new String(JSON, StandardCharsets.UTF_8)
                    .replace(broken[0], broken[1])
                    .getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Variants.validPlain(Variants.readPlain(json)))
                    .isInstanceOf(io.avaje.validation.ConstraintViolationException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\":\"Rammeaftale 2021-22\" | \"title\":\"\"",
                "\"authority\":\"0259\" | \"authority\":\"0253\"",
                "focus-area-2 | focus-area-1",
                "\"number\":\"6\" | \"number\":\"5\"",
                "\"2020-10-27\" | \"2020-09-27\"",
                "\"text\":\"Kapacitets- og økonomistyringsdel\" | \"text\":\"\"",
                "{\"title\":\"Kapacitetsstyring\"} | {}",
                "\"atLatest\":\"2020-12-01\" | \"atLatest\":\"2020-12-01\",\"before\":\"2021-01-01\"",
                "\"id\":\"focus-area-5\", | ''",
                "http://www.rs17.dk | rs17"
            })
    void bothFindTheFaultsOfABrokenOne(String from, String to) {
        byte[] broken = new String(JSON, StandardCharsets.UTF_8)
                .replaceFirst(from.replace("{", "\\{"), to)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(broken).isNotEqualTo(JSON);
        var read = RammeaftaleJson.create().tryRead(broken, FrameworkAgreement.class);
        assertThat(read.problems()).hasSize(1);
        assertThat(Variants.violations(Variants.readPojo(broken))).hasSize(1);
    }

    private static JsonNode tree(byte[] json) {
        return new JsonMapper().readTree(json);
    }

    /** Counts property names and strings. */
    private static int texts(JsonNode node) {
        int inside = node.valueStream().mapToInt(VariantsTest::texts).sum();
        return inside + (node.isObject() ? node.size() : node.isString() ? 1 : 0);
    }
}
