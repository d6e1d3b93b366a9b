package dk.rammeaftale.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks, and prints how they compare with the token scan of the same run. It takes JMH's own options. */
public final class Main {

    private static final String FLOOR = "scan";
    private static final String READ = "read";

    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(FLOOR, "token scan, every text fetched");
        ROWS.put(READ, "read: Rammeaftale (with rules, less validate)");
        ROWS.put("readPojo", "read: POJOs, Jackson databind");
        ROWS.put("readRecord", "read: records, Jackson databind");
        ROWS.put("readAndValidate", "read and validate: Rammeaftale");
        ROWS.put("readAndValidatePojo", "read and validate: POJOs + Hibernate Validator");
        ROWS.put("validate", "validate: Rammeaftale");
        ROWS.put("validatePojo", "validate: POJOs, Hibernate Validator");
        ROWS.put("write", "write: Rammeaftale");
        ROWS.put("writePojo", "write: POJOs, Jackson databind");
        ROWS.put("writeRecord", "write: records, Jackson databind");
    }

    private Main() {}

    /**
     * Runs them.
     *
     * @param args JMH's options
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var asked = new CommandLineOptions(args);
        var options = new OptionsBuilder()
                .parent(asked)
                .verbosity(asked.verbosity().orElse(VerboseMode.SILENT))
                .build();
        System.out.printf(
                Locale.ROOT,
                "One agreement of %,d bytes; every row runs in a JVM of its own, about 15 seconds.%n",
                Sample.json().length);
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Statistics> byName = new LinkedHashMap<>();
        results.forEach(result -> byName.put(result.getPrimaryResult().getLabel(), medians(result, 0)));
        Statistics rules = byName.get("validate");
        for (RunResult result : results) {
            if (rules != null && result.getPrimaryResult().getLabel().equals("readAndValidate")) {
                byName.put(READ, medians(result, rules.getPercentile(50))); // nobody can read without the rules
            }
        }
        Statistics floor = byName.get(FLOOR);
        System.out.printf("%-48s %18s %20s%n", "", "µs a document", "against the scan");
        ROWS.forEach((name, row) -> {
            Statistics time = byName.get(name);
            if (time != null) {
                System.out.printf(Locale.ROOT, "%-48s %9.1f ± %6.1f", row, time.getPercentile(50), spread(time));
                System.out.println(floor == null || floor == time ? "" : ratio(time, floor));
            }
        });
        System.out.println("Medians of the seconds' medians, ± half of what lies between their quartiles.");
    }

    /** A second's median does not show when another process had the processor. */
    private static Statistics medians(RunResult result, double less) {
        ListStatistics medians = new ListStatistics();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult second : fork.getIterationResults()) {
                medians.addValue(second.getPrimaryResult().getStatistics().getPercentile(50) - less);
            }
        }
        return medians;
    }

    /** Half of what lies between the quartiles. */
    private static double spread(Statistics time) {
        return (time.getPercentile(75) - time.getPercentile(25)) / 2;
    }

    /** The relative spreads of two measurements add as squares. */
    private static String ratio(Statistics time, Statistics floor) {
        double median = time.getPercentile(50);
        double ofFloor = floor.getPercentile(50);
        double spread = Math.hypot(spread(time) / median, spread(floor) / ofFloor);
        return String.format(Locale.ROOT, "    %9.2f ± %4.2f", median / ofFloor, median / ofFloor * spread);
    }
}
