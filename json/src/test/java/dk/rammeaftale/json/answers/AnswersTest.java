package dk.rammeaftale.json.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Approvable.PartyStanding;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.agreement.Party.Standing;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Position;
import dk.rammeaftale.content.Position.Stance;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.answer.AgendaItemAnswer;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.json.answer.DeadlineAnswer;
import dk.rammeaftale.json.answer.DecisionAnswer;
import dk.rammeaftale.json.answer.DocumentAnswer;
import dk.rammeaftale.json.answer.DocumentRef;
import dk.rammeaftale.json.answer.FocusAreaAnswer;
import dk.rammeaftale.json.answer.PartyAnswer;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import dk.rammeaftale.json.sample.Agreement2021;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers agree with the methods of the document; they embed no documents and name no persons. */
class AnswersTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);
    private static final Pattern OF_CONTACT =
            Pattern.compile("info[0-9]+@example[.]org|[+]45 00 00 00 [0-9]+|\"contact\"");

    private static final Participant PERSON = Participant.builder()
            .contact(Contact.builder().name("Navn Navnesen").build())
            .build();

    @Provide
    Arbitrary<Document> documents() {
        return ModelArbitraries.valid(Document.class);
    }

    @Provide
    Arbitrary<Document> anyDocuments() {
        return ModelArbitraries.any(Document.class);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ModelArbitraries.valid(Dossier.class);
    }

    @Property(tries = 300)
    void whatIsWrittenOfADocumentIsClean(@ForAll("anyDocuments") Document document) {
        clean(Answers.of(document, DAY));
        clean(document.due(LocalDate.of(1900, 1, 1)));
        clean(ModelValidator.create().validate(document));
        assertThat(Answers.of(document.withoutPersonalData(), DAY)).isEqualTo(Answers.of(document, DAY));
    }

    @Property(tries = 100)
    void whatIsWrittenOfADossierIsClean(@ForAll("dossiers") Dossier dossier) {
        clean(Answers.of(dossier, DAY));
        for (Document document : dossier.documents()) {
            clean(dossier.historyOf(Reference.to(document.id().text())));
            dossier.effective(document.id(), DAY).ifPresent(effective -> {
                String agreement = JSON.writeText(effective.agreement());
                assertThat(JSON.writeText(effective)).contains("\"agreement\":" + agreement);
                clean(JSON.writeText(effective).replace(agreement, "0"));
            });
        }
    }

    @Property(tries = 200)
    void eachPartyAndDeadlineIsTold(@ForAll("documents") Document document) {
        DocumentAnswer answer = Answers.of(document, DAY);

        assertThat(answer.document()).isEqualTo(Answers.ref(document));
        if (document instanceof Approvable approvable) {
            Approvable seen = approvable.seenFrom(DAY);
            assertThat(answer.parties())
                    .extracting(PartyAnswer::standing)
                    .isEqualTo(seen.parties().stream().map(seen::standing).toList());
            assertThat(approvable.standings()).allSatisfy(stands -> decisionAloneWouldDo(approvable, stands));
        }
        if (document instanceof FrameworkAgreement agreement) {
            Decision approved = Decision.approved("2020-12-01");
            FrameworkAgreement decided = agreement.withParties(agreement.parties().stream()
                    .map(party -> party.plusDecisions(approved))
                    .toList());
            assertThat(decided.standings())
                    .allSatisfy(stands -> assertThat(stands)
                            .isEqualTo(new PartyStanding(stands.party(), Standing.APPROVED, Optional.of(approved))));
        }
        if (!(document instanceof Dossier)) {
            assertThat(answer.deadlines()).isEqualTo(answers(document.due(DAY)));
        } else {
            assertThat(all(answer).flatMap(a -> a.deadlines().stream()))
                    .containsExactlyInAnyOrderElementsOf(answers(document.due(DAY)));
        }
    }

    private static void decisionAloneWouldDo(Approvable document, PartyStanding stands) {
        stands.decision().ifPresent(decision -> {
            Party alone = stands.party().withDecisions(List.of(decision.withAbout(List.of())));
            assertThat(stands.party().decisions()).contains(decision);
            assertThat(document.standing(alone)).isEqualTo(stands.standing());
        });
    }

    private static Stream<DocumentAnswer> all(DocumentAnswer answer) {
        return Stream.concat(Stream.of(answer), answer.documents().stream().flatMap(AnswersTest::all));
    }

    private static List<DeadlineAnswer> answers(List<Due> due) {
        return due.stream().map(Answers::of).toList();
    }

    private static void clean(Object answer) {
        clean(JSON.writeText(answer));
    }

    private static void clean(String json) {
        assertThat(OF_CONTACT.matcher(json).find()).isFalse();
        clean(JsonMapper.shared().readTree(json), "");
    }

    /** Checks that no property is empty, and that there is no document, which would have a {@code formatVersion}. */
    private static void clean(JsonNode node, String at) {
        assertThat(node.isNull()).as(at).isFalse();
        assertThat(node.has("formatVersion")).as(at).isFalse();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            assertThat(property.getValue().isContainer() && property.getValue().isEmpty())
                    .as(property.getKey())
                    .isFalse();
            clean(property.getValue(), at + "/" + property.getKey());
        }
        if (node.isArray()) {
            node.forEach(element -> clean(element, at + "/-"));
        }
    }

    @Test
    void aPartyStandsByTheDecisionThatMadeIt() {
        Authority slagelse = Authority.municipality("Slagelse");
        Decision committee = Decision.recommended("2020-11-03").withBy(ParticipantKind.COMMITTEE, "Socialudvalget");
        Decision sentBack = Decision.of(Verdict.SENT_BACK, "2020-11-10");
        Decision approved = Decision.approved("2020-11-30").withBy(ParticipantKind.MUNICIPAL_COUNCIL, "Byrådet");
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id("a")
                .title("A")
                .period("2021/2022")
                .addParties(Party.of(slagelse))
                .build();

        assertThat(party(agreement)).isEqualTo("{'authority':'0330','name':'Slagelse','standing':'unknown'}");
        assertThat(party(agreement.plusDecisions(slagelse, committee)))
                .isEqualTo("{'authority':'0330','name':'Slagelse','standing':'pending'}");
        assertThat(party(agreement.plusDecisions(slagelse, committee, sentBack)))
                .isEqualTo("{'authority':'0330','name':'Slagelse','standing':'pending','verdict':'sentBack',"
                        + "'when':'2020-11-10'}");
        assertThat(party(agreement.plusDecisions(slagelse, committee, sentBack, approved)))
                .isEqualTo("{'authority':'0330','name':'Slagelse','standing':'approved','verdict':'approved',"
                        + "'when':'2020-11-30','by':'Byrådet'}");
    }

    @Test
    void aPartyStandsByTheLastDecisionOnItsParts() {
        Authority slagelse = Authority.municipality("Slagelse");
        FrameworkAgreement agreement = Agreement2021.agreement()
                .withParties(Party.of(slagelse))
                .withParts(Part.development(), Part.governance());
        Decision development = Decision.approved("2020-11-30").withAbout(Reference.within("development"));
        Decision governance = Decision.of(Verdict.ENDORSED, "2020-12-07").withAbout(Reference.within("governance"));
        Decision rejected = Decision.of(Verdict.REJECTED, "2020-12-01").withAbout(Reference.within("governance"));

        assertThat(agreement
                        .plusDecisions(slagelse, development)
                        .standings()
                        .get(0)
                        .decision())
                .isEmpty();
        assertThat(agreement
                        .plusDecisions(slagelse, rejected, development)
                        .standings()
                        .get(0)
                        .decision())
                .contains(rejected);
        assertThat(agreement
                        .plusDecisions(slagelse, rejected, development, governance, development)
                        .standings()
                        .get(0)
                        .decision())
                .contains(development);
        assertThat(agreement
                        .plusDecisions(slagelse, rejected, development, governance)
                        .standings()
                        .get(0)
                        .decision())
                .contains(governance);
    }

    private static String party(FrameworkAgreement agreement) {
        return JSON.writeText(agreement.standings().get(0)).replace('"', '\'');
    }

    @Test
    void aFocusAreaIsToldWithItsPartAndItsTexts() {
        FocusArea area = FocusArea.of("3", "Borgere")
                .withGoals(List.of(
                        Passage.of("Færre skift"),
                        Passage.titled("Mål").withText("Flere").withPassages(Passage.of("Inde"))))
                .withContent(Passage.of("Sådan"))
                .withResults("Ro");
        FrameworkAgreement agreement = Agreement2021.agreement()
                .withParts(Part.development().withFocusAreas(area))
                .withFocusAreas(FocusArea.of("4", "Uden"));

        assertThat(Answers.of(agreement, DAY).focusAreas())
                .containsExactly(
                        new FocusAreaAnswer(
                                area.id(),
                                Optional.of("3"),
                                "Borgere",
                                Optional.of(Id.parse("development")),
                                Optional.empty(),
                                List.of("Færre skift", "Mål: Flere", "Inde"),
                                List.of("Sådan"),
                                List.of("Ro")),
                        new FocusAreaAnswer(
                                Id.parse("focus-area-4"),
                                Optional.of("4"),
                                "Uden",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @Test
    void anAgendaIsToldWithItsDecisionsAndItemsInside() {
        Decision decision = Decision.builder()
                .verdict(Verdict.APPROVED)
                .text("Godkendt.")
                .by(PERSON)
                .to(Participant.of(ParticipantKind.MUNICIPAL_COUNCIL))
                .addPositions(
                        Position.of(Stance.FOR).withCount(3),
                        Position.of(Stance.FOR).withCount(2),
                        Position.of(Stance.AGAINST, Participant.of(ParticipantKind.POLITICAL_GROUP, "A")),
                        Position.of(Stance.AGAINST).withCount(1))
                .build();
        AgendaItem inside = AgendaItem.builder().publicTitle("Køb").build();
        AgendaItem item = AgendaItem.of(AgendaItemKind.parse("decision"), "Allonge")
                .withNumber("3.a")
                .withRecommendations(List.of(Recommendation.builder()
                        .addPoints(Passage.of("at godkende"))
                        .addAlternatives(Recommendation.builder()
                                .addPoints(Passage.of("at udsætte"))
                                .build())
                        .build()))
                .withDecisions(decision)
                .withItems(inside);
        Meeting meeting = Meeting.builder().id("m").title("M").addAgenda(item).build();

        List<AgendaItemAnswer> agenda = Answers.of(meeting, DAY).agenda();

        assertThat(agenda).extracting(AgendaItemAnswer::level).containsExactly(1, 2);
        assertThat(agenda)
                .extracting(AgendaItemAnswer::title)
                .containsExactly(Optional.of("Allonge"), Optional.of("Køb"));
        assertThat(agenda.get(0).recommendations()).containsExactly("at godkende");
        assertThat(agenda.get(0).decisions())
                .containsExactly(new DecisionAnswer(
                        Optional.of(Verdict.APPROVED),
                        Optional.of("Godkendt."),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of("municipalCouncil"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(5),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void anAgreementInADossierIsTheOneOfTheDay() {
        FrameworkAgreement agreement = Agreement2021.agreement();
        FocusArea added = FocusArea.of("9", "Ny");
        Amendment amendment = Amendment.builder()
                .id(Id.parse("allonge"))
                .title("Allonge")
                .amends(Reference.to(agreement.id().text()))
                .effective(When.parse("2022-01-01"))
                .changes(Changes.builder()
                        .addFocusAreas(added)
                        .addDeadlines(Deadline.atLatest("2022-06-01"))
                        .build())
                .build();
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("D")
                .addDocuments(agreement, amendment)
                .build();

        DocumentAnswer before = Answers.of(dossier, DAY);
        DocumentAnswer after = Answers.of(dossier, LocalDate.of(2022, 1, 1));

        assertThat(before.documents().get(0)).isEqualTo(Answers.of(agreement, DAY));
        assertThat(before.deadlines()).isEmpty();
        assertThat(after.documents().get(0).focusAreas())
                .hasSize(before.documents().get(0).focusAreas().size() + 1)
                .extracting(FocusAreaAnswer::title)
                .contains("Ny");
        assertThat(after.documents().get(0).applied())
                .containsExactly(new DocumentRef("amendment", Id.parse("allonge"), "Allonge"));
        assertThat(after.documents().get(1).amends()).contains(agreement.id());
        assertThat(after.documents().get(1).deadlines())
                .extracting(DeadlineAnswer::lastDay)
                .containsExactly(LocalDate.of(2022, 6, 1));
    }

    @Test
    @SuppressWarnings("NullAway") // like a caller that ignores nullness
    void everyAnswerOfADocumentNeedsADocumentAndADay() {
        assertThatThrownBy(() -> Answers.of((Document) null, DAY)).hasMessage("document");
        assertThatThrownBy(() -> Answers.of(Agreement2021.agreement(), null)).hasMessage("day");
    }

    /** A value that is missing in an invalid document is missing in the answer. */
    @Test
    void aBrokenDocumentIsToldAsFarAsItGoes() {
        FrameworkAgreement broken =
                empty(FrameworkAgreement.class).withParties(empty(Party.class)).withFocusAreas(empty(FocusArea.class));

        assertThat(JSON.writeText(Answers.of(broken, DAY)))
                .isEqualTo("{\"document\":{\"type\":\"frameworkAgreement\"},\"day\":\"2020-10-01\","
                        + "\"parties\":[{\"standing\":\"unknown\"}],\"focusAreas\":[{}]}");
        assertThat(Answer.class.getPermittedSubclasses()).allMatch(Class::isRecord);
    }

    private static <T> T empty(Class<T> type) {
        Shape shape = Shape.of(type);
        return type.cast(shape.create(new Object[shape.components().size()]));
    }
}
