package dk.rammeaftale.commandline;

import dk.rammeaftale.commandline.Pieces.Piece;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Processes pieces in parallel on all processors, and delivers the results in the order of the pieces. Limits the pieces in memory
 * to what keeps the processors busy.
 *
 * @param <T> the result of a piece
 */
final class Workers<T> {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** The maximum number of bytes in memory. */
    private static final int ROOM = 2 * PROCESSORS * Pieces.SIZE;

    /** The result of a piece, and the bytes that the piece took. */
    private record Done<T>(T result, int room) {}

    private final Pieces pieces;
    private final Function<Piece, T> work;

    private final Semaphore room = new Semaphore(ROOM);
    private final BlockingQueue<Future<@Nullable Done<T>>> queue = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(PROCESSORS + 1, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true); // may wait forever for a source without an end
        return thread;
    });

    Workers(Pieces pieces, Function<Piece, T> work) {
        this.pieces = pieces;
        this.work = work;
    }

    /**
     * Passes the result of each piece to a consumer, in order.
     *
     * @throws UncheckedIOException if the source cannot be read to its end, after the results of the pieces before the failure
     */
    void forEach(Consumer<T> result) {
        try {
            threads.execute(this::read);
            for (Done<T> done = queue.take().get();
                    done != null;
                    done = queue.take().get()) {
                result.accept(done.result());
                room.release(done.room());
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        } finally {
            threads.shutdownNow();
        }
    }

    private void read() {
        try {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                Piece next = piece;
                int taken = Math.min(ROOM, Math.max(Pieces.SIZE, next.length()));
                room.acquire(taken);
                queue.add(threads.submit(() -> new Done<>(work.apply(next), taken)));
            }
            queue.add(CompletableFuture.completedFuture(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // forEach has ended
        } catch (IOException | RuntimeException | Error e) {
            queue.add(CompletableFuture.failedFuture(e));
        }
    }

    private static UncheckedIOException failure(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (cause instanceof Error error) {
            throw error;
        }
        return new UncheckedIOException(cause instanceof IOException io ? io : new IOException(cause));
    }
}
