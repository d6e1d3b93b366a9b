package dk.rammeaftale.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Splits a stream of documents, one a line, into pieces of whole lines that can be worked on at the same time. */
final class Pieces {

    /** How many bytes are read at once; a piece is as long, and longer only by the beginning of its first line. */
    static final int SIZE = 1 << 14;

    /** Some lines. */
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

        /** Gives each line that is not blank, with its number. */
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
     * Starts at the first line.
     *
     * @param maxBytes how long a line may be; of a longer one no more is kept than shows that it is
     */
    Pieces(InputStream source, int maxBytes) {
        this.source = source;
        this.longest = maxBytes + 4L; // a byte order mark does not count
    }

    /** Returns the next piece as soon as a line is whole, or null at the end. */
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
        int first = 0; // where the line that was begun ends
        while (first < end && chunk[first] != '\n') {
            first++;
        }
        keep(0, first);
        begun.write(chunk, first, end - first);
        Piece piece = new Piece(begun.toByteArray(), lines);
        for (int i = first; i < end; i++) {
            lines += chunk[i] == '\n' ? 1 : 0;
        }
        begun = new ByteArrayOutputStream(); // the old one may have grown
        keep(end, read);
        return piece;
    }

    private void keep(int from, int to) {
        begun.write(chunk, from, (int) Math.min(Math.max(0, to - from), Math.max(0, longest - begun.size())));
    }
}
