package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.MeetingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view states each fact once, in reading order, and names elements as people do. */
class ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void extensionsHaveAHeadingOfTheirOwn() {
        assertThat(shown(meeting(
                        "\"slagelse:rum\":\"B2\",\"agenda\":[{\"title\":\"Budget\",\"slagelse:pris\":{\"kr\":5}}]")))
                .endsWith("Udvidelser\n  slagelse:rum: \"B2\"\n  slagelse:pris: {\"kr\":5} (Budget)\n");
    }

    @Test
    void aDecisionThatIsTheStatusIsSaidOnce() {
        String postponed = shown(
                meeting(
                        "\"agenda\":[{\"title\":\"Budget\",\"progress\":\"moved\",\"decisions\":[{\"verdict\":\"postponed\"}]}]"));
        String undecided = shown(meeting("\"agenda\":[{\"title\":\"Budget\",\"progress\":\"moved\"}]"));

        assertThat(postponed).contains("Beslutning: udsat\n").doesNotContain("Status");
        assertThat(undecided).contains("Status: udsat\n");
    }

    @Test
    void aDecisionWhoseTextBeginsWithItsVerdictIsSaidOnce() {
        assertThat(shown(decided("\"verdict\":\"postponed\",\"text\":\"Udsat, fordi en tegning mangler.\"")))
                .contains("Beslutning: Udsat, fordi en tegning mangler.\n");
        assertThat(shown(decided("\"verdict\":\"approved\",\"text\":\"Godkendt.\",\"when\":\"2026-11-01\"")))
                .contains("Beslutning: godkendt 1. november 2026. Godkendt.\n");
        assertThat(shown(decided("\"verdict\":\"approved\",\"text\":\"Godkendt.\"")))
                .contains("Beslutning: godkendt\n");
        assertThat(shown(decided("\"verdict\":\"approved\",\"text\":\"Godkendte planer følges.\"")))
                .contains("Beslutning: godkendt. Godkendte planer følges.\n");
    }

    @Test
    void aVerdictReachesTheBodyItIsForInDanish() {
        assertThat(shown(decided("\"verdict\":\"recommended\",\"to\":{\"name\":\"Byrådet\"}")))
                .contains("Beslutning: anbefalet over for Byrådet\n");
        assertThat(shown(decided("\"verdict\":\"sentBack\",\"to\":{\"name\":\"Byrådet\"}")))
                .contains("Beslutning: sendt tilbage til fornyet behandling i Byrådet\n");
        assertThat(shown(decided("\"verdict\":\"referred\",\"to\":{\"name\":\"Byrådet\"}")))
                .contains("Beslutning: oversendt til Byrådet\n");
    }

    @Test
    void aDeadlineSaysUntilWhatHourAndWhereTo() {
        assertThat(shown(meeting(
                        "\"deadlines\":[{\"text\":\"Høringssvar\",\"atLatest\":\"2026-12-01\",\"time\":\"12:00\","
                                + "\"to\":[{\"name\":\"Sekretariatet\"}]}]")))
                .contains("senest 1. december 2026 kl. 12.00: Høringssvar, sendes til Sekretariatet\n");
    }

    @Test
    void aMeetingThatIsOnlineOnlyIsNotSomewhereAndOnline() {
        assertThat(shown(meeting("\"venue\":{\"online\":true}"))).contains("Sted: online\n");
        assertThat(shown(meeting("\"venue\":{\"name\":\"Rådhuset\",\"online\":true}")))
                .contains("Sted: Rådhuset, og online\n");
    }

    @Test
    void attendanceSaysWhoWasOnlineAndMinutesWhetherTheMeetingCouldDecide() {
        String minutes = shown(
                meeting(
                        "\"minutes\":{\"attendance\":["
                                + "{\"who\":{\"role\":\"Formand\"},\"presence\":\"present\",\"online\":true},"
                                + "{\"who\":{\"role\":\"Næstformand\"},\"presence\":\"present\",\"online\":false}],\"quorate\":false}"));

        assertThat(minutes)
                .contains("Formand: til stede online\n")
                .contains("Næstformand: til stede fysisk\n")
                .contains("Mødet var ikke beslutningsdygtigt.\n");
    }

    private static String decided(String decision) {
        return meeting("\"agenda\":[{\"title\":\"Budget\",\"decisions\":[{" + decision + "}]}]");
    }

    @Test
    void anActivityIsReadAsWordsAndNotAsARecord() {
        assertThat(shown(agreement("""
                "process":[{"kind":"dialogue","who":[{"kind":"users"},{"kind":"relatives"},{"name":"Rådet"}]},
                {"kind":"seminar","when":"2026-11","wording":"i november","text":"Et oplæg.","who":[{"role":"formand","kind":"kkr"},{"kind":"users"}]}]"""))).contains("""
                Proces
                  – Dialog. Deltagere: brugere, pårørende og Rådet
                  – Seminar, november 2026 (»i november«): Et oplæg. Deltagere: formand, KKR; brugere
                """);
    }

    @Test
    void aBodyThatNamesItsMunicipalityIsNotFollowedByIt() {
        assertThat(shown(meeting("\"body\":{\"name\":\"Handicaprådet i Sorø\",\"authority\":\"0340\"}")))
                .contains("Organ: Handicaprådet i Sorø\n");
        assertThat(shown(meeting("\"body\":{\"name\":\"Sorøvejens Råd\",\"authority\":\"0340\"}")))
                .contains("Organ: Sorøvejens Råd, Sorø\n");
    }

    @Test
    void theDayOfADeadlineStandsBesideTheWordsOfItsSource() {
        assertThat(shown(agreement("""
                "deadlines":[{"text":"Svar.","atLatest":"2026-12-01","wording":"den første"},
                {"text":"Høring.","atLatest":"2026-12-02","wording":"2. december 2026"},{"text":"Brev.","wording":"rettidigt"}]""")))
                .contains(
                        "– senest 1. december 2026 (»den første«): Svar.\n",
                        "– senest 2. december 2026: Høring.\n",
                        "– »rettidigt«: Brev.\n");
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
    void aPersonHasOneLineAndStrangersAreNotTakenForOne() {
        String shown = shown(meeting("""
                "minutes":{"attendance":[
                {"who":{"name":"Anna"},"presence":"present"},{"who":{"kind":"users"},"presence":"present"},
                {"who":{"name":"Anna"},"presence":"left","time":"17:00"},{"who":{"kind":"users"},"presence":"absent"}]}"""));

        assertThat(shown).contains("""
                Fremmøde
                  – Anna: til stede, forlod mødet kl. 17.00
                  – brugere: til stede
                  – brugere: fraværende
                """);
    }

    @Test
    void aRegistrationThatIsOverSaysSo() {
        assertThat(shown(meeting("\"invitation\":{\"registration\":{\"deadline\":{\"atLatest\":\"2026-11-28\"}}}")))
                .contains("Tilmelding: fristen er udløbet, senest 28. november 2026\n");
        assertThat(shown(meeting("\"invitation\":{\"registration\":{\"deadline\":{\"atLatest\":\"2026-11-29\"}}}")))
                .contains("Tilmelding: senest 29. november 2026\n");
    }

    @Test
    void aMeetingWhoseDayHasPassedSaysSoAndNothingOfWhetherItWasHeld() {
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"}"))).contains("Status: mødedagen er passeret\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"},\"progress\":\"planned\"")))
                .contains("Status: planlagt, mødedagen er passeret\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"},\"progress\":\"cancelled\"")))
                .contains("Status: aflyst\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\",\"lastDate\":\"2026-11-29\"}")))
                .doesNotContain("Status");
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

    private static Stream<View.Section> sections(View view) {
        return view.blocks().stream().filter(View.Section.class::isInstance).map(View.Section.class::cast);
    }

    @Test
    void aStatementAboutAllLeavesOpenWhatEachHasDecided() {
        String shown = shown(agreement("""
                "parties":[{"authority":"0330"},{"authority":"0316"},{"authority":"1085"}],
                "claims":[{"by":[{"kind":"municipalCouncil","name":"alle byråd"}],"verdict":"approved"}]"""));

        assertThat(shown).contains("""
                  Samlet oplysning, ikke dokumenteret for den enkelte part: alle byråd, godkendt
                  Omfattet af den samlede oplysning; egen beslutning fremgår ikke (2): Slagelse, Holbæk
                  Ikke oplyst (1): Region Sjælland
                """);
        assertThat(shown.replaceAll("\\s+", " "))
                .contains("godkendt – de enkelte parters egne beslutninger fremgår ikke (3 parter);"
                        + " om Region Sjælland er intet oplyst");
    }

    @Test
    void theNextStepStandsBeforeWhatIsDone() {
        String shown = shown(agreement("""
                "parties":[{"authority":"0330","decisions":[
                {"by":{"name":"Socialudvalget"},"verdict":"recommended","when":"2026-11-01"},
                {"verdict":"pending","when":"2026-12-14"}]},{"authority":"0316"},{"authority":"0336"}]"""));

        assertThat(shown).contains("""
                Godkendelse (3 parter)
                  Afventer (1)
                    – Slagelse
                      – behandles 14. december 2026
                      – Socialudvalget, anbefalet 1. november 2026
                  Ikke oplyst (2): Holbæk, Stevns
                """);
    }

    @Test
    void theTopOfAnAgreementSaysWhoHasApprovedAndNothingOfThoseOfWhomNothingIsStated() {
        String approved = "{\"authority\":\"%s\",\"decisions\":[{\"verdict\":\"%s\"}]}";
        String parties = String.join(
                ",",
                approved.formatted("0330", "approved"),
                approved.formatted("0316", "approvedWithChanges"),
                approved.formatted("0336", "postponed"),
                "{\"authority\":\"0340\"}");

        assertThat(shown(agreement("\"parties\":[" + parties + "]")))
                .contains(
                        "Godkendelse: 2 af 4 parter har godkendt (heraf 1 med ændringer); 1 afventer;",
                        "for 1 er det ikke\noplyst\n",
                        "Godkendt (2, heraf 1 med ændringer)\n");
        assertThat(shown(agreement("\"excerpt\":true,\"parties\":[" + parties + "]")))
                .contains("Godkendelse: 2 af 4 parter i uddraget har godkendt");
        assertThat(shown(agreement("\"parties\":[{\"authority\":\"0340\"},{\"authority\":\"0330\"}]")))
                .contains("Godkendelse: de enkelte parters egne beslutninger fremgår ikke (2 parter)\n")
                .doesNotContain("har godkendt", "har ikke");
        assertThat(shown(agreement("\"purpose\":\"Hjælp\""))).doesNotContain("Godkendelse");
    }

    @Test
    void thePictureTellsApprovalWithChangesFromApproval() {
        View view = View.of(read(agreement("""
                "parties":[{"authority":"0330","decisions":[{"verdict":"approved"}]},
                {"authority":"0316","decisions":[{"verdict":"approvedWithChanges"}]}]""")), DAY, DANISH);

        assertThat(sections(view).flatMap(section -> section.blocks().stream()))
                .filteredOn(View.Shares.class::isInstance)
                .singleElement()
                .extracting(block -> ((View.Shares) block).shares())
                .asInstanceOf(LIST)
                .containsExactly(
                        new View.Share("Godkendt", 1, View.Tone.YES),
                        new View.Share("Godkendt med ændringer", 1, View.Tone.CHANGED));
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
                Tilmelding: senest 1. december 2026, e-mail
                Dokumenter:
                """);
        assertThat(HtmlRenderer.render(View.of(read(dossier), DAY, DANISH)))
                .containsPattern("<a href=\"#[a-z0-9-]+\">Temadag</a>")
                .containsPattern("<a href=\"#[a-z0-9-]+\">senest 20. december 2026</a>");
    }

    @Test
    void deadlinesStandOnceTheNextFirst() {
        String shown = shown(agreement("""
                "deadlines":[{"text":"Sent","atLatest":"2027-02-01"},{"text":"Før","atLatest":"2026-01-01"},{"text":"Hvert år","atLatest":"XXXX-12-01"}],
                "parts":[{"id":"d","kind":"development","title":"Udviklingsdel","deadlines":[{"text":"Snart","before":"2026-12-24"}]}]"""));

        assertThat(shown).contains("""
                Frister
                  Kommende pr. 29. november 2026
                    – inden 24. december 2026: Snart (Udviklingsdel)
                    – senest 1. februar 2027: Sent

                  Øvrige
                    – senest 1. december hvert år: Hvert år

                  Tidligere
                    – senest 1. januar 2026: Før
                """);
        assertThat(shown).contains("Næste frist: inden 24. december 2026: Snart\n");
        assertThat(shown.split("Snart", -1)).hasSize(3);
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
    void focusAreasOfWhichOnlyTheTitleIsKnownAreAList() {
        assertThat(
                        shown(
                                agreement(
                                        "\"focusAreas\":[{\"id\":\"a1\",\"number\":\"1\",\"title\":\"Unge\"},{\"id\":\"a2\",\"number\":\"2\",\"title\":\"Ældre\"}]")))
                .contains("Fokusområder, der ikke hører til en bestemt del\n  1. Unge\n  2. Ældre\n")
                .doesNotContain("Fokusområde 1");

        assertThat(
                        shown(
                                agreement(
                                        "\"parts\":[{\"id\":\"d\",\"kind\":\"development\",\"focusAreas\":[{\"id\":\"a1\",\"number\":\"1\",\"title\":\"Unge\"}]}]")))
                .contains("Udviklingsdel\n  Fokusområde: 1. Unge\n");

        String mixed = agreement("""
                "focusAreas":[{"id":"a1","number":"1","title":"Unge"},
                {"id":"a2","number":"2","title":"Ældre","goals":[{"text":"Mere hjælp"}]}]""");
        assertThat(shown(mixed)).contains("""
                  1. Unge
                  2. Ældre

                  Fokusområde 2: Ældre
                    Mål
                      – Mere hjælp
                """);
        assertThat(HtmlRenderer.render(View.of(read(mixed), DAY, DANISH)))
                .contains("<div>Unge</div>")
                .containsPattern("<div><a href=\"#[ns][0-9-]+\">Ældre</a></div>");
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
                    Tilføjet ved Allonge 1 fra 1. marts 2025
                    Ændret ved Allonge 2 fra 1. juni 2025
                """.indent(2));
    }

    @Test
    void anAddressInTwoLinesIsOneLineOfAPage() {
        Document document = read(
                meeting("\"venue\":{\"address\":\"Torvet 1\\n4000 Roskilde\"},\"time\":{\"date\":\"2026-12-01\"}"));
        View view = View.of(document, DAY, DANISH);

        assertThat(HtmlRenderer.render(view))
                .contains("<dd>Torvet 1 4000 Roskilde</dd>", "\"address\":\"Torvet 1 4000 Roskilde\"");
        assertThat(MarkdownRenderer.render(view)).contains("Torvet 1 4000 Roskilde");
    }

    @Test
    void aMeetingThatEndsAfterMidnightEndsOnTheNextDay() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("M")
                .time(MeetingTime.of("2026-12-01", "20:00", "01:00"))
                .build();

        assertThat(View.of(meeting, DAY, DANISH).event().orElseThrow().end()).contains("2026-12-02T01:00:00+01:00");
    }

    @Test
    void aPublicCopySaysNothingOfTheLawAndHowMuchIsLeftOut() {
        Document document =
                read(agreement("\"access\":\"open\",\"attachments\":[{\"title\":\"Notat\"},{\"title\":\"Brev\"}]"));

        String whole = TextRenderer.render(View.of(document, DAY, DANISH));
        String open =
                TextRenderer.render(View.ofPublicCopy(document, DAY, DANISH).orElseThrow());

        assertThat(whole).contains("Lovens krav", "Notat").doesNotContain("Ikke med her");
        assertThat(open)
                .contains("Ikke med her, da det er lukket eller ikke angivet som offentligt: 2 bilag\n")
                .doesNotContain("Lovens krav", "Notat");
    }

    @Test
    void textIsReadWithoutTheMarksOfCommonMark() {
        assertThat(shown(agreement("\"purpose\":\"Alle *skal* med.\""))).contains("Formål\n  Alle skal med.\n");
    }

    private static String agreement(String more) {
        return "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"period\":\"2027/2028\","
                + more + "}";
    }

    private static String meeting(String more) {
        return "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\"," + more + "}";
    }

    private static Document read(String json) {
        return RammeaftaleJson.create().read(json, Document.class);
    }

    private static String shown(String json) {
        return TextRenderer.render(View.of(read(json), DAY, DANISH));
    }
}
