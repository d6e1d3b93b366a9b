package dk.rammeaftale.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.rammeaftale.Approvable;
import dk.rammeaftale.Approvable.PartyStanding;
import dk.rammeaftale.Change;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Dossier.History.Mention;
import dk.rammeaftale.Due;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.RammeaftaleModule;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.json.answer.ChangeAnswer;
import dk.rammeaftale.json.answer.DocumentAnswer;
import dk.rammeaftale.json.sample.Agreement2021;
import dk.rammeaftale.json.sample.SampleDossier;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A user's mapper writes answers in their one form, and reads that form. */
class AnswersMapperTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RammeaftaleModule()).build();
    private static final JsonMapper OTHER_NAMES = MAPPER.rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);
    private static final FrameworkAgreement AGREEMENT = Agreement2021.agreement();
    private static final Dossier DOSSIER = SampleDossier.dossier();

    @BeforeAll
    static void open() {
        Case.open();
    }

    /** Answers of core, each with its written form. */
    static Stream<List<Object>> answers() {
        Dossier amended = read("amended-agreement.json");
        EffectiveAgreement effective = amended.documents().stream()
                .filter(FrameworkAgreement.class::isInstance)
                .flatMap(a -> amended.effective(a.id(), LocalDate.of(2030, 1, 1)).stream())
                .findFirst()
                .orElseThrow();
        History history = DOSSIER.historyOf(Reference.to("sjaelland-2021-22", "focus-area-3"));
        Mention mention = history.mentions().get(0);
        Due due = AGREEMENT.due(DAY).get(0);
        Change change = AGREEMENT.withTitle("B").changesSince(AGREEMENT).get(0);
        Problem problem = ModelValidator.create()
                .validate(AGREEMENT.withTitle(" "))
                .get(0)
                .at(3, 4);
        return Stream.of(
                List.of(due, Answers.of(due)),
                List.of(change, Answers.of(change)),
                List.of(problem, Answers.of(problem)),
                List.of(effective, Answers.of(effective)),
                List.of(history, Answers.of(history)),
                List.of(mention, Answers.of(mention)),
                List.of(
                        AGREEMENT.standings().get(0),
                        Answers.of(AGREEMENT.standings().get(0))));
    }

    static Stream<Document> documents() {
        return Stream.of("agreement", "meeting", "dossier", "amended-agreement", "minutes", "committee-minutes")
                .map(name -> read(name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void areWrittenInOneFormWhoeverWrites(List<Object> answerAndForm) {
        String form = JSON.writeText(answerAndForm.get(1));

        for (Object answer : answerAndForm) {
            assertThat(JSON.writeText(answer)).isEqualTo(form);
            assertThat(JSON.writeText(List.of(answer))).isEqualTo("[" + form + "]");
            assertThat(MAPPER.writeValueAsString(answer)).isEqualTo(form);
            assertThat(OTHER_NAMES.writeValueAsString(List.of(answer))).isEqualTo("[" + form + "]");
            assertThat(MAPPER.writeValueAsString(Map.of("x", Optional.of(answer))))
                    .isEqualTo("{\"x\":" + form + "}");
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theirFormIsRead(List<Object> answerAndForm) {
        Object form = answerAndForm.get(1);

        for (JsonMapper mapper : List.of(MAPPER, OTHER_NAMES)) {
            assertThat(mapper.<Object>readValue(JSON.writeText(form), mapper.constructType(form.getClass())))
                    .isEqualTo(form);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ofAWholeDocumentTheFormIsReadToo(Document document) {
        DocumentAnswer answer = Answers.of(document, DAY);

        for (JsonMapper mapper : List.of(MAPPER, OTHER_NAMES)) {
            String written = mapper.writeValueAsString(answer);
            assertThat(written).isEqualTo(JSON.writeText(answer));
            assertThat(mapper.readValue(written, DocumentAnswer.class)).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Due.class,
                Change.class,
                Problem.class,
                EffectiveAgreement.class,
                History.class,
                Mention.class,
                PartyStanding.class
            })
    void whatHoldsItsDocumentIsNotReadAndSaysWhatIs(Class<?> type) {
        assertThatThrownBy(() -> MAPPER.readValue("{}", type))
                .isInstanceOf(JacksonException.class)
                .hasMessageStartingWith(type.getSimpleName() + " is an answer about documents and can't be read:")
                .hasMessageContaining("dk.rammeaftale.json.answer");
        assertThatThrownBy(() -> MAPPER.convertValue(
                        Map.of("x", List.of(Map.of())),
                        MAPPER.getTypeFactory()
                                .constructMapType(
                                        Map.class,
                                        MAPPER.constructType(String.class),
                                        MAPPER.getTypeFactory().constructCollectionType(List.class, type))))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("can't be read");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aMapperWithoutTheModuleWritesNone(Answer answer) {
        assertThatThrownBy(() -> JsonMapper.shared().writeValueAsString(answer))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("dk.rammeaftale.json.RammeaftaleModule, which this mapper does not have");
    }

    static Stream<Answer> forms() {
        return Stream.concat(
                answers().map(pair -> (Answer) pair.get(1)), documents().map(document -> Answers.of(document, DAY)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theReaderOfDocumentsSaysWhatReadsThem(List<Object> answerAndForm) {
        for (Object answer : answerAndForm) {
            assertThatThrownBy(() -> JSON.read("{}", answer.getClass()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(answer.getClass().getSimpleName() + " is an answer, not a document:"
                            + " read it by a Jackson mapper with RammeaftaleModule"
                            + (answer instanceof Answer ? "" : ", as a type of dk.rammeaftale.json.answer"));
        }
    }

    @Test
    void aChangeHoldsTheValueAsTheFormatHasIt() {
        FocusArea area = AGREEMENT.allFocusAreas().get(0);
        Change removed =
                AGREEMENT
                        .withElement(area.id(), FocusArea.class, a -> a.withId(Id.parse("x")))
                        .changesSince(AGREEMENT)
                        .stream()
                        .filter(change -> change.kind() == Change.Kind.REMOVED)
                        .findFirst()
                        .orElseThrow();

        ChangeAnswer read = MAPPER.readValue(MAPPER.writeValueAsString(removed), ChangeAnswer.class);

        assertThat(MAPPER.convertValue(read.before().orElseThrow(), FocusArea.class))
                .isEqualTo(area);
    }

    @Test
    void aListIsOfAnswers() {
        assertThatThrownBy(() -> JSON.writeText(List.of(AGREEMENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Only lists of answers can be written: write documents one per line, with writeLines");
        assertThat(JSON.writeText(AGREEMENT.due(LocalDate.MAX))).isEqualTo("[]");
    }

    /** A generic holder of a value. */
    public record Holder(Object value, List<Object> more) {}

    static Stream<Object> valuesBehindObject() {
        return Stream.of(
                AGREEMENT,
                DOSSIER,
                AGREEMENT.allFocusAreas().get(0),
                Verdict.APPROVED_WITH_CHANGES,
                When.parse("2021"),
                Id.parse("a"),
                RuleSet.ADOPTED_2021,
                Answers.of(AGREEMENT.due(DAY).get(0)),
                Answers.of(AGREEMENT, DAY),
                Answers.of(AGREEMENT.withTitle("B").changesSince(AGREEMENT).get(0)));
    }

    static Stream<Arguments> typings() {
        return Stream.of(DefaultTyping.values())
                .filter(typing -> typing != DefaultTyping.JAVA_LANG_OBJECT)
                .flatMap(typing -> valuesBehindObject().map(value -> arguments(typing, value)));
    }

    @ParameterizedTest
    @MethodSource("typings")
    void whateverTypingAMapperHasAnAnswerIsRead(DefaultTyping typing, Object value) {
        JsonMapper typed = MAPPER.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("dk.rammeaftale.")
                                .allowIfSubType("java.util.")
                                .build(),
                        typing)
                .build();
        Object read = typed.readValue(typed.writeValueAsString(value), value.getClass());

        assertThat(read).isEqualTo(value);
    }

    /** A type of the user with extensions that are not its own, which no writer can put anywhere. */
    public record Mine(String name, Extensions extensions) {}

    /** A type of the user with an agreement or an amendment. */
    public record Six(Approvable approvable) {}

    @Test
    void whatHasNoFormIsRefused() {
        Mine mine = new Mine("n", Extensions.none().with("x:a", "1"));
        refuses(() -> MAPPER.writeValueAsString(mine), "Extensions are written in the object that they extend");
        refuses(() -> MAPPER.valueToTree(mine), "Extensions are written in the object that they extend");
        refuses(() -> MAPPER.readValue("{\"extensions\":{}}", Mine.class), "Extensions are read in the object");
        refuses(
                () -> MAPPER.writeValueAsString(Map.of(AGREEMENT.allFocusAreas().get(0), 1)),
                "A value of FocusArea can't be a key: take its id");
        refuses(() -> MAPPER.writeValueAsString(Map.of(AGREEMENT.due(DAY).get(0), 1)), "can't be");
        refuses(() -> MAPPER.writeValueAsString(Map.of(ParticipantKind.parse("x:a\ud83c"), 1)), "half a character");
    }

    @Test
    void anAgreementIsReadWhereItOrAnAmendmentMayStand() {
        Six six = new Six(AGREEMENT);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(six), Six.class)).isEqualTo(six);
    }

    @Test
    void aRuleSetHasOneSpelling() {
        assertThat(JSON.writeText(RuleSet.ADOPTED_2021)).isEqualTo("\"adopted-2021\"");
        assertThat(MAPPER.writeValueAsString(Map.of(RuleSet.ADOPTED_2021, RuleSet.ADOPTED_2016)))
                .isEqualTo("{\"adopted-2021\":\"adopted-2016\"}");
        assertThat(MAPPER.readValue("\"adopted-2021\"", RuleSet.class)).isEqualTo(RuleSet.ADOPTED_2021);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theTextOfAnAnswerIsShort(Answer answer) {
        assertThat(answer.toString())
                .startsWith(answer.getClass().getSimpleName() + "[")
                .hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theTextOfWhatHoldsADocumentIsShort(List<Object> answerAndForm) {
        assertThat(answerAndForm.get(0).toString()).hasSizeLessThan(600);
    }

    private static void refuses(ThrowingCallable use, String why) {
        assertThatThrownBy(use).isInstanceOf(JacksonException.class).hasMessageContaining(why);
    }

    @ParameterizedTest
    @MethodSource("valuesBehindObject")
    void whatStandsBehindObjectIsWrittenAsItselfAndWithDefaultTypingReadToo(Object value) {
        Holder holder = new Holder(value, List.of(value));
        BasicPolymorphicTypeValidator ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("dk.rammeaftale.")
                .allowIfSubType("java.util.")
                .build();

        assertThat(MAPPER.writeValueAsString(holder))
                .isEqualTo("{\"value\":" + JSON.writeText(value) + ",\"more\":[" + JSON.writeText(value) + "]}");
        for (JsonMapper typed : List.of(
                MAPPER.rebuild().activateDefaultTyping(ours).build(),
                MAPPER.rebuild()
                        .activateDefaultTyping(ours, DefaultTyping.NON_FINAL)
                        .build(),
                MAPPER.rebuild()
                        .activateDefaultTyping(ours, DefaultTyping.NON_FINAL_AND_ENUMS)
                        .build(),
                MAPPER.rebuild()
                        .activateDefaultTypingAsProperty(ours, DefaultTyping.NON_FINAL, "@class")
                        .build())) {
            assertThat(typed.readValue(typed.writeValueAsString(holder), Holder.class))
                    .isEqualTo(holder);
            assertThat(typed.readValue(typed.writerFor(Object.class).writeValueAsString(value), Object.class))
                    .isEqualTo(value);
        }
    }

    @Test
    void aModuleOfTheUsersStaysWhereJacksonFindsTheDefaultToo() {
        RammeaftaleModule own = new RammeaftaleModule(
                RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(true)));
        String unknown = JSON.writeText(AGREEMENT).replaceFirst("\"id\"", "\"ukendt\":1,\"id\"");

        for (JsonMapper mapper : Arrays.asList(
                JsonMapper.builder().addModule(own).findAndAddModules().build(),
                JsonMapper.builder().findAndAddModules().addModule(own).build(),
                JsonMapper.builder()
                        .addModule(own)
                        .addModule(new RammeaftaleModule())
                        .build(),
                JsonMapper.builder()
                        .addModule(own)
                        .build()
                        .rebuild()
                        .findAndAddModules()
                        .build(),
                JsonMapper.builder()
                        .findAndAddModules()
                        .build()
                        .rebuild()
                        .addModule(own)
                        .build())) {
            FrameworkAgreement read = mapper.readValue(unknown, FrameworkAgreement.class);
            assertThat(mapper.writeValueAsString(read)).contains("\"ukendt\":1");
        }
        assertThat(Failure.of(() -> JsonMapper.builder()
                                .findAndAddModules()
                                .build()
                                .readValue(unknown, FrameworkAgreement.class))
                        .codes())
                .isEqualTo(List.of("RA-0005 /ukendt"));
    }

    @SuppressWarnings("unchecked")
    private static <D extends Document> D read(String sample) {
        try {
            return (D) JSON.read(Files.readAllBytes(Path.of("..", "examples", "samples", sample)), Document.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
