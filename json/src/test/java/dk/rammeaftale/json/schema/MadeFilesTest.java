package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed generated files are up to date with the output of the program in {@code src/generator}; {@code
 * -Dupdate=true} writes them again. The program runs in its own JVM, because it reads the sources with the compiler.
 */
class MadeFilesTest {

    private static final Path MADE = Path.of("target", "made");

    @Test
    void areMadeOfTheRecordsAndTheRules() throws IOException, InterruptedException {
        List<Path> files = make();

        for (Path file : files) {
            if (Boolean.getBoolean("update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.copy(MADE.resolve(file), file, StandardCopyOption.REPLACE_EXISTING);
            }
            String made = Files.readString(MADE.resolve(file));
            assertThat(file)
                    .as("-Dupdate=true makes it anew")
                    .hasContent(made); // the failure shows the lines that differ
            assertThat(Files.readString(file)).isEqualTo(made);
        }
        try (Stream<Path> schemas = Files.walk(Path.of("schema"))) {
            assertThat(schemas.filter(Files::isRegularFile)).as("nothing else").isSubsetOf(files);
        }
    }

    private static List<Path> make() throws IOException, InterruptedException {
        delete();
        String path = Stream.of(
                        "target/generator-classes",
                        "target/test-classes",
                        "target/classes",
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // a short run
                        "-XX:+UseSerialGC",
                        "-cp",
                        path,
                        "dk.rammeaftale.json.generator.Generator",
                        MADE.toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isZero();
        try (Stream<Path> files = Files.walk(MADE)) {
            return files.filter(Files::isRegularFile)
                    .map(MADE::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static void delete() throws IOException {
        if (Files.exists(MADE)) {
            try (Stream<Path> files = Files.walk(MADE)) {
                files.map(Path::toFile)
                        .sorted((one, other) -> other.compareTo(one))
                        .forEach(File::delete);
            }
        }
    }
}
