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
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.json.answer.Answers;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is asked of a document costs four times as much of one that is four times as long, whatever list of the model it is that
 * has grown, and of whatever form. What the thread allocates is counted, and the processor's time that it gets; a failure is what
 * grows too much at one length and, measured again, at a greater one.
 */
class AnswersGrowthTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final int TIMES = 4;

    /** So many times as much is too much: halfway to the square, which is 16. */
    private static final double TOO_MUCH = 9;

    private static final int ELEMENTS = 320;
    private static final int MORE_ELEMENTS = 1_280;

    /** Of how many forms of a list one is taken. */
    private static final int EACH = Integer.getInteger("growth.each", 24);

    private static final List<Form> FORMS =
            List.of(Form.CHAIN, Form.ONE_TARGET, Form.ALIKE_IN_HASH, Form.AMONG, Form.EXTENDED, Form.CIRCLE);

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

    private record Cost(double nanos, double bytes) {

        static Cost of(Function<Document, Object> operation, Document document, int tries) {
            double nanos = Double.MAX_VALUE;
            double allocated = Double.MAX_VALUE;
            for (int i = 0; i < tries; i++) {
                long bytes = THREADS.getCurrentThreadAllocatedBytes();
                long time = THREADS.getCurrentThreadCpuTime();
                assertThat(operation.apply(document)).isNotNull();
                nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - time);
                allocated = Math.min(allocated, THREADS.getCurrentThreadAllocatedBytes() - bytes);
            }
            return new Cost(Math.max(1, nanos), allocated);
        }

        boolean isTooMuchAfter(Cost ofQuarter) {
            return nanos > TOO_MUCH * ofQuarter.nanos || bytes > TOO_MUCH * ofQuarter.bytes;
        }
    }

    private static boolean growsTooMuch(
            Function<Document, Object> operation, Document large, Document small, int tries) {
        return Cost.of(operation, large, tries).isTooMuchAfter(Cost.of(operation, small, tries));
    }

    private static void check(String name, IntFunction<byte[]> documents, List<String> failures) {
        ReadResult<Document> large = JSON.tryRead(documents.apply(ELEMENTS), Document.class);
        if (!large.errors().isEmpty()) {
            return;
        }
        Document small = read(new String(documents.apply(ELEMENTS / TIMES), UTF_8));
        Document whole = large.value().orElseThrow();
        OPERATIONS.forEach((what, operation) -> {
            if (growsTooMuch(operation, whole, small, 1)
                    && growsTooMuch(operation, whole, small, 3)
                    && growsTooMuch(
                            operation,
                            read(new String(documents.apply(MORE_ELEMENTS), UTF_8)),
                            read(new String(documents.apply(MORE_ELEMENTS / TIMES), UTF_8)),
                            2)) {
                failures.add(what + " of " + name);
            }
        });
    }

    @Test
    void answersGrowWithTheDocument() {
        List<String> failures = new ArrayList<>();
        int number = 0;
        for (ListPlace place : ListPlace.all()) {
            Growing growing = Growing.of(place, false);
            number++;
            for (Form form : FORMS) {
                if ((form.ordinal() + number) % EACH == 0 && growing.has(form)) {
                    check(place + " " + form, n -> growing.document(form, n), failures);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void answersGrowWithWhatGoesAlongWithMuch() {
        List<String> failures = new ArrayList<>();
        Amended.all().forEach((name, documents) -> {
            assertThat(JSON.tryRead(documents.apply(TIMES), Document.class).errors())
                    .as(name)
                    .isEmpty();
            check(name, documents, failures);
        });
        assertThat(failures).isEmpty();
    }

    @Test
    void readingGrowsWithWhatGoesAlongWithMuch() {
        List<String> failures = new ArrayList<>();
        Amended.all().forEach((name, documents) -> {
            double large = read(documents.apply(MORE_ELEMENTS));
            double small = read(documents.apply(MORE_ELEMENTS / TIMES));
            if (large > TOO_MUCH * small
                    && read(documents.apply(MORE_ELEMENTS)) > TOO_MUCH * read(documents.apply(MORE_ELEMENTS / TIMES))) {
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
