package dk.rammeaftale.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code publish} writes only what the public may see, and writes nothing if a document cannot be used. */
class PublishTest {

    private static final String OPEN = """
            {"type":"meeting","formatVersion":"1.0","id":"%s","title":"Møde","access":"open","time":{"date":"2026-05-04"},"body":{"name":"Slagelse Byråd"},
            "agenda":[{"number":"1","title":"Budget","access":"open"},{"number":"2","title":"En borgers sag","access":"closed"}],
            "attachments":[{"title":"Notat","access":"open"},{"title":"Fortroligt notat"}],
            "invitation":{"registration":{"contact":{"name":"Pia Prøve","email":"pia@example.org"}}}}""";

    private static final String CLOSED = """
            {"type":"meeting","formatVersion":"1.0","id":"lukket","title":"Lukket møde"}""";

    @TempDir
    private Path folder;

    @Test
    void everyFileHoldsOnlyWhatEverybodyMaySee() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OPEN.formatted("kkr-1"));
        Path web = folder.resolve("web/kkr");

        Run run = publish(file, web);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(names(web)).contains("kkr-1.html", "kkr-1.ics", "kkr-1.md", "kkr-1.txt");
        assertThat(run.out().lines()).hasSameSizeAs(names(web));
        for (String name : names(web)) {
            assertThat(Files.readString(web.resolve(name)))
                    .as(name)
                    .contains("Møde")
                    .doesNotContain("borgers", "Fortroligt", "Prøve", "pia@");
        }
        assertThat(Files.readString(web.resolve("kkr-1.txt"))).contains("""
                  Vises ikke her:
                    – 1 bilag, der ikke er angivet som offentligt
                    – 1 punkt, hvis indhold er lukket
                    – kontaktoplysninger
                """);
        assertThat(Files.readString(web.resolve("kkr-1.html"))).doesNotContain("index.html");
    }

    @Test
    void onATerminalItSaysHowFarItHasCome() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.json"), OPEN.formatted("kkr-1"));
        Files.writeString(in.resolve("b.json"), OPEN.formatted("kkr-2"));

        Run run = publish(true, in, folder.resolve("web"));

        assertThat(run.err())
                .contains("1/2 " + in.resolve("a.json"), "2/2 " + in.resolve("b.json"))
                .endsWith("\r\u001b[K");
    }

    @Test
    void aFolderHasAnIndexOfWhatIsOpen() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.json"), OPEN.formatted("kkr-1"));
        Files.writeString(
                in.resolve("b.json"),
                OPEN.formatted("kkr-2")
                        .replace("Møde", "Møde i Ældrerådet")
                        .replace("\"Slagelse Byråd\"", "\"Ældrerådet\",\"authority\":\"0330\""));
        Files.writeString(in.resolve("c.json"), CLOSED);
        Path web = folder.resolve("web");

        Run run = publish(in, web);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("c.json vises ikke: ", "\"access\": \"open\"");
        assertThat(Files.readString(web.resolve("index.html")))
                .contains(
                        "href=\"./kkr-1.html\">Møde, 4. maj 2026 – Slagelse Byråd</a>",
                        "href=\"./kkr-2.html\">Møde i Ældrerådet, 4. maj 2026 – Slagelse</a>")
                .doesNotContain("lukket");
        assertThat(names(web)).noneMatch(name -> name.startsWith("lukket"));
        assertThat(Files.readString(web.resolve("kkr-1.html")))
                .contains("<p class=\"beside\"><a href=\"./index.html\">Alle dokumenter</a></p>");
    }

    @Test
    void documentsOfAFolderLinkToEachOther() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                in.resolve("a.json"),
                OPEN.formatted("kkr-1")
                        .replace(
                                "\"agenda\"",
                                "\"about\":[{\"document\":\"kkr-2\"},{\"document\":\"lukket\"}],\"agenda\""));
        Files.writeString(in.resolve("b.json"), OPEN.formatted("kkr-2").replace("\"Møde\"", "\"Næste møde\""));
        Files.writeString(in.resolve("c.json"), CLOSED);
        Path web = folder.resolve("web");

        publish(in, web);

        assertThat(Files.readString(web.resolve("kkr-1.html")))
                .contains("<a href=\"./kkr-2.html\">Næste møde, 4. maj 2026</a>", "et andet dokument (»lukket«)")
                .doesNotContain("Lukket møde");
        publish(in.resolve("a.json"), web);
        assertThat(Files.readString(web.resolve("kkr-1.html"))).contains("et andet dokument (»kkr-2«)");
    }

    @Test
    void whatIsClosedLaterDoesNotStayOnTheWeb() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OPEN.formatted("kkr-1"));
        Path web = folder.resolve("web");
        publish(file, web);
        Files.writeString(web.resolve("other.html"), "not ours");
        Files.writeString(
                file,
                OPEN.formatted("kkr-1").replace("\"access\":\"open\",\"time\"", "\"access\":\"closed\",\"time\""));

        Run run = publish(file, web);

        assertThat(names(web)).containsExactly("other.html");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.json vises ikke: dokumentet er lukket");
        assertThat(run.out()).contains("kkr-1.html er fjernet");
    }

    @Test
    void whatADocumentThatIsGoneHasLeftOnTheWebIsNamedAndKept() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path web = folder.resolve("web");
        Path kept = Files.writeString(in.resolve("a.json"), OPEN.formatted("kkr-1"));
        Path gone = Files.writeString(in.resolve("b.json"), OPEN.formatted("kkr-2"));
        assertThat(publish(in, web).out()).doesNotContain("ikke skrevet");
        Files.writeString(web.resolve("style.css"), "not ours");
        List<String> before = names(web);
        Files.delete(gone);

        Run run = publish(in, web);

        assertThat(run.status()).isZero();
        assertThat(names(web)).isEqualTo(before);
        assertThat(run.out().lines().filter(line -> line.contains("er ikke skrevet denne gang")))
                .hasSameSizeAs(
                        before.stream().filter(name -> name.startsWith("kkr-2")).toList())
                .allMatch(line -> line.startsWith(web.resolve("kkr-2").toString()))
                .anyMatch(line -> line.startsWith(web.resolve("kkr-2.html") + " "));
        assertThat(publish(kept, web).out())
                .as("one document says nothing of the others")
                .doesNotContain("ikke skrevet");
        Files.writeString(kept, CLOSED);
        assertThat(publish(in, web).out())
                .as("also if nothing is left to write")
                .contains(
                        web.resolve("index.html") + " er ikke skrevet", web.resolve("kkr-1.html") + " er ikke skrevet");
    }

    @Test
    void aFileThatPublishWouldNotWriteIsNeverRemoved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OPEN.formatted("kkr-1"));
        Path web = folder.resolve("web");
        publish(file, web);
        List<String> own = List.of("kkr-1", "kkr-1-noter.csv", "kkr-1.docx", "kkr-1.html.bak", "kkr-10.html");
        for (String name : own) {
            Files.writeString(web.resolve(name), "not ours");
        }
        Files.writeString(
                file,
                OPEN.formatted("kkr-1").replace("\"access\":\"open\",\"time\"", "\"access\":\"closed\",\"time\""));

        publish(file, web);

        assertThat(names(web)).containsExactlyElementsOf(own);
    }

    @Test
    void aTableThatIsEmptyNowIsRemoved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OPEN.formatted("kkr-1"));
        Path web = folder.resolve("web");
        publish(file, web);
        assertThat(names(web)).contains("kkr-1-agenda.csv");
        Files.writeString(file, """
                {"type":"meeting","formatVersion":"1.0","id":"kkr-1","title":"Møde","access":"open"}""");

        publish(file, web);

        assertThat(names(web)).contains("kkr-1.html").doesNotContain("kkr-1-agenda.csv", "kkr-1.ics");
    }

    @Test
    void aDocumentIsNotOverwrittenByItsAnswers() throws IOException {
        Path file = Files.writeString(folder.resolve("kkr-1.json"), OPEN.formatted("kkr-1"));

        Run run = publish(file, folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("overskrevet: vælg en anden mappe");
        assertThat(file).hasContent(OPEN.formatted("kkr-1"));
        assertThat(names(folder)).containsExactly("kkr-1.json");
    }

    @Test
    void aDocumentIsNotOverwrittenByTheAnswersOfAnother() throws IOException {
        Path one = Files.writeString(folder.resolve("kkr-1.json"), OPEN.formatted("kkr-2"));
        Path two = Files.writeString(folder.resolve("kkr-2.json"), OPEN.formatted("kkr-1"));

        assertThat(publish(folder, folder).status()).isEqualTo(2);

        assertThat(one).hasContent(OPEN.formatted("kkr-2"));
        assertThat(two).hasContent(OPEN.formatted("kkr-1"));
        assertThat(names(folder)).containsExactly("kkr-1.json", "kkr-2.json");
    }

    @Test
    void twoRunsGiveEqualBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OPEN.formatted("kkr-1"));

        publish(file, folder.resolve("one"));
        publish(file, folder.resolve("two"));

        for (String name : names(folder.resolve("one"))) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
        }
    }

    @Test
    void nothingIsWrittenWhereSomethingCanNotBeUsed() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.json"), OPEN.formatted("kkr-1"));
        Path broken = Files.writeString(in.resolve("b.json"), "{}");
        Path web = folder.resolve("web");

        assertThat(publish(in, web).err())
                .contains("b.json har fejl", "Intet er skrevet, heller ikke af de andre filer");
        Files.writeString(broken, OPEN.formatted("KKR-1"));
        assertThat(publish(in, web).err()).contains("b.json har samme id som et andet dokument");
        Files.writeString(broken, OPEN.formatted("index"));
        assertThat(publish(in, web).status()).isEqualTo(2);
        Path closed = Files.writeString(folder.resolve("c.json"), CLOSED);
        assertThat(publish(closed, web).err().lines())
                .singleElement()
                .asString()
                .contains("c.json vises ikke");
        assertThat(publish(Files.createDirectory(folder.resolve("empty")), web).status())
                .isEqualTo(2);

        assertThat(web).doesNotExist();
    }

    @Test
    void aFolderThatCanNotBeMadeIsSaidInALine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OPEN.formatted("kkr-1"));

        Run run = publish(file, file.resolve("web"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("kan ikke skrives");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Run publish(Path from, Path to, String... more) {
        return publish(false, from, to, more);
    }

    private static Run publish(boolean isWatched, Path from, Path to, String... more) {
        List<String> call = new ArrayList<>(List.of("publish", from.toString(), "--to", to.toString()));
        call.addAll(Arrays.asList(more));
        String[] words = call.toArray(String[]::new);
        return isWatched ? Run.watched("", words) : Run.of("", words);
    }
}
