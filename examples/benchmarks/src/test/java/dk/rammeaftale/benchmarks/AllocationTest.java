package dk.rammeaftale.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.rammeaftale.Document;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Compares the bytes that reading, validating and writing allocate with the committed figures. Unlike a time, they are the same
 * on every machine, except that the JIT compiler may remove allocations.
 */
class AllocationTest {

    private static final Path FIGURES = Path.of("src/test/resources/allocation.properties");
    private static final double LIMIT = 1.2;
    private static final int TIMES = 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Takes the results, so that the JIT compiler cannot remove the work. */
    @SuppressWarnings("UnusedVariable")
    private static volatile Object sink = "";

    @Test
    void nothingAllocatesAFifthMoreThanItDid() throws IOException {
        Map<String, Long> measured = measured();
        if (Boolean.getBoolean("update")) {
            try (Writer to = Files.newBufferedWriter(FIGURES)) {
                for (Map.Entry<String, Long> figure : measured.entrySet()) {
                    to.write(figure.getKey() + "=" + figure.getValue() + "\n");
                }
            }
        }
        Properties committed = new Properties();
        try (Reader from = Files.newBufferedReader(FIGURES)) {
            committed.load(from);
        }

        List<String> more = new ArrayList<>();
        measured.forEach((what, bytes) -> {
            long before = Long.parseLong(committed.getProperty(what, "0"));
            if (bytes > LIMIT * before) {
                more.add(what + " allocates " + bytes + " bytes, previously " + before
                        + ". If it must, run with -Dupdate=true and say why in the commit message.");
            }
        });
        assertThat(more).isEmpty();
        assertThat(committed.stringPropertyNames()).isEqualTo(measured.keySet());
    }

    private static Map<String, Long> measured() {
        Map<String, Long> measured = new TreeMap<>();
        Sample.documents().forEach((name, json) -> {
            Document document = Variants.read(json);
            String key = name.replace(' ', '-');
            measured.put(key + ".read", bytes(() -> Variants.read(json)));
            measured.put(key + ".validate", bytes(() -> Variants.problems(document)));
            measured.put(key + ".write", bytes(() -> Variants.write(document)));
        });
        return measured;
    }

    /** Returns the minimum of several runs, because the first ones also initialise classes and caches. */
    private static long bytes(Table.Task task) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            sink = task.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
