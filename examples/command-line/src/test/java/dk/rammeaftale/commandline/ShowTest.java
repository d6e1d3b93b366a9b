package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output of {@code show}. */
class ShowTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final Path ROWS = Path.of("../../json/src/test/resources/rows");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"text, Lukket punkt: ", "html, <!DOCTYPE html>", "markdown, '# '"})
    void showsADocumentInTheFormThatIsAskedFor(String form, String part) {
        Run run = Run.of(
                "",
                "show",
                "--format",
                form,
                SAMPLES.resolve("committee-minutes.json").toString());

        assertThat(run.out()).contains(part);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void showsWhomToAsk() {
        String meeting = """
                {"type":"meeting","formatVersion":"1.0","id":"m","title":"M","body":{"name":"Rammeaftalesekretariatet",
                "contact":{"name":"Sekretariatet","email":"info@example.org","phone":"12345678"}}}""";

        assertThat(Run.of(meeting, "show", "-").out())
                .contains("Rammeaftalesekretariatet, Sekretariatet, info@example.org, 12345678");
    }

    @Test
    void showLeavesOutWhatIsClosedWhereEverybodyReads() {
        String minutes = SAMPLES.resolve("minutes.json").toString();

        assertThat(Run.of("", "show", minutes).out()).contains("Lukket punkt: Henvendelse om en konkret boligsag");
        assertThat(Run.of("", "show", "--public", minutes).out())
                .contains("5. Lukket punkt", "Ny kvalitetsstandard for ledsagelse")
                .doesNotContain("boligsag", "Afgørelser fra det seneste år");
        String notStated = ROWS.resolve("adgang-ikke-oplyst.json").toString();
        Run closed = Run.of("", "show", "--public", notStated);
        assertThat(closed.status()).isEqualTo(2);
        assertThat(closed.err())
                .contains("adgang-ikke-oplyst.json vises ikke: det fremgår ikke, at dokumentet er offentligt.");
        assertThat(Run.of("", "show", "--lang", "en", "--public", notStated).err())
                .contains("adgang-ikke-oplyst.json is not shown: it is not stated that the");
    }

    @Test
    void showSaysNothingOfTheLawAboutAnExcerpt() throws IOException {
        Path file = folder.resolve("uddrag.json");
        String agreement =
                "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"Aftale\","
                        + "\"period\":\"2021/2022\",\"excerpt\":true}";

        Files.writeString(file, agreement);
        assertThat(Run.of("", "show", file.toString()).out())
                .contains("Uddrag")
                .doesNotContain("Lovens krav", "Intet mangler");
        Files.writeString(file, agreement.replace("true", "false"));
        assertThat(Run.of("", "show", file.toString()).out()).contains("Lovens krav");
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

        assertThat(Run.of(open, "show", "--on", "2025-10-01", "-").out())
                .contains("Allonger, der ikke er med i teksten: Allonge 1 (sendt til godkendelse); Allonge 2")
                .doesNotContain("Ændret ved", "Teksten omfatter", "Allonge, der er trådt");
    }

    @Test
    void showsInADossierTheTextInForceAndWhatChangedIt() {
        String shown = Run.of(AMENDED, "show", "--on", "2025-10-01", "-").out();

        assertThat(shown).contains("""
                  Teksten omfatter de ændringer, der ifølge allongerne er trådt i kraft senest 1. oktober 2025.
                  Allonge, der er trådt i kraft: Allonge 1
                  Allonge, der ikke er med i teksten: Allonge 2

                  Formål
                    Formål 2
                    Ændret ved Allonge 1 med virkning fra den 1. oktober 2025

                  Udviklingsdel
                    Fokusområde: Tema 1
                      Ændret ved Allonge 1 med virkning fra den 1. oktober 2025
                      Mål
                        – Mål 2
                    Fokusområde: Tema 2, ændret
                      Ændret ved Allonge 1 med virkning fra den 1. oktober 2025

                  Styringsdel
                    Emne: Emne 2

                  Ophævet
                    – senest 2. december 2025 – ved Allonge 1 med virkning fra den 1. oktober 2025
                    – Mål 1 – ved Allonge 1 med virkning fra den 1. oktober 2025
                    – Emne 1 – ved Allonge 1 med virkning fra den 1. oktober 2025
                """, """
                    – Bilag 1
                      Ophæves ved Allonge 2 (ikrafttrædelsesdato ikke oplyst)
                """).contains("""
                Kommende frister pr. 1. oktober 2025
                  – senest 1. december 2026 (Allonge 1)
                """);
        assertThat(Run.of(AMENDED, "show", "--lang", "en", "--on", "2025-10-01", "-")
                        .out())
                .contains(
                        "changes that according to the amendments have taken effect by 1",
                        "Changed by Allonge 1 from 1 October 2025");
    }

    @Test
    void showSaysOfAnAmendmentAheadOnlyThatItWillChangeSomething() {
        String shown = Run.of(AMENDED, "show", "--on", "2025-09-30", "-").out();

        assertThat(shown)
                .contains(
                        "  – senest 1. december 2025: Frist 1\n        Ændres ved Allonge 1 med virkning fra den 1. oktober 2025\n",
                        "  – senest 2. december 2025\n        Ophæves ved Allonge 1 med virkning fra den 1. oktober 2025\n",
                        "Formål 1\n    Ændres ved Allonge 1 med virkning fra den 1. oktober 2025\n")
                .doesNotContain("Ændret ved", "Ophævet", "Teksten omfatter", "Allonge, der er trådt");
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

        assertThat(Run.of(meeting, "show", "--on", "2022-04-07", "-").out()).isEqualTo("""
                Møde
                ====
                Tid: 7. april 2022 (»torsdag den 7.«)
                Tidligere tidspunkt: 6. april 2022 (»onsdag den 6.«)
                Mødetype: ordinært møde

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
        assertThat(Run.of(meeting, "show", "--lang", "en", "-").out()).contains("Kind of meeting: ordinary meeting\n");
    }

    @Test
    void showLeavesNothingOutOfAnAgreementAndItsAmendment() {
        assertThat(Run.of("""
                        {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"Aftale","period":"2025",
                        "process":[{"kind":"consultation","outcomes":[{"text":"Høringssvar"}]}],
                        "parts":[{"id":"d","kind":"development","title":"Udviklingsdel"}]}
                        """, "show", "-").out())
                .contains("  – Høring\n    Resultat: Høringssvar\n", "Udviklingsdel\n")
                .doesNotContain("(udviklingsdel)");
        assertThat(Run.of("""
                        {"type":"amendment","formatVersion":"1.0","id":"b","title":"Allonge",
                        "amends":{"document":"a","url":"https://example.org/a"}}
                        """, "show", "-").out()).contains("Ændrer: et andet dokument (»a«) https://example.org/a\n");
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

        Run run = Run.of(meeting, "show", "--format", "csv", "--table", table, "-");

        assertThat(run.err()).isEqualTo("rammeaftale: tabellen er tom: - " + why + "\n");
        assertThat(run.out()).startsWith("\uFEFF\"Dokument\"");
        assertThat(run.status()).isZero();
    }

    @Test
    void anEmptyCalendarSaysWhyAndAnotherSaysNothing() {
        String meeting = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"%s}";

        assertThat(Run.of(meeting.formatted(""), "show", "--format", "ics", "-").err())
                .contains("kalenderen er tom: - har");
        assertThat(Run.of(meeting.formatted(",\"time\":{\"date\":\"2026-05-04\"}"), "show", "--format", "ics", "-")
                        .err())
                .isEmpty();
    }
}
