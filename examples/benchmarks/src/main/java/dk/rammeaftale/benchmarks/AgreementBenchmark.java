package dk.rammeaftale.benchmarks;

import dk.rammeaftale.Document;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** JMH benchmarks on the {@link Sample}, in microseconds per document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:-BackgroundCompilation") // the same compiled code on a busy machine
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 8, time = 1)
public class AgreementBenchmark {

    private final byte[] json = Sample.json();
    private final Document agreement = Variants.read(json);
    private final dk.rammeaftale.benchmarks.pojo.FrameworkAgreement pojo = Variants.readPojo(json);
    private final Records.FrameworkAgreement record = Variants.readRecord(json);

    @Benchmark
    public void scan(Blackhole sink) {
        Variants.scan(json, sink::consume);
    }

    @Benchmark
    public Object readPojo() {
        return Variants.readPojo(json);
    }

    @Benchmark
    public Object readRecord() {
        return Variants.readRecord(json);
    }

    @Benchmark
    public Object readAndValidate() {
        return Variants.read(json);
    }

    @Benchmark
    public Object readAndValidatePojo() {
        var read = Variants.readPojo(json);
        if (!Variants.violations(read).isEmpty()) {
            throw new IllegalStateException();
        }
        return read;
    }

    @Benchmark
    public Object validate() {
        return Variants.problems(agreement);
    }

    @Benchmark
    public Object validatePojo() {
        return Variants.violations(pojo);
    }

    @Benchmark
    public Object write() {
        return Variants.write(agreement);
    }

    @Benchmark
    public Object writePojo() {
        return Variants.writeByJackson(pojo);
    }

    @Benchmark
    public Object writeRecord() {
        return Variants.writeByJackson(record);
    }
}
