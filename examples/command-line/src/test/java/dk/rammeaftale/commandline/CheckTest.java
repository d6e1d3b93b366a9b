package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output of {@code check}. */
class CheckTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final String AGREEMENT = SAMPLES.resolve("agreement.json").toString();

    @TempDir
    private Path folder;

    @Test
    void checkExplainsNamesOfOnesOwnOnce() {
        String agreement = "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"A\","
                + "\"period\":\"2027/2028\",\"parties\":[{\"authority\":\"bornholm\"},{\"authority\":\"oestjylland\"}]}";

        assertThat(Run.of(agreement, "check", "-").out()).isEqualTo("""
                -:1:118: RA-1008 /parties/0/authority warning: »bornholm« er et eget navn, ikke koden for en kommune eller en region. Mente du »0400«?
                -:1:143: RA-1008 /parties/1/authority warning: »oestjylland« er et eget navn, ikke koden for en kommune eller en region.
                RA-1008: Kommuner og regioner skrives med deres kode; `rammeaftale codes` viser koderne.
                1 dokument: 0 fejl, 2 advarsler
                """);
    }

    @Test
    void checkListsThePartiesWhoseApprovalHasNoEvidence() {
        Run run = Run.of("", "check", "--rules", "adopted-2021", AGREEMENT);

        assertThat(run.out().lines().filter(line -> line.contains(" RA-5005 /parties/")))
                .hasSize(18);
        assertThat(run.out().lines()).hasSize(20).last().isEqualTo("1 dokument: 18 fejl, 0 advarsler");
        assertThat(run.out().lines())
                .anyMatch(line -> line.endsWith(
                        " RA-5005 /parties/17 Det fremgår ikke, at Region Sjælland selv har godkendt aftalen."));
        assertThat(run.out()).containsOnlyOnce("\nRA-5005: Kun partens egen kommunalbestyrelse eller eget regionsråd");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Run.of("", "check", "--format", "json", "--rules", "adopted-2021", AGREEMENT)
                        .out()
                        .lines())
                .hasSize(18)
                .allMatch(line -> line.startsWith("{") && line.endsWith("selv har godkendt aftalen.\"}"));
    }

    @Test
    void checkSaysThatTheLawIsNotAskedOfOtherDocuments() {
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\"}";
        assertThat(Run.of(meeting, "check", "--rules", "adopted-2021", "-").out())
                .isEqualTo("""
                Lovens krav gælder kun rammeaftaler, og der er ingen blandt dokumenterne: de er ikke kontrolleret
                1 dokument: 0 fejl, 0 advarsler
                """);
        assertThat(Run.of(meeting, "check", "-").out()).isEqualTo("1 dokument: 0 fejl, 0 advarsler\n");
    }

    @Test
    void checkNamesThePartiesThatAreMissingInOneLine() {
        Run run = Run.of("""
                {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"A","region":"1084",
                "period":"2021/2022","parts":[{"id":"d","kind":"development"},{"id":"g","kind":"governance"}]}
                """, "check", "--rules", "adopted-2021", "-");

        assertThat(run.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains(
                        " RA-5004 /parties Følgende er ikke anført som part: København, ",
                        "Bornholm",
                        "Region Hovedstaden. ");
    }

    @Test
    void checkTellsEveryFaultOfAFileAtItsOwnPlace() throws IOException {
        Path file = folder.resolve("møde.json");
        Files.writeString(file, """
                {
                  "type": "meeting",
                  "formatVersion": "1.0",
                  "titel": "æøå",
                  "id": "m1", "id": "m2",
                  "progress": "plannd",
                  "time": {"date": "2022-13-01"},
                  "areas": ["0330", "0331"],
                  "agenda": [{"title": " "}, null, {"title": 7}]
                }
                """);

        Run danish = Run.of("", "check", file.toString());
        assertThat(danish.out().replace(file.toString(), "FIL")).isEqualTo("""
                FIL:4:12: RA-0005 /titel Feltet »titel« kendes ikke her. Mente du »title«?
                FIL:5:21: RA-0004 /id Feltet »id« står to gange i samme objekt. Det må kun stå én gang.
                FIL:6:15: RA-0008 /progress Ordet »plannd« er ikke tilladt. Tilladt er: expected, planned, ongoing, \
                delayed, completed, moved, cancelled. Mente du »planned«?
                FIL:7:20: RA-0009 /time/date »2022-13-01« er ikke gyldig. \
                Skriv for eksempel en dag (2020-12-01), en måned (2020-12), en årstid (2019-23), et år (2020), et tidsrum \
                (2021/2022, ../2020-12-31 eller 2021/..) eller en dag uden årstal (XXXX-12-01).
                FIL:8:21: RA-1008 /areas/1 warning: Myndigheden »0331« kendes ikke. Kontrollér koden.
                FIL:9:24: RA-1003 /agenda/0/title Teksten er tom. Skriv en tekst, eller udelad feltet, hvis det ikke er påkrævet.
                FIL:9:30: RA-0015 /agenda/1 En liste indeholder null. Udelad elementet i stedet.
                FIL:9:46: RA-0006 /agenda/2/title Her står et tal, men der skal stå en tekst.
                RA-1008: Kommuner og regioner skrives med deres kode; `rammeaftale codes` viser koderne.
                1 dokument: 7 fejl, 1 advarsel
                """);
        assertThat(danish.status()).isEqualTo(1);
        assertThat(Run.of("", "check", "--lang", "en", file.toString()).out())
                .contains(":7:20: RA-0009 /time/date \"2022-13-01\" is not valid. Write for example a day")
                .endsWith("1 document: 7 errors, 1 warning\n");
        assertThat(Run.of("", "check", "--format", "json", file.toString())
                        .out()
                        .lines())
                .hasSize(8)
                .anyMatch(line -> line.contains("\"line\":6,\"column\":15,\"code\":\"RA-0008\",\"severity\":\"error\","
                        + "\"pointer\":\"/progress\",\"message\":\"Ordet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- -", "../samples/meeting.json -", "../samples", "missing.json -", "\0"})
    void checkSaysTheSameWithoutAnOptionAsWithOneThatIsTheDefault(String files) {
        String warned = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\" \"}";

        assertThat(Run.of(warned, ("check " + files).split(" ")))
                .isEqualTo(Run.of(warned, ("check --lang da --format text " + files).split(" ")));
    }

    @Test
    void checkReadsManyDocumentsALineEach() throws IOException {
        Path file = folder.resolve("many.ndjson");
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}\n";
        Files.writeString(file, meeting + "{broken\n\n" + meeting.replace("\"m\"", "\"m m\""));

        Run run = Run.of("", "check", file.toString());

        assertThat(run.out()).contains(":2:2: RA-0001 ", ":4:46: RA-0009 /id ", "3 dokumenter: 2 fejl, 0 advarsler");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void checkSaysHowFarItHasComeWhereSomebodyWatches() throws IOException {
        Path file = folder.resolve("many.ndjson");
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}\n";
        Files.writeString(file, meeting.repeat(2000));

        assertThat(Run.watched("", "check", file.toString()).err())
                .containsPattern("1\\d{3} dokumenter: 0 fejl")
                .contains("2000 dokumenter: 0 fejl");
        assertThat(Run.of("", "check", file.toString()).err()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNotCountedAsADocument() {
        String missing = folder.resolve("missing.json").toString();

        assertThat(Run.of("", "check", missing).out()).isEqualTo("1 fil kunne ikke læses\n");
        assertThat(Run.of("", "check", "--lang", "en", missing, missing).out())
                .isEqualTo("2 files could not be read\n");
        assertThat(Run.of("", "check", AGREEMENT, missing).out())
                .endsWith("1 dokument: 0 fejl, 0 advarsler; 1 fil kunne ikke læses\n");
    }
}
