package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.people.Authority;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void everyKnownAuthorityIsPrintedWithItsCode() {
        String out = codes();

        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(number -> Authority.parse(String.format("%04d", number)))
                        .filter(Authority::isKnown)
                        .map(authority -> authority.key() + " " + authority.nameOrKey()))
                .hasSize(98 + 5)
                .allMatch(out::contains);
        assertThat(out).contains("\n  0330 Slagelse\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sjælland", "Region Sjælland", "1085"})
    void aRegionIsPrintedWithItsMunicipalitiesInTheOrderOfTheirCodes(String region) {
        assertThat(codes(region).lines())
                .hasSize(18)
                .startsWith(
                        "1085 Region Sjælland (1. januar 2007 – 31. december 2026, derefter Region Østdanmark)",
                        "  0253 Greve",
                        "  0259 Køge")
                .endsWith("  0390 Vordingborg");
    }

    @Test
    void aRegionToComeHasTheMunicipalitiesThatItWillHave() {
        assertThat(codes("--lang", "en", "oestdanmark").lines())
                .startsWith("oestdanmark Region Østdanmark (from 1 January 2027)")
                .contains("  0330 Slagelse", "  0101 København");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aalborg|0851 Aalborg (Region Nordjylland)",
                "0851|0851 Aalborg (Region Nordjylland)",
                "Slagelse Kommune|0330 Slagelse (Region Sjælland, derefter Region Østdanmark)",
            })
    void aMunicipalityIsPrintedWithItsCodeAndRegion(String municipality, String line) {
        assertThat(codes(municipality)).isEqualTo(line + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Skåne, .",
        "1099, .",
        "'', .",
        "nordjyland, . Mente du Region Nordjylland?",
        "Aalbrog, . Mente du Aalborg?"
    })
    void whatIsNoAuthorityIsAnsweredWithTheOneThatMayBeMeantAndTheRegions(String given, String meant) {
        assertThat(codes(given))
                .isEqualTo("rammeaftale: »" + given + "« er ikke en region eller kommune, der kendes" + meant
                        + " Regionerne er Region Nordjylland, Region Midtjylland, Region Syddanmark, Region Hovedstaden,"
                        + " Region Sjælland, Region Østdanmark\n");
    }

    private static String codes(String... arguments) {
        String[] call = new String[arguments.length + 1];
        call[0] = "codes";
        System.arraycopy(arguments, 0, call, 1, arguments.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream bytes = new PrintStream(out, true, StandardCharsets.UTF_8);
        Rammeaftale.run(new ByteArrayInputStream(new byte[0]), bytes, bytes, false, call);
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
