package dk.rammeaftale.quickstart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapper of Jackson 2 refuses to read and write the model, and its message names the module that Jackson 3 needs. */
class Jackson2WithoutModuleTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("a")
            .title("A")
            .period("2021/2022")
            .extensions(Extensions.of(Map.of("slagelse:budget", "2.50")))
            .build();

    /** A class of an application. */
    public static final class Case {
        public int number;
        public List<FrameworkAgreement> agreements = List.of();
        public Map<String, When> times = Map.of();
    }

    static Stream<Object> values() {
        Case list = new Case();
        list.agreements = List.of(AGREEMENT);
        Case map = new Case();
        map.times = Map.of("opened", When.parse("2021"));
        return Stream.of(
                AGREEMENT,
                FocusArea.of("3", "Borgere"),
                When.parse("2021"),
                Id.parse("a"),
                Authority.parse("0330"),
                Verdict.APPROVED_WITH_CHANGES,
                Extensions.none(),
                new Due(LocalDate.of(2020, 12, 1), Deadline.atLatest("2020-12-01"), AGREEMENT),
                AGREEMENT.withTitle("B").changesSince(AGREEMENT).get(0),
                list,
                map,
                List.of(AGREEMENT),
                Map.of("key", AGREEMENT),
                Map.of(Verdict.NOTED, "key"),
                new Object[] {When.parse("2021")});
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesNone(Object value) {
        refuses(JsonProcessingException.class, () -> MAPPER.writeValueAsString(value));
        refuses(IllegalArgumentException.class, () -> MAPPER.valueToTree(value));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FrameworkAgreement.class,
                Document.class,
                Approvable.class,
                FocusArea.class,
                Passage.class,
                Extensions.class,
                When.class,
                Id.class,
                Authority.class,
                Verdict.class,
                Due.class,
                Problem.class,
                Case.class
            })
    void readsNone(Class<?> type) {
        for (String json : List.of("{}", "{\"text\":\"a\"}", "\"2021\"", "0")) {
            refuses(JsonProcessingException.class, () -> MAPPER.readValue(json, type));
        }
        refuses(IllegalArgumentException.class, () -> MAPPER.convertValue(Map.of(), type));
    }

    @Test
    void readsNoWordAsAKey() {
        var type = MAPPER.getTypeFactory().constructMapType(Map.class, Verdict.class, String.class);
        refuses(JsonProcessingException.class, () -> MAPPER.readValue("{\"NOTED\":\"a\"}", type));
    }

    private static void refuses(Class<? extends Exception> with, ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOf(with)
                .hasMessageContaining("dk.rammeaftale.json.RammeaftaleModule, which this mapper does not have");
    }
}
