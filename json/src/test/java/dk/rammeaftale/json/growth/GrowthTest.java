package dk.rammeaftale.json.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.validation.ModelValidator;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Reading and validating is linear: four times as many elements cost about four times as much, for every list and every
 * kind of fault. The test measures the thread's allocation and CPU time, which hardly depend on the load of the
 * machine. It fails if the cost grows too fast at one length and, measured again, at a greater one.
 *
 * <p>The build tests some forms of each list; {@code mvn -q -pl core,json test -Dtest=GrowthTest -Dlaws.growth=60000
 * -Dsurefire.failIfNoSpecifiedTests=false} tests all of them, with small and large elements, in documents that start at
 * so many bytes.
 */
class GrowthTest {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int TIMES = 4;

    /** The growth that counts as too much: halfway between linear, 4, and quadratic, 16. */
    private static final double TOO_MUCH = 9;

    private static final int LENGTH = Integer.getInteger("laws.growth", 20_000);
    private static final boolean ALL = Integer.getInteger("laws.growth") != null;

    /** The build tests one in this many forms of a list. */
    private static final int EACH = 8;

    private static final int MOST_ELEMENTS_AT_FIRST = ALL ? 16_000 : 4_000;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int MOST_BYTES = 16 << 20;

    /** The number of repeated measurements of a suspicious case; the lowest counts. */
    private static final int AGAIN = 3;

    private record Cost(double nanos, double bytes) {

        static Cost of(byte[] document) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long nanos = THREADS.getCurrentThreadCpuTime();
            JSON.tryRead(document, Document.class);
            nanos = THREADS.getCurrentThreadCpuTime() - nanos;
            return new Cost(Math.max(1, nanos), THREADS.getCurrentThreadAllocatedBytes() - bytes);
        }

        static Cost leastOf(byte[] document, int tries) {
            Cost least = of(document);
            for (int i = 1; i < tries; i++) {
                Cost other = of(document);
                least = new Cost(Math.min(least.nanos, other.nanos), Math.min(least.bytes, other.bytes));
            }
            return least;
        }
    }

    /**
     * The cost of a list compared with a quarter of it.
     *
     * @param elements the number of elements
     * @param time the ratio of the times
     * @param bytes the ratio of the allocated bytes
     */
    private record Growth(int elements, double time, double bytes) {

        static Growth of(Growing growing, Form form, int elements, int tries) {
            byte[] large = growing.document(form, elements);
            byte[] small = growing.document(form, elements / TIMES);
            Cost ofLarge = Cost.leastOf(large, tries); // measured first, so that it does not profit from the compiler
            Cost ofSmall = Cost.leastOf(small, tries);
            return new Growth(elements, ofLarge.nanos / ofSmall.nanos, ofLarge.bytes / ofSmall.bytes);
        }

        boolean isTooMuch() {
            return time > TOO_MUCH || bytes > TOO_MUCH;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "of %d elements %.1f times the time, %.1f times the bytes of a quarter",
                    elements,
                    time,
                    bytes);
        }
    }

    @Test
    void readingGrowsWithTheLength() {
        List<String> failures = new ArrayList<>();
        int number = 0;
        for (ListPlace place : ListPlace.all()) {
            for (boolean full : ALL ? new boolean[] {false, true} : new boolean[] {number++ % 2 == 0}) {
                Growing growing = Growing.of(place, full);
                for (Form form : Form.values()) {
                    if (growing.has(form) && (ALL || (form.ordinal() + number) % EACH == 0)) {
                        check(place + (full ? " full, " : " ") + form, growing, form, failures);
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void check(String name, Growing growing, Form form, List<String> failures) {
        int perTen = growing.document(form, 14).length - growing.document(form, 4).length;
        int elements = Math.min(MOST_ELEMENTS_AT_FIRST, Math.max(TIMES * TIMES, 10 * LENGTH / perTen));
        if (Growth.of(growing, form, elements, 1).isTooMuch()) {
            Growth again = Growth.of(growing, form, elements, AGAIN);
            int more = Math.min(Math.min(TIMES * elements, MOST_ELEMENTS), (int) (10L * MOST_BYTES / 2 / perTen));
            Growth longer = again.isTooMuch() ? Growth.of(growing, form, more, AGAIN) : again;
            if (longer.isTooMuch()) {
                failures.add("%n%s: %s, %s".formatted(name, again, longer));
            }
        }
    }

    /** The elements are valid: with an error in each, a list would be processed no further than its hundredth error. */
    @Test
    void elementsKeepTheRules() {
        assertThat(ListPlace.all()).hasSizeGreaterThan(100);
        assertThat(ListPlace.all().stream()
                        .flatMap(place -> Growing.of(place, false).errors().stream()
                                .limit(1)
                                .map(error -> place + ": " + error)))
                .isEmpty();
    }

    @Test
    void aHundredThousandFaultsWithoutALimit() {
        AgendaItem blank = AgendaItem.builder().title(" ").build();
        Meeting meeting = Meeting.builder()
                .id("moede")
                .title("Møde")
                .addAllAgenda(Collections.nCopies(100_000, blank))
                .build();
        assertThat(ModelValidator.create().validate(meeting)).hasSize(100_000);
    }
}
