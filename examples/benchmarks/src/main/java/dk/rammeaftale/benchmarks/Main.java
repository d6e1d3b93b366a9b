package dk.rammeaftale.benchmarks;

import dk.rammeaftale.Document;
import dk.rammeaftale.benchmarks.Table.Row;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints the {@link Table}, or runs JMH if there are arguments. */
public final class Main {

    /** Enough for the JIT compiler to finish. */
    private static final int TURNS = 1000;

    private static final String SCAN = "token scan, every text fetched";

    private static final String LACKS = " (no positions, extensions, or rules between fields)";

    private Main() {}

    /**
     * Runs the measurements.
     *
     * @param args none, or JMH's options
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            org.openjdk.jmh.Main.main(args);
        } else {
            new Table(rows(), TURNS).print(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Sample.documents().forEach((name, json) -> {
            Document document = Variants.read(json);
            rows.add(new Row(name, SCAN, () -> Variants.scan(json)));
            rows.add(new Row(name, "read and validate", () -> Variants.read(json)));
            rows.add(new Row(name, "validate", () -> Variants.problems(document)));
            rows.add(new Row(name, "write", () -> Variants.write(document)));
            if (name.equals(Sample.AGREEMENT)) {
                peers(rows, name, json);
            }
        });
        byte[] faulty = Sample.faulty();
        rows.add(new Row("1,000 problems", SCAN, () -> Variants.scan(faulty)));
        rows.add(new Row("1,000 problems", "read, and report them", () -> Variants.faults(faulty)));
        return rows;
    }

    private static void peers(List<Row> rows, String name, byte[] json) {
        var pojo = Variants.readPojo(json);
        var record = Variants.readRecord(json);
        rows.add(new Row(name, "read only: POJOs, Jackson databind", () -> Variants.readPojo(json)));
        rows.add(new Row(name, "read only: records, Jackson databind", () -> Variants.readRecord(json)));
        rows.add(new Row(
                name,
                "read and validate: POJOs, Hibernate Validator",
                () -> Variants.violations(Variants.readPojo(json))));
        rows.add(new Row(name, "validate: POJOs, Hibernate Validator", () -> Variants.violations(pojo)));
        rows.add(new Row(name, "write: POJOs, Jackson databind", () -> Variants.writeByJackson(pojo)));
        rows.add(new Row(name, "write: records, Jackson databind", () -> Variants.writeByJackson(record)));
        var plain = Variants.readPlain(json);
        rows.add(new Row(name, "read only: avaje" + LACKS, () -> Variants.readPlain(json)));
        rows.add(
                new Row(name, "read and validate: avaje" + LACKS, () -> Variants.validPlain(Variants.readPlain(json))));
        rows.add(new Row(name, "validate: avaje" + LACKS, () -> Variants.validPlain(plain)));
        rows.add(new Row(name, "write: avaje" + LACKS, () -> Variants.writePlain(plain)));
    }
}
