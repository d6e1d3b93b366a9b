package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.rammeaftale.Document;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that are published beside each other name each other by title and link to each other's pages. */
class FolderTest {

    private static final String AGREEMENT = """
            {"type":"frameworkAgreement","formatVersion":"1.0","id":"aftale","title":"Rammeaftale 2027-28","access":"open","period":"2027/2028",
            "focusAreas":[{"id":"autisme","title":"Autisme","content":{"text":"Fælles ventelister"}},{"id":"alkohol","title":"Alkohol"}],
            "predecessors":[{"document":"gammel"}],"decisions":[{"meeting":{"document":"kkr","element":"p1"},"verdict":"recommended"}]}""";

    private static final String AMENDMENT = """
            {"type":"amendment","formatVersion":"1.0","id":"allonge","title":"Allonge 1","access":"open","stage":"proposal",
            "amends":{"document":"aftale"},"effective":"2027-03-01","changes":{"removes":["alkohol"],"purpose":"Nyt"}}""";

    private static final String MEETING = """
            {"type":"meeting","formatVersion":"1.0","id":"kkr","title":"Møde i KKR","access":"open","time":{"date":"2026-09-18"},
            "body":{"name":"KKR Nordjylland"},"about":[{"document":"aftale"},{"document":"aftale","element":"autisme"},{"document":"aftale","element":"alkohol"}],
            "agenda":[{"id":"p1","number":"1","title":"Rammeaftalen","access":"open","about":[{"document":"allonge"}]},
            {"id":"p2","number":"2","title":"En borgers sag","access":"closed"}],"minutes":{"approvedAt":{"document":"lukket"}}}""";

    private static final String NEXT = """
            {"type":"meeting","formatVersion":"1.0","id":"naeste","title":"Næste møde","access":"open","time":{"date":"2026-12-18"},
            "about":[{"document":"kkr","element":"p2"},{"document":"kkr","element":"p9"}]}""";

    private static final String CLOSED = """
            {"type":"meeting","formatVersion":"1.0","id":"lukket","title":"Hemmeligt møde","access":"closed","time":{"date":"2026-10-02"}}""";

    private static Map<String, String> files(String... documents) {
        return Publication.together(Stream.of(documents).map(Views::read).toList(), Views.DAY, Views.DANISH)
                .flatMap(publication -> publication.files().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> files() {
        return files(AGREEMENT, AMENDMENT, MEETING, NEXT, CLOSED);
    }

    private static String page(String id) {
        return String.valueOf(files().get(id + ".html"));
    }

    @Test
    void aDocumentBesideIsNamedByItsTitle() {
        assertThat(page("kkr"))
                .contains(
                        "<dd><a href=\"./aftale.html\">Rammeaftale 2027-28</a></dd>",
                        "<dd><a href=\"./allonge.html\">Allonge 1</a></dd>");
        assertThat(page("allonge"))
                .contains("<dt>Ændrer</dt>\n<dd><a href=\"./aftale.html\">Rammeaftale 2027-28</a></dd>");
        assertThat(files().get("kkr.txt")).contains("Rammeaftale 2027-28").doesNotContain("»aftale»", "»aftale«");
        assertThat(files().get("kkr.md")).contains("[Rammeaftale 2027-28](./aftale.html)");
        assertThat(files().get("kkr-agenda.csv")).contains("Allonge 1").doesNotContain("»allonge«");
    }

    @Test
    void anElementBesideIsNamedWithItsDocument() {
        assertThat(page("kkr"))
                .contains(
                        "<a href=\"./aftale.html#aftale/autisme\">Autisme</a> (<a href=\"./aftale.html\">Rammeaftale 2027-28</a>)",
                        "<a href=\"./aftale.html\">Alkohol</a> (<a href=\"./aftale.html\">Rammeaftale 2027-28</a>)");
        assertThat(page("aftale")).contains("id=\"aftale/autisme\"").doesNotContain("id=\"aftale/alkohol\"");
        assertThat(page("allonge")).as("removed").contains("<dd>Alkohol</dd>");
    }

    @Test
    void aDecisionLinksToItsMeeting() {
        assertThat(page("aftale"))
                .contains("på mødet i <a href=\"./kkr.html\">KKR Nordjylland den 18. september 2026</a>, punkt 1");
    }

    @Test
    void nothingIsNamedThatIsNotPublished() {
        assertThat(page("aftale")).contains("et andet dokument (»gammel«)");
        assertThat(page("kkr")).contains("»lukket«").doesNotContain("lukket.html");
        assertThat(page("naeste"))
                .contains(
                        "<a href=\"./kkr.html\">punkt 2</a> (<a href=\"./kkr.html\">Møde i KKR, 18. september 2026</a>)",
                        "»p9« (<a href=\"./kkr.html\">Møde i KKR, 18. september 2026</a>)");
        files().values().forEach(file -> assertThat(file).doesNotContain("Hemmeligt", "borgers"));
    }

    @Test
    void anAgreementNamesTheAmendmentsBesideIt() {
        assertThat(page("aftale"))
                .contains("<dt>Allonge, der ikke er med i teksten</dt>\n"
                        + "<dd><a href=\"./allonge.html\">Allonge 1</a> (forslag)</dd>");
        assertThat(files(AGREEMENT, AMENDMENT.replace("\"access\":\"open\"", "\"access\":\"closed\""))
                        .get("aftale.html"))
                .doesNotContain("Allonge");
    }

    @Test
    void whatAPublicPageLeavesOutIsSaid() {
        String meeting = """
                {"type":"meeting","formatVersion":"1.0","id":"m","$schema":"../meeting.json","title":"Møde","access":"open"%s}""";

        assertThat(files(meeting.formatted(",\"body\":{\"name\":\"KKR\",\"contact\":{\"email\":\"kkr@example.org\"}}"))
                        .get("m.txt"))
                .contains("Vises ikke her: kontaktoplysninger\n");
        assertThat(files(meeting.formatted(",\"x:sag\":1")).get("m.txt")).contains("Vises ikke her: udvidelser\n");
        assertThat(files(meeting.formatted("")).get("m.txt")).doesNotContain("Vises ikke her");
    }

    @Test
    void pagesGrowWithTheFolder() {
        allocated(40);

        assertThat(allocated(160)).isLessThan(8 * allocated(40)); // sixteen times if each page looked at each document
    }

    /** Returns how many bytes it takes to publish a folder in which every document refers to the first one and to the one before. */
    private static long allocated(int number) {
        List<Document> documents = new ArrayList<>();
        StringBuilder agenda = new StringBuilder();
        for (int i = 0; i < 100 * number; i++) {
            agenda.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"p%d\",\"title\":\"Punkt\",\"access\":\"open\"}".formatted(i));
        }
        for (int i = 0; i < number; i++) {
            documents.add(Views.read("""
                    {"type":"meeting","formatVersion":"1.0","id":"m%d","title":"Møde","access":"open","about":[{"document":"m%d"},
                    {"document":"m0","element":"p7"}],"agenda":[%s]}""".formatted(i, Math.max(1, i) - 1, i == 0 ? agenda : "")));
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(Publication.together(documents, Views.DAY, Views.DANISH).count())
                .isEqualTo(number);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
