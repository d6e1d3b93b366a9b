package dk.rammeaftale.json.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.internal.shape.Words;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written examples of FORMAT.md are correct: each can be read, and has the meaning that the page states. */
class FormatExamplesTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final String PARTS =
            ",\"parts\":[{\"id\":\"p\",\"kind\":\"development\"},{\"id\":\"q\",\"kind\":\"governance\"}]";
    /** Required properties of each type of document, besides the id. */
    private static final Map<String, String> REQUIRED = Map.of(
            "frameworkAgreement", "\"title\":\"T\",\"period\":\"2021/2022\"",
            "amendment", "\"title\":\"T\",\"amends\":{\"document\":\"a\"}",
            "meeting", "\"title\":\"T\"",
            "dossier", "\"title\":\"T\"");

    /** The cells of a table's line. */
    private record Row(List<String> cells) {

        String code(int cell) {
            return cells.get(cell).substring(1, cells.get(cell).length() - 1);
        }

        @Override
        public String toString() {
            return cells.get(0);
        }
    }

    static Stream<Row> standings() {
        return rows("Where a party stands");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standings")
    void aPartyStandsWhereThePageSays(Row row) {
        ReadResult<FrameworkAgreement> read = JSON.tryRead(
                document(
                                "frameworkAgreement",
                                "aftale",
                                "\"parties\":[{\"authority\":\"0330\",\"name\":\"Slagelse Byråd\",\"decisions\":"
                                        + row.code(2)
                                        + "}]"
                                        + (row.cells().get(1).isEmpty() ? "" : PARTS))
                        .getBytes(UTF_8),
                FrameworkAgreement.class);
        FrameworkAgreement agreement = read.value().orElseThrow();

        assertThat(agreement.standing(agreement.parties().get(0)))
                .hasToString(row.cells().get(3).toUpperCase(Locale.ROOT));
        assertThat(read.problems().stream().map(Problem::code).collect(Collectors.joining(" ")))
                .isEqualTo(row.cells().get(4));
    }

    @Test
    void everyStandingHasAnExample() {
        assertThat(standings().map(row -> row.cells().get(3)))
                .contains("approved", "rejected", "pending", "unknown")
                .hasSizeGreaterThan(20);
    }

    static Stream<Row> places() {
        return rows("Where do I put …?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void whatIsPutWhereThePageSaysIsReadWithoutAProblem(Row row) {
        String example = row.code(3);
        String document = document(row.cells().get(1), "d", example.substring(1, example.length() - 1));

        ReadResult<Document> read = JSON.tryRead(document.getBytes(UTF_8), Document.class);

        assertThat(read.problems()).isEmpty();
        assertThat(Schemas.faults(document)).isEmpty();
        String named = Pattern.compile("`[^`]*?([A-Za-z]+)`")
                .matcher(row.cells().get(2))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("decisions");
        assertThat(example).contains(named);
    }

    static Stream<Row> spellings() {
        return rows("The canonical form");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void theCanonicalFormIsTheOneOfThePage(Row row) {
        String type = row.cells().get(0);
        String written = row.code(1);
        String canonical = row.code(2);

        assertThat(JSON.writeText(JSON.read(
                        document(type, "d", written.substring(1, written.length() - 1))
                                .getBytes(UTF_8),
                        Document.class)))
                .isEqualTo(document(type, "d", canonical.substring(1, canonical.length() - 1)));
        assertThat(written).isNotEqualTo(canonical);
    }

    @Test
    void everyVerdictHasItsWords() {
        String verdicts = rows("From the source's word to the verdict")
                .map(row -> row.cells().get(1))
                .collect(Collectors.joining("\n"));

        assertThat(Words.of(Verdict.class).keySet())
                .allSatisfy(word -> assertThat(verdicts).contains("`" + word + "`"));
    }

    @Test
    void theWordsOfASourceAreLedToTheirVerdict() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        rows("From the source's word to the verdict")
                .filter(row -> !row.cells().get(0).contains("in the sense of"))
                .forEach(row -> Words.of(Verdict.class).keySet().stream()
                        .filter(word -> row.cells().get(1).startsWith("`" + word + "`"))
                        .forEach(word -> Stream.of(row.cells().get(0).split(", "))
                                .filter(said -> !said.contains("…"))
                                .forEach(said -> verdicts.put(said, word))));

        assertThat(verdicts)
                .hasSizeGreaterThan(30)
                .allSatisfy((said, word) -> assertThat(JSON.tryRead(
                                        document(
                                                        "meeting",
                                                        "m",
                                                        "\"agenda\":[{\"number\":\"1\",\"decisions\":[{\"verdict\":\""
                                                                + said + "\"}]}]")
                                                .getBytes(UTF_8),
                                        Document.class)
                                .problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.danish()).contains("Mente du »" + word + "«?")));
    }

    @Test
    void everybodySeesWhatThePageSays() {
        String json = "\"contact:x\":1,\"access\":\"open\",\"agenda\":["
                + "{\"id\":\"i\",\"number\":\"1\",\"title\":\"Åbent\",\"kind\":\"decision\"},"
                + "{\"id\":\"j\",\"number\":\"2\",\"title\":\"Titel\",\"kind\":\"decision\",\"access\":\"titleOnly\"},"
                + "{\"id\":\"k\",\"number\":\"3\",\"title\":\"Skjult\",\"publicTitle\":\"Køb\",\"kind\":\"decision\",\"access\":\"closed\"}],"
                + "\"attachments\":[{\"number\":\"1\",\"title\":\"A\",\"url\":\"https://example.org\",\"access\":\"open\"},"
                + "{\"number\":\"2\",\"title\":\"B\",\"url\":\"https://example.org\",\"access\":\"titleOnly\"},"
                + "{\"number\":\"3\",\"title\":\"C\",\"access\":\"closed\"},{\"number\":\"4\",\"title\":\"D\"}]";

        assertThat(publicCopy(document("meeting", "m", json)))
                .isEqualTo(document(
                        "meeting",
                        "m",
                        "\"access\":\"open\",\"agenda\":["
                                + "{\"id\":\"i\",\"number\":\"1\",\"title\":\"Åbent\",\"kind\":\"decision\"},"
                                + "{\"id\":\"j\",\"number\":\"2\",\"title\":\"Titel\",\"access\":\"titleOnly\"},"
                                + "{\"id\":\"k\",\"number\":\"3\",\"publicTitle\":\"Køb\",\"access\":\"closed\"}],"
                                + "\"attachments\":[{\"number\":\"1\",\"title\":\"A\",\"url\":\"https://example.org\",\"access\":\"open\"},"
                                + "{\"number\":\"2\",\"title\":\"B\",\"access\":\"titleOnly\"}]"));
        assertThat(publicCopy(document("meeting", "m", json.replaceFirst("open", "titleOnly"))))
                .isEqualTo(document("meeting", "m", "\"access\":\"titleOnly\""));
        for (String type : REQUIRED.keySet()) {
            String titleOnly = document(type, "d", "\"access\":\"titleOnly\"");
            String more = document(type, "d", "\"url\":\"https://example.org\",\"access\":\"titleOnly\"");
            assertThat(JSON.read(publicCopy(more).getBytes(UTF_8), Document.class))
                    .isEqualTo(JSON.read(titleOnly.getBytes(UTF_8), Document.class));
        }
        assertThat(publicCopy(document("meeting", "m", json.replaceFirst("open", "closed"))))
                .isEmpty();
        assertThat(publicCopy(document("meeting", "m", "\"url\":\"https://example.org\"")))
                .isEmpty();
    }

    private static String publicCopy(String document) {
        return JSON.read(document.getBytes(UTF_8), Document.class)
                .publicView()
                .map(JSON::writeText)
                .orElse("");
    }

    private static String document(String type, String id, String rest) {
        return "{\"type\":\"" + type + "\",\"formatVersion\":\"1.0\",\"id\":\"" + id + "\"," + REQUIRED.get(type) + ","
                + rest + "}";
    }

    /** Returns the lines of the table under a heading. */
    private static Stream<Row> rows(String heading) {
        try {
            String page = Files.readString(Path.of("FORMAT.md"));
            int start = page.indexOf("\n## " + heading + "\n");
            assertThat(start).isPositive();
            return page.substring(start, page.indexOf("\n## ", start + 1))
                    .lines()
                    .filter(line -> line.startsWith("|"))
                    .skip(2)
                    .map(line -> new Row(Arrays.stream(line.substring(1).split("\\|", -1))
                            .map(String::strip)
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
