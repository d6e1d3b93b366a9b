package dk.rammeaftale.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Splits a stream with one document per line into pieces of complete lines, which can be checked in parallel. */
final class Pieces {

    /** The number of bytes per read. A piece is at most that long, plus the beginning of its first line. */
    static final int SIZE = 1 << 14;

    /** Consecutive lines of the stream. */
    static final class Piece {

        private final byte[] bytes;
        private final int before;

        private Piece(byte[] bytes, int before) {
            this.bytes = bytes;
            this.before = before;
        }

        int length() {
            return bytes.length;
        }

        /** Passes each line that is not blank, and its number, to a consumer. */
        void forEach(BiConsumer<byte[], Integer> line) {
            int number = before;
            for (int from = 0; from < bytes.length; number++) {
                int to = from;
                boolean blank = true;
                for (; to < bytes.length && bytes[to] != '\n'; to++) {
                    blank &= bytes[to] == ' ' || bytes[to] == '\t' || bytes[to] == '\r';
                }
                if (!blank) {
                    line.accept(Arrays.copyOfRange(bytes, from, to), number + 1);
                }
                from = to + 1;
            }
        }
    }

    private final InputStream source;
    private final long longest;
    private final byte[] chunk = new byte[SIZE];
    private ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int lines;
    private boolean ended;

    /**
     * Creates a splitter that starts at the first line.
     *
     * @param source the stream
     * @param maxBytes the maximum length of a line; a longer one is truncated to a length that is still recognisably too long
     */
    Pieces(InputStream source, int maxBytes) {
        this.source = source;
        this.longest = maxBytes + 4L; // a byte order mark does not count
    }

    /** Returns the next piece as soon as a line is complete, or null at the end. */
    @Nullable
    Piece next() throws IOException {
        while (!ended) {
            int read = source.read(chunk);
            ended = read <= 0;
            int end = Math.max(0, read);
            while (end > 0 && chunk[end - 1] != '\n') {
                end--;
            }
            if (end > 0 || ended) {
                return piece(end, read);
            }
            keep(0, read);
        }
        return null;
    }

    private Piece piece(int end, int read) {
        int first = 0; // end of the line that an earlier read began
        while (first < end && chunk[first] != '\n') {
            first++;
        }
        keep(0, first);
        begun.write(chunk, first, end - first);
        Piece piece = new Piece(begun.toByteArray(), lines);
        for (int i = first; i < end; i++) {
            lines += chunk[i] == '\n' ? 1 : 0;
        }
        begun = new ByteArrayOutputStream(); // not reset(), because the old buffer may have grown
        keep(end, read);
        return piece;
    }

    private void keep(int from, int to) {
        begun.write(chunk, from, (int) Math.min(Math.max(0, to - from), Math.max(0, longest - begun.size())));
    }
}
