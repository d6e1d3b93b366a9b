package dk.rammeaftale.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All sources give the same value, and all destinations get the same bytes. */
class SourcesTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("a")
            .title("Ålborg 🏠")
            .period("2021")
            .build();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "\ufeff{}", "{\"type\":\"meeting\",\n\"æ🏠\":5}", "\u0000", "[\"\\ud800\"]"})
    void everySourceGivesTheSameProblems(String json) throws IOException {
        assertThat(everywhere(JSON, json)).isNotEmpty();
    }

    @Test
    void everySourceGivesTheSameValue() throws IOException {
        String json = JSON.writeText(AGREEMENT);
        Path file = Files.writeString(directory.resolve("a.json"), json);
        assertThat(JSON.read(json, FrameworkAgreement.class)).isEqualTo(AGREEMENT);
        assertThat(JSON.read(file, FrameworkAgreement.class)).isEqualTo(AGREEMENT);
        assertThat(JSON.read(new StringReader(json), Document.class)).isEqualTo(AGREEMENT);
        assertThat(everywhere(JSON, json)).isEmpty();
    }

    /** The limit counts bytes, and the text has fewer characters than bytes. */
    @Test
    void theLimitIsThatOfBytesEverywhere() throws IOException {
        String json = JSON.writeText(AGREEMENT);
        int length = json.getBytes(UTF_8).length;
        assertThat(length).isGreaterThan(json.length());
        for (String marked : List.of(json, "\ufeff" + json)) {
            assertThat(everywhere(limited(length), marked))
                    .noneMatch(p -> p.code().equals("RA-0014"));
            assertThat(everywhere(limited(length - 1), marked))
                    .anyMatch(p -> p.code().equals("RA-0014"));
            assertThat(everywhere(limited(1), marked)).anyMatch(p -> p.code().equals("RA-0014"));
        }
    }

    @Test
    void aReaderIsReadNoFurtherThanTheLimit() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] to, int from, int length) {
                to[from] = ' ';
                return 1;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(limited(1000).tryRead(endless, Document.class).problems())
                .extracting(Problem::code)
                .containsExactly("RA-0014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83c", "\udfe0", "\udfe0\ud83c"})
    void halfACharacterIsAProblemWhereItStands(String half) {
        String json = "{\"type\":\"meeting\",\n\"title\":\"æ🏠" + half + "\"}";
        for (ReadResult<Document> result :
                List.of(JSON.tryRead(json, Document.class), JSON.tryRead(new StringReader(json), Document.class))) {
            assertThat(result.value()).isEmpty();
            assertThat(result.problems()).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("RA-0002");
                assertThat(problem.position()).contains(new Position(2, 12));
            });
        }
    }

    @Test
    void aFileThatCannotBeReadIsAnIOExceptionThatNamesIt() {
        Path missing = directory.resolve("missing.json");
        assertThatThrownBy(() -> JSON.read(missing, Document.class))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
        assertThatIOException()
                .isThrownBy(() -> JSON.tryRead(directory, Document.class))
                .withMessageContaining(directory.toString());
        assertThatIOException()
                .isThrownBy(() -> JSON.write(AGREEMENT, directory))
                .withMessageContaining(directory.toString());
    }

    @Test
    void aReaderThatFailsIsAnUncheckedIOException() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] to, int from, int length) throws IOException {
                throw new IOException("away");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> JSON.read(failing, Document.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("away");
    }

    @Test
    void writesTheSameEverywhere() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "x".repeat(10_000));
        Kept kept = new Kept();
        JSON.write(AGREEMENT, file);
        JSON.write(AGREEMENT, kept);
        assertThat(file).hasBinaryContent(JSON.write(AGREEMENT));
        assertThat(kept.toByteArray()).isEqualTo(JSON.write(AGREEMENT));
        assertThat(kept.flushed).isTrue();
    }

    @Test
    void whatIsRefusedLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "before");
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(AGREEMENT.withTitle("\ud83c"), file));
        assertThat(file).hasContent("before");
    }

    @Test
    void indentsForOnce() {
        RammeaftaleJson indenting =
                RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));
        assertThat(JSON.writeIndented(AGREEMENT))
                .isEqualTo(indenting.writeText(AGREEMENT))
                .isEqualTo(indenting.writeIndented(AGREEMENT))
                .contains("\n  \"id\": \"a\"");
        assertThat(JSON.writeText(AGREEMENT)).doesNotContain("\n");
    }

    @Test
    void linesAreWrittenAndReadBack() throws IOException {
        List<FrameworkAgreement> documents = List.of(AGREEMENT, AGREEMENT.withTitle("B\nC"));
        for (boolean indented : new boolean[] {false, true}) {
            RammeaftaleJson json = RammeaftaleJson.create(JsonOptions.defaults().withIndented(indented));
            Kept lines = new Kept();
            json.writeLines(documents.stream(), lines);
            assertThat(lines.toString(UTF_8).lines()).hasSize(2);
            assertThat(lines.toString(UTF_8)).endsWith("}\n");
            assertThat(lines.flushed).isTrue();
            assertThat(json.lines(new ByteArrayInputStream(lines.toByteArray()), FrameworkAgreement.class)
                            .map(ReadResult::orElseThrow))
                    .isEqualTo(documents);
        }
    }

    @Test
    void theLineOfAResultIsItsOwn() {
        String lines = "\n" + JSON.writeText(AGREEMENT) + "\n  \n{}\n";
        assertThat(JSON.lines(new ByteArrayInputStream(lines.getBytes(UTF_8)), Document.class)
                        .map(ReadResult::line))
                .containsExactly(2, 4);
        assertThat(JSON.tryRead("\n\n{}", Document.class).line()).isEqualTo(1);
    }

    @Test
    void aResultGivesItsValueOrThrows() {
        assertThat(JSON.tryRead(JSON.write(AGREEMENT), Document.class).orElseThrow())
                .isEqualTo(AGREEMENT);
        ReadResult<FrameworkAgreement> draft =
                JSON.tryRead("\ufeff" + JSON.writeText(AGREEMENT.withTitle(" ")), FrameworkAgreement.class);
        assertThat(draft.value()).isPresent();
        assertThat(catchThrowableOfType(InvalidDocumentException.class, draft::orElseThrow)
                        .problems())
                .isEqualTo(draft.problems());
        assertThat(draft.errors()).extracting(Problem::code).containsExactly("RA-1003");
        assertThat(draft.warnings()).hasSize(1).noneMatch(Problem::isError);
        assertThatThrownBy(JSON.tryRead("{}", Meeting.class)::orElseThrow).isInstanceOf(InvalidDocumentException.class);
    }

    private static RammeaftaleJson limited(int maxBytes) {
        return RammeaftaleJson.create(JsonOptions.defaults().withMaxBytes(maxBytes));
    }

    /** Reads a text from each kind of source, checks that they agree, and returns the problems. */
    private List<Problem> everywhere(RammeaftaleJson reader, String json) throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), json);
        List<ReadResult<Document>> results = Stream.of(
                        reader.tryRead(json.getBytes(UTF_8), Document.class),
                        reader.tryRead(json, Document.class),
                        reader.tryRead(new StringReader(json), Document.class),
                        reader.tryRead(new ByteArrayInputStream(json.getBytes(UTF_8)), Document.class),
                        reader.tryRead(file, Document.class))
                .toList();
        assertThat(results).allSatisfy(result -> assertThat(result).isEqualTo(results.get(0)));
        return results.get(0).problems();
    }

    /** Records whether it was flushed or closed. */
    private static final class Kept extends ByteArrayOutputStream {
        private boolean flushed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            throw new AssertionError("closed");
        }
    }
}
