package dk.rammeaftale.json.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are read in constant memory and constant time per line, by {@link BulkReader}. */
class BulkTest {

    private static final int LINES = Integer.getInteger("bulk.lines", 1_500) / Integer.getInteger("share", 1);

    /** A separate JVM with a small heap and the class path of this test. */
    @Test
    void manyAgreementsFitIntoSixtyFourMegabytes(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        classPath(),
                        BulkReader.class.getName(),
                        String.valueOf(LINES))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = java.waitFor();
        String printed = Files.readString(output, UTF_8);
        String last = printed.strip().lines().reduce("", (first, second) -> second);

        assertThat(status).as(printed).isZero();
        assertThat(last).startsWith(LINES + " lines, " + LINES / BulkReader.BROKEN_EACH + " broken: ");
        System.out.println("BulkTest: " + last);
    }

    private static String classPath() {
        Stream<String> tests = Stream.of(Path.of("target", "test-classes").toString());
        Stream<String> properties = Stream.of("jdk.module.path", "surefire.test.class.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> List.of(path.split(File.pathSeparator)).stream());
        return Stream.concat(tests, properties).distinct().collect(Collectors.joining(File.pathSeparator));
    }
}
