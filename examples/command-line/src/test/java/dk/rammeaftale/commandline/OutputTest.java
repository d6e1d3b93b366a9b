package dk.rammeaftale.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output that fails is a failure, and nothing hostile in a document reaches a terminal. */
class OutputTest {

    private static final String HOSTILE = "a\u001b]0;b\u0007c\u202ed\u0085e\u2066f\u009bg";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(InputStream in, OutputStream to, String... args) {
        return Rammeaftale.run(in, new PrintStream(to, false, UTF_8), new PrintStream(err, true, UTF_8), false, args);
    }

    private Path agreement() throws IOException {
        run(InputStream.nullInputStream(), out, "example", "agreement");
        Path file = folder.resolve("agreement.json");
        Files.write(file, out.toByteArray());
        out.reset();
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"show", "show --format html", "show --format json", "format", "format --compact", "check", "diff"
            })
    void whatCannotBeWrittenIsAFailure(String command) throws IOException {
        String file = agreement().toString();
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(command.equals("diff") ? List.of(file, file) : List.of(file));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run(InputStream.nullInputStream(), full, args.toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8).lines()).singleElement().asString().startsWith("rammeaftale: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -", "show -", "format -"})
    void whatThereIsNoRoomForIsSaidInALine(String command) {
        for (Error error : List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError())) {
            err.reset();
            InputStream in = new InputStream() {
                @Override
                public int read() {
                    throw error;
                }
            };
            assertThat(run(in, out, command.split(" "))).isEqualTo(2);
            assertThat(err.toString(UTF_8).lines()).singleElement().asString().startsWith("rammeaftale: ");
        }
    }

    @Test
    void aNameThatBeginsWithAnAtIsThatOfAFile() throws IOException {
        Path options = folder.resolve("options");
        Files.writeString(options, "--help");
        assertThat(run(InputStream.nullInputStream(), out, "check", "@" + options))
                .isEqualTo(2);
        assertThat(run(InputStream.nullInputStream(), out, "show", "@" + options))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).isEqualTo("rammeaftale: »@" + options + "« findes ikke"));
    }

    @Test
    void anEmptyArgumentIsNoFile() {
        assertThat(run(InputStream.nullInputStream(), out, "check", "")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("rammeaftale: en fil har intet navn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check NAME",
                "check --format json NAME",
                "check BROKEN",
                "check --format json BROKEN",
                "show HOSTILE",
                "show --public HOSTILE",
                "show --format json HOSTILE",
                "show --format html HOSTILE",
                "show --format markdown HOSTILE",
                "show --format csv --table agenda HOSTILE",
                "show --format ics HOSTILE",
                "diff HOSTILE OTHER",
                "show NAME",
                "publish --to DIR NAME"
            })
    void nothingHostileReachesATerminal(String command) throws IOException {
        String document = """
                {"type":"meeting","formatVersion":"1.0","id":"m","access":"open","title":"%1$s","time":{"date":"2021-01-01"},
                "agenda":[{"title":"%1$s","access":"open","x:%1$s":1}],"y:note":"%1$s","notes":[{"text":"%1$s"}]}""";
        String escaped = HOSTILE.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007");
        Files.writeString(
                folder.resolve("hostile.json"),
                document.formatted(escaped).replace("\"x:" + escaped + "\":1", "\"x:b\":1"));
        Files.writeString(
                folder.resolve("broken.json"),
                document.formatted(escaped).replace("\"y:note\"", "\"note" + escaped + "\""));
        Files.writeString(folder.resolve("other.json"), document.formatted("t" + escaped));
        String bad = folder.resolve(HOSTILE + ".json").toString();
        String[] args = command.split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = switch (args[i]) {
                case "NAME" -> bad;
                case "HOSTILE" -> folder.resolve("hostile.json").toString();
                case "BROKEN" -> folder.resolve("broken.json").toString();
                case "OTHER" -> folder.resolve("other.json").toString();
                case "DIR" -> folder.resolve("web" + HOSTILE).toString();
                default -> args[i];
            };
        }
        run(new ByteArrayInputStream(new byte[0]), out, args);
        String printed = (out.toString(UTF_8) + err.toString(UTF_8))
                .replace("\r\n", "\n")
                .replace("\uFEFF", "");
        assertThat(printed).contains("a").isNotBlank();
        assertThat(printed.codePoints()
                        .filter(c -> c != '\n'
                                && (Character.getType(c) == Character.CONTROL
                                        || Character.getType(c) == Character.FORMAT)))
                .as(printed)
                .isEmpty();
    }
}
