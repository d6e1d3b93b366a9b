package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.decided;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.sections;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A dossier says what comes next, and names its documents and what became of them as people do. */
class DossierViewTest {

    @Test
    void anAmendmentHasTakenEffectWhenItsDayHasComeAndItIsAgreed() {
        String amendment = "{\"type\":\"amendment\",\"formatVersion\":\"1.0\",\"id\":\"b\",\"title\":\"Allonge 1\","
                + "\"amends\":{\"document\":\"a\"},\"effective\":\"%s\"%s}";

        assertThat(shown(amendment.formatted("2026-11-29", ""))).contains("Trådt i kraft: 29. november 2026\n");
        assertThat(shown(amendment.formatted("2026-11-30", ""))).contains("Træder i kraft: 30. november 2026\n");
        assertThat(shown(amendment.formatted("2026-11-29", ",\"stage\":\"proposal\"")))
                .contains("Skulle træde i kraft: 29. november 2026\n");
        assertThat(shown(amendment.formatted(
                        "2026-11-29",
                        ",\"parties\":[{\"authority\":\"0330\",\"decisions\":[{\"verdict\":\"rejected\"}]}]")))
                .contains("Skulle træde i kraft: 29. november 2026\n");
    }

    @Test
    void anAmendmentThatIsNotInTheTextIsNamedWithItsStage() {
        assertThat(shown("""
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"A","period":"2027/2028"},
                {"type":"amendment","id":"b","title":"Allonge 1","amends":{"document":"a"},"stage":"outForApproval",
                "changes":{"purpose":"P"}}]}""")).contains("Allonge, der ikke er med i teksten: Allonge 1 (sendt til godkendelse)\n");
    }

    @Test
    void theTimelineOfADossierHasItsMeetingsAmongTheDeadlines() {
        View view = View.of(read("""
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2027/2028",
                "process":[{"kind":"hearing","when":"2026-03"}],"deadlines":[{"text":"Svar","atLatest":"2026-12-01"}]},
                {"type":"meeting","id":"m","title":"Temadag","progress":"cancelled","time":{"date":"2026-10-01","start":"09:00"}}]}"""), DAY, DANISH);

        assertThat(points(view.blocks()))
                .containsExactly(
                        "marts 2026: Høringsmøde",
                        "1. oktober 2026 kl. 09.00: aflyst: Temadag",
                        "senest 1. december 2026: Svar");
    }

    @Test
    void theTimelineHasAHeadingAndWholeLabels() {
        String title =
                "Dialogmøde med borgere, politikere og pårørende om det specialiserede socialområde i kommunerne";
        View view = View.of(read("""
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"meeting","id":"m","title":"%s","time":{"date":"2026-12-09"},
                "invitation":{"registration":{"deadline":{"atLatest":"2026-12-01"}}}}]}""".formatted(title)), DAY, DANISH);
        String page = HtmlRenderer.render(view);
        String figure = page.substring(page.indexOf("<figure"), page.indexOf("</figure>"));

        assertThat(points(view.blocks())).contains("senest 1. december 2026: Frist for tilmelding");
        assertThat(figure).contains("<figcaption>Tidslinje</figcaption>").doesNotContain("…");
        assertThat(figure.replaceAll("</text>\\s*<text[^>]*>", " ").replaceAll("<[^>]*>", "|"))
                .contains(title + "|");
    }

    @Test
    void theTimelineHasNoTraceOfLineBreaks() {
        String page = HtmlRenderer.render(View.of(read("""
                {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"Aftale","period":"2027/2028",
                "deadlines":[{"text":"Rådet\\n\\n- svarer","atLatest":"2026-12-01"},{"text":"Slut","atLatest":"2026-12-02"}]}"""), DAY, DANISH));

        assertThat(page).contains("Rådet - svarer").doesNotContain("\uFFFD");
    }

    @Test
    void anAmendmentThatAPartyHasRejectedIsNotSaidToChangeTheAgreement() {
        String shown = shown("""
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2027/2028","focusAreas":[{"id":"b","title":"Boliger","content":{"text":"Flere."}}]},
                {"type":"amendment","id":"t","title":"Tillæg","amends":{"document":"a"},"effective":"2026-01-01",
                "parties":[{"authority":"0851","decisions":[{"verdict":"rejected"}]}],
                "changes":{"focusAreas":[{"id":"b","title":"Boliger og naboer"}]}}]}""");

        assertThat(shown).contains("Foreslås ændret ved Tillæg").doesNotContain("Ændres ved Tillæg");
    }

    @Test
    void aDossierOfManyDaysLeavesEachAgreementItsTimeline() {
        String deadlines = IntStream.rangeClosed(1, 8)
                .mapToObj("{\"text\":\"Svar\",\"atLatest\":\"2026-12-0%d\"}"::formatted)
                .collect(Collectors.joining(","));
        String agreement =
                "{\"type\":\"frameworkAgreement\",\"id\":\"%s\",\"title\":\"A\",\"period\":\"2027\",\"deadlines\":[%s]}";
        View view = View.of(
                read("{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":\"Sag\",\"documents\":["
                        + agreement.formatted("a", deadlines) + "," + agreement.formatted("b", deadlines) + "]}"),
                DAY,
                DANISH);

        assertThat(points(view.blocks())).isEmpty();
        assertThat(sections(view))
                .filteredOn(s -> s.heading().equals("A"))
                .allSatisfy(section -> assertThat(points(section.blocks())).hasSize(8));
    }

    private static List<String> points(List<View.Block> blocks) {
        return blocks.stream()
                .filter(View.Timeline.class::isInstance)
                .flatMap(block -> ((View.Timeline) block).points().stream())
                .map(point -> point.when() + ": " + point.label())
                .toList();
    }

    @Test
    void theTopOfADossierSaysWhatComesNext() {
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2027/2028","region":"1085",
                "deadlines":[{"text":"Svar","atLatest":"2026-12-20"}]},
                {"type":"meeting","id":"m1","title":"Sent","time":{"date":"2027-01-05"}},
                {"type":"meeting","id":"m2","title":"Aflyst","progress":"cancelled","time":{"date":"2026-12-01"}},
                {"type":"meeting","id":"m3","title":"Før","time":{"date":"2026-11-28"}},
                {"type":"meeting","id":"m4","title":"Temadag","time":{"date":"2026-12-09","start":"09:00"},"venue":{"name":"Salen"},
                "invitation":{"registration":{"deadline":{"atLatest":"2026-12-01"},"channels":["email"]}}}]}""";

        assertThat(shown(dossier)).contains("""
                Aftale: Aftale, 2027–2028, Region Sjælland
                Næste frist: senest 20. december 2026: Svar
                Næste møde: Temadag, 9. december 2026 kl. 09.00, Salen
                Tilmelding: senest 1. december 2026 via e-mail (e-mailadresse er ikke oplyst her)
                Dokumenter:
                """);
        assertThat(HtmlRenderer.render(View.of(read(dossier), DAY, DANISH)))
                .contains("<a href=\"#m4/\">Temadag</a>", "<a href=\"#a//deadlines\">senest 20. december 2026</a>");
    }

    @Test
    void theTopOfADossierNamesTheLastMeetingIfNoneIsAhead() {
        String meeting = """
                {"type":"meeting","id":"%s","title":"Temadag %s","time":{"date":"%s","start":"09:00"},"venue":{"name":"Salen"}%s}""";
        String first = meeting.formatted("m1", "1", "2026-10-01", """
                ,"invitation":{"registration":{"deadline":{"atLatest":"2026-09-20","time":"12:00"},"channels":["email"]}}""");
        String cancelled = meeting.formatted("m2", "2", "2026-11-01", ",\"progress\":\"cancelled\"");
        String held = meeting.formatted("m3", "3", "2026-11-03", ",\"progress\":\"completed\"");
        String dossier =
                "{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":\"Sag\",\"documents\":[%s]}";

        assertThat(shown(dossier.formatted(first))).contains("""
                Møde: Temadag 1, 1. oktober 2026 kl. 09.00, Salen (dagen er passeret)
                Tilmelding: Tilmeldingsfristen udløb den 20. september 2026 kl. 12.00.
                """);
        assertThat(shown(dossier.formatted(first + "," + cancelled)))
                .contains("Seneste møde: Temadag 1, ")
                .doesNotContain("Seneste møde: Temadag 2");
        assertThat(shown(dossier.formatted(first + "," + held)))
                .contains("Seneste møde: Temadag 3, 3. november 2026 kl. 09.00, Salen (afholdt)\n");
    }

    @Test
    void aMeetingIsNamedByItsDayAndNeverByItsId() {
        String shown = shown("""
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2027/2028","parties":[{"authority":"0330",
                "decisions":[{"verdict":"approved","meeting":{"document":"m-17"}}]}],"focusAreas":[{"id":"t","title":"Tema"}]},
                {"type":"meeting","id":"m-17","title":"Ordinært møde","body":{"name":"Slagelse Byråd"},"time":{"date":"2026-11-26"},
                "about":[{"document":"a","element":"t"}]}]}""");

        assertThat(shown)
                .contains("godkendt, på mødet i Slagelse Byråd den 26. november 2026\n")
                .contains("Møder om emnet: Ordinært møde, 26. november 2026\n")
                .doesNotContain("m-17");
    }

    @Test
    void anAmendmentSaysWhichFocusAreasAreNewAsFarAsItIsKnown() {
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2025/2026",%s"focusAreas":[{"id":"s","title":"Gammelt"}]},
                {"type":"amendment","id":"b","title":"Allonge 1","amends":{"document":"a"},"effective":"2025-03-01",
                "changes":{"focusAreas":[{"id":"t","title":"Tema","progress":"planned"},{"id":"s","title":"Gammelt","progress":"ongoing"}]}},
                {"type":"amendment","id":"c","title":"Allonge 2","amends":{"document":"a"},"effective":"2025-06-01",
                "changes":{"focusAreas":[{"id":"t","title":"Tema","progress":"ongoing"}]}}]}""";
        String[] amendments = shown(dossier.formatted("")).split("\n\nAllonge", -1);

        assertThat(amendments[1]).contains("Nyt fokusområde: Tema\n", " Fokusområde: Gammelt\n");
        assertThat(amendments[2]).contains(" Fokusområde: Tema\n").doesNotContain("Nyt");
        assertThat(shown(dossier.formatted("\"excerpt\":true,"))).doesNotContain("Nyt fokusområde");
        assertThat(shown(dossier.formatted("").replace("\"effective\":\"2025-06-01\",", "")))
                .as("either may be the first")
                .doesNotContain("Nyt fokusområde");
        assertThat(shown("""
                {"type":"amendment","formatVersion":"1.0","id":"b","title":"A","amends":{"document":"a"},
                "changes":{"focusAreas":[{"id":"t","title":"Tema"}]}}""")).contains("Tema").doesNotContain("nyt");
    }

    @Test
    void theAmendmentThatBroughtAnElementIsNamedAndTheOneThatChangedIt() {
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2025/2026"},
                {"type":"amendment","id":"b","title":"Allonge 1","amends":{"document":"a"},"effective":"2025-03-01",
                "changes":{"focusAreas":[{"id":"t","title":"Tema"}]}},
                {"type":"amendment","id":"c","title":"Allonge 2","amends":{"document":"a"},"effective":"2025-06-01",
                "changes":{"focusAreas":[{"id":"t","title":"Tema, ændret"}]}}]}""";

        assertThat(shown(dossier)).contains("""
                  Fokusområde: Tema, ændret
                    Tilføjet ved Allonge 1 med virkning fra den 1. marts 2025
                    Ændret ved Allonge 2 med virkning fra den 1. juni 2025
                """.indent(2));
    }

    @Test
    void onlyWordsThatStandInTheirSourceAreSetAsAQuote() {
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"frameworkAgreement","id":"a","title":"Aftale","period":"2027/2028","focusAreas":[{"id":"t","title":"Tema",
                "goals":[{"id":"g","text":"Alle *skal* med, og ingen glemmes."}]}]},
                {"type":"meeting","id":"m","title":"Møde","about":[
                {"document":"a","element":"g","wording":"alle skal med"},
                {"document":"a","element":"g","wording":"Ingen må glemmes"}]}]}""";

        assertThat(shown(dossier)).contains("Vedrører: »alle skal med«; gengivet med andre ord: Ingen må glemmes\n");
        assertThat(shown(decided("\"meeting\":{\"wording\":\"byrådets møde i maj\"}")))
                .contains("Beslutning: møde: byrådets møde i maj\n");
        assertThat(shown(decided("\"meeting\":{\"document\":\"x\",\"wording\":\"Møde 4\"}")))
                .contains("Beslutning: på mødet »Møde 4«\n");
    }

    @Test
    void theTopLeadsToTheFocusAreasThatHaveMoreThanATitle() {
        String agreement = """
                {"type":"frameworkAgreement","id":"a","formatVersion":"1.0","title":"Aftale","period":"2027/2028","purpose":"Hjælp",
                "parts":[{"id":"d","kind":"development","focusAreas":[{"id":"t1","number":"1","title":"Unge"},
                {"id":"t2","number":"2","title":"Pårørende"%s}]}]}""";
        String dossier =
                "{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"x\",\"title\":\"Sag\",\"documents\":["
                        + agreement
                                .formatted(",\"goals\":[{\"text\":\"Flere tilbud\"}]")
                                .replace("\"formatVersion\":\"1.0\",", "")
                        + "]}";

        for (String document : List.of(dossier, agreement.formatted(",\"goals\":[{\"text\":\"Flere tilbud\"}]"))) {
            String shown = shown(document);
            assertThat(shown.substring(0, shown.indexOf("Formål"))).contains("Fokusområder: 1. Unge; 2. Pårørende\n");
            assertThat(HtmlRenderer.render(View.of(read(document), DAY, DANISH)))
                    .contains("<dd>2. <a href=\"#a/t2\">Pårørende</a></dd>", " id=\"a/t2\"");
        }
        String onlyTitles = shown(agreement.formatted(""));
        assertThat(onlyTitles.substring(0, onlyTitles.indexOf("Formål"))).doesNotContain("Unge");
    }
}
