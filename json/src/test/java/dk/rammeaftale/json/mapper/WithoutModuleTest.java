package dk.rammeaftale.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Change;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Due;
import dk.rammeaftale.EffectiveAgreement;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.OwnTypes.Extended;
import dk.rammeaftale.json.RammeaftaleModule;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.sample.Agreement2021;
import dk.rammeaftale.json.sample.SampleDossier;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A Jackson 3 mapper without the module refuses to read and write, and names the missing module. */
class WithoutModuleTest {

    private static final JsonMapper PLAIN = JsonMapper.shared();
    private static final JsonMapper WITH_MODULE =
            JsonMapper.builder().addModule(new RammeaftaleModule()).build();

    private static final FrameworkAgreement AGREEMENT = Agreement2021.agreement();
    private static final Case EMPTY = new Case(1, null, List.of(), List.of(), Optional.empty(), null, null);

    @BeforeAll
    static void open() {
        Case.open();
    }

    static Stream<Object> values() {
        Deadline deadline = Deadline.atLatest("2020-12-01");
        return Stream.of(
                AGREEMENT,
                SampleDossier.dossier(),
                FocusArea.of("3", "Borgere"),
                When.parse("2021"),
                Id.parse("a"),
                Authority.parse("0330"),
                AgendaItemKind.parse("decision"),
                Verdict.APPROVED_WITH_CHANGES,
                Extensions.none(),
                new Extended("a", Extensions.none()),
                new Due(LocalDate.of(2020, 12, 1), deadline, AGREEMENT),
                AGREEMENT.withTitle("B").changesSince(AGREEMENT).get(0),
                SampleDossier.dossier()
                        .effective(Id.parse("sjaelland-2021-22"), LocalDate.of(2022, 1, 1))
                        .orElseThrow(),
                problem(),
                problem().severity(),
                new Problem.Position(1, 1));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesNone(Object value) {
        refuses(() -> PLAIN.writeValueAsString(value));
        refuses(() -> PLAIN.valueToTree(value));
        refuses(() -> PLAIN.writeValueAsString(List.of(value)));
        refuses(() -> PLAIN.writeValueAsString(Map.of("key", value)));
        refuses(() -> PLAIN.writeValueAsString(Optional.of(value)));
        refuses(() -> PLAIN.writeValueAsString(new Object[] {value}));
    }

    @Test
    void writesNoneInATypeOfTheUsers() {
        refuses(() -> PLAIN.writeValueAsString(
                new Case(1, null, List.of(AGREEMENT), List.of(), Optional.empty(), null, null)));
        refuses(() -> PLAIN.writeValueAsString(
                new Case(1, null, List.of(), List.of(AGREEMENT), Optional.empty(), null, null)));
        refuses(() -> PLAIN.writeValueAsString(
                new Case(1, null, List.of(), List.of(), Optional.of(Authority.parse("0330")), null, null)));
        refuses(() -> PLAIN.writeValueAsString(
                new Case(1, null, List.of(), List.of(), Optional.empty(), When.parse("2021"), null)));
        refuses(() -> PLAIN.writeValueAsString(
                new Case(1, null, List.of(), List.of(), Optional.empty(), null, Verdict.NOTED)));
        refuses(() -> PLAIN.writeValueAsString(Map.of(Verdict.NOTED, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FrameworkAgreement.class,
                Amendment.class,
                Dossier.class,
                Document.class,
                Approvable.class,
                FocusArea.class,
                Passage.class,
                Extensions.class,
                Extended.class,
                When.class,
                Id.class,
                Authority.class,
                AgendaItemKind.class,
                Verdict.class,
                Due.class,
                Change.class,
                EffectiveAgreement.class,
                Dossier.History.class,
                Dossier.History.Mention.class,
                Problem.class,
                Problem.Position.class
            })
    void readsNone(Class<?> type) {
        for (String json : List.of("{}", "{\"text\":\"a\"}", "\"2021\"", "\"noted\"", "0")) {
            refuses(() -> PLAIN.readValue(json, type));
        }
        refuses(() -> PLAIN.convertValue(Map.of(), type));
        refuses(() -> PLAIN.readValue("[{}]", PLAIN.getTypeFactory().constructCollectionType(List.class, type)));
    }

    @Test
    void readsNoneInATypeOfTheUsers() {
        refuses(() -> PLAIN.readValue("{\"number\":1,\"agreements\":[{}]}", Case.class));
        refuses(() -> PLAIN.readValue("{\"number\":1}", Case.class));
        refuses(() -> PLAIN.readValue("{\"NOTED\":1}", new TypeReference<Map<Verdict, Integer>>() {}));
        refuses(() -> PLAIN.readValue("{\"a\":{}}", new TypeReference<Map<String, Passage>>() {}));
        refuses(() -> PLAIN.readValue("{}", Extensible.class));
        refuses(() -> PLAIN.readValue("{}", Answer.class));
        refuses(() -> PLAIN.writeValueAsString(RuleSet.ADOPTED_2021));
    }

    @Test
    void theModuleComesFirst() {
        assertThat(WITH_MODULE.readValue(WITH_MODULE.writeValueAsString(EMPTY), Case.class))
                .isEqualTo(EMPTY);
        assertThat(WITH_MODULE.writeValueAsString(new Extended("a", Extensions.of(Map.of("x:y", "1.0")))))
                .isEqualTo("{\"text\":\"a\",\"x:y\":1.0}");
        assertThat(WITH_MODULE.writeValueAsString(Map.of(Id.parse("a"), Verdict.NOTED)))
                .isEqualTo("{\"a\":\"noted\"}");
    }

    private static Problem problem() {
        return new Problem(
                "RA-0001", Problem.Severity.ERROR, "", Optional.of(new Problem.Position(1, 1)), Map.of(), "a", "b");
    }

    private static void refuses(Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("dk.rammeaftale.json.RammeaftaleModule, which this mapper does not have");
    }
}
