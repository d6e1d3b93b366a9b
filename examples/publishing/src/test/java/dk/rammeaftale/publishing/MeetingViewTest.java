package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.decided;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.shown;
import static java.util.Objects.requireNonNull;
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
                .contains("Sted: Rådhuset og online\n");
    }

    @Test
    void attendanceSaysWhoWasOnlineAndMinutesWhetherTheMeetingCouldDecide() {
        String minutes = shown(
                meeting(
                        "\"minutes\":{\"attendance\":["
                                + "{\"who\":{\"role\":\"Formand\"},\"presence\":\"present\",\"online\":true},"
                                + "{\"who\":{\"role\":\"Næstformand\"},\"presence\":\"present\",\"online\":false}],\"quorate\":false}"));

        assertThat(minutes)
                .contains("Til stede: Formand (online); Næstformand (fysisk)\n")
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
    void aPersonIsNamedOnceAndStrangersAreNotTakenForOne() {
        String shown = shown(meeting("""
            "minutes":{"attendance":[
            {"who":{"name":"Anna"},"presence":"present"},{"who":{"kind":"users"},"presence":"present"},
            {"who":{"name":"Anna"},"presence":"left","time":"17:00"},{"who":{"kind":"users"},"presence":"absent"}]}\
            """));

        assertThat(shown).contains("""
                Fremmøde
                  Til stede: Anna (forlod mødet kl. 17.00); brugere
                  Fraværende: brugere
                """);
    }

    @Test
    void aRegistrationThatIsOverSaysSo() {
        assertThat(
                        shown(
                                meeting(
                                        "\"invitation\":{\"registration\":{\"deadline\":{\"atLatest\":\"2026-11-28\"},\"channels\":[\"email\"]}}")))
                .contains("Tilmelding: Tilmeldingsfristen udløb den 28. november 2026.\n")
                .doesNotContain("e-mail");
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
    void theDaysOfAMeetingAreSaidAsOne() {
        String time = "\"time\":{\"date\":\"2026-12-%s\",\"lastDate\":\"2026-12-16\"%s}";

        assertThat(shown(meeting(time.formatted("14", "")))).contains("Tid: 14.–16. december 2026\n");
        assertThat(shown(meeting(time.formatted("14", ",\"start\":\"10:00\""))))
                .contains("Tid: 14. december 2026 kl. 10.00 – 16. december 2026\n");
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
    void membersOfOneCouncilAreNotTakenForOneUnlessALineGoesOnAboutTheSame() {
        String member = "{\"who\":{\"kind\":\"municipalCouncil\",\"role\":\"medlem\"},\"presence\":\"%s\"}";
        String lines = String.join(
                ",",
                member.formatted("present"),
                member.formatted("left"),
                member.formatted("present"),
                member.formatted("apology"));

        assertThat(shown(meeting("\"minutes\":{\"attendance\":[" + lines + "]}")))
                .contains("""
                  Til stede: medlem, kommunalbestyrelse (forlod mødet); medlem, kommunalbestyrelse
                  Afbud: medlem, kommunalbestyrelse
                """);
    }

    @Test
    void aLastDayIsSaidToBeOneOnce() {
        assertThat(shown(meeting("\"deadlines\":[{\"atLatest\":\"../2026-12-03\",\"text\":\"Svar\"},"
                        + "{\"before\":\"../2026-12-04\",\"text\":\"Bilag\"}]")))
                .contains("senest 3. december 2026: Svar", "inden 4. december 2026: Bilag");
    }

    @Test
    void presenceIsAtOrDuringAnItem() {
        assertThat(shown(meeting("""
            "agenda":[{"id":"p","number":"5","title":"Sag"}],"minutes":{"attendance":[
            {"who":{"role":"Formand"},"presence":"absent","items":["p"]},
            {"who":{"role":"Næstformand"},"presence":"arrived","items":["p"]}]}\
            """)))
                .contains("Fraværende: Formand (under punkt 5)\n", "Til stede: Næstformand (ankom ved punkt 5)\n");
    }

    @Test
    void presentersThatAreMoreThanOneStandOnALineOfTheirOwn() {
        String item = "\"agenda\":[{\"title\":\"Oplæg\",\"presenters\":[%s]}]";

        assertThat(shown(meeting(item.formatted("{\"name\":\"KKR\"}")))).contains("Oplæg (KKR)\n");
        assertThat(shown(meeting(item.formatted("{\"role\":\"formand\",\"name\":\"KKR\"},{\"kind\":\"users\"}"))))
                .contains("– Oplæg\n", "Oplægsholdere: formand, KKR; brugere\n");
    }

    @Test
    void aDecisionOnAllOfARecommendationDoesNotRepeatIt() {
        assertThat(shown(meeting("""
            "agenda":[{"title":"Budget","recommendations":[{"points":[{"id":"a","text":"at budgettet godkendes"}]}],
            "decisions":[{"verdict":"approved","about":[{"element":"a"}]}]}]\
            """))).contains("Beslutning om" + " indstillingen:" + " godkendt\n");
    }

    @Test
    void aKindIsSaidUnlessTheTitleSaysIt() {
        assertThat(shown(meeting(
                        "\"agenda\":[{\"title\":\"Godkendelse af dagsordenen\",\"kind\":\"approvalOfAgenda\"}]")))
                .doesNotContain("Punkttype");
        assertThat(shown(meeting("""
            "agenda":[{"title":"Velkomst, program og dialog","kind":"welcome"},{"title":"Opsamling i plenum","kind":"plenary"}]\
            """))).doesNotContain("Punkttype");
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
            "agenda":[{"title":"Budget","kind":"consultation","questions":[{"id":"q","text":"Hvad mangler?"}],"decisions":[{%s}]}]\
            """);

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
                .contains("Beslutning: direktør, Slagelse Kommune. Ja.\n");
    }

    @Test
    void aDecisionOnARecommendationSaysSo() {
        String item = """
            "agenda":[{"title":"Budget","questions":[{"id":"q","number":"2","text":"Hvad nu?"}],
            "recommendations":[{"points":[{"id":"a","number":"a","text":"at"},{"id":"b","number":"b","text":"at"}]}],
            "decisions":[{"verdict":"approved","about":[%s]}]}]\
            """;
        String to = "{\"element\":\"%s\"}";

        assertThat(shown(meeting(item.formatted(to.formatted("a") + "," + to.formatted("b")))))
                .contains("Beslutning om indstilling a og b: godkendt\n");
        assertThat(shown(meeting(item.formatted(to.formatted("q")))))
                .contains("Beslutning vedr. spørgsmål 2: godkendt\n");
        assertThat(shown(meeting(item.formatted(to.formatted("a") + "," + to.formatted("q")))))
                .contains("Beslutning vedr. punkt a; spørgsmål 2: godkendt\n");
    }

    @Test
    void whatWasPublishedIsTheAgendaIfThereAreMinutesAndNoInvitation() {
        String published = "\"published\":\"2026-11-01\"";

        assertThat(shown(meeting(published + ",\"minutes\":{\"quorate\":true}")))
                .contains("Dagsorden offentliggjort: 1. november 2026\n");
        assertThat(shown(meeting(published))).contains("Dagsorden eller invitation offentliggjort: 1. november 2026\n");
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
        assertThat(shown(meeting(registration.formatted("\"channels\":[\"email\",\"telephone\"],\"text\":\"Skriv til"
                        + " post@example.org eller ring 12 34 56 78.\""))))
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
            "invitation":{"registration":{"channels":["email"],"contact":{"email":"pia@example.org"}}}}]}\
            """;

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
                .contains(
                        "– 1 punkt, hvis indhold er lukket", "– 1 beslutning eller rettelse om noget, der ikke vises");
    }

    @Test
    void minutesAreApprovedAtAMeetingThatHasBeenHeld() {
        String minutes = "\"minutes\":{\"approvedAt\":{\"wording\":\"rådets møde\",\"when\":\"2026-11-%s\"}}";

        assertThat(shown(meeting(minutes.formatted("28"))))
                .contains("Referatet blev godkendt: rådets møde, 28. november 2026\n");
        assertThat(shown(meeting(minutes.formatted("29"))))
                .contains("Referatet forelægges til godkendelse: rådets møde, 29. november 2026\n");
        assertThat(shown(meeting("\"minutes\":{\"approvedAt\":{\"wording\":\"rådets møde\"}}")))
                .contains("Godkendelse af referatet: rådets møde\n");
    }

    @Test
    void anItemOfAnotherMeetingIsNamedByTheMeetingAndItsNumber() {
        String dossier = """
            {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
            {"type":"meeting","id":"m","title":"Møde 1","body":{"name":"KKR Vestø"},"time":{"date":"2026-10-14"},
            "agenda":[{"id":"punkt-3","number":"3","title":"Høring"}]},
            {"type":"meeting","id":"n","title":"Møde 2","agenda":[{"title":"Budget","decisions":[
            {"verdict":"approved","meeting":{"document":"m","element":"punkt-3"}}]}],
            "minutes":{"approvedAt":{"document":"m","element":"punkt-3","wording":"mødet i oktober"}}}]}\
            """;

        assertThat(shown(dossier))
                .contains(
                        "Beslutning: godkendt, på mødet i KKR Vestø den 14. oktober 2026, punkt 3\n",
                        "Referatet blev godkendt: på mødet i KKR Vestø den 14. oktober 2026, punkt 3\n");
        assertThat(shown(decided("\"verdict\":\"approved\",\"meeting\":{\"document\":\"m-1\",\"element\":\"p-3\"}")))
                .as("what is not here is called by its id")
                .contains("Beslutning: godkendt, på mødet »m-1«, »p-3«\n");
    }

    @Test
    void aCancelledMeetingHasNoRegistrationAndNothingDue() {
        String cancelled = meeting("""
            "progress":"cancelled","time":{"date":"2026-12-09"},"deadlines":[{"atLatest":"2026-12-01","text":"Svar"}],
            "invitation":{"registration":{"deadline":{"atLatest":"2026-12-02"},"channels":["email"]}}\
            """);

        assertThat(shown(cancelled))
                .contains("Tilmelding: Mødet er aflyst; tilmeldingen bortfalder.\n")
                .doesNotContain("Kommende", "2. december");
        assertThat(CalendarFile.of(read(cancelled), DAY, DANISH))
                .doesNotContain("Svar")
                .contains("STATUS:CANCELLED");
    }

    @Test
    void whatIsLeftToBeDoneStandsAmongTheDeadlinesAlsoWhenItsDayHasPassed() {
        String meeting = meeting("""
            "invitation":{"registration":{"deadline":{"atLatest":"2026-11-01"}}},
            "agenda":[{"title":"Budget","followUp":[{"when":"2026-11-12","text":"Brev","progress":"delayed"},
            {"when":"2026-11-13","text":"Notat","progress":"completed"},{"when":"2026-11-14","text":"Svar"}]}]\
            """);

        assertThat(shown(meeting)).contains("""
            Frister
              Udløbne frister
                – 12. november 2026: Brev (opfølgning)
                – 14. november 2026: Svar (opfølgning)
            """);
    }

    @Test
    void theDeadlinesOfAMeetingAreAllThatIsDue() {
        String meeting = meeting("""
            "deadlines":[{"atLatest":"2026-12-03","text":"Svar"},{"atLatest":"2026-11-02","to":[{"name":"KKR"}],
            "addressees":[{"kind":"municipality","count":2}]}],
            "invitation":{"registration":{"deadline":{"atLatest":"2026-12-02"}}},
            "agenda":[{"title":"Budget","followUp":[{"when":"2026-12-01","text":"Brev"}]}]\
            """);

        assertThat(shown(meeting)).contains("""
            Frister
              Kommende pr. 29. november 2026
                – 1. december 2026: Brev (opfølgning)
                – senest 2. december 2026 (Tilmelding)
                – senest 3. december 2026: Svar

              Udløbne frister
                – senest 2. november 2026, skulle sendes til KKR. Fristen gjaldt for kommuner (2)
            """);
        assertThat(CsvRenderer.render(
                        requireNonNull(Tables.of(read(meeting), DAY, DANISH).get("deadlines"))))
                .contains("\"M\";\"2026-12-02\";\"Frist for tilmelding\";\"senest 2. december 2026\"");
    }

    @Test
    void theHeadingOfAnAgendaSaysWhatItIs() {
        String agenda = "\"agenda\":[{\"title\":\"Budget\"%s}]";
        String decided = agenda.formatted(",\"decisions\":[{\"verdict\":\"approved\"}]");

        assertThat(shown(meeting(
                        "\"body\":{\"name\":\"KKR\"},\"invitation\":{\"theme\":\"T\"}," + agenda.formatted(""))))
                .contains("\nDagsorden\n");
        assertThat(shown(meeting("\"invitation\":{\"theme\":\"T\"}," + agenda.formatted(""))))
                .contains("\nProgram\n");
        assertThat(shown(meeting(decided))).contains("\nDagsorden og beslutninger\n");
        assertThat(shown(meeting(decided + ",\"minutes\":{}"))).contains("\nDagsorden og referat\n");
        assertThat(shown(meeting(decided + ",\"kind\":\"consultation\""))).contains("\nHøringssvar\n");
        assertThat(shown(meeting(agenda.formatted("") + ",\"kind\":\"consultation\"")))
                .contains("\nHøringspunkter\n");
    }

    @Test
    void votesAreSaidAsPeopleSayThem() {
        assertThat(shown(decided("""
            "verdict":"approved","positions":[{"stance":"for","count":8,"who":[{"name":"Liste A","count":5},{"name":"Liste V","count":3}]},
            {"stance":"against","count":3,"who":[{"name":"Liste F"}],"text":"Liste F ønsker høring."},{"stance":"abstained","count":1}]\
            """)).replaceAll("\\s+", " "))
                .contains("godkendt. For stemte 8: Liste A (5) og Liste V (3). Imod stemte 3: Liste F. Liste F ønsker"
                        + " høring. 1 undlod at stemme");
    }

    @Test
    void whoAttendedStandsBeforeTheAgenda() {
        String shown = shown(meeting("""
            "agenda":[{"number":"1","start":"10:00","end":"10:30","title":"Budget"}],
            "minutes":{"attendance":[{"who":{"role":"Formand"},"presence":"present"}]}\
            """));

        assertThat(shown.indexOf("Fremmøde")).isBetween(0, shown.indexOf("Dagsorden og referat"));
        assertThat(shown).contains("1. Kl. 10.00–10.30: Budget\n");
    }

    @Test
    void theDayOfAMeetingThatIsOnlyNamedIsShown() {
        assertThat(Views.shown(Views.decided("\"verdict\":\"approved\",\"meeting\":{\"wording\":\"rådets møde\","
                        + "\"when\":\"2024-05-21\"}")))
                .contains("rådets møde, 21. maj 2024");
    }
}
