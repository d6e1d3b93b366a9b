package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Hostile.OPTIONS;
import static dk.rammeaftale.json.reading.Hostile.SOON;
import static dk.rammeaftale.json.reading.Hostile.problems;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nesting that is too deep gives one problem, however deep it is. */
class DepthTest {

    @ParameterizedTest
    @CsvSource({"2", "5", "64", "500"})
    void nestingAtTheLimitIsReadAndOneMoreIsNot(int limit) {
        JsonOptions options = OPTIONS.withMaxDepth(limit);
        int room = limit - 1; // the document itself is one level
        for (String name : List.of("xyz", "x:y", "title")) {
            String before = name.equals("title")
                    ? MEETING.replaceFirst("\"title\".*", "\"title\":")
                    : MEETING + ",\"" + name + "\":";
            String code = name.equals("xyz") ? "RA-0005 /xyz" : name.equals("title") ? "RA-0006 /title" : "";
            String fits = before + "[".repeat(room) + "]".repeat(room) + "}";
            assertThat(Lines.codes(RammeaftaleJson.create(options).tryRead(bytes(fits), Meeting.class)))
                    .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
            List<String> found = problems(options, bytes(before + "[".repeat(room + 1) + "]".repeat(room + 1) + "}"));
            int column = before.codePointCount(0, before.length()) + room + 1;
            assertThat(found.get(found.size() - 1)).startsWith("1:" + column + " RA-0014 /" + name);
            assertThat(found).hasSize(code.isEmpty() ? 1 : 2);
        }
    }

    @Test
    void nestingInKnownPlacesIsLimitedToo() {
        String passages = "\"invitation\":{\"notes\":[{\"text\":\"x\"";
        String deep = passages + ",\"passages\":[{\"text\":\"x\"".repeat(30);
        assertThat(problems(deep + "}]".repeat(31) + "}")).isEmpty();
        String deeper = deep + ",\"passages\":[{\"text\":\"x\"";
        assertThat(problems(deeper + "}]".repeat(32) + "}"))
                .singleElement()
                .asString()
                .matches("1:\\d+ RA-0014 /invitation/notes/0(/passages/0){30}/passages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"id\":"})
    void aMillionBracketsAreOneProblem(String open) {
        for (String name : List.of("xyz", "x:y", "title", "agenda", "documents")) {
            for (JsonOptions options : List.of(OPTIONS, OPTIONS.withMaxDepth(500))) {
                assertThat(problems(options, "\"" + name + "\":" + open.repeat(1_000_000)))
                        .last()
                        .asString()
                        .contains(" RA-0014 ");
            }
        }
        assertThat(problems(OPTIONS, bytes(open.repeat(1_000_000))))
                .last()
                .asString()
                .contains(" RA-0014 ");
    }

    @Test
    void dossiersInDossiersAreReadInTime() {
        for (String type :
                List.of("\"type\":\"dossier\",\"documents\":[%s]", "\"documents\":[%s],\"type\":\"dossier\"")) {
            String dossier = "{" + type + "}";
            String json = IntStream.range(0, 240).mapToObj(i -> "").reduce("", (inner, i) -> dossier.formatted(inner));
            RammeaftaleJson reader = RammeaftaleJson.create(OPTIONS.withMaxDepth(500));
            assertThat(assertTimeoutPreemptively(SOON, () -> reader.tryRead(bytes(json), Document.class))
                            .problems())
                    .hasSize(OPTIONS.maxProblems() + 1);
        }
    }
}
