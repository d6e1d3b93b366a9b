package dk.rammeaftale.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Ratios to the token scan of the same bytes. All variants of all documents run alternately in one JVM, as in an application:
 * generic code that has seen one type only would be compiled for that type. The least time of many short turns counts, since that
 * is the turn in which nothing else had the processor.
 */
final class Table {

    private static final long TURN_NANOS = 5_000_000;

    /**
     * A way to do something with a document.
     *
     * @param document the document
     * @param name what is done
     * @param once does it once, and returns something of it
     */
    record Row(String document, String name, Once once) {}

    /** Does something once. */
    @FunctionalInterface
    interface Once {
        /** Does it, and returns something that depends on the work. */
        Object run();
    }

    /** Where results go, so that no compiler leaves out the work. */
    @SuppressWarnings("UnusedVariable")
    private static volatile Object sink = "";

    private final List<Row> rows;
    private final int turns;
    private final double[] least;

    /**
     * Makes a table; the first row of each document is what the others are compared with.
     *
     * @param turns how many turns each row gets; the first half of them warms up
     */
    Table(List<Row> rows, int turns) {
        this.rows = List.copyOf(rows);
        this.turns = turns;
        this.least = new double[rows.size()];
    }

    /** Measures, and prints. */
    void print(PrintWriter out) {
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < least.length; i++) {
                double nanos = turn(rows.get(i).once());
                boolean counts = turn > turns / 2;
                least[i] = counts && least[i] > 0 ? Math.min(least[i], nanos) : nanos;
            }
        }
        List<Double> floors = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            Row row = rows.get(i);
            boolean first = i == 0 || !row.document().equals(rows.get(i - 1).document());
            floors.add(first ? least[i] : floors.get(i - 1));
            out.printf(
                    Locale.ROOT,
                    "%-24s %-78s %9.1f µs %8.2f%n",
                    first ? row.document() : "",
                    row.name(),
                    least[i] / 1000,
                    least[i] / floors.get(i));
        }
        out.flush();
    }

    private static double turn(Once once) {
        long start = System.nanoTime();
        long spent = 0;
        int times = 0;
        while (spent < TURN_NANOS) {
            sink = once.run();
            times++;
            spent = System.nanoTime() - start;
        }
        return (double) spent / times;
    }
}
