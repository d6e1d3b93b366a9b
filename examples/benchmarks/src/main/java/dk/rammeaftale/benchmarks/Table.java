package dk.rammeaftale.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures each row and compares it with the token scan of the same bytes. All variants of all documents run alternately in one
 * JVM, as in an application; otherwise the JIT compiler would specialise generic code for a single type. The minimum of many
 * short turns counts, because that turn was least disturbed by other processes.
 */
final class Table {

    private static final long TURN_NANOS = 5_000_000;

    /**
     * A row of the table: a task on a document.
     *
     * @param document the name of the document
     * @param name the name of the task
     * @param task the task
     */
    record Row(String document, String name, Task task) {}

    /** The work to measure. */
    @FunctionalInterface
    interface Task {
        /** Does the work once, and returns a value that depends on it. */
        Object run();
    }

    /** Takes the results, so that the JIT compiler cannot remove the work. */
    @SuppressWarnings("UnusedVariable")
    private static volatile Object sink = "";

    private final List<Row> rows;
    private final int turns;
    private final double[] least;

    /**
     * Creates a table.
     *
     * @param rows the rows, grouped by document; ratios are to the first row of the document
     * @param turns the number of turns per row; the first half is warm-up
     */
    Table(List<Row> rows, int turns) {
        this.rows = List.copyOf(rows);
        this.turns = turns;
        this.least = new double[rows.size()];
    }

    /** Measures all rows and prints the table. */
    void print(PrintWriter out) {
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < least.length; i++) {
                double nanos = turn(rows.get(i).task());
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

    private static double turn(Task task) {
        long start = System.nanoTime();
        long spent = 0;
        int times = 0;
        while (spent < TURN_NANOS) {
            sink = task.run();
            times++;
            spent = System.nanoTime() - start;
        }
        return (double) spent / times;
    }
}
