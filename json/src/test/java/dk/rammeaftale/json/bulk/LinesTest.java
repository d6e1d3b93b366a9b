package dk.rammeaftale.json.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Each line is read as a separate document, independent of the others. */
class LinesTest {

    private static final String AGREEMENT =
            "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"Aftale\",\"period\":\"2021/2022\"}";
    private static final String MEETING =
            "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\"}";
    private static final String DOSSIER =
            "{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":\"Sag\"}";
    private static final String NO_TITLE = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\"}";

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Test
    void linesOfMixedTypesGiveTheirValues() {
        assertThat(values(read(AGREEMENT + "\n" + MEETING + "\n" + DOSSIER + "\n")))
                .extracting(Object::getClass)
                .isEqualTo(List.of(FrameworkAgreement.class, Meeting.class, Dossier.class));
    }

    /** A stream that were split would hold thousands of documents at once. */
    @Test
    void aParallelStreamIsNotSplit() {
        Stream<ReadResult<Document>> lines = RammeaftaleJson.create()
                .lines(new ByteArrayInputStream((AGREEMENT + "\n").repeat(20).getBytes(UTF_8)), Document.class);
        Spliterator<ReadResult<Document>> one = lines.parallel().spliterator();

        assertThat(one.trySplit()).isNull();
        assertThat(StreamSupport.stream(one, true)).hasSize(20);
    }

    @Test
    void noLineIsNoResult() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n\t\r\n\n")).isEmpty();
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(read(AGREEMENT + "\n" + MEETING)).hasSize(2).allMatch(ReadResult::isValid);
        assertThat(read(AGREEMENT + "\n" + MEETING + "\n")).hasSize(2).allMatch(ReadResult::isValid);
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        assertThat(problems(read("\n  \n" + AGREEMENT + "\n\n" + NO_TITLE + "\n")))
                .isEqualTo(List.of("5:1 RA-0007 /title"));
    }

    @Test
    void aCarriageReturnBeforeTheEndIsNone() {
        List<ReadResult<Document>> results = read(AGREEMENT + "\r\n\r\n" + NO_TITLE + "\r\n" + MEETING);

        assertThat(values(results)).hasSize(3);
        assertThat(problems(results)).isEqualTo(List.of("3:1 RA-0007 /title"));
    }

    @Test
    void aByteOrderMarkAtTheStartIsAWarning() {
        List<ReadResult<Document>> results = read("\uFEFF" + AGREEMENT + "\n" + MEETING);

        assertThat(results).hasSize(2).allMatch(ReadResult::isValid);
        assertThat(problems(results)).isEqualTo(List.of("1:1 RA-0017 "));
    }

    @Test
    void aBrokenLineDoesNotEndTheOthers() {
        List<ReadResult<Document>> results = read(
                "{\n[]\nnull\n" + AGREEMENT + AGREEMENT + "\n}\n{\"type\":\"meeting\",\n\"\n\"x\"\n" + MEETING + "\n");

        assertThat(results).hasSize(9);
        assertThat(problems(results))
                .isEqualTo(List.of(
                        "1:2 RA-0001 ",
                        "2:1 RA-0006 ",
                        "3:1 RA-0006 ",
                        "4:" + (AGREEMENT.length() + 1) + " RA-0003 ",
                        "5:1 RA-0001 ",
                        "6:19 RA-0001 ",
                        "7:1 RA-0006 ",
                        "7:2 RA-0001 ",
                        "8:1 RA-0006 "));
        assertThat(results.get(8).isValid()).isTrue();
    }

    @Test
    void problemsStandWhereTheyStandInTheWhole() {
        String twoFaults = MEETING.replace("\"Møde\"", "\"Møde\",\"titel\":1,\"about\":[null]");

        assertThat(problems(read(AGREEMENT + "\n" + twoFaults + "\n" + NO_TITLE)))
                .isEqualTo(List.of(
                        "2:" + (twoFaults.indexOf(":1,") + 2) + " RA-0005 /titel",
                        "2:" + (twoFaults.indexOf("null") + 1) + " RA-0015 /about/0",
                        "3:1 RA-0007 /title"));
    }

    @Test
    void aLineOverTheLimitIsReportedAndPassedOver() {
        int limit = AGREEMENT.length();
        RammeaftaleJson limited = RammeaftaleJson.create(JsonOptions.defaults().withMaxBytes(limit));
        String longer = AGREEMENT.replace("Aftale", "Aftale!");
        String longest = AGREEMENT.replace("Aftale", "Aftale".repeat(100_000));

        List<ReadResult<Document>> results =
                read(limited, stream(AGREEMENT + "\n" + longer + "\n" + longest + "\n" + AGREEMENT));

        assertThat(problems(results)).isEqualTo(List.of("2:1 RA-0014 ", "3:1 RA-0014 "));
        assertThat(values(results)).hasSize(2);
    }

    @Test
    void aLineThatIsNoUtf8LeavesTheOthers() {
        byte[] noUtf8 = MEETING.getBytes(ISO_8859_1);
        InputStream all = new SequenceInputStream(
                new SequenceInputStream(stream(AGREEMENT + "\n"), new ByteArrayInputStream(noUtf8)),
                stream("\n" + MEETING));

        List<ReadResult<Document>> results = read(JSON, all);

        assertThat(problems(results)).isEqualTo(List.of("2:" + (MEETING.indexOf("ø") + 1) + " RA-0002 /title"));
        assertThat(results).hasSize(3);
        assertThat(results.get(2).isValid()).isTrue();
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        InputStream endless = new InputStream() {
            private final byte[] line = (AGREEMENT + "\n").getBytes(UTF_8);
            private long next;

            @Override
            public int read() {
                return line[(int) (next++ % line.length)];
            }

            @Override
            public int read(byte[] to, int from, int length) {
                to[from] = (byte) read();
                return 1;
            }
        };

        assertThat(JSON.lines(endless, Document.class).limit(1000))
                .hasSize(1000)
                .allMatch(ReadResult::isValid);
    }

    @Test
    void aLineIsGivenBeforeTheNextOneIsThere() {
        InputStream slow = new InputStream() {
            private final InputStream first = stream(AGREEMENT + "\n");

            @Override
            public int read() throws IOException {
                return first.read();
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int read = first.read(to, from, length);
                if (read < 0) {
                    throw new IOException("Nobody has written more");
                }
                return read;
            }
        };

        Iterator<ReadResult<Document>> lines = JSON.lines(slow, Document.class).iterator();

        assertThat(lines.next().isValid()).isTrue();
        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Nobody has written more");
    }

    @Test
    void aTypeThatIsAskedForIsAskedForOfEachLine() {
        assertThat(problems(JSON.lines(stream(AGREEMENT + "\n" + NO_TITLE), FrameworkAgreement.class)
                        .toList()))
                .contains("2:9 RA-0011 /type");
    }

    private static List<ReadResult<Document>> read(String lines) {
        return read(JSON, stream(lines));
    }

    private static List<ReadResult<Document>> read(RammeaftaleJson json, InputStream lines) {
        return json.lines(lines, Document.class).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<Document> values(List<ReadResult<Document>> results) {
        return results.stream().flatMap(result -> result.value().stream()).toList();
    }

    private static <T> List<String> problems(List<ReadResult<T>> results) {
        return results.stream()
                .flatMap(result -> result.problems().stream())
                .map(LinesTest::shown)
                .collect(Collectors.toList());
    }

    private static String shown(Problem problem) {
        return problem.position().map(at -> at.line() + ":" + at.column() + " ").orElse("") + problem.code() + " "
                + problem.pointer();
    }
}
