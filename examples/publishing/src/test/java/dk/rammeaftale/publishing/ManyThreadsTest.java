package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.ModelValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Threads that share a reader and a validator read, validate and publish as one alone does. To let them run for longer:
 * {@code -Dthreads=64 -Dthreads.seconds=60}.
 */
class ManyThreadsTest {

    private static final int THREADS = Integer.getInteger("threads", 16);
    private static final long SECONDS = Long.getLong("threads.seconds", 1);

    private static final Path SAMPLES = Path.of("../samples");
    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);
    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("da"), Locale.ENGLISH);

    @Test
    void allGetWhatOneGets() throws Exception {
        List<byte[]> samples = samples();
        List<List<Object>> expected = new ArrayList<>();
        for (byte[] sample : samples) {
            expected.add(results(RammeaftaleJson.create(), ModelValidator.create(), sample, expected.size()));
        }
        RammeaftaleJson json = RammeaftaleJson.create();
        ModelValidator validator = ModelValidator.create();
        CountDownLatch all = new CountDownLatch(THREADS);
        List<Callable<Integer>> works = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            works.add(() -> {
                all.countDown();
                all.await();
                long start = System.nanoTime();
                int done = 0;
                do {
                    int number = (first + done++) % samples.size();
                    assertThat(results(json, validator, samples.get(number), number))
                            .isEqualTo(expected.get(number));
                } while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS));
                return done;
            });
        }

        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            int done = 0;
            for (Future<Integer> work : executor.invokeAll(works)) {
                done += work.get();
            }
            assertThat(done).isGreaterThanOrEqualTo(THREADS);
        } finally {
            executor.shutdownNow();
        }
    }

    /** The samples, and each of them once more with a fault. */
    private static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        List<byte[]> faulty = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                samples.add(text.getBytes(StandardCharsets.UTF_8));
                faulty.add(text.replaceFirst("\"title\"", "\"titel\"").getBytes(StandardCharsets.UTF_8));
            }
        }
        samples.addAll(faulty);
        return samples;
    }

    private static List<Object> results(RammeaftaleJson json, ModelValidator validator, byte[] bytes, int number) {
        Locale locale = LOCALES.get(number % LOCALES.size());
        ReadResult<Document> read = json.tryRead(bytes, Document.class);
        List<Object> results = new ArrayList<>(List.of(read.value(), read.problems()));
        read.value().ifPresent(document -> {
            results.add(validator.validate(document));
            results.add(json.writeText(document));
            results.add(View.of(document, DAY, locale));
            results.add(Publication.of(document, DAY, locale));
        });
        return results;
    }
}
