package dk.rammeaftale.json.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.json.sample.Agreement2021;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Generates and reads a given number of lines: each is an agreement, and every thousandth is invalid. */
final class BulkReader {

    static final int BROKEN_EACH = 1000;

    private static final int DIGITS = 10;
    private static final int LENGTH = 13_000;

    private BulkReader() {}

    /**
     * Runs in its own JVM.
     *
     * @param arguments the number of lines
     */
    public static void main(String[] arguments) {
        int lines = Integer.parseInt(arguments[0]);
        RammeaftaleJson json = RammeaftaleJson.create();
        Made made = new Made(json, lines);
        Iterator<ReadResult<FrameworkAgreement>> results =
                json.lines(made, FrameworkAgreement.class).iterator();

        int broken = 0;
        long start = System.nanoTime();
        long half = start;
        for (int n = 0; n < lines; n++) {
            ReadResult<FrameworkAgreement> result = results.next();
            boolean isBroken = (n + 1) % BROKEN_EACH == 0;
            boolean isAsMade = result.value().map(a -> a.id().text()).equals(Optional.of(id(n)));
            if (isBroken ? result.isValid() : !(result.isValid() && isAsMade)) {
                throw new IllegalStateException("Line " + (n + 1) + ": " + result.problems());
            }
            broken += isBroken ? 1 : 0;
            half = n + 1 == lines / 2 ? System.nanoTime() : half;
        }
        if (results.hasNext()) {
            throw new IllegalStateException("More lines than were made");
        }
        long end = System.nanoTime();

        double seconds = (end - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d lines, %d broken: %.0f MB in %.1f s, %.0f lines a second, the second half %.2f times the first%n",
                lines,
                broken,
                made.bytes / 1e6,
                seconds,
                lines / seconds,
                (end - half) / (double) (half - start));
    }

    private static String id(int n) {
        return String.format(Locale.ROOT, "a%0" + DIGITS + "d", n);
    }

    /** Generates lines on demand; holds one at a time. */
    private static final class Made extends InputStream {

        private final byte[] line;
        private final int idAt;
        private final int lines;
        private int n = -1;
        private int next;
        private long bytes;

        Made(RammeaftaleJson json, int lines) {
            FrameworkAgreement agreement = Agreement2021.agreement().withId(Id.parse(id(0)));
            int missing = LENGTH - json.write(agreement).length;
            FrameworkAgreement longer = agreement.withNotes(IntStream.range(0, missing / 88)
                    .mapToObj(i -> Passage.of("Bemærkning " + i + " ".repeat(50) + "om aftalen"))
                    .toList());
            String text = json.writeText(longer) + "\n";
            this.line = text.getBytes(UTF_8);
            this.idAt = text.indexOf(id(0)) + 1;
            this.lines = lines;
            this.next = line.length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (next == line.length) {
                if (++n == lines) {
                    n--;
                    return -1;
                }
                begin();
            }
            int some = Math.min(length, line.length - next);
            System.arraycopy(line, next, to, from, some);
            next += some;
            bytes += some;
            return some;
        }

        private void begin() {
            next = 0;
            line[0] = (byte) ((n + 1) % BROKEN_EACH == 0 ? '[' : '{');
            byte[] id = id(n).getBytes(UTF_8);
            System.arraycopy(id, 1, line, idAt, DIGITS);
        }
    }
}
