package org.example.municipality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.RammeaftaleModule;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ExtendingTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final RammeaftaleJson OTHERS = RammeaftaleJson.create();
    private static final RammeaftaleJson COMPACT =
            RammeaftaleJson.create(JsonOptions.defaults().withExtensions(Budget.KEY), Rules.VALIDATOR);

    private static final Budget BUDGET = new Budget(new BigDecimal("250000.00"), Authority.municipality("Slagelse"));
    private static final FocusArea AREA = Budget.KEY.set(FocusArea.of("3", "Styrket samarbejde"), BUDGET);
    private static final FrameworkAgreement AGREEMENT = Main.agreement(AREA);
    private static final String JSON = OTHERS.writeText(AGREEMENT);

    private static final ExtensionKey<BigDecimal> EXTENSION = ExtensionKey.of("x:y", BigDecimal.class);
    private static final Meeting MEETING =
            Meeting.builder().id("dialogmoede").title("Dialogmøde").build();
    private static final Hearing HEARING = new Hearing("Høring", LocalDate.of(2022, 4, 7), MEETING, Extensions.none());

    private static List<String> lines(ReadResult<?> result) {
        return result.problems().stream().map(p -> p.code() + " " + p.pointer()).toList();
    }

    @Test
    void theProjectIsAModuleOfItsOwnWhereThereAreModules() {
        boolean onModulePath = RammeaftaleJson.class.getModule().isNamed();
        assertThat(Budget.class.getModule().isNamed()).isEqualTo(onModulePath);
        assertThat(onModulePath).isEqualTo(System.getProperty("jdk.module.path") != null);
    }

    @Test
    void aBudgetIsSetAndReadAsItWasWritten() {
        assertThat(AREA.extensions().asMap())
                .isEqualTo(Map.of("slagelse:budget", "{\"kroner\":250000.00,\"responsible\":\"0330\"}"));
        assertThat(Budget.KEY.get(AREA)).contains(BUDGET);
        assertThat(Budget.KEY.get(Budget.KEY.remove(AREA))).isEmpty();
    }

    @Test
    void whoDoesNotKnowTheExtensionLosesNothing() {
        FrameworkAgreement read = OTHERS.read(JSON.getBytes(UTF_8), FrameworkAgreement.class);
        assertThat(read).isEqualTo(AGREEMENT);
        assertThat(OTHERS.writeText(read)).isEqualTo(JSON).contains("250000.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5                                        | RA-0006           | Her står et tal, men der skal stå et objekt, for eksempel {\"kroner\": 1, \"responsible\": \"…\"}.",
                "{\"kroner\":\"1\",\"responsible\":\"0330\"}   | RA-0006 /kroner   | Her står en tekst, men der skal stå et tal.",
                "{\"kroner\":-0.01,\"responsible\":\"0330\"}   | SLA-0002 /kroner  | Et budget kan ikke være negativt.",
                "{\"responsible\":\"0330\"}                  | RA-0007 /kroner   | Feltet »kroner« mangler. Det skal udfyldes.",
                "{\"kroner\":0}                            | RA-0007 /responsible | Feltet »responsible« mangler. Det skal udfyldes.",
            })
    void aWrongBudgetIsFoundWithItsPlaceAndADanishSentence(String budget, String problem, String text) {
        String json = JSON.replaceFirst("\\{\"kroner[^}]*}", budget);
        List<Problem> problems =
                COMPACT.tryRead(json.getBytes(UTF_8), FrameworkAgreement.class).problems();
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat((p.code() + " " + p.pointer())
                            .replace("/parts/0/focusAreas/0/slagelse:budget", "")
                            .strip())
                    .isEqualTo(problem);
            assertThat(p.message(DANISH)).isEqualTo(text);
            assertThat(p.position().orElseThrow().line()).isEqualTo(1);
            assertThat(p.position().orElseThrow().column()).isGreaterThan(json.indexOf("slagelse:budget"));
        });
        assertThat(OTHERS.read(json.getBytes(UTF_8), FrameworkAgreement.class)).isNotNull();
    }

    @Test
    void anAreaWithoutABudgetBreaksTheRule() {
        FrameworkAgreement agreement = Main.agreement(AREA, FocusArea.of("4", "Unge"));
        assertThat(ModelValidator.create().validate(agreement)).isEmpty();
        assertThat(Rules.VALIDATOR.validate(agreement)).singleElement().satisfies(p -> {
            assertThat(p.code() + " " + p.pointer()).isEqualTo("SLA-0001 /parts/0/focusAreas/1");
            assertThat(p.message(DANISH)).isEqualTo("Fokusområdet har intet budget. Angiv et i »slagelse:budget«.");
            assertThat(p.message(Locale.ENGLISH))
                    .isEqualTo("The focus area has no budget. State one in \"slagelse:budget\".");
        });
        byte[] json = OTHERS.write(agreement);
        assertThat(lines(COMPACT.tryRead(json, Document.class))).containsExactly("SLA-0001 /parts/0/focusAreas/1");
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RammeaftaleModule(COMPACT)).build();
        assertThatThrownBy(() -> mapper.readValue(json, FrameworkAgreement.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("SLA-0001 /parts/0/focusAreas/1");
    }

    @Test
    void aDocumentOfOnesOwnIsReadAndWritten() {
        String json = "{\"title\":\"Høring\",\"received\":\"2022-04-07\",\"meeting\":" + OTHERS.writeText(MEETING)
                + ",\"x:y\":2.50}";
        Hearing hearing = OTHERS.read(json.getBytes(UTF_8), Hearing.class);
        assertThat(hearing).isEqualTo(EXTENSION.set(HEARING, new BigDecimal("2.50")));
        assertThat(OTHERS.writeText(hearing)).isEqualTo(json);
        assertThat(EXTENSION.get(hearing)).contains(new BigDecimal("2.50"));
        assertThat(OTHERS.lines(new ByteArrayInputStream((json + "\n" + json).getBytes(UTF_8)), Hearing.class)
                        .map(ReadResult::value))
                .hasSize(2)
                .allSatisfy(value -> assertThat(value).contains(hearing));
    }

    @Test
    void everyProblemOfADocumentOfOnesOwnIsFoundAtOnce() {
        String json = "{\"title\":\" \",\n\"received\":\"7. april\",\n\"meeting\":{\"type\":\"meeting\","
                + "\"formatVersion\":\"1.0\",\"id\":\"a b\",\n\"title\":\"\",\"time\":{\"date\":\"2022-04-07\"}},\n\"case\":1}";
        assertThat(OTHERS.tryRead(json.getBytes(UTF_8), Hearing.class).problems())
                .extracting(p -> p.position().orElseThrow().line() + " " + p.code() + " " + p.pointer())
                .containsExactly(
                        "1 RA-1003 /title",
                        "2 RA-0009 /received",
                        "3 RA-0009 /meeting/id",
                        "4 RA-1003 /meeting/title",
                        "5 RA-0005 /case");
    }

    @Test
    void theMeetingInItStatesItsFormatVersionAsOneThatStandsAlone() {
        String json = OTHERS.writeText(HEARING);
        assertThat(json).contains(OTHERS.writeText(MEETING));
        assertThat(lines(OTHERS.tryRead(
                        json.replace("\"formatVersion\":\"1.0\",", "").getBytes(UTF_8), Hearing.class)))
                .containsExactly("RA-0007 /meeting/formatVersion");
        assertThat(lines(OTHERS.tryRead(json.replace("\"1.0\"", "\"2.0\"").getBytes(UTF_8), Hearing.class)))
                .containsExactly("RA-0012 /meeting/formatVersion");
        RammeaftaleJson keeping = RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(true));
        String newer = json.replace("\"1.0\"", "\"1.7\"");
        assertThat(keeping.writeText(keeping.read(newer.getBytes(UTF_8), Hearing.class)))
                .isEqualTo(newer);
    }

    @Test
    void aMapperReadsAndWritesItAlike() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RammeaftaleModule()).build();
        Hearing hearing = EXTENSION.set(HEARING, new BigDecimal("2.50"));
        assertThat(mapper.writeValueAsBytes(hearing)).isEqualTo(OTHERS.write(hearing));
        assertThat(mapper.readValue(OTHERS.write(hearing), Hearing.class)).isEqualTo(hearing);
        assertThatThrownBy(() -> mapper.readValue("{}", Hearing.class))
                .hasCauseInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/title")
                .hasMessageContaining("/meeting");
    }
}
