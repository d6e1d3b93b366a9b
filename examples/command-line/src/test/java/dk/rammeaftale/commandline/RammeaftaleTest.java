package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The output that a user of the tool sees. {@code -Dupdate=true} renews the golden files. */
class RammeaftaleTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final Path ROWS = Path.of("../../json/src/test/resources/rows");
    private static final Path NEWER = Path.of("src/test/resources/diff");

    private static final String AGREEMENT = SAMPLES.resolve("agreement.json").toString();

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    @ParameterizedTest
    @CsvSource({"text, Lukket punkt: ", "html, <!DOCTYPE html>", "markdown, '# '"})
    void showsADocumentInTheFormThatIsAskedFor(String form, String part) {
        Run run = run(
                "",
                "show",
                "--format",
                form,
                SAMPLES.resolve("committee-minutes.json").toString());

        assertThat(run.out).contains(part);
        assertThat(run.status).isZero();
        assertThat(run.err).isEmpty();
    }

    @Test
    void showsWhomToAsk() {
        String meeting = """
                {"type":"meeting","formatVersion":"1.0","id":"m","title":"M","body":{"name":"Rammeaftalesekretariatet",
                "contact":{"name":"Sekretariatet","email":"info@example.org","phone":"12345678"}}}""";

        assertThat(run(meeting, "show", "-").out)
                .contains("Rammeaftalesekretariatet, Sekretariatet, info@example.org, 12345678");
    }

    @ParameterizedTest
    @CsvSource({"agreement, da", "agreement, en", "minutes, da", "minutes, en"})
    void tellsWhatHasChangedSinceTheSample(String sample, String language) throws IOException {
        Run run = run(
                "",
                "diff",
                "--lang",
                language,
                SAMPLES.resolve(sample + ".json").toString(),
                NEWER.resolve(sample + ".json").toString());

        Path golden = NEWER.resolve(sample + "." + language + ".txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(golden, run.out);
        }
        assertThat(run.out).isEqualTo(Files.readString(golden));
        assertThat(run.out).doesNotContain("example.org", "250000", "Hansen");
        assertThat(run.status).isEqualTo(1);
        assertThat(run.err).isEmpty();
    }

    @Test
    void nothingHasChangedBetweenEquals() throws IOException {
        String sample = SAMPLES.resolve("agreement.json").toString();

        Run run = run(Files.readString(Path.of(sample)), "diff", sample, "-");

        assertThat(run.out).isEqualTo("0 ændringer\n");
        assertThat(run.status).isZero();
    }

    @Test
    void documentsOfTwoTypesAreOneDifference() {
        Run run = run(
                "",
                "diff",
                SAMPLES.resolve("agreement.json").toString(),
                SAMPLES.resolve("meeting.json").toString());

        assertThat(run.out).startsWith("Dokumentet er ændret fra rammeaftale »").endsWith("1 ændring\n");
        assertThat(run.status).isEqualTo(1);
    }

    @Test
    void printsTheSchema() {
        Run schema = run("", "schema");
        assertThat(schema.status).isZero();
        assertThat(schema.out).isEqualTo(RammeaftaleJson.schema());
    }

    @Test
    void printsTheSchemaOfOneDocument() {
        Map<String, Class<? extends Document>> kinds = Map.of(
                "agreement", FrameworkAgreement.class,
                "amendment", Amendment.class,
                "meeting", Meeting.class,
                "dossier", Dossier.class);
        kinds.forEach((kind, document) -> {
            assertThat(run("", "schema", kind).out).isEqualTo(RammeaftaleJson.schema(document));
            assertThat(run("", "schema", "--written", kind).out).isEqualTo(RammeaftaleJson.writtenSchema(document));
        });
        assertThat(run("", "schema", "--written").out).isEqualTo(RammeaftaleJson.writtenSchema(Document.class));
        Run unknown = run("", "schema", "minutes");
        assertThat(unknown.status).isEqualTo(2);
        assertThat(unknown.err.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "meeting", "minutes", "dossier"})
    void printsAnExampleThatIsValidAndIsItsOwnFormat(String kind) {
        Run example = run("", "example", kind);

        assertThat(run(example.out, "check", "-").status).isZero();
        assertThat(run(example.out, "format", "-").out).isEqualTo(example.out);
        String compact = run(example.out, "format", "--compact", "-").out;
        assertThat(compact).startsWith("{").endsWith("}").doesNotContain("\n");
        assertThat(run(compact, "format", "-").out).isEqualTo(example.out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual-agreement", "amended-agreement", "minutes", "committee-minutes"})
    void whatWasWrittenByHandHasNoFaultAndIsItsOwnFormat(String sample) throws IOException {
        Path file = SAMPLES.resolve(sample + ".json");

        assertThat(run("", "check", "--lang", "en", file.toString()).out)
                .isEqualTo("1 document: 0 errors, 0 warnings\n");
        assertThat(run("", "format", file.toString()).out).isEqualTo(Files.readString(file));
    }

    @Test
    void checkListsThePartiesWhoseApprovalHasNoEvidence() {
        Run run = run("", "check", "--rules", "adopted-2021", AGREEMENT);

        assertThat(run.out.lines().filter(line -> line.contains(" RA-5005 /parties/")))
                .hasSize(18);
        assertThat(run.out.lines()).hasSize(20).last().isEqualTo("1 dokument: 18 fejl, 0 advarsler");
        assertThat(run.out.lines())
                .anyMatch(line -> line.endsWith(
                        " RA-5005 /parties/17 Det fremgår ikke, at Region Sjælland selv har godkendt aftalen."));
        assertThat(run.out).containsOnlyOnce("\nRA-5005: Kun partens egen kommunalbestyrelse eller eget regionsråd");
        assertThat(run.status).isEqualTo(1);
        assertThat(run("", "check", "--format", "json", "--rules", "adopted-2021", AGREEMENT)
                        .out
                        .lines())
                .hasSize(18)
                .allMatch(line -> line.startsWith("{") && line.endsWith("selv har godkendt aftalen.\"}"));
    }

    @Test
    void checkNamesThePartiesThatAreMissingInOneLine() {
        Run run = run("""
                {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"A","region":"1084",
                "period":"2021/2022","parts":[{"id":"d","kind":"development"},{"id":"g","kind":"governance"}]}
                """, "check", "--rules", "adopted-2021", "-");

        assertThat(run.out.lines())
                .hasSize(2)
                .first()
                .asString()
                .contains(
                        " RA-5004 /parties Følgende er ikke anført som part: København, ",
                        "Bornholm",
                        "Region Hovedstaden. ");
    }

    @Test
    void formatKeepsWhatOthersHaveAdded() {
        String document = "{\"x:a\":[1.50,null,{\"b\":1E+2,\"a\":\"\\u00e6\"}],\"title\":\"Møde\",\"id\":\"m\","
                + "\"formatVersion\":\"1.0\",\"type\":\"meeting\"}";

        assertThat(run(document, "format", "--compact", "-").out)
                .isEqualTo("{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\","
                        + "\"x:a\":[1.50,null,{\"b\":1E+2,\"a\":\"æ\"}]}");
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

        Run danish = run("", "check", file.toString());
        assertThat(danish.out.replace(file.toString(), "FIL")).isEqualTo("""
                FIL:4:12: RA-0005 /titel Feltet »titel« kendes ikke her. Mente du »title«? Egne felter skal have et præfiks, \
                for eksempel »slagelse:titel«.
                FIL:5:21: RA-0004 /id Feltet »id« står to gange i samme objekt. Det må kun stå én gang.
                FIL:6:15: RA-0008 /progress Ordet »plannd« er ikke tilladt. Tilladt er: planned, ongoing, completed, \
                moved, cancelled. Mente du »planned«?
                FIL:7:20: RA-0009 /time/date »2022-13-01« er ikke gyldig. \
                Skriv for eksempel en dag (2020-12-01), en måned (2020-12), en årstid (2019-23), et år (2020), et tidsrum \
                (2021/2022, ../2020-12-31 eller 2021/..) eller en dag i hvert år (XXXX-12-01).
                FIL:8:21: RA-1008 /areas/1 warning: Myndigheden »0331« kendes ikke. Kontrollér koden.
                FIL:9:24: RA-1003 /agenda/0/title Teksten er tom. Skriv en tekst, eller udelad feltet, hvis det ikke er påkrævet.
                FIL:9:30: RA-0015 /agenda/1 En liste indeholder null. Udelad elementet i stedet.
                FIL:9:46: RA-0006 /agenda/2/title Her står et tal, men der skal stå en tekst.
                1 dokument: 7 fejl, 1 advarsel
                """);
        assertThat(danish.status).isEqualTo(1);
        assertThat(run("", "check", "--lang", "en", file.toString()).out)
                .contains(":7:20: RA-0009 /time/date \"2022-13-01\" is not valid. Write for example a day")
                .endsWith("1 document: 7 errors, 1 warning\n");
        assertThat(run("", "check", "--format", "json", file.toString()).out.lines())
                .hasSize(8)
                .anyMatch(line -> line.contains("\"line\":6,\"column\":15,\"code\":\"RA-0008\",\"severity\":\"error\","
                        + "\"pointer\":\"/progress\",\"message\":\"Ordet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- -", "../samples/meeting.json -", "../samples", "missing.json -", "\0"})
    void checkSaysTheSameWithoutAnOptionAsWithOneThatIsTheDefault(String files) {
        String warned = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\" \"}";

        assertThat(run(warned, ("check " + files).split(" ")))
                .isEqualTo(run(warned, ("check --lang da --format text " + files).split(" ")));
    }

    @Test
    void checkReadsManyDocumentsALineEach() throws IOException {
        Path file = folder.resolve("many.ndjson");
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}\n";
        Files.writeString(file, meeting + "{broken\n\n" + meeting.replace("\"m\"", "\"m m\""));

        Run run = run("", "check", file.toString());

        assertThat(run.out).contains(":2:2: RA-0001 ", ":4:46: RA-0009 /id ", "3 dokumenter: 2 fejl, 0 advarsler");
        assertThat(run.status).isEqualTo(1);
    }

    @Test
    void checkSaysHowFarItHasComeWhereSomebodyWatches() throws IOException {
        Path file = folder.resolve("many.ndjson");
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}\n";
        Files.writeString(file, meeting.repeat(2000));

        assertThat(run("", true, "check", file.toString()).err)
                .containsPattern("1\\d{3} dokumenter: 0 fejl")
                .contains("2000 dokumenter: 0 fejl");
        assertThat(run("", "check", file.toString()).err).isEmpty();
    }

    @Test
    void showLeavesOutWhatIsClosedWhereEverybodyReads() {
        String minutes = SAMPLES.resolve("minutes.json").toString();

        assertThat(run("", "show", minutes).out).contains("Lukket punkt: Henvendelse om en konkret boligsag");
        assertThat(run("", "show", "--public", minutes).out)
                .contains("5. Lukket punkt", "Ny kvalitetsstandard for ledsagelse")
                .doesNotContain("boligsag", "Afgørelser fra det seneste år");
        String notStated = ROWS.resolve("adgang-ikke-oplyst.json").toString();
        Run closed = run("", "show", "--public", notStated);
        assertThat(closed.status).isEqualTo(2);
        assertThat(closed.err)
                .contains("adgang-ikke-oplyst.json vises ikke: det fremgår ikke, at dokumentet er offentligt.");
        assertThat(run("", "show", "--lang", "en", "--public", notStated).err)
                .contains("adgang-ikke-oplyst.json is not shown: it is not stated that the");
    }

    @Test
    void showSaysNothingOfTheLawAboutAnExcerpt() throws IOException {
        Path file = folder.resolve("uddrag.json");
        String agreement =
                "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"Aftale\","
                        + "\"period\":\"2021/2022\",\"excerpt\":true}";

        Files.writeString(file, agreement);
        assertThat(run("", "show", file.toString()).out)
                .contains("Uddrag")
                .doesNotContain("Lovens krav", "Intet mangler");
        Files.writeString(file, agreement.replace("true", "false"));
        assertThat(run("", "show", file.toString()).out).contains("Lovens krav");
    }

    /** A dossier whose amendments remove and change an element of each kind. */
    private static final String AMENDED = """
            {"type":"dossier","formatVersion":"1.0","id":"sag","title":"Sag","documents":[
            {"type":"frameworkAgreement","id":"aftale","title":"Aftale","period":"2025/2026","purpose":"Formål 1",
            "deadlines":[{"id":"f1","text":"Frist 1","atLatest":"2025-12-01"},{"id":"f2","atLatest":"2025-12-02"}],
            "parts":[{"id":"d1","kind":"development","title":"Udviklingsdel","focusAreas":[{"id":"t1","title":"Tema 1",
            "goals":[{"id":"m1","text":"Mål 1"},{"id":"m2","text":"Mål 2"}]},{"id":"t2","title":"Tema 2"}]},
            {"id":"d2","kind":"governance","topics":[{"id":"e1","title":"Emne 1"},{"title":"Emne 2"}]}],
            "appendices":[{"id":"b1","title":"Bilag 1"}]},
            {"type":"amendment","id":"a","title":"Allonge 1","effective":"2025-10-01","amends":{"document":"aftale"},
            "changes":{"purpose":"Formål 2","deadlines":[{"id":"f1","atLatest":"2026-12-01"}],
            "focusAreas":[{"id":"t2","title":"Tema 2, ændret"}],"removes":["f2","m1","e1"]}},
            {"type":"amendment","id":"b","title":"Allonge 2","amends":{"document":"aftale"},"changes":{"removes":["b1"]}}]}
            """;

    @Test
    void showDoesNotSayThatAnAmendmentWhichIsOutForApprovalHasTakenEffect() {
        String open = AMENDED.replace("\"effective\"", "\"stage\":\"outForApproval\",\"effective\"");

        assertThat(run(open, "show", "--on", "2025-10-01", "-").out)
                .contains("Allonger, der ikke vides at være trådt i kraft", "Allonge 1", "Allonge 2")
                .doesNotContain("Ændret ved", "Teksten er med de allonger");
    }

    @Test
    void showsInADossierTheTextInForceAndWhatChangedIt() {
        String shown = run(AMENDED, "show", "--on", "2025-10-01", "-").out;

        assertThat(shown).contains("""
                  Teksten er med de allonger, der efter deres egne ord er trådt i kraft senest 1. oktober 2025.
                  Ændret ved: Allonge 1
                  Allonger, der ikke vides at være trådt i kraft: Allonge 2

                  Formål
                    Formål 2
                    Ændret ved Allonge 1 fra 1. oktober 2025

                  Udviklingsdel
                    Fokusområde: Tema 1
                      Ændret ved Allonge 1 fra 1. oktober 2025
                      Mål
                        – Mål 2
                    Fokusområde: Tema 2, ændret
                      Ændret ved Allonge 1 fra 1. oktober 2025

                  Styringsdel
                    Emne: Emne 2

                  Ophævet
                    – senest 2. december 2025 – ved Allonge 1 fra 1. oktober 2025
                    – Mål 1 – ved Allonge 1 fra 1. oktober 2025
                    – Emne 1 – ved Allonge 1 fra 1. oktober 2025
                """, """
                    – Bilag 1
                      Ophæves ved Allonge 2 (ikrafttrædelsesdato ikke oplyst)
                """).contains("""
                Kommende frister pr. 1. oktober 2025
                  – senest 1. december 2026 (Allonge 1)
                """);
        assertThat(run(AMENDED, "show", "--lang", "en", "--on", "2025-10-01", "-").out)
                .contains(
                        "by their own words have taken effect by 1 October 2025.",
                        "Changed by Allonge 1 from 1 October 2025");
    }

    @Test
    void showSaysOfAnAmendmentAheadOnlyThatItWillChangeSomething() {
        String shown = run(AMENDED, "show", "--on", "2025-09-30", "-").out;

        assertThat(shown)
                .contains(
                        "  – senest 1. december 2025: Frist 1\n        Ændres ved Allonge 1 fra 1. oktober 2025\n",
                        "  – senest 2. december 2025\n        Ophæves ved Allonge 1 fra 1. oktober 2025\n",
                        "Formål 1\n    Ændres ved Allonge 1 fra 1. oktober 2025\n")
                .doesNotContain("Ændret ved", "Ophævet", "Teksten er med de allonger");
    }

    @Test
    void showLeavesNothingOutOfAMeeting() {
        String meeting = """
                {"type":"meeting","formatVersion":"1.0","id":"m","title":"Møde","kind":"bodyMeeting",
                "time":{"date":"2022-04-07","wording":"torsdag den 7."},
                "earlierTimes":[{"date":"2022-04-06","wording":"onsdag den 6."}],"venue":{},"invitation":{},
                "agenda":[{"title":"Drøftelse","questions":[{"number":"3","title":"Hjælp","text":"Hvad hjælper?",
                "passages":[{"text":"Hjemme"}],"activities":[{"kind":"dialogue","text":"Ved bordene",
                "outcomes":[{"title":"Katalog","text":"Alle idéer"}]}]},{"text":"Hvornår?"}],
                "outcomes":[{"title":"Pilot","text":"Et forsøg i Slagelse"}],
                "recommendations":[{}]}]}
                """;

        assertThat(run(meeting, "show", "--on", "2022-04-07", "-").out).isEqualTo("""
                Møde
                ====
                Tid: 7. april 2022 (»torsdag den 7.«)
                Tidligere tidspunkt: 6. april 2022 (»onsdag den 6.«)
                Mødetype: møde i råd eller udvalg

                Program
                  – Drøftelse
                    Spørgsmål
                      3. Hjælp: Hvad hjælper?
                        – Hjemme
                        – Dialog: Ved bordene
                          Resultat
                            – Katalog: Alle idéer
                      – Hvornår?
                    Muligt resultat
                      – Pilot: Et forsøg i Slagelse
                """);
        assertThat(run(meeting, "show", "--lang", "en", "-").out)
                .contains("Kind of meeting: meeting of a council or committee\n");
    }

    @Test
    void showLeavesNothingOutOfAnAgreementAndItsAmendment() {
        assertThat(run("""
                        {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"Aftale","period":"2025",
                        "process":[{"kind":"consultation","outcomes":[{"text":"Høringssvar"}]}],
                        "parts":[{"id":"d","kind":"development","title":"Udviklingsdel"}]}
                        """, "show", "-").out)
                .contains("  – Høring\n    Resultat: Høringssvar\n", "Udviklingsdel\n")
                .doesNotContain("(udviklingsdel)");
        assertThat(run("""
                        {"type":"amendment","formatVersion":"1.0","id":"b","title":"Allonge",
                        "amends":{"document":"a","url":"https://example.org/a"}}
                        """, "show", "-").out).contains("Ændrer: a https://example.org/a\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check|FILE mangler (rammeaftale check --help)",
                "check nothing.json|nothing.json findes ikke",
                "check .|. er en mappe",
                "check --lang en .|. is a folder",
                "show nothing.json|nothing.json findes ikke",
                "show --lang en nothing.json|nothing.json does not exist",
                "show --lang tr x|»tr« kan ikke bruges til --lang. Skriv: da, en",
                "show --on soon x|»soon« kan ikke bruges til --on. Skriv: 2020-10-01",
                "check --rules adopted-1999 x|Skriv: adopted-2012, adopted-2016, adopted-2019, adopted-2021",
                "example contract|contract",
                "diff - -|kun det ene af de to dokumenter kan være »-«",
                "diff nothing.json -|nothing.json findes ikke",
                "diff -|NEW mangler",
                "--lang en diff -|NEW is missing",
                "dance|»dance« kendes ikke",
                "dance --lang en|\"dance\" is not known",
                "show --format csv ../samples/agreement.json|--format csv er én tabel: skriv --table parties",
                "show --format csv --table x ../samples/agreement.json|--table er en af parties, deadlines, focus-areas, agenda",
                "publish ../samples/agreement.json|--to",
                "'' |Der mangler en kommando",
            })
    void saysInOneLineWhatCanNotBeUsed(String call, String expected) {
        Run run = run("", call.isBlank() ? new String[0] : call.split(" ", -1));

        assertThat(run.status).isEqualTo(2);
        assertThat(run.err.lines()).hasSize(1);
        assertThat(run.err).startsWith("rammeaftale: ").contains(expected).doesNotContain("Exception");
    }

    @Test
    void showFormatAndDiffRefuseWhatTheyWouldLose() {
        for (String command : new String[] {"show -", "format -", "diff ../samples/meeting.json -"}) {
            Run run = run(
                    "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":5}", command.split(" "));

            assertThat(run.status).isEqualTo(2);
            assertThat(run.out).isEmpty();
            assertThat(run.err).contains("- har fejl: se `rammeaftale check -`");
        }
        for (String command : new String[] {"show", "format", "diff ../samples/meeting.json"}) {
            assertThat(run("{", (command + " --lang en -").split(" ")).err).contains("- has errors: see `");
        }
    }

    @Test
    void showFormatAndDiffSayThatAFileHoldsSeveralDocuments() throws IOException {
        Path file = folder.resolve("many.ndjson");
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}\n";

        for (String command : new String[] {"show", "format", "diff ../samples/meeting.json"}) {
            Files.writeString(file, meeting + meeting);
            assertThat(run("", (command + " " + file).split(" ")).err)
                    .contains("many.ndjson rummer flere dokumenter, og kommandoen tager kun ét")
                    .doesNotContain("fejl");
            assertThat(run("", (command + " --lang en " + file).split(" ")).err)
                    .contains("many.ndjson holds several documents, and the command takes only one");
            Files.writeString(file, "{broken\n");
            assertThat(run("", (command + " " + file).split(" ")).err).contains("many.ndjson har fejl: se");
            Files.writeString(file, meeting);
            assertThat(run("", (command + " " + file).split(" ")).err).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeReadIsNotCountedAsADocument() {
        String missing = folder.resolve("missing.json").toString();

        assertThat(run("", "check", missing).out).isEqualTo("1 fil kunne ikke læses\n");
        assertThat(run("", "check", "--lang", "en", missing, missing).out).isEqualTo("2 files could not be read\n");
        assertThat(run("", "check", AGREEMENT, missing).out)
                .endsWith("1 dokument: 0 fejl, 0 advarsler; 1 fil kunne ikke læses\n");
    }

    @ParameterizedTest
    @CsvSource({
        "parties, nævner ingen parter",
        "deadlines, har ingen kommende frister",
        "focus-areas, har ingen fokusområder",
        "agenda, har ingen dagsorden"
    })
    void anEmptyTableSaysWhy(String table, String why) {
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}";

        Run run = run(meeting, "show", "--format", "csv", "--table", table, "-");

        assertThat(run.err).isEqualTo("rammeaftale: tabellen er tom: - " + why + "\n");
        assertThat(run.out).startsWith("\uFEFF\"Dokument\"");
        assertThat(run.status).isZero();
    }

    @Test
    void anEmptyCalendarSaysWhyAndAnotherSaysNothing() {
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"%s}";

        assertThat(run(meeting.formatted(""), "show", "--format", "ics", "-").err)
                .contains("kalenderen er tom: - har");
        assertThat(run(meeting.formatted(",\"time\":{\"date\":\"2026-05-04\"}"), "show", "--format", "ics", "-").err)
                .isEmpty();
    }

    private static Run run(String in, String... args) {
        return run(in, false, args);
    }

    private static Run run(String in, boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Rammeaftale.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched,
                args);
        return new Run(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
