package dk.rammeaftale.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A frozen corpus of documents in format 1.0, in canonical form: samples, documents of the rows, and generated
 * documents of every type. It does not change when the samples change: {@code -Dupdate=true} adds missing samples and
 * rows, and never overwrites a file.
 */
class FormatStandsStillTest {

    private static final String STANDS_STILL = "Format 1.0 stands still. It may gain properties and words, but what was"
            + " valid stays valid and means the same: only add, and change no file of the corpus";

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final Path CORPUS = Path.of("src", "test", "resources", "format-1.0");
    private static final List<Path> SOURCES =
            List.of(Path.of("..", "examples", "samples"), Path.of("src", "test", "resources", "rows"));

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("update")) {
            for (Path source : SOURCES) {
                for (Path file : files(source)) {
                    Path kept = CORPUS.resolve(file.getFileName());
                    if (!Files.exists(kept)) {
                        Files.write(kept, JSON.write(JSON.read(Files.readAllBytes(file), Document.class)));
                    }
                }
            }
        }
    }

    static List<Path> corpus() {
        return files(CORPUS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void aDocumentIsReadToTheSameValue(Path file) throws IOException {
        byte[] canonical = Files.readAllBytes(file);

        ReadResult<Document> read = JSON.tryRead(canonical, Document.class);

        assertThat(read.problems().stream().filter(Problem::isError))
                .as(STANDS_STILL)
                .isEmpty();
        assertThat(JSON.writeText(read.value().orElseThrow())).as(STANDS_STILL).isEqualTo(Files.readString(file));
    }

    @Test
    void theSamplesAndTheRowsAreInIt() {
        assertThat(corpus().stream().map(Path::getFileName))
                .containsAll(SOURCES.stream()
                        .flatMap(source -> files(source).stream())
                        .map(Path::getFileName)
                        .toList());
    }

    @Test
    void everyPropertyIsInIt() throws IOException {
        Set<String> used = new LinkedHashSet<>();
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Path file : corpus()) {
            Walk.throughRecords(JSON.read(Files.readAllBytes(file), Document.class), (at, record) -> {
                types.add(record.getClass());
                Shape.of(record.getClass()).components().stream()
                        .filter(component -> isStated(component, record))
                        .forEach(component -> used.add(name(record.getClass(), component)));
                return true;
            });
        }

        assertThat(types.stream()
                        .flatMap(type -> Shape.of(type).components().stream().map(component -> name(type, component)))
                        .filter(name -> !used.contains(name)))
                .as("Properties without a document: add one to " + CORPUS)
                .isEmpty();
    }

    private static boolean isStated(Component component, Object record) {
        Object value = component.value(record);
        if (value == null || value.equals(Optional.empty())) {
            return false;
        }
        return component.list() ? !((List<?>) value).isEmpty() : component.kind() != Kind.EXTENSIONS || isSome(value);
    }

    private static boolean isSome(Object extensions) {
        return !extensions.equals(Extensions.none());
    }

    private static String name(Class<?> type, Component component) {
        return type.getSimpleName() + "." + component.name();
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
