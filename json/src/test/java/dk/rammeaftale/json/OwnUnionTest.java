package dk.rammeaftale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.OwnTypes.Activity;
import dk.rammeaftale.json.OwnTypes.Course;
import dk.rammeaftale.json.OwnTypes.Programme;
import dk.rammeaftale.json.OwnTypes.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The records of a user's sealed interface are distinguished by {@code type}; they are not documents and have no format
 * version.
 */
class OwnUnionTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Test
    void isWrittenAndReadWithItsTypeAlone() {
        Programme programme =
                new Programme("Besøg", List.of(new Course(Id.parse("kursus"), 12), new Visit("Slagelse")));
        String json = "{\"title\":\"Besøg\",\"activities\":[{\"type\":\"course\",\"id\":\"kursus\",\"hours\":12},"
                + "{\"type\":\"visit\",\"place\":\"Slagelse\"}]}";
        assertThat(JSON.writeText(programme)).isEqualTo(json);
        assertThat(JSON.read(json.getBytes(UTF_8), Programme.class)).isEqualTo(programme);
        assertThat(JSON.writeText(new Visit("Slagelse"))).isEqualTo("{\"type\":\"visit\",\"place\":\"Slagelse\"}");
        assertThat(problems("{\"type\":\"visit\",\"place\":\"Slagelse\"}", Activity.class))
                .isEmpty();
        assertThat(problems("{\"place\":\"Slagelse\",\"type\":\"visit\"}", Visit.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"visit\",\"formatVersion\":\"1.0\",\"place\":\"S\"} | RA-0005 /activities/0/formatVersion",
                "{\"type\":\"visti\",\"place\":5}                               | RA-0011 /activities/0/type",
                "{\"typ\":\"visit\",\"place\":5}                                | RA-0005 /activities/0/typ",
                "{\"place\":\"S\"}                                              | RA-0011 /activities/0",
                "{\"type\":\"course\",\"id\":\"k\",\"hour\":5}                  | RA-0005 /activities/0/hour",
                "{\"type\":\"course\",\"id\":\"k\"}                             | RA-0007 /activities/0/hours",
                "{\"type\":\"course\",\"id\":\"k\",\"hours\":null}              | RA-0006 /activities/0/hours",
            })
    void aFaultInItIsOneProblem(String activity, String expected) {
        assertThat(problems("{\"title\":\"T\",\"activities\":[" + activity + "]}", Programme.class))
                .containsExactly(expected);
    }

    private static List<String> problems(String json, Class<?> type) {
        return JSON.tryRead(json.getBytes(UTF_8), type).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
