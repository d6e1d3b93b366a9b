package dk.rammeaftale.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Jackson 2 and the library's Jackson 3 are on the same class path and exchange documents as bytes. */
class WithJackson2Test {

    private static final RammeaftaleJson RAMMEAFTALE = RammeaftaleJson.create();
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static List<Path> samples() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("../samples"))) {
            return samples.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static FrameworkAgreement thereAndBack(ObjectMapper mapper, FrameworkAgreement agreement)
            throws IOException {
        RammeaftaleJson json = RAMMEAFTALE;
        // spotless:off: the README shows the code from here
        ObjectNode message = mapper.createObjectNode().putRawValue("agreement", new RawValue(json.writeText(agreement)));
        JsonNode received = mapper.readTree(mapper.writeValueAsBytes(message)).get("agreement");
        FrameworkAgreement same = json.read(mapper.writeValueAsBytes(received), FrameworkAgreement.class);
        // spotless:on
        return same;
    }

    @Test
    void anAgreementInAMessageComesBackTheSame() throws IOException {
        FrameworkAgreement agreement =
                RAMMEAFTALE.read(Files.readAllBytes(Path.of("../samples/agreement.json")), FrameworkAgreement.class);
        assertThat(thereAndBack(new ObjectMapper(), agreement)).isEqualTo(agreement);
        assertThat(thereAndBack(MAPPER, agreement)).isEqualTo(agreement);
        assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString())
                .startsWith("2.22.");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleGoesThroughATreeOfJackson2AndBack(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        Document document = RAMMEAFTALE.read(bytes, Document.class);
        for (ObjectMapper mapper : List.of(new ObjectMapper(), MAPPER)) {
            JsonNode tree = mapper.readTree(bytes);
            assertThat(RAMMEAFTALE.read(mapper.writeValueAsBytes(tree), Document.class))
                    .isEqualTo(document);
            assertThat(mapper.readTree(RAMMEAFTALE.write(document))).isEqualTo(tree);
        }
        byte[] indented = RammeaftaleJson.create(JsonOptions.defaults().withIndented(true))
                .write(document);
        assertThat(indented).isEqualTo(bytes);
    }

    /** The number in an extension, then after a tree of a default mapper, then after one with exact decimals. */
    @ParameterizedTest
    @CsvSource({
        "250000.00,        250000.0,            250000.00",
        "0.1234567890123456789, 0.12345678901234568, 0.1234567890123456789",
        "12345678901234567890, 12345678901234567890, 12345678901234567890",
        "1e5,              100000.0,            1E+5",
        "-0.0,             -0.0,                0.0",
        "1E400,            '\"Infinity\"',     1E+400",
    })
    void aTreeOfJackson2DoesNotKeepNumbersAsTheyWereWritten(String written, String plain, String exact)
            throws IOException {
        Document document = RAMMEAFTALE
                .read(Files.readAllBytes(Path.of("../samples/agreement.json")), FrameworkAgreement.class)
                .withExtensions(Extensions.of(Map.of("slagelse:budget", written)));
        byte[] bytes = RAMMEAFTALE.write(document);
        assertThat(through(new ObjectMapper(), bytes)).isEqualTo(plain);
        assertThat(through(MAPPER, bytes)).isEqualTo(exact);
        String raw = MAPPER.writeValueAsString(new RawValue(new String(bytes, StandardCharsets.UTF_8)));
        assertThat(RAMMEAFTALE.read(raw.getBytes(StandardCharsets.UTF_8), Document.class))
                .isEqualTo(document);
    }

    private static String through(ObjectMapper mapper, byte[] bytes) throws IOException {
        return RAMMEAFTALE
                .read(mapper.writeValueAsBytes(mapper.readTree(bytes)), Document.class)
                .extensions()
                .get("slagelse:budget")
                .orElseThrow();
    }
}
