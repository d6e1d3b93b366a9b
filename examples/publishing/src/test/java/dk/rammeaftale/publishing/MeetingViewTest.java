package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.decided;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.meeting.MeetingTime;
import org.junit.jupiter.api.Test;

/** A meeting is shown with each fact said once, as people say it. */
class MeetingViewTest {

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

    @Test
    void aBodyThatNamesItsMunicipalityIsNotFollowedByIt() {
        assertThat(shown(meeting("\"body\":{\"name\":\"Handicaprådet i Sorø\",\"authority\":\"0340\"}")))
                .contains("Organ: Handicaprådet i Sorø\n");
        assertThat(shown(meeting("\"body\":{\"name\":\"Sorøvejens Råd\",\"authority\":\"0340\"}")))
                .contains("Organ: Sorøvejens Råd, Sorø\n");
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
                .contains("Tilmelding: Fristen var 28. november 2026 og er udløbet.\n");
        assertThat(shown(meeting("\"invitation\":{\"registration\":{\"deadline\":{\"atLatest\":\"2026-11-29\"}}}")))
                .contains("Tilmelding: senest 29. november 2026\n");
    }

    @Test
    void aMeetingWhoseDayHasPassedSaysSoAndNothingOfWhetherItWasHeld() {
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"}")))
                .contains("Status: Mødedagen er passeret. Det er ikke oplyst, om mødet blev holdt.\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"},\"progress\":\"planned\"")))
                .contains("Status: planlagt. Mødedagen er passeret. Det er ikke oplyst, om mødet blev holdt.\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"},\"minutes\":{\"quorate\":true}")))
                .contains("Status: Mødedagen er passeret.\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"},\"progress\":\"cancelled\"")))
                .contains("Status: aflyst\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\",\"lastDate\":\"2026-11-29\"}")))
                .doesNotContain("Status");
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
    void aKindIsSaidUnlessTheTitleSaysIt() {
        assertThat(shown(meeting("""
                "agenda":[{"title":"Velkomst, program og dialog","kind":"welcome"},{"title":"Opsamling i plenum","kind":"plenary"}]"""))).doesNotContain("Punkttype");
        assertThat(shown(meeting("\"agenda\":[{\"title\":\"Nyt udvalg\",\"kind\":\"election\"}]")))
                .as("a part of a word is another word")
                .contains("Punkttype: Valg\n");
        assertThat(shown(meeting("\"agenda\":[{\"kind\":\"election\",\"publicTitle\":\"Nyt udvalg\"}]")))
                .contains("Punkttype: Valg\n");
        assertThat(shown(meeting("\"kind\":\"dialogueMeeting\""))).contains("Mødetype: dialogmøde\n");
        assertThat(shown(meeting("\"kind\":\"dialogueMeeting\"").replace("\"M\"", "\"Dialogmøde med pårørende\"")))
                .doesNotContain("Mødetype");
    }

    @Test
    void outcomesArePossibleUntilSomethingStatesThatTheyAreActual() {
        String outcomes = "\"outcomes\":[{\"text\":\"Idekatalog\"},{\"text\":\"Forsøg\"}]";
        String item = "\"agenda\":[{\"title\":\"Budget\"," + outcomes + "%s}]";
        String consultation = item.formatted(",\"kind\":\"consultation\"%s");

        assertThat(shown(meeting(item.formatted("")))).contains("Mulige resultater: Idekatalog; Forsøg\n");
        assertThat(shown(meeting(item.formatted(",\"progress\":\"completed\""))))
                .contains("  Resultater: Idekatalog");
        assertThat(shown(meeting(item.formatted("") + ",\"progress\":\"completed\"")))
                .contains("  Resultater: Idekatalog");
        assertThat(shown(meeting(item.formatted("") + ",\"minutes\":{}"))).contains("  Resultater: Idekatalog");
        assertThat(shown(meeting(consultation.formatted("")))).contains("  Resultater: Idekatalog");
        assertThat(shown(meeting(consultation.formatted(",\"progress\":\"planned\""))))
                .contains("Mulige resultater: Idekatalog");
    }

    @Test
    void anAnswerIsToldFromADecisionAsFarAsTheDocumentTells() {
        String asked = meeting("""
                "body":{"kind":"kkr","name":"KKR Nord"},"invitation":{"onBehalfOf":{"name":"Sekretariatet"}},
                "agenda":[{"title":"Budget","kind":"consultation","questions":[{"id":"q","text":"Hvad mangler?"}],"decisions":[{%s}]}]""");

        assertThat(shown(asked.formatted("\"by\":{\"name\":\"Rådet\"},\"text\":\"Boliger.\"")))
                .contains("Høringssvar: Rådet. Boliger.\n");
        assertThat(shown(asked.formatted(
                        "\"by\":{\"name\":\"Rådet\"},\"verdict\":\"rejected\",\"about\":[{\"element\":\"q\"}]")))
                .as("whoever decides about a question answers it")
                .contains("Høringssvar vedr. »Hvad mangler?«: Rådet, afvist\n");
        assertThat(shown(asked.formatted("\"by\":{\"name\":\"Rådet\"},\"verdict\":\"rejected\"")))
                .as("nothing tells that it answers the questions")
                .contains("Beslutning: Rådet, afvist\n");
        assertThat(shown(asked.formatted("\"by\":{\"name\":\"KKR nord\",\"role\":\"formandskabet\"},\"text\":\"Ja.\"")))
                .as("the body that asks is known by its name")
                .contains("Beslutning: formandskabet, KKR nord");
        assertThat(shown(asked.formatted("\"by\":{\"name\":\"Sekretariatet\"},\"text\":\"Ja.\"")))
                .contains("Beslutning: Sekretariatet. Ja.\n");
        String ofMunicipality = asked.replace("\"kind\":\"kkr\",\"name\":\"KKR Nord\"", "%s");
        assertThat(shown(ofMunicipality.formatted(
                        "\"name\":\"Rådet\",\"authority\":\"0330\"",
                        "\"by\":{\"name\":\"Rådet\",\"authority\":\"0316\"},\"text\":\"Ja.\"")))
                .as("councils of two municipalities")
                .contains("Høringssvar: Rådet, Holbæk. Ja.\n");
        assertThat(
                        shown(
                                ofMunicipality.formatted(
                                        "\"kind\":\"municipality\",\"authority\":\"0330\"",
                                        "\"by\":{\"kind\":\"municipality\",\"authority\":\"0330\",\"role\":\"direktør\"},\"text\":\"Ja.\"")))
                .contains("Beslutning: direktør, kommune, Slagelse. Ja.\n");
    }

    @Test
    void aDecisionOnARecommendationSaysSo() {
        String item = """
                "agenda":[{"title":"Budget","questions":[{"id":"q","number":"2","text":"Hvad nu?"}],
                "recommendations":[{"points":[{"id":"a","number":"a","text":"at"},{"id":"b","number":"b","text":"at"}]}],
                "decisions":[{"verdict":"approved","about":[%s]}]}]""";
        String to = "{\"element\":\"%s\"}";

        assertThat(shown(meeting(item.formatted(to.formatted("a") + "," + to.formatted("b")))))
                .contains("Beslutning om indstilling a og b: godkendt\n");
        assertThat(shown(meeting(item.formatted(to.formatted("q"))))).contains("Beslutning vedr. punkt 2: godkendt\n");
        assertThat(shown(meeting(item.formatted(to.formatted("a") + "," + to.formatted("q")))))
                .contains("Beslutning vedr. punkt a; punkt 2: godkendt\n");
    }

    @Test
    void whatWasPublishedIsTheAgendaIfThereAreMinutesAndNoInvitation() {
        String published = "\"published\":\"2026-11-01\"";

        assertThat(shown(meeting(published + ",\"minutes\":{\"quorate\":true}")))
                .contains("Dagsorden offentliggjort: 1. november 2026\n");
        assertThat(shown(meeting(published))).contains("Dagsorden eller indbydelse offentliggjort: 1. november 2026\n");
    }

    @Test
    void aReferenceThatHasOnlyWordsIsNoLink() {
        String page = HtmlRenderer.render(View.of(
                read("{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":\"Sag\",\"documents\":["
                        + "{\"type\":\"frameworkAgreement\",\"id\":\"a\",\"title\":\"Aftale\",\"period\":\"2027/2028\","
                        + "\"successors\":[{\"wording\":\"Aftale 2029\"}]}]}"),
                DAY,
                DANISH));

        assertThat(page).contains("<dd>Aftale 2029</dd>");
    }

    @Test
    void howToRegisterSaysThatAnAddressIsNotHere() {
        String registration = "\"access\":\"open\",\"invitation\":{\"registration\":{%s}}";
        String stated = meeting(
                registration.formatted(
                        "\"channels\":[\"email\",\"telephone\"],\"contact\":{\"email\":\"pia@example.org\",\"phone\":\"12345678\"}"));

        assertThat(shown(stated)).contains("Tilmelding: via e-mail eller telefon, pia@example.org, 12345678\n");
        assertThat(shownToAll(stated))
                .contains("Tilmelding: via e-mail eller telefon (e-mailadresse og telefonnummer er udeladt her)\n");
        assertThat(shown(meeting(registration.formatted("\"channels\":[\"calendarInvitation\",\"email\"]"))))
                .contains("Tilmelding: via kalenderinvitation eller e-mail (e-mailadresse er ikke oplyst her)\n");
        assertThat(shownToAll(meeting(registration.formatted("\"contact\":{\"name\":\"Pia\"}"))))
                .contains("Tilmelding: kontaktperson er udeladt her\n");
        assertThat(
                        shown(
                                meeting(
                                        registration.formatted(
                                                "\"channels\":[\"email\",\"telephone\"],\"text\":\"Skriv til post@example.org eller ring 12 34 56 78.\""))))
                .as("the text states both")
                .contains("Tilmelding: via e-mail eller telefon. Skriv til");
        assertThat(shownToAll(meeting(registration.formatted("\"channels\":[\"webForm\"]"))))
                .contains("Tilmelding: via formular på nettet\n");
    }

    @Test
    void theTopOfADossierSaysThatAnAddressIsNotHere() {
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","access":"open","documents":[
                {"type":"meeting","id":"m","title":"Temadag","access":"open","time":{"date":"2026-12-09"},
                "invitation":{"registration":{"channels":["email"],"contact":{"email":"pia@example.org"}}}}]}""";

        assertThat(shownToAll(dossier).split("e-mailadresse er udeladt her", -1))
                .as("once at the top, once in the invitation")
                .hasSize(3);
    }

    private static String shownToAll(String json) {
        return TextRenderer.render(View.ofPublicCopy(read(json), DAY, DANISH).orElseThrow());
    }

    /** Without it a reader of the public copy would not know that something was decided. */
    @Test
    void aDecisionAboutWhatIsNotShownIsCounted() {
        Document meeting =
                Views.read(Views.meeting("\"access\":\"open\",\"attachments\":[{\"id\":\"b\",\"title\":\"B\"}],"
                        + "\"agenda\":[{\"title\":\"Budget\",\"decisions\":[{\"verdict\":\"approved\"},"
                        + "{\"verdict\":\"approved\",\"about\":[{\"element\":\"b\"}]}]},"
                        + "{\"title\":\"Person\",\"access\":\"closed\",\"decisions\":[{\"verdict\":\"approved\"}]}]"));

        assertThat(TextRenderer.render(
                        View.ofPublicCopy(meeting, Views.DAY, Views.DANISH).orElseThrow()))
                .contains("1 beslutning om noget, der ikke vises");
    }

    @Test
    void theDayOfAMeetingThatIsOnlyNamedIsShown() {
        assertThat(Views.shown(Views.decided("\"verdict\":\"approved\",\"meeting\":{\"wording\":\"rådets møde\","
                        + "\"when\":\"2024-05-21\"}")))
                .contains("rådets møde, 21. maj 2024");
    }
}
