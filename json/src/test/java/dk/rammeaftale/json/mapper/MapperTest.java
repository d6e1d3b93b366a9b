package dk.rammeaftale.json.mapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.RammeaftaleModule;
import dk.rammeaftale.json.sample.Agreement2021;
import dk.rammeaftale.json.sample.DialogueMeeting2022;
import dk.rammeaftale.json.sample.SampleDossier;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A user's own mapper reads and writes the types of the model as {@link RammeaftaleJson} does. */
class MapperTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RammeaftaleModule()).build();

    private static final FrameworkAgreement AGREEMENT = Agreement2021.agreement();
    private static final Dossier DOSSIER = SampleDossier.dossier();
    private static final Case CASE = new Case(
            7,
            DialogueMeeting2022.meeting(),
            List.of(AGREEMENT, AGREEMENT.withExtensions(AGREEMENT.extensions().with("slagelse:budget", "2.50"))),
            List.of(DOSSIER, AGREEMENT),
            Optional.of(Authority.parse("0330")),
            When.parse("2019-23/2020-22"),
            Verdict.APPROVED_WITH_CHANGES);

    @BeforeAll
    static void open() {
        Case.open();
    }

    @Test
    void writesTheSameBytes() {
        assertThat(MAPPER.writeValueAsBytes(AGREEMENT)).isEqualTo(JSON.write(AGREEMENT));
        assertThat(MAPPER.writeValueAsBytes(DOSSIER)).isEqualTo(JSON.write(DOSSIER));
    }

    @Test
    void readsTheSameValue() {
        assertThat(MAPPER.readValue(JSON.write(AGREEMENT), FrameworkAgreement.class))
                .isEqualTo(AGREEMENT);
        assertThat(MAPPER.readValue(JSON.write(DOSSIER), Document.class)).isEqualTo(DOSSIER);
        assertThat(MAPPER.readerFor(Dossier.class).<Dossier>readValue(JSON.writeText(DOSSIER)))
                .isEqualTo(DOSSIER);
    }

    @Test
    void isFoundByItself() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.registeredModules()).anyMatch(RammeaftaleModule.class::isInstance);
        assertThat(found.writeValueAsBytes(AGREEMENT)).isEqualTo(JSON.write(AGREEMENT));
        assertThat(found.readValue(JSON.write(AGREEMENT), FrameworkAgreement.class))
                .isEqualTo(AGREEMENT);
    }

    @Test
    void worksInsideATypeOfTheUsers() {
        String written = MAPPER.writeValueAsString(CASE);

        assertThat(MAPPER.readValue(written, Case.class)).isEqualTo(CASE);
        JsonNode plain = JsonMapper.shared().readTree(written);
        assertThat(plain.at("/meeting/formatVersion").stringValue()).isEqualTo("1.0");
        assertThat(plain.at("/documents/0/type").stringValue()).isEqualTo("dossier");
        assertThat(plain.at("/owner").stringValue()).isEqualTo("0330");
        assertThat(plain.at("/opened").stringValue()).isEqualTo("2019-23/2020-22");
        assertThat(plain.at("/verdict").stringValue()).isEqualTo("approvedWithChanges");
    }

    @Test
    void whatIsNullOrAbsentInATypeOfTheUsersIsNull() {
        Case empty = new Case(1, null, List.of(), List.of(), Optional.empty(), null, null);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(empty), Case.class))
                .isEqualTo(empty);
    }

    @Test
    void readsListsAndMapsOfTheModel() {
        List<Document> documents = List.of(AGREEMENT, DOSSIER);
        Map<String, Verdict> verdicts = Map.of("a", Verdict.SENT_BACK);

        assertThat(MAPPER.readValue(
                        MAPPER.writerFor(new TypeReference<List<Document>>() {}).writeValueAsString(documents),
                        new TypeReference<List<Document>>() {}))
                .isEqualTo(documents);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(verdicts), new TypeReference<Map<String, Verdict>>() {}))
                .isEqualTo(verdicts);
    }

    @Test
    void indentingIsTheMappersOwn() {
        JsonMapper indenting =
                MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

        String written = indenting.writeValueAsString(AGREEMENT);

        assertThat(written).contains("\n");
        assertThat(indenting.readValue(written, FrameworkAgreement.class)).isEqualTo(AGREEMENT);
    }

    @Test
    void optionsAreThoseOfTheModule() {
        JsonMapper keeping = JsonMapper.builder()
                .addModule(new RammeaftaleModule(JsonOptions.defaults().withKeepUnknown(true)))
                .build();
        String unknown = JSON.writeText(AGREEMENT).replaceFirst("\"id\"", "\"ukendt\":[1.0,null],\"id\"");

        assertThat(keeping.writeValueAsString(keeping.readValue(unknown, FrameworkAgreement.class)))
                .contains("\"ukendt\":[1.0,null]");
        assertThat(failure(MAPPER, unknown, FrameworkAgreement.class).problems())
                .extracting(Problem::code)
                .isEqualTo(List.of("RA-0005"));
    }

    @Test
    void treesAndConversionsKeepTheValue() {
        JsonNode tree = MAPPER.valueToTree(DOSSIER);

        assertThat(MAPPER.treeToValue(tree, Document.class)).isEqualTo(DOSSIER);
        assertThat(MAPPER.convertValue(MAPPER.convertValue(DOSSIER, Map.class), Dossier.class))
                .isEqualTo(DOSSIER);
        assertThat(MAPPER.convertValue(CASE, JsonNode.class)
                        .at("/agreements/0/id")
                        .stringValue())
                .isEqualTo(AGREEMENT.id().toString());
        assertThat(MAPPER.convertValue(Map.of("number", 1, "opened", "2021", "verdict", "noted"), Case.class)
                        .verdict())
                .isEqualTo(Verdict.NOTED);
    }

    @Test
    void anExtensionKeepsItsNumbersAsTheyWereWritten() {
        String numbers = "[2.50,1E+5,-0,12345678901234567890.12345678901234567890]";
        FrameworkAgreement extended =
                AGREEMENT.withExtensions(AGREEMENT.extensions().with("slagelse:tal", numbers));

        assertThat(MAPPER.readValue(JSON.write(extended), FrameworkAgreement.class))
                .isEqualTo(extended);
        assertThat(MAPPER.writeValueAsBytes(extended)).isEqualTo(JSON.write(extended));
        assertThat(MAPPER.<JsonNode>valueToTree(extended)
                        .get("slagelse:tal")
                        .get(3)
                        .decimalValue())
                .isEqualTo("12345678901234567890.12345678901234567890");
    }

    @Test
    void aFailureCarriesTheProblemsThatTheReaderGives() {
        String wrong = new String(JSON.write(AGREEMENT), UTF_8)
                .replaceFirst("\"title\":", "\n \"titel\":")
                .replaceFirst("\"period\":\"[^\"]*\"", "\n  \"period\":\"2021-13\",\"region\":5,\"region\":5");

        Failure failure = Failure.of(() -> MAPPER.readValue(wrong, FrameworkAgreement.class));

        List<Problem> expected =
                JSON.tryRead(wrong.getBytes(UTF_8), FrameworkAgreement.class).problems();
        assertThat(Failure.codes(expected)).contains("RA-0005 /titel", "RA-0009 /period", "RA-0004 /region");
        assertThat(failure.problems()).isEqualTo(expected);
        assertThat(failure.thrown().getOriginalMessage())
                .isEqualTo(failure.cause().getMessage());
    }

    @Test
    void aFailureInATypeOfTheUsersSaysWhereInTheWhole() {
        String wrong = """
                {
                  "number": 1,
                  "agreements": [
                    {"type": "frameworkAgreement", "formatVersion": "1.0", "id": "a", "title": "A", "period": "2021"},
                    {"type": "frameworkAgreement",
                     "formatVersion": "1.0",
                     "id": "b",
                     "title": 5,
                     "period": "2021"}
                  ]
                }
                """;

        Failure failure = Failure.of(() -> MAPPER.readValue(wrong, Case.class));

        assertThat(failure.codes()).isEqualTo(List.of("RA-0006 /title"));
        assertThat(failure.problems().get(0).position()).contains(new Problem.Position(8, 15));
        assertThat(failure.thrown().getPathReference())
                .contains("\"agreements\"")
                .contains("[1]");
    }

    @Test
    void scalarsFailInTheSameWay() {
        assertThat(failure(MAPPER, "{\"number\":1,\"opened\":\"i går\"}", Case.class)
                        .codes())
                .isEqualTo(List.of("RA-0009 "));
        assertThat(failure(MAPPER, "{\"number\":1,\"owner\":330}", Case.class).codes())
                .isEqualTo(List.of("RA-0006 "));
        Problem word = failure(MAPPER, "{\"number\":1,\"verdict\":\"aproved\"}", Case.class)
                .problems()
                .get(0);
        assertThat(word.code()).isEqualTo("RA-0008");
        assertThat(word.english()).contains("approved");
        assertThat(failure(MAPPER, "{\"number\":1,\"verdict\":0}", Case.class).problems())
                .hasSize(1);
    }

    @Test
    void aKeyIsSpeltAsTheValueIs() {
        Map<Verdict, Map<When, Id>> map =
                Map.of(Verdict.APPROVED_WITH_CHANGES, Map.of(When.parse("2019-23/2020-22"), Id.parse("focus-area-3")));
        String json = "{\"approvedWithChanges\":{\"2019-23/2020-22\":\"focus-area-3\"}}";

        assertThat(MAPPER.writeValueAsString(map)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, new TypeReference<Map<Verdict, Map<When, Id>>>() {}))
                .isEqualTo(map);
        assertThat(MAPPER.writeValueAsString(AGREEMENT.register())).startsWith("{\"approved\":[");
    }

    @Test
    void aKeyThatIsNoWordFailsAsAValueDoes() {
        Failure failure =
                Failure.of(() -> MAPPER.readValue("{\"APPROVED\":1}", new TypeReference<Map<Verdict, Integer>>() {}));

        assertThat(failure.codes()).isEqualTo(List.of("RA-0008 "));
    }

    @Test
    void problemsOfATreeHaveNoPosition() {
        JsonNode tree = MAPPER.readTree("{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\"}");

        Failure failure = Failure.of(() -> MAPPER.treeToValue(tree, Document.class));

        assertThat(failure.codes()).isEqualTo(List.of("RA-0007 /title"));
        assertThat(failure.problems().get(0).position()).isEmpty();
    }

    @Test
    void brokenSyntaxIsTheMappersOwnFailure() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\n\"meeting\",}", Document.class))
                .isInstanceOfSatisfying(
                        StreamReadException.class,
                        thrown -> assertThat(thrown.getLocation().getLineNr()).isEqualTo(2));
    }

    @Test
    void aTreeOfTheUsersKeepsDecimalsIfItIsTold() {
        JsonMapper exact = MAPPER.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        FrameworkAgreement extended =
                AGREEMENT.withExtensions(AGREEMENT.extensions().with("slagelse:tal", "[2.50]"));

        assertThat(exact.treeToValue(exact.readTree(JSON.write(extended)), FrameworkAgreement.class))
                .isEqualTo(extended);
    }

    private static Failure failure(ObjectMapper mapper, String json, Class<?> type) {
        return Failure.of(() -> mapper.readValue(json, type));
    }
}
