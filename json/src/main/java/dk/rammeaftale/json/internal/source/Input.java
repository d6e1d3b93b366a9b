package dk.rammeaftale.json.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The bytes of one document without its byte order mark. */
public final class Input {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = LOW_BITS * '\\';

    private final byte[] bytes;
    private final boolean mark;
    private final int invalidAt;
    private final boolean escapes;
    private final Set<Integer> namesWithLoneSurrogates;

    private Input(byte[] bytes, boolean mark, int invalidAt, boolean escapes) {
        this.namesWithLoneSurrogates = escapes ? new HashSet<>() : Set.of();
        this.bytes = escapes ? Surrogates.replaceInNames(bytes, namesWithLoneSurrogates) : bytes;
        this.mark = mark;
        this.invalidAt = invalidAt;
        this.escapes = escapes;
    }

    /** Creates an input from bytes. */
    public static Input of(byte[] source) {
        boolean mark = isMarked(source);
        return scan(mark ? Arrays.copyOfRange(source, 3, source.length) : source, mark);
    }

    private static boolean isMarked(byte[] b) {
        return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
    }

    /** Reads a document from a stream, to its end or just past the limit. */
    public static Input of(InputStream source, int maxBytes) throws IOException {
        // 3 bytes for a byte order mark, which does not count, and 1 to see that the limit is passed
        return of(source.readNBytes((int) Math.min(maxBytes + 4L, Integer.MAX_VALUE - 8)));
    }

    /** Reads a document from characters, to their end or just past the limit. */
    public static Input of(Reader source, int maxBytes) throws IOException {
        char[] chunk = new char[1 << 13];
        StringBuilder text = new StringBuilder();
        // a character has at least one byte
        for (int read = 0; read >= 0 && text.length() < maxBytes + 4L; read = source.read(chunk)) {
            text.append(chunk, 0, read);
        }
        return of(text.toString(), maxBytes);
    }

    /** Creates an input from a text, cut off just past the limit. */
    public static Input of(String text, int maxBytes) {
        String read = text.length() > maxBytes + 4L ? text.substring(0, maxBytes + 4) : text;
        return of(Surrogates.containsLone(read) ? Surrogates.encode(read) : read.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the bytes. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether a byte order mark was removed. */
    public boolean hadMark() {
        return mark;
    }

    /** Whether a second byte order mark follows. The parser would skip it. */
    public boolean hasSecondMark() {
        return isMarked(bytes);
    }

    /** Whether the bytes are valid UTF-8. */
    public boolean isUtf8() {
        return invalidAt < 0;
    }

    /** Returns the offset of the first byte that is not UTF-8, or the length. */
    public int end() {
        return isUtf8() ? bytes.length : invalidAt;
    }

    /** Whether there is an escaped surrogate. Without one, no text can hold a lone surrogate. */
    public boolean hasSurrogateEscapes() {
        return escapes;
    }

    /** Whether there are property names with a lone surrogate. It has been replaced in the bytes. */
    public boolean hasLoneSurrogatesInNames() {
        return !namesWithLoneSurrogates.isEmpty();
    }

    /** Whether the property name at an offset had a lone surrogate. */
    public boolean isNameWithLoneSurrogate(long offset) {
        return namesWithLoneSurrogates.contains((int) offset);
    }

    /** Checks the bytes for invalid UTF-8 and for escapes; eight bytes at a time while they are ASCII. */
    private static Input scan(byte[] b, boolean mark) {
        long backslash = 0;
        int i = 0;
        while (i < b.length) {
            if (i + 8 <= b.length) {
                long eight = (long) LONGS.get(b, i);
                long x = eight ^ BACKSLASHES;
                backslash |= (x - LOW_BITS) & ~x & HIGH_BITS;
                // high bit set for each byte that is not ASCII or is zero; bytes after the first such byte may be false
                // hits
                long others = (eight | (eight - LOW_BITS)) & HIGH_BITS;
                if (others == 0) {
                    i += 8;
                    continue;
                }
                i += Long.numberOfTrailingZeros(others) / 8;
            }
            if (b[i] > 0) {
                backslash |= b[i] == '\\' ? 1 : 0;
                i++;
                continue;
            }
            int length = sequence(b, i); // 0 for a zero byte: JSON has none, and UTF-16 is full of them
            if (length == 0) {
                return new Input(b, mark, i, backslash != 0 && Surrogates.mayContainEscapes(b));
            }
            i += length;
        }
        return new Input(b, mark, -1, backslash != 0 && Surrogates.mayContainEscapes(b));
    }

    /** Returns the number of bytes of the character at i, or 0 if they are not valid UTF-8 (RFC 3629). */
    private static int sequence(byte[] b, int i) {
        int lead = b[i] & 0xFF;
        int second = at(b, i + 1);
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continues(second) ? 2 : 0;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            boolean shortest = lead != 0xE0 || second >= 0xA0;
            boolean noSurrogate = lead != 0xED || second < 0xA0;
            return continues(second) && shortest && noSurrogate && continues(at(b, i + 2)) ? 3 : 0;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            boolean shortest = lead != 0xF0 || second >= 0x90;
            boolean inRange = lead != 0xF4 || second < 0x90;
            boolean rest = continues(at(b, i + 2)) && continues(at(b, i + 3));
            return continues(second) && shortest && inRange && rest ? 4 : 0;
        }
        return 0;
    }

    private static int at(byte[] b, int i) {
        return i < b.length ? b[i] & 0xFF : 0;
    }

    private static boolean continues(int b) {
        return (b & 0xC0) == 0x80;
    }
}
