package dk.rammeaftale.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes a stream of many documents apart, a line each; no more than one line is held. */
final class Lines<T> implements Iterator<ReadResult<T>> {

    private static final int CHUNK = 1 << 16;

    private final InputStream source;
    private final int maxBytes;
    private final BiFunction<Input, Integer, ReadResult<T>> read;

    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private int number;
    private byte @Nullable [] line;

    /**
     * Starts at the first line.
     *
     * @param maxBytes how long a line may be
     * @param read reads a line, given its number
     */
    Lines(InputStream source, int maxBytes, BiFunction<Input, Integer, ReadResult<T>> read) {
        this.source = source;
        this.maxBytes = maxBytes;
        this.read = read;
    }

    @Override
    public boolean hasNext() {
        while (line == null && !isAtEnd()) {
            byte[] bytes = nextLine();
            number++;
            line = isBlank(bytes) ? null : bytes;
        }
        return line != null;
    }

    @Override
    public ReadResult<T> next() {
        if (!hasNext() || line == null) {
            throw new NoSuchElementException();
        }
        byte[] bytes = line;
        line = null;
        return read.apply(Input.of(bytes), number);
    }

    /** Reads to the end of the line; of one that is too long, no more is kept than shows that it is. */
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
