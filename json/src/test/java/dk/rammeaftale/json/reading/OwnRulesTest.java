package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.AGREEMENT;
import static dk.rammeaftale.json.reading.Lines.DOSSIER;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.LegalBasis;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.RammeaftaleModule;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A user's own rule about a type of the model is checked while reading, like the rules of the library. */
class OwnRulesTest {

    private static final ExtensionKey<LegalBasis> BUDGET = ExtensionKey.of("slagelse:budget", LegalBasis.class);
    private static final ModelValidator VALIDATOR = ModelValidator.create()
            .withRule(FocusArea.class, "SLA-0001", area -> BUDGET.get(area).isPresent());
    private static final JsonOptions OPTIONS = JsonOptions.defaults();
    private static final RammeaftaleJson RULED = RammeaftaleJson.create(OPTIONS, VALIDATOR);
    private static final RammeaftaleJson TYPED = RammeaftaleJson.create(OPTIONS.withExtensions(BUDGET), VALIDATOR);

    /** Far more than needed, and far less than comparing every pair would take. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static String agreement(String... areas) {
        return AGREEMENT + ",\n\"focusAreas\":[\n" + String.join(",\n", areas) + "]}";
    }

    private static String area(int number, String more) {
        return " {\"id\":\"area-" + number + "\",\"title\":\"Område\"" + more + "}";
    }

    private static List<String> lines(RammeaftaleJson reader, String json) {
        return Lines.of(reader.tryRead(bytes(json), FrameworkAgreement.class));
    }

    @Test
    void aProblemHasItsLineAndColumnAndBothTexts() {
        String json = agreement(area(1, ",\"slagelse:budget\":{\"statute\":\"a\"}"), area(2, ""), area(3, ""));
        ReadResult<FrameworkAgreement> result = RULED.tryRead(bytes(json), FrameworkAgreement.class);
        assertThat(Lines.of(result)).containsExactly("4:2 SLA-0001 /focusAreas/1", "5:2 SLA-0001 /focusAreas/2");
        assertThat(result.isValid()).isFalse();
        assertThat(result.value()).isPresent();
        assertThat(result.problems().get(0).message(Locale.forLanguageTag("da")))
                .isEqualTo("Fokusområdet har intet budget.");
        assertThat(result.problems().get(0).message(Locale.ENGLISH)).isEqualTo("The focus area has no budget.");
        assertThatThrownBy(() -> RULED.read(bytes(json), FrameworkAgreement.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("4:2: SLA-0001 /focusAreas/1 The focus area has no budget.");
        assertThat(Lines.JSON.tryRead(bytes(json), FrameworkAgreement.class).problems())
                .isEmpty();
    }

    @Test
    void ownProblemsStandAmongTheOthersInDocumentOrder() {
        assertThat(lines(
                        RULED,
                        agreement(area(1, ",\"goal\":1"), area(2, ",\"number\":\" \""), area(3, ""))
                                .replace("2021/2022", "2021/..")))
                .containsExactly(
                        "1:97 RA-2001 /period",
                        "3:41 RA-0005 /focusAreas/0/goal",
                        "4:2 SLA-0001 /focusAreas/1",
                        "4:43 RA-1003 /focusAreas/1/number",
                        "5:2 SLA-0001 /focusAreas/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5                              | RA-0006 /focusAreas/0/slagelse:budget",
                "null                           | RA-0006 /focusAreas/0/slagelse:budget",
                "{}                             | RA-0007 /focusAreas/0/slagelse:budget/statute",
                "{\"statute\":\" \"}            | RA-1003 /focusAreas/0/slagelse:budget/statute",
                "{\"statute\":\"a\",\"price\":1} | RA-0005 /focusAreas/0/slagelse:budget/price",
            })
    void anExtensionOfAnotherShapeIsOneProblemAndNoExceptionOfTheRule(String value, String problem) {
        String json = agreement(area(1, ",\"slagelse:budget\":" + value));
        assertThat(Lines.codes(TYPED.tryRead(bytes(json), FrameworkAgreement.class)))
                .containsExactly(problem);
        assertThat(Lines.codes(RULED.tryRead(bytes(json), FrameworkAgreement.class)))
                .containsExactly("SLA-0001 /focusAreas/0");
        FrameworkAgreement agreement = Lines.JSON.read(bytes(json), FrameworkAgreement.class);
        assertThat(VALIDATOR.validate(agreement))
                .extracting(p -> p.code() + " " + p.pointer())
                .containsExactly("SLA-0001 /focusAreas/0");
    }

    @Test
    void twentyThousandWrongExtensionsAreAHundredProblems() {
        String[] areas = IntStream.range(0, 20_000)
                .mapToObj(i -> area(i, ",\"slagelse:budget\":{\"statute\":\" \"}"))
                .toArray(String[]::new);
        ReadResult<FrameworkAgreement> result =
                assertTimeoutPreemptively(SOON, () -> TYPED.tryRead(bytes(agreement(areas)), FrameworkAgreement.class));
        assertThat(result.problems()).hasSize(101);
    }

    @Test
    void itIsNotAskedAboutWhatCouldNotBeReadWhole() {
        RammeaftaleJson never = RammeaftaleJson.create(
                OPTIONS,
                ModelValidator.create()
                        .withRule(
                                FocusArea.class,
                                "SLA-0001",
                                area -> area.title().isEmpty())
                        .withRule(
                                FrameworkAgreement.class,
                                "SLA-0002",
                                agreement -> agreement.title().isEmpty()));
        for (String broken : List.of("\"id\":\"b\"", "\"id\":\"b\",\"title\":5", "\"id\":\"b\",\"title\":null")) {
            assertThat(Lines.codes(
                            never.tryRead(bytes(agreement("{" + broken + "}", area(1, ""))), FrameworkAgreement.class)))
                    .containsExactly(
                            broken.endsWith("5") ? "RA-0006 /focusAreas/0/title" : "RA-0007 /focusAreas/0/title",
                            "SLA-0001 /focusAreas/1");
        }
        assertThat(Lines.codes(never.tryRead(
                        bytes(agreement(area(1, ""), area(2, "")).replace("\"}]}", "\"")), FrameworkAgreement.class)))
                .containsExactly("SLA-0001 /focusAreas/0", "RA-0001 /focusAreas/1");
    }

    @Test
    void theLimitOfProblemsHolds() {
        String[] areas = new String[20];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = area(i, "");
        }
        RammeaftaleJson three = RammeaftaleJson.create(OPTIONS.withMaxProblems(3), VALIDATOR);
        assertThat(Lines.codes(three.tryRead(bytes(agreement(areas)), FrameworkAgreement.class)))
                .containsExactly(
                        "SLA-0001 /focusAreas/0", "SLA-0001 /focusAreas/1", "SLA-0001 /focusAreas/2", "RA-0016 ");
        RammeaftaleJson all = RammeaftaleJson.create(OPTIONS.withMaxProblems(20), VALIDATOR);
        assertThat(lines(all, agreement(areas))).hasSize(20).noneMatch(line -> line.contains("RA-0016"));
    }

    @Test
    void aThousandWarningsHideNoError() {
        String item = "{\"kind\":\"unknown\"},";
        String json = MEETING + ",\"agenda\":[" + item.repeat(1000) + "{\"kind\":\"discussion\",\"number\":\" \"}]}";
        assertThat(Lines.JSON.tryRead(bytes(json), Meeting.class).isValid()).isFalse();
        RammeaftaleJson ruled = RammeaftaleJson.create(
                OPTIONS, ModelValidator.create().withRule(Document.class, "SLA-0002", document -> false));
        assertThat(ruled.tryRead(bytes(json.replace("\" \"}", "\"1\"}")), Meeting.class)
                        .isValid())
                .isFalse();
    }

    @Test
    void itIsAskedInDossiersLinesExtensionsAndMappers() {
        String area = agreement(area(1, ""));
        String inner = area.replace("\"formatVersion\":\"1.0\",", "");
        assertThat(Lines.codes(RULED.tryRead(bytes(DOSSIER + inner + "]}"), Document.class)))
                .containsExactly("SLA-0001 /documents/0/focusAreas/0");
        assertThat(RULED.lines(
                                new ByteArrayInputStream(bytes(area.replace("\n", "") + "\n" + MEETING + "}")),
                                Document.class)
                        .map(Lines::codes))
                .containsExactly(List.of("SLA-0001 /focusAreas/0"), List.of());
        RammeaftaleJson agreements = RammeaftaleJson.create(
                OPTIONS.withExtensions(ExtensionKey.of("x:a", FrameworkAgreement.class)), VALIDATOR);
        assertThat(Lines.codes(agreements.tryRead(bytes(MEETING + ",\"x:a\":" + inner + "}"), Meeting.class)))
                .containsExactly("SLA-0001 /x:a/focusAreas/0");
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RammeaftaleModule(RULED)).build();
        assertThatThrownBy(() -> mapper.readValue(area, FrameworkAgreement.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("3:2: SLA-0001 /focusAreas/0");
    }

    @Test
    void aRuleThatThrowsIsNamed() {
        RammeaftaleJson throwing =
                RammeaftaleJson.create(OPTIONS, ModelValidator.create().withRule(FocusArea.class, "SLA-0001", area -> {
                    throw new UnsupportedOperationException();
                }));
        assertThatThrownBy(() -> lines(throwing, agreement(area(1, ""))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The rule SLA-0001 threw");
        assertThat(lines(RULED, agreement(area(1, ""))))
                .as("the reading after it")
                .hasSize(1);
    }

    @Test
    void aRuleMayReadAndValidateItself() {
        RammeaftaleJson nested = RammeaftaleJson.create(
                OPTIONS,
                ModelValidator.create()
                        .withRule(
                                FocusArea.class,
                                "SLA-0001",
                                area -> VALIDATOR.validate(area).isEmpty()
                                        && RULED.tryRead(RULED.write(area), FocusArea.class)
                                                .isValid())
                        .withRule(FrameworkAgreement.class, "SLA-0002", agreement -> false));
        assertThat(lines(nested, agreement(area(1, ""), area(2, ",\"goal\":1"))))
                .containsExactly("3:2 SLA-0001 /focusAreas/0", "4:41 RA-0005 /focusAreas/1/goal");
    }

    @Test
    void theRuleSetsAreTheValidators() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RammeaftaleJson.create(OPTIONS.withRules(RuleSet.ADOPTED_2021), VALIDATOR))
                .withMessageContaining("ModelValidator.create");
        RammeaftaleJson statutory = RammeaftaleJson.create(OPTIONS, ModelValidator.create(RuleSet.ADOPTED_2021));
        assertThat(Lines.codes(statutory.tryRead(bytes(AGREEMENT + "}"), FrameworkAgreement.class)))
                .anyMatch(line -> line.startsWith("RA-5"));
        assertThat(statutory
                        .tryRead(bytes(AGREEMENT + "}"), FrameworkAgreement.class)
                        .problems())
                .extracting(Problem::code)
                .doesNotContain("SLA-0001");
    }
}
