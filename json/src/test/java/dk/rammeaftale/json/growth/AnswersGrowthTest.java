package dk.rammeaftale.json.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.answer.Answers;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is asked of a document costs four times as much of one that is four times as long, whatever list of the model it is that
 * has grown, and of whatever form.
 */
class AnswersGrowthTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Of how many forms of a list one is taken. */
    private static final int EACH = Integer.getInteger("growth.each", 24);

    private static final Map<String, Function<Document, Object>> OPERATIONS = operations();

    private static Map<String, Function<Document, Object>> operations() {
        Map<String, Function<Document, Object>> all = new LinkedHashMap<>();
        all.put("changes of every text", document -> document.changesSince(reworded(document)));
        all.put("changes since a part of it", document -> document.changesSince(beginning(document)));
        all.put("due", document -> document.due(LocalDate.MIN));
        all.put("effective", AnswersGrowthTest::effective);
        all.put("histories", AnswersGrowthTest::histories);
        all.put("standings", AnswersGrowthTest::standings);
        all.put("public view", document -> document.publicView());
        all.put("without personal data", document -> document.withoutPersonalData());
        all.put("answers", document -> JSON.write(Answers.of(document, DAY)));
        return all;
    }

    private static Object effective(Document document) {
        return document instanceof Dossier dossier
                ? Stream.of(DAY, LAST).map(dossier::effective).toList()
                : "";
    }

    private static Object histories(Document document) {
        if (document instanceof Dossier dossier) {
            Function<Reference, History> history = dossier.histories(10);
            return dossier.documents().stream()
                    .map(d -> history.apply(Reference.builder().document(d.id()).build()))
                    .toList();
        }
        return "";
    }

    private static Object standings(Document document) {
        return document instanceof Approvable approvable
                ? List.of(approvable.register(), approvable.standings(), approvable.notApproved())
                : "";
    }

    private static Document reworded(Document document) {
        return read(JSON.writeText(document).replaceAll("\"(text|title|name|wording)\":\"", "\"$1\":\"z"));
    }

    /** Returns the document with a word more in front, so that each list is compared as a whole. */
    private static Document beginning(Document document) {
        return read(JSON.writeText(document).replaceFirst("\"title\":\"", "\"title\":\"z"));
    }

    private static Document read(String text) {
        return JSON.tryRead(text.getBytes(UTF_8), Document.class).value().orElseThrow();
    }

    @Test
    void answersGrowWithTheDocument() {
        assertThat(new Costs(OPERATIONS).ofLists(EACH)).isEmpty();
    }

    @Test
    void answersGrowWithWhatGoesAlongWithMuch() {
        assertThat(new Costs(OPERATIONS).ofWhatGoesAlongWithMuch()).isEmpty();
    }

    @Test
    void readingGrowsWithWhatGoesAlongWithMuch() {
        List<String> failures = new ArrayList<>();
        Amended.all().forEach((name, documents) -> {
            double large = read(documents.apply(Costs.MORE_ELEMENTS));
            double small = read(documents.apply(Costs.MORE_ELEMENTS / Costs.TIMES));
            if (large > Costs.TOO_MUCH * small
                    && read(documents.apply(Costs.MORE_ELEMENTS))
                            > Costs.TOO_MUCH * read(documents.apply(Costs.MORE_ELEMENTS / Costs.TIMES))) {
                failures.add(name);
            }
        });
        assertThat(failures).isEmpty();
    }

    private static double read(byte[] document) {
        long time = THREADS.getCurrentThreadCpuTime();
        assertThat(JSON.tryRead(document, Document.class).errors()).isEmpty();
        return THREADS.getCurrentThreadCpuTime() - time;
    }
}
