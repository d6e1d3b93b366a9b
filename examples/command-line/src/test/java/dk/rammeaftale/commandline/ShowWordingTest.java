package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of {@code show} read as if an official had written them. */
class ShowWordingTest {

    @Test
    void anExcerptCountsThePartiesOfTheExcerpt() {
        assertThat(agreement("da", """
                "excerpt":true,"parties":[{"authority":"0330"},{"authority":"0316"}]""")).contains("Godkendelse (2 parter i uddraget)\n");
        assertThat(agreement("en", """
                "excerpt":true,"parties":[{"authority":"0330"},{"authority":"0316"}]""")).contains("Approval (2 parties in the excerpt)\n");
    }

    @Test
    void partiesThatAreNotStatedAreNotCounted() {
        assertThat(agreement("da", """
                "decisions":[{"by":{"kind":"kkr"},"verdict":"recommended"}]""")).contains("\nGodkendelse\n").doesNotContain("0 parter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'kommunalbestyrelserne','count':22} | kommunalbestyrelserne (22) | kommunalbestyrelserne (22)",
                "{'kind':'municipalCouncil','count':22} | kommunalbestyrelser (22) | municipal councils (22)",
                "{'kind':'municipalCouncil','count':1} | kommunalbestyrelse (1) | municipal council (1)",
                "{'kind':'disabilityCouncil'} | handicapråd | disability council",
                "{'kind':'relatives','count':3} | pårørende (3) | relatives (3)",
                "{'kind':'slagelse:venner','count':2} | venner (2) | venner (2)",
                "{'role':'medlemmer','name':'Socialudvalget','count':4} | 4 medlemmer, Socialudvalget | 4 medlemmer, Socialudvalget",
                "{'count':30} | 30 uden nærmere angivelse | 30 not further named",
            })
    void aNumberStandsAfterABodyAndBeforeARole(String participant, String danish, String english) {
        String recipients = "\"recipients\":[" + participant.replace('\'', '"') + "]";
        assertThat(agreement("da", recipients)).contains("Sendt til: " + danish + "\n");
        assertThat(agreement("en", recipients)).contains("Sent to: " + english + "\n");
    }

    @Test
    void howMembersStoodIsASentenceEach() {
        assertThat(meeting("da", """
                "agenda":[{"number":"1","decisions":[{"verdict":"approved","positions":[
                {"stance":"for","count":4},{"stance":"against","count":1,"text":"Vil vente."},{"stance":"abstained","count":1}]}]}]"""))
                .contains("Beslutning: godkendt. For stemte 4. Imod stemte 1: Vil vente. 1 undlod at stemme\n");
    }

    @Test
    void aDayThatTheWordsSayIsNotSaidAgain() {
        String sources = """
                "sources":[{"wording":"Referat af mødet den 5. november 2024","when":"2024-11-05"}]""";
        assertThat(agreement("da", sources)).contains("Kilde: Referat af mødet den 5. november 2024\n");
        assertThat(agreement("en", sources)).contains("Source: Referat af mødet den 5. november 2024\n");
        assertThat(agreement("da", sources.replace("11-05", "11-06")))
                .contains("Kilde: Referat af mødet den 5. november 2024, 6. november 2024\n");
        assertThat(agreement("da", sources.replace("den 5.", "den 15.")))
                .contains("Kilde: Referat af mødet den 15. november 2024, 5. november 2024\n");
        assertThat(agreement("da", "\"sources\":[{\"wording\":\"Rammeaftale 2021-2022\",\"when\":\"2022\"}]"))
                .contains("Kilde: Rammeaftale 2021-2022, 2022\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2. udgave, 2. udgave, 2. udgave",
        "Version B, Version B, Version B",
        "3, udgave 3, edition 3",
        "marts, udgave marts, edition marts",
    })
    void aRevisionThatSaysSoItselfIsNotLabelled(String revision, String danish, String english) {
        String appendices = "\"appendices\":[{\"title\":\"Bilag\",\"revision\":\"" + revision + "\"}]";
        assertThat(agreement("da", appendices)).contains("– Bilag – " + danish + "\n");
        assertThat(agreement("en", appendices)).contains("– Bilag – " + english + "\n");
    }

    @Test
    void aHeadingOfOneIsNoPlural() {
        assertThat(agreement("en", "\"bodies\":[{\"kind\":\"kkr\"}]"))
                .contains("\nBody\n  – KKR (municipal contact council)\n");
        assertThat(agreement("en", "\"bodies\":[{\"kind\":\"kkr\"},{\"kind\":\"users\"}]"))
                .contains("\nBodies\n");
        assertThat(agreement("da", "\"deadlines\":[{\"atLatest\":\"2020-12-01\"}]"))
                .contains("\nFrist\n");
    }

    @Test
    void whatAHearingBodySaysIsAnAnswer() {
        String agenda = """
                "body":{"kind":"municipalCouncil"},"agenda":[{"number":"1","kind":"consultation","decisions":[
                {"by":{"kind":"disabilityCouncil"},"text":"Flere boliger."},
                {"by":{"kind":"municipalCouncil"},"verdict":"noted"},{"verdict":"approved"}]}]""";
        assertThat(meeting("da", agenda))
                .contains(
                        "Høringssvar: handicaprådet. Flere boliger.\n",
                        "Beslutning: kommunalbestyrelsen, taget til efterretning\n",
                        "Beslutning: godkendt\n");
        assertThat(meeting("en", agenda)).contains("Answer: the disability council. Flere boliger.\n");
        assertThat(meeting("da", agenda.replace("consultation", "discussion"))).doesNotContain("Høringssvar");
        assertThat(meeting("da", "\"kind\":\"consultation\"," + agenda.replace("consultation", "discussion")))
                .contains("Høringssvar: handicaprådet. Flere boliger.\n");
    }

    @Test
    void whatIsDecidedOnIsQuotedIfOnlyItsTextNamesIt() {
        String agenda = """
                "agenda":[{"number":"1","questions":[{"id":"q","text":"Er der nok?"},{"id":"p","number":"b","text":"Og nu?"}],
                "decisions":[{"about":[{"element":"q"}],"text":"Nej."},{"about":[{"element":"p"}],"text":"Vent."}]}]""";
        assertThat(meeting("da", agenda))
                .contains("Beslutning vedr. »Er der nok?«: Nej.\n", "Beslutning vedr. spørgsmål b: Vent.\n");
    }

    @Test
    void whatIsRemovedIsNamedAndOnlyWhatIsNotAtHandByItsId() {
        String amendment = """
                {"type":"amendment",%s"id":"%s","title":"Allonge","amends":{"document":"a"},"changes":{%s}}""";
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2021",
                "deadlines":[{"id":"f","atLatest":"2020-12-01"}],"process":[{"id":"p","kind":"themeDay","when":"2020-03"}]},
                %s,%s]}""".formatted(
                        amendment.formatted("", "b", "\"focusAreas\":[{\"id\":\"ny\",\"title\":\"Nyt tema\"}]"),
                        amendment.formatted("", "c", "\"removes\":[\"f\",\"ny\",\"p\"]"));

        assertThat(shown("da", dossier)).contains("Ophæver: senest 1. december 2020; Nyt tema; Temadag, marts 2020\n");
        assertThat(shown("da", amendment.formatted("\"formatVersion\":\"1.0\",", "c", "\"removes\":[\"f\",\"ny\"]")))
                .contains("Ophæver: elementet »f« i aftalen; elementet »ny« i aftalen\n");
    }

    @Test
    void aCouncilThatApprovedOneChangeAndRejectedAnotherIsNotWaitedFor() {
        String amendment = """
                {"type":"amendment","formatVersion":"1.0","id":"b","title":"Allonge","amends":{"document":"a"},
                "parties":[{"authority":"0330","decisions":[
                {"verdict":"approved","about":[{"element":"t1"}]},{"verdict":"rejected","about":[{"element":"t2"}]}]},
                {"authority":"0316","decisions":[{"verdict":"approved","about":[{"element":"t1"}]},{"verdict":"pending"}]},
                {"authority":"0336","decisions":[{"by":{"kind":"committee"},"verdict":"approved","about":[{"element":"t1"}]}]},
                {"authority":"0370","decisions":[
                {"verdict":"approved","about":[{"element":"t1"}]},{"verdict":"postponed","about":[{"document":"b"}]}]}],
                "changes":{"focusAreas":[{"id":"t1","title":"Tema 1"},{"id":"t2","title":"Tema 2"}]}}""";

        assertThat(shown("da", amendment)).contains("""
                  Afventer (3)
                    – Holbæk
                """, """
                  Har taget stilling til enkelte dele (1)
                    – Slagelse
                      – godkendt, vedr. Tema 1
                      – afvist, vedr. Tema 2
                """);
        assertThat(shown("en", amendment)).contains("Decided on single parts only (1)\n    – Slagelse\n");
    }

    private static String agreement(String language, String more) {
        return shown(language, """
                {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"Aftale","period":"2021",%s}""".formatted(more));
    }

    private static String meeting(String language, String more) {
        return shown(language, """
                {"type":"meeting","formatVersion":"1.0","id":"m","title":"Møde",%s}""".formatted(more));
    }

    @Test
    void theAgendaHasItsRightName() {
        String meeting = "{'type':'meeting','formatVersion':'1.0','id':'m','title':'M',%s'agenda':[{'title':'T'%s}]}";

        assertThat(shown("da", meeting.formatted("'invitation':{},", "").replace('\'', '"')))
                .contains("Program\n");
        assertThat(shown("da", meeting.formatted("", "").replace('\'', '"'))).contains("Dagsorden\n");
        assertThat(shown(
                        "da",
                        meeting.formatted("", ",'decisions':[{'verdict':'approved'}]")
                                .replace('\'', '"')))
                .contains("Dagsorden og beslutninger\n");
    }

    @Test
    void whatIsOnlyProposedIsNotSaidAsCertain() {
        String shown = shown("da", """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"S","documents":[
                {"type":"frameworkAgreement","id":"a","title":"A","period":"2025/2026",
                "sections":[{"id":"s1","title":"Opsigelse"},{"id":"s2","title":"Gebyr"}]},
                {"type":"amendment","id":"t","title":"Tillæg","amends":{"document":"a"},"stage":"outForApproval",
                "effective":"2026-07-01","changes":{"removes":["s1"]}}]}""");

        assertThat(shown)
                .contains("Foreslås ophævet ved Tillæg med virkning fra den 1. juli 2026")
                .doesNotContain("Ændres ved", "Ophæves ved", "Ophævet ved");
    }

    private static String shown(String language, String document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream bytes = new PrintStream(out, true, StandardCharsets.UTF_8);
        Rammeaftale.run(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                bytes,
                bytes,
                false,
                "show",
                "--lang",
                language,
                "-");
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
