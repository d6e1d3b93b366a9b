package dk.rammeaftale.json.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Finds what costs too much of a long document: more than about four times as much as of one of a quarter of the length. What the
 * thread allocates is counted, and the processor's time that it gets; too much is what grows too much at one length and, measured
 * again, at a greater one.
 */
public final class Costs {

    static final int TIMES = 4;

    /** So many times as much is too much: halfway to the square, which is 16. */
    static final double TOO_MUCH = 9;

    static final int MORE_ELEMENTS = TIMES * Integer.getInteger("growth.elements", 320);
    private static final int ELEMENTS = MORE_ELEMENTS / TIMES;

    private static final List<Form> FORMS =
            List.of(Form.CHAIN, Form.ONE_TARGET, Form.ALIKE_IN_HASH, Form.AMONG, Form.EXTENDED, Form.CIRCLE);

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Function<Document, Object>> operations;
    private final List<String> tooMuch = new ArrayList<>();

    /**
     * Creates a list of costs.
     *
     * @param operations what is asked of each document, by what it is called
     */
    public Costs(Map<String, Function<Document, Object>> operations) {
        this.operations = operations;
    }

    /**
     * Returns the operations that cost too much if a list of the model is long, with the list.
     *
     * @param each of how many forms of a list one is tried
     * @return what costs too much; empty if nothing does
     */
    public List<String> ofLists(int each) {
        int number = 0;
        for (ListPlace place : ListPlace.all()) {
            Growing growing = Growing.of(place, false);
            number++;
            for (Form form : FORMS) {
                if ((form.ordinal() + number) % each == 0 && growing.has(form)) {
                    check(place + " " + form, n -> growing.document(form, n));
                }
            }
        }
        return tooMuch;
    }

    /**
     * Returns the operations that cost too much if one thing goes along with many others.
     *
     * @return what costs too much; empty if nothing does
     */
    public List<String> ofWhatGoesAlongWithMuch() {
        Amended.all().forEach((name, documents) -> {
            assertThat(JSON.tryRead(documents.apply(TIMES), Document.class).errors())
                    .as(name)
                    .isEmpty();
            check(name, documents);
        });
        return tooMuch;
    }

    private void check(String name, IntFunction<byte[]> documents) {
        ReadResult<Document> large = JSON.tryRead(documents.apply(ELEMENTS), Document.class);
        if (!large.errors().isEmpty()) {
            return;
        }
        Document small = read(documents.apply(ELEMENTS / TIMES));
        Document whole = large.value().orElseThrow();
        operations.forEach((what, operation) -> {
            if (growsTooMuch(operation, whole, small, 1)
                    && growsTooMuch(operation, whole, small, 3)
                    && growsTooMuch(
                            operation,
                            read(documents.apply(MORE_ELEMENTS)),
                            read(documents.apply(MORE_ELEMENTS / TIMES)),
                            2)) {
                tooMuch.add(what + " of " + name);
            }
        });
    }

    private static Document read(byte[] text) {
        return JSON.tryRead(text, Document.class).value().orElseThrow();
    }

    private static boolean growsTooMuch(
            Function<Document, Object> operation, Document large, Document small, int tries) {
        return Cost.of(operation, large, tries).isTooMuchAfter(Cost.of(operation, small, tries));
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
}
