package dk.rammeaftale.json.internal.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines, and reads each line that is not blank. Holds one line at a time in memory.
 *
 * @param <T> the result of reading a line
 */
public final class Lines<T> implements Spliterator<T> {

    private static final int CHUNK = 1 << 16;

    private final InputStream source;
    private final int maxBytes;
    private final BiFunction<Input, Integer, T> read;

    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private int number;

    /** Begins at the first line. */
    public Lines(InputStream source, int maxBytes, BiFunction<Input, Integer, T> read) {
        this.source = source;
        this.maxBytes = maxBytes;
        this.read = read;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> consumer) {
        while (!isAtEnd()) {
            byte[] line = nextLine();
            number++;
            if (!isBlank(line)) {
                consumer.accept(read.apply(Input.of(line), number));
                return true;
            }
        }
        return false;
    }

    /** Never splits: whoever splits a stream of unknown length collects thousands of lines first. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    /** Reads a line, and keeps at most four bytes more of it than the limit. */
    private byte[] nextLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!isAtEnd()) {
            int from = next;
            while (next < end && chunk[next] != '\n') {
                next++;
            }
            // a byte order mark does not count
            int room = (int) Math.min(next - from, Math.max(0, maxBytes + 4L - bytes.size()));
            bytes.write(chunk, from, room);
            if (next < end) {
                next++;
                break;
            }
        }
        return bytes.toByteArray();
    }

    private boolean isAtEnd() {
        if (next == end) {
            try {
                next = 0;
                end = Math.max(0, source.read(chunk));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return end == 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
