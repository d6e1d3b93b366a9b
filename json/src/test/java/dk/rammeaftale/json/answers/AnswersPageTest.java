package dk.rammeaftale.json.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.answer.AgendaItemAnswer;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.json.answer.DocumentAnswer;
import dk.rammeaftale.json.answer.EffectiveAnswer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The section on answers in FORMAT.md lists every property in order, and its examples are the written answers. */
class AnswersPageTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    /** Returns the answers that the page shows, about its first example and the samples. */
    private static Stream<Answer> examples() throws IOException {
        String first = page().split("```json\n", 2)[1].split("```", 2)[0];
        FrameworkAgreement small = JSON.read(first, FrameworkAgreement.class);
        FrameworkAgreement annual = sample("annual-agreement.json", FrameworkAgreement.class);
        FrameworkAgreement agreement = sample("agreement.json", FrameworkAgreement.class);
        DocumentAnswer minutes = Answers.of(sample("committee-minutes.json", Meeting.class), DAY);
        AgendaItemAnswer item = minutes.agenda().get(1);
        String amendment = "{\"type\":\"amendment\",\"id\":\"allonge\",\"title\":\"Allonge\","
                + "\"amends\":{\"document\":\"aftale\"},\"effective\":\"2026-01-01\",\"changes\":{\"period\":\"2025/2027\"}}";
        Dossier amended = JSON.read(
                "{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"sag\",\"title\":\"Sag\",\"documents\":["
                        + "{\"type\":\"frameworkAgreement\",\"id\":\"aftale\",\"title\":\"Aftale\",\"period\":\"2025/2026\"},"
                        + amendment + "]}",
                Dossier.class);
        EffectiveAnswer effective =
                Answers.of(amended.effective("aftale", LocalDate.of(2026, 1, 1)).orElseThrow());
        History history =
                sample("dossier.json", Dossier.class).historyOf(Reference.to("sjaelland-2021-22", "focus-area-3"));
        return Stream.of(
                Answers.of(small, DAY),
                Answers.of(annual.standings().get(9)),
                Answers.of(agreement.due(DAY).get(0)),
                Answers.of(annual, DAY).focusAreas().get(1),
                item,
                item.decisions().get(0),
                Answers.of(agreement
                        .withTitle("Rammeaftale for 2021 og 2022")
                        .changesSince(agreement)
                        .get(0)),
                Answers.of(JSON.tryRead(first.replace("approved", "aproved"), Document.class)
                        .problems()
                        .get(0)),
                effective,
                Answers.of(history),
                Answers.of(history.mentions().get(0)),
                Answers.ref(small),
                Answers.of(agreement.withTitle("A").changesSince(agreement).get(0))
                        .messages());
    }

    @Test
    void eachAnswerIsWrittenAsThePageShows() throws IOException {
        List<String> expected = examples()
                .map(answer -> "| " + answer.getClass().getSimpleName() + " | " + properties(answer.getClass()) + " | `"
                        + JSON.writeText(answer) + "` |")
                .toList();

        assertThat(rows()).extracting(AnswersPageTest::withoutWords).isEqualTo(expected);
        assertThat(examples().map(Object::getClass)).containsExactlyInAnyOrder(Answer.class.getPermittedSubclasses());
    }

    private static String properties(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
    }

    /** Removes the second cell, whose prose cannot be tested. */
    private static String withoutWords(String row) {
        String[] cells = row.split(" \\| ", 3);
        return cells[0] + " | " + cells[2];
    }

    private static List<String> rows() throws IOException {
        String page = page();
        int start = page.indexOf("\n## Answers\n");
        assertThat(start).isPositive();
        return page.substring(start, page.indexOf("\n## ", start + 1))
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("FORMAT.md"));
    }

    private static <D extends Document> D sample(String name, Class<D> type) throws IOException {
        return JSON.read(Path.of("..", "examples", "samples", name), type);
    }
}
