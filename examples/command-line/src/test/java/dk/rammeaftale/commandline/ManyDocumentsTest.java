package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checking the lines of a file in parallel gives the same output as checking them one after the other. */
class ManyDocumentsTest {

    private static final String MEETING =
            "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\"}";

    /** Lines as bytes, one char per byte. */
    private static final List<String> LINES = List.of(
            MEETING,
            MEETING.replace("\"m\"", "\"m m\""),
            MEETING.replace("\"M\"", "\" \""),
            MEETING.replace("\"M\"", "\"M\u00F8de\""), // not UTF-8
            MEETING.replace(",", ",\r") + ",",
            MEETING.replace("\"M\"", "\"" + "long ".repeat(5000) + "\"") + "x",
            "\u00EF\u00BB\u00BF" + MEETING,
            "[" + MEETING,
            "{broken",
            "",
            " \t ",
            "\0");

    @TempDir
    private Path folder;

    @Test
    void isToldAsIfOneWereReadAfterTheOther() throws IOException {
        Path file = folder.resolve("many.ndjson");
        RammeaftaleJson json = RammeaftaleJson.create(JsonOptions.defaults().withMaxProblems(1000));
        Random random = new Random(1);
        for (int i = 0; i < 8; i++) {
            StringBuilder text = new StringBuilder();
            for (int lines = random.nextInt(600); lines > 0; lines--) {
                text.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextBoolean() ? "\n" : "\r\n");
            }
            text.append(LINES.get(random.nextInt(LINES.size())));
            byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            Files.write(file, bytes);
            List<String> expected = json.lines(new ByteArrayInputStream(bytes), Document.class)
                    .flatMap(result -> result.problems().stream())
                    .map(problem -> Check.line(file.toString(), problem, Language.da))
                    .toList();
            long documents =
                    json.lines(new ByteArrayInputStream(bytes), Document.class).count();

            List<String> told = check(file).lines().toList();

            assertThat(told.subList(0, expected.size())).isEqualTo(expected);
            assertThat(told.get(told.size() - 1)).startsWith(documents + " dokument");
        }
    }

    @Test
    void ofALineThatIsTooLongOnlyThatIsTold() throws IOException {
        Path file = folder.resolve("many.ndjson");
        byte[] line = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream to = Files.newOutputStream(file)) {
            to.write(MEETING.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 17; i++) {
                to.write(line);
            }
            to.write(("\n" + MEETING + "\n{broken\n").getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(check(file))
                .contains(
                        "many.ndjson:1:1: RA-0014 ", "many.ndjson:3:2: RA-0001 ", "3 dokumenter: 2 fejl, 0 advarsler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many.ndjson", "one.json"})
    void aPipeIsReadAsAFileIs(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try (OutputStream to = new FileOutputStream(pipe.toFile())) {
                to.write(MEETING.replace("\"M\"", "\" \"").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        assertThat(check(pipe)).contains(name + ":1:58: RA-1003 ", "1 dokument: 1 fejl, 0 advarsler");
        writer.join();
    }

    @Test
    void whatCameBeforeAFaultOfTheDiskIsTold() {
        InputStream failing = new InputStream() {
            private int reads;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                if (++reads > 100) {
                    throw new IOException("the disk is gone");
                }
                byte[] line = (reads + "\nhalf of").getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(line, 0, to, from, line.length);
                return line.length;
            }
        };
        List<Integer> numbers = new ArrayList<>();

        assertThatThrownBy(() ->
                        new Workers<>(new Pieces(failing, 1000), ManyDocumentsTest::numbers).forEach(numbers::addAll))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");

        assertThat(numbers).hasSize(100).isSorted().endsWith(100);
    }

    @Test
    void noMoreIsReadThanWhatIsBeingWorkedOn() {
        AtomicLong read = new AtomicLong();
        AtomicLong done = new AtomicLong();
        AtomicInteger pieces = new AtomicInteger();
        InputStream endless = new Endless(read, 20_000_000);

        new Workers<>(new Pieces(endless, 1000), Pieces.Piece::length).forEach(length -> {
            int processors = Runtime.getRuntime().availableProcessors();
            assertThat(read.get() - done.get()).isLessThan((2L * processors + 3) * (Pieces.SIZE + 1000));
            done.addAndGet(length);
            pieces.incrementAndGet();
        });

        assertThat(done.get()).isEqualTo(20_000_000);
        assertThat(pieces.get()).isGreaterThan(1000);
    }

    @Test
    void stopsWhereNobodyReadsWhatIsFound() throws IOException {
        Path file = folder.resolve("many.ndjson");
        Files.writeString(file, "{broken\n".repeat(200_000));
        AtomicInteger written = new AtomicInteger();
        PrintStream gone = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        written.incrementAndGet();
                        throw new IOException("Broken pipe");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Rammeaftale.run(
                InputStream.nullInputStream(), gone, new PrintStream(err, true), false, "check", file.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("resultatet kunne ikke skrives");
        assertThat(written.get()).isLessThan(10_000);
    }

    @Test
    void manyDocumentsNeedNoMoreMemoryThanFew() throws Exception {
        Path file = folder.resolve("many.ndjson");
        RammeaftaleJson json = RammeaftaleJson.create();
        byte[] sample = Files.readAllBytes(Path.of("../samples/annual-agreement.json"));
        String line = json.writeText(json.read(sample, Document.class)) + "\n{broken\n";
        int times = 18_000_000 / line.length();
        Files.writeString(file, line.repeat(times));
        Path out = folder.resolve("out.txt");

        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rammeaftale.class.getName(),
                        "check",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(out)).endsWith(2 * times + " dokumenter: " + times + " fejl, 0 advarsler\n");
        assertThat(status).isEqualTo(1);
    }

    private static List<Integer> numbers(Pieces.Piece piece) {
        List<Integer> numbers = new ArrayList<>();
        piece.forEach((line, number) -> numbers.add(number));
        return numbers;
    }

    private static String check(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rammeaftale.run(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                false,
                "check",
                file.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A stream with lines of a hundred bytes. */
    private static final class Endless extends InputStream {

        private final AtomicLong read;
        private final long end;

        Endless(AtomicLong read, long end) {
            this.read = read;
            this.end = end;
        }

        @Override
        public int read() {
            if (read.get() == end) {
                return -1;
            }
            return read.incrementAndGet() % 100 == 0 ? '\n' : 'x';
        }
    }
}
