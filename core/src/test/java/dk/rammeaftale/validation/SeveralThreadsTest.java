package dk.rammeaftale.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Apart from the other tests, so that they can be run without it: mutation testing runs them thousands of times. */
class SeveralThreadsTest {

    @Test
    void severalThreadsFindTheSame() throws Exception {
        List<Problem> expected = ModelValidator.create().validate(Broken.DOSSIER);
        ModelValidator fresh = ModelValidator.create();
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch all = new CountDownLatch(threads);
            Callable<Set<List<Problem>>> validations = () -> {
                all.countDown();
                all.await();
                return IntStream.range(0, 25)
                        .mapToObj(i -> fresh.validate(Broken.DOSSIER))
                        .collect(Collectors.toSet());
            };
            for (Future<Set<List<Problem>>> found : IntStream.range(0, threads)
                    .mapToObj(i -> executor.submit(validations))
                    .toList()) {
                assertThat(found.get()).containsExactly(expected);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
