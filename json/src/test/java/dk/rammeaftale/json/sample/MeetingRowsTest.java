package dk.rammeaftale.json.sample;

import static dk.rammeaftale.meeting.AgendaItemKind.BREAK;
import static dk.rammeaftale.meeting.AgendaItemKind.CLOSING;
import static dk.rammeaftale.meeting.AgendaItemKind.GROUP_DISCUSSION;
import static dk.rammeaftale.meeting.AgendaItemKind.NEXT_STEPS;
import static dk.rammeaftale.meeting.AgendaItemKind.PLENARY;
import static dk.rammeaftale.meeting.AgendaItemKind.PRESENTATION;
import static dk.rammeaftale.meeting.AgendaItemKind.QUESTIONS;
import static dk.rammeaftale.meeting.AgendaItemKind.WELCOME;
import static dk.rammeaftale.people.ParticipantKind.CITIZENS;
import static dk.rammeaftale.people.ParticipantKind.DISABILITY_COUNCIL;
import static dk.rammeaftale.people.ParticipantKind.KKR;
import static dk.rammeaftale.people.ParticipantKind.POLITICIANS;
import static dk.rammeaftale.people.ParticipantKind.RELATIVES;
import static dk.rammeaftale.people.ParticipantKind.SERVICE_PROVIDER;
import static dk.rammeaftale.people.ParticipantKind.STEERING_GROUP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.meeting.Registration.Channel;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The invitation to the dialogue meeting, checked row by row of the domain, in Java and in the committed JSON. */
class MeetingRowsTest {

    private static final Meeting MEETING = DialogueMeeting2022.meeting();
    private static final Invitation INVITATION = MEETING.invitation().orElseThrow();
    private static final Registration REGISTRATION = INVITATION.registration().orElseThrow();
    private static final FrameworkAgreement AGREEMENT = Agreement2021.agreement();
    private static final FocusArea AREA_3 = AGREEMENT.allFocusAreas().get(2);

    private static final CommittedJson JSON = CommittedJson.of("meeting.json");

    @Test
    void s25_aDialogueMeetingHasALongTitle() {
        assertThat(MEETING.kind()).hasValue(ActivityKind.DIALOGUE_MEETING);
        assertThat(MEETING.title())
                .isEqualTo("Dialogmøde med borgere, politikere og pårørende på det specialiserede socialområde"
                        + " i kommunerne i Region sjælland");

        assertThat(JSON.text("/kind")).isEqualTo("dialogueMeeting");
        assertThat(JSON.text("/title")).isEqualTo(MEETING.title());
    }

    @Test
    void s26_itHasAnAudience() {
        assertThat(INVITATION.audience())
                .containsExactly(
                        Participant.of(CITIZENS, "borgere"),
                        Participant.of(POLITICIANS, "politikere"),
                        Participant.of(RELATIVES, "pårørende"));

        assertThat(JSON.each("/invitation/audience", "kind")).containsExactly("citizens", "politicians", "relatives");
        assertThat(JSON.each("/invitation/audience", "name")).containsExactly("borgere", "politikere", "pårørende");
    }

    @Test
    void s27_itIsHeldOnTheSeventhOfApril2022() {
        assertThat(MEETING.time().orElseThrow().date()).isEqualTo(When.day(LocalDate.of(2022, 4, 7)));

        assertThat(JSON.text("/time/date")).isEqualTo("2022-04-07");
    }

    @Test
    void s28_itLastsFromFourToSevenInCopenhagen() {
        MeetingTime time = MEETING.time().orElseThrow();
        assertThat(time.startsAt())
                .hasValue(LocalDate.of(2022, 4, 7).atTime(16, 0).atZone(ZoneId.of("Europe/Copenhagen")));
        assertThat(time.end()).hasValue(LocalTime.of(19, 0));

        assertThat(JSON.text("/time/start")).isEqualTo("16:00");
        assertThat(JSON.text("/time/end")).isEqualTo("19:00");
        assertThat(JSON.has("/time/zone")).isFalse(); // absent means Europe/Copenhagen
    }

    @Test
    void s29_theVenueIsKnownByNameOnly() {
        assertThat(MEETING.venue()).hasValue(Venue.of("Ringsted Kongrescenter"));

        assertThat(JSON.text("/venue/name")).isEqualTo("Ringsted Kongrescenter");
        assertThat(JSON.size("/venue")).isEqualTo(1);
    }

    @Test
    void s30_itIsAboutTheRegionsArea() {
        assertThat(MEETING.areas()).containsExactly(Authority.region("Sjælland"));

        assertThat(JSON.texts("/areas")).containsExactly("1085");
    }

    @Test
    void s31_theAddresseesAreGroupsAndNoPersons() {
        List<String> groups =
                List.of("handicaprepræsentanter", "brugere", "pårørende", "politikere", "direktører", "styregruppe");
        assertThat(INVITATION.addressees().stream().map(Participant::name).flatMap(Optional::stream))
                .containsExactlyElementsOf(groups);
        assertThat(INVITATION.addressees()).allMatch(who -> who.contact().isEmpty());

        assertThat(JSON.each("/invitation/addressees", "name")).isEqualTo(groups);
    }

    @Test
    void s32_itsThemeIsAQuestion() {
        assertThat(INVITATION.theme())
                .get()
                .asString()
                .startsWith("Styrket samarbejde med borgere og pårørende: *Hvad")
                .endsWith("?*");

        assertThat(INVITATION.theme()).hasValue(JSON.text("/invitation/theme"));
    }

    @Test
    void s33_itPointsToTheAgreement() {
        Reference agreement = MEETING.about().get(0);
        assertThat(agreement.document()).hasValue(AGREEMENT.id());
        assertThat(agreement.element()).isEmpty();
        assertThat(agreement.wording()).hasValue("Rammeaftale Sjælland 2021-22");

        assertThat(JSON.text("/about/0/document")).isEqualTo("sjaelland-2021-22");
        assertThat(JSON.text("/about/0/wording")).isEqualTo("Rammeaftale Sjælland 2021-22");
    }

    @Test
    void s34_itPointsToAFocusArea() {
        Reference area = MEETING.about().get(1);
        assertThat(area.document()).hasValue(AGREEMENT.id());
        assertThat(area.element()).hasValue(AREA_3.id());
        assertThat(AREA_3.alternativeTitles()).contains(area.wording().orElseThrow());

        assertThat(JSON.text("/about/1/document")).isEqualTo("sjaelland-2021-22");
        assertThat(JSON.text("/about/1/element")).isEqualTo("focus-area-3");
        assertThat(JSON.text("/about/1/wording")).isEqualTo("Styrket samarbejde med borgere og pårørende");
    }

    @Test
    void s35_theGoalIsKeptAsQuotedBesideTheAgreementsOwnText() {
        Passage goal = AREA_3.goals().get(0);
        Reference quote = MEETING.about().get(2);
        assertThat(quote.element()).isEqualTo(goal.id());
        assertThat(quote.wording()).isPresent().isNotEqualTo(goal.text());
        assertThat(quote.wording().map(words -> words.replace("undervisnings-området", "undervisningsområdet") + "."))
                .isEqualTo(goal.text());

        assertThat(JSON.text("/about/2/element")).isEqualTo("focus-area-3-goal-1");
        assertThat(quote.wording()).hasValue(JSON.text("/about/2/wording"));
        CommittedJson dossier = CommittedJson.of("dossier.json");
        assertThat(goal.text()).hasValue(dossier.text("/documents/0/parts/0/focusAreas/2/goals/0/text"));
        assertThat(quote.wording()).hasValue(dossier.text("/documents/1/about/2/wording"));
    }

    @Test
    void s36_itHasAPurpose() {
        assertThat(INVITATION.purpose()).get().asString().contains("kommunen og borgerne", "indsatser og tilbud");

        assertThat(INVITATION.purpose()).hasValue(JSON.text("/invitation/purpose"));
    }

    @Test
    void s37_fourQuestionsAreToBeDiscussedInOrder() {
        List<String> questions = texts(INVITATION.questions());
        assertThat(questions).hasSize(4).allMatch(question -> question.endsWith("?"));
        assertThat(questions.get(0)).contains("udfordringer");
        assertThat(questions.get(1)).contains("lokalt");
        assertThat(questions.get(2)).contains("kvaliteten");
        assertThat(questions.get(3)).contains("samarbejdsformer");

        assertThat(JSON.each("/invitation/questions", "text")).isEqualTo(questions);
    }

    @Test
    void s38_itIsSaidHowItOpensAndCloses() {
        assertThat(INVITATION.opening()).get().asString().startsWith("Et oplæg");
        assertThat(INVITATION.closing()).get().asString().contains("samles der op", "sandwich");

        assertThat(INVITATION.opening()).hasValue(JSON.text("/invitation/opening"));
        assertThat(INVITATION.closing()).hasValue(JSON.text("/invitation/closing"));
    }

    @Test
    void s39_theProgrammeHasSevenItemsInOrderWithoutClockTimes() {
        List<String> titles = List.of(
                "Velkomst, program og indledning til dialog",
                "Oplæg om Slagelse Kommunes medborgerpolitik",
                "Kaffepause",
                "Gruppedrøftelse ved bordene",
                "Gruppefremlæggelse og opsamling i plenum",
                "Videre proces",
                "Tak for i dag og sandwich");
        assertThat(MEETING.agenda().stream().map(AgendaItem::title).flatMap(Optional::stream))
                .containsExactlyElementsOf(titles);
        assertThat(MEETING.agenda())
                .allMatch(item -> item.start().isEmpty() && item.end().isEmpty());

        assertThat(JSON.each("/agenda", "title")).isEqualTo(titles);
        assertThat(JSON.root().at("/agenda").valueStream())
                .allMatch(item ->
                        item.path("start").isMissingNode() && item.path("end").isMissingNode());
    }

    @Test
    void s40_eachItemHasItsKind() {
        assertThat(MEETING.agenda().stream().map(AgendaItem::kind).flatMap(Optional::stream))
                .containsExactly(WELCOME, PRESENTATION, BREAK, GROUP_DISCUSSION, PLENARY, NEXT_STEPS, CLOSING);

        assertThat(JSON.each("/agenda", "kind"))
                .containsExactly(
                        "welcome", "presentation", "break", "groupDiscussion", "plenary", "nextSteps", "closing");
    }

    @Test
    void s41_presentersAreRolesAndBodiesSeveralToAnItem() {
        assertThat(item(WELCOME).presenters())
                .containsExactly(
                        Participant.of(KKR, "KKR").withRole("formand"),
                        Participant.of(STEERING_GROUP, "Styregruppen for Rammeaftale Sjælland")
                                .withRole("formand"));
        assertThat(item(PRESENTATION).presenters())
                .hasSize(3)
                .contains(
                        Participant.of(DISABILITY_COUNCIL, "handicapråd").withRole("repræsentanter for de involverede"))
                .contains(Participant.of(SERVICE_PROVIDER, "tilbud").withRole("repræsentanter for de involverede"));

        assertThat(JSON.each("/agenda/0/presenters", "kind")).containsExactly("kkr", "steeringGroup");
        assertThat(JSON.each("/agenda/0/presenters", "role")).containsExactly("formand", "formand");
        assertThat(JSON.each("/agenda/1/presenters", "name")).containsExactly("handicapråd", "kommune", "tilbud");
        assertThat(JSON.each("/agenda/4/presenters", "name")).containsExactly("Styregruppen for Rammeaftale Sjælland");
    }

    @Test
    void s42_thePresentationHasASubjectAnExampleAndAspects() {
        Passage subject = item(PRESENTATION).subject().orElseThrow();
        Passage example = subject.passages().get(0);
        assertThat(subject.title()).hasValue("Inddragelse og samskabelse");
        assertThat(example.title()).hasValue("Slagelse Kommunes medborgerpolitik");
        assertThat(example.passages().stream().map(Passage::title).flatMap(Optional::stream))
                .containsExactly("Proces", "Indhold", "Erfaringer");

        assertThat(JSON.text("/agenda/1/subject/title")).isEqualTo("Inddragelse og samskabelse");
        assertThat(JSON.text("/agenda/1/subject/passages/0/title")).isEqualTo("Slagelse Kommunes medborgerpolitik");
        assertThat(JSON.each("/agenda/1/subject/passages/0/passages", "title"))
                .containsExactly("Proces", "Indhold", "Erfaringer");
    }

    @Test
    void s43_questionsFollowThePresentation() {
        assertThat(item(PRESENTATION).items()).containsExactly(AgendaItem.of(QUESTIONS, "Spørgsmål"));

        assertThat(JSON.each("/agenda/1/items", "kind")).containsExactly("questions");
        assertThat(JSON.each("/agenda/1/items", "title")).containsExactly("Spørgsmål");
    }

    @Test
    void s44_anItemHasItsQuestion() {
        List<String> questions = texts(item(GROUP_DISCUSSION).questions());
        assertThat(questions)
                .singleElement()
                .asString()
                .contains("kommune og borgere")
                .endsWith("?*");

        assertThat(JSON.each("/agenda/3/questions", "text")).isEqualTo(questions);
    }

    @Test
    void s45_somethingMayComeOfTheNextSteps() {
        assertThat(item(NEXT_STEPS).outcomes().stream().map(Passage::title).flatMap(Optional::stream))
                .containsExactly("Idekatalog", "Eksempelsamling", "Pilotprojekter/forsøg mv.");

        assertThat(JSON.each("/agenda/5/outcomes", "title"))
                .containsExactly("Idekatalog", "Eksempelsamling", "Pilotprojekter/forsøg mv.");
    }

    @Test
    void s46_coffeeAndSandwichesAreServed() {
        assertThat(INVITATION.catering()).containsExactly("Kaffe", "Sandwich");

        assertThat(JSON.texts("/invitation/catering")).containsExactly("Kaffe", "Sandwich");
    }

    @Test
    void s47_oneRegistersByCalendarInvitationEmailOrTelephone() {
        assertThat(REGISTRATION.channels())
                .containsExactly(Channel.CALENDAR_INVITATION, Channel.EMAIL, Channel.TELEPHONE);

        assertThat(JSON.texts("/invitation/registration/channels"))
                .containsExactly("calendarInvitation", "email", "telephone");
    }

    @Test
    void s48_theLastDayToRegisterIsTheThirtiethOfMarchInTheYearOfTheMeeting() {
        Deadline deadline = REGISTRATION.deadline().orElseThrow();
        assertThat(deadline.lastDay()).hasValue(LocalDate.of(2022, 3, 30));
        assertThat(deadline.wording()).hasValue("senest 30/3");

        assertThat(JSON.text("/invitation/registration/deadline/atLatest")).isEqualTo("2022-03-30");
        assertThat(JSON.text("/invitation/registration/deadline/wording")).isEqualTo("senest 30/3");
    }

    @Test
    void s49_materialFollowsADayAfterTheLastDayToRegister() {
        LocalDate lastDay = REGISTRATION.deadline().flatMap(Deadline::lastDay).orElseThrow();
        assertThat(INVITATION.materials().stream().map(Attachment::title).flatMap(Optional::stream))
                .containsExactly("Program", "Deltagerliste mv.");
        assertThat(INVITATION.materials())
                .allMatch(material -> material.published().equals(Optional.of(When.day(lastDay.plusDays(1)))));
        assertThat(ModelValidator.create().validate(MEETING)).isEmpty(); // that order is legal

        assertThat(JSON.each("/invitation/materials", "title")).containsExactly("Program", "Deltagerliste mv.");
        assertThat(JSON.each("/invitation/materials", "published")).containsExactly("2022-03-31", "2022-03-31");
        assertThat(JSON.each("/invitation/materials", "wording")).containsExactly("en uge før", "en uge før");
    }

    @Test
    void s50_itIsSentOnBehalfOfTheSteeringGroup() {
        assertThat(INVITATION.onBehalfOf())
                .hasValue(Participant.of(STEERING_GROUP, "Styregruppen for Rammeaftale Sjælland"));

        assertThat(JSON.text("/invitation/onBehalfOf/kind")).isEqualTo("steeringGroup");
        assertThat(JSON.text("/invitation/onBehalfOf/name")).isEqualTo("Styregruppen for Rammeaftale Sjælland");
    }

    @Test
    void s51_theSignatoryHasARoleAndNeedsNoName() {
        Participant signatory = INVITATION.signatories().get(0);
        assertThat(signatory.role()).hasValue("Styregruppeformand");
        assertThat(signatory.contact()).isEmpty();

        assertThat(JSON.each("/invitation/signatories", "role")).containsExactly("Styregruppeformand");
        assertThat(JSON.has("/invitation/signatories/0/contact")).isFalse();
    }

    @Test
    void s52_itHasAFootnote() {
        Passage footnote = INVITATION.notes().get(0);
        assertThat(footnote.number()).hasValue("1");
        assertThat(footnote.text())
                .get()
                .asString()
                .startsWith(AGREEMENT.alternativePurposes().get(0));

        assertThat(JSON.text("/invitation/notes/0/number")).isEqualTo("1");
        assertThat(footnote.text()).hasValue(JSON.text("/invitation/notes/0/text"));
    }

    @Test
    void s53_itHasAWebLink() {
        assertThat(texts(INVITATION.notes()).get(0)).contains("[www.rs17.dk](http://www.rs17.dk)");
        assertThat(AGREEMENT.url()).hasValue("http://www.rs17.dk");

        assertThat(JSON.text("/invitation/notes/0/text")).contains("[www.rs17.dk](http://www.rs17.dk)");
        assertThat(CommittedJson.of("agreement.json").text("/url")).isEqualTo("http://www.rs17.dk");
    }

    @Test
    void s54_personalDataHasOneHomeAndCanBeRemovedAgain() {
        Contact contact = Contact.builder()
                .name("Navn Navnesen")
                .email("info@example.org")
                .phone("00 00 00 00")
                .build();
        Meeting meeting = withRegistration(REGISTRATION.withContact(contact));

        String json = new String(RammeaftaleJson.create().write(meeting), UTF_8);
        assertThat(json).containsOnlyOnce("""
                        "contact":{"name":"Navn Navnesen","email":"info@example.org","phone":"00 00 00 00"}""");
        assertThat(REGISTRATION.withContact(contact).toString())
                .contains("Contact[")
                .doesNotContain("Navn Navnesen", "info@example.org", "00 00 00 00");

        Meeting without = withRegistration(REGISTRATION.withContact(null));
        assertThat(without).isEqualTo(MEETING).isNotEqualTo(meeting);
        assertThat(new String(RammeaftaleJson.create().write(without), UTF_8)).doesNotContain("contact");
        assertThat(JSON.has("/invitation/registration/contact")).isFalse();
    }

    @Test
    void s55_textsKeepTheirEmphasisQuotesAndLists() {
        assertThat(INVITATION.theme()).get().asString().contains("*Hvad kan vi");
        assertThat(texts(INVITATION.notes()).get(0)).contains("*\"Styrket samarbejde med borgere og pårørende\"*");
        assertThat(REGISTRATION.text()).get().asString().contains("måder:\n\n- ved", "\n- ved at ringe");

        assertThat(JSON.text("/invitation/theme")).contains("*Hvad kan vi");
        assertThat(JSON.text("/invitation/notes/0/text")).contains("*\"Styrket samarbejde med borgere og pårørende\"*");
        assertThat(REGISTRATION.text()).hasValue(JSON.text("/invitation/registration/text"));
    }

    @Test
    void s56_theSourcesWordingStandsBesideWhatItMeans() {
        MeetingTime time = MEETING.time().orElseThrow();
        assertThat(time.wording()).hasValue("7/4-2022, kl.16-19");
        assertThat(time)
                .isEqualTo(MeetingTime.of("2022-04-07", "16:00", "19:00").withWording("7/4-2022, kl.16-19"));
        assertThat(REGISTRATION.deadline())
                .hasValue(Deadline.atLatest("2022-03-30").withWording("senest 30/3"));

        assertThat(JSON.text("/time/wording")).isEqualTo("7/4-2022, kl.16-19");
        assertThat(JSON.text("/invitation/registration/deadline/wording")).isEqualTo("senest 30/3");
        assertThat(JSON.text("/invitation/materials/0/wording")).isEqualTo("en uge før");
        CommittedJson agreement = CommittedJson.of("agreement.json");
        assertThat(agreement.text("/deadlines/0/wording")).isEqualTo("senest den 1. december");
        assertThat(agreement.text("/process/0/wording")).isEqualTo("fra efteråret 2019 til sommeren 2020");
        assertThat(agreement.text("/claims/0/wording")).isEqualTo("pr. ultimo 2020");
    }

    private static AgendaItem item(AgendaItemKind kind) {
        return MEETING.agenda().stream()
                .filter(item -> item.kind().equals(Optional.of(kind)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).flatMap(Optional::stream).toList();
    }

    private static Meeting withRegistration(Registration registration) {
        return MEETING.withInvitation(INVITATION.withRegistration(registration));
    }
}
