package dk.rammeaftale.springservice;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Starts many tasks at the same moment. */
final class ConcurrentRequests {

    private ConcurrentRequests() {}

    static <T> List<T> run(int many, IntFunction<Callable<T>> work) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch ready = new CountDownLatch(many);
            List<Callable<T>> all = IntStream.range(0, many)
                    .mapToObj(i -> (Callable<T>) () -> {
                        ready.countDown();
                        ready.await();
                        return work.apply(i).call();
                    })
                    .toList();
            return workers.invokeAll(all).stream()
                    .map(ConcurrentRequests::result)
                    .toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
