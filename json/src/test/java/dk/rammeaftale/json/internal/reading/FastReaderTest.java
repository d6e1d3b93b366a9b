package dk.rammeaftale.json.internal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.OwnTypes;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.reading.ReaderOptions.TypedExtension;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.Limits;
import dk.rammeaftale.json.internal.source.Positions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/**
 * Which documents are read at once, and which are left to the reader that reports problems. That both read the same is asked by
 * {@code TwoReadersTest}; giving up too often would only be slow, and is seen here.
 */
class FastReaderTest {

    private static final int MOST = 130;
    private static final Limits LIMITS = new Limits(10_000_000, 64, 100_000, 1000, 100, MOST, 100);
    private static final ReaderOptions OPTIONS = new ReaderOptions(
            LIMITS, false, List.of(new TypedExtension("x:typed", ValueType.of(Integer.class))), FormatVersion.CURRENT);
    private static final String MEETING = "{'type':'meeting','formatVersion':'1.0','id':'m','title':'M'";

    static Stream<Path> documents() {
        return Stream.of("../examples/samples", "src/test/resources/format-1.0").flatMap(folder -> {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyValidDocumentIsReadAtOnce(Path file) throws IOException {
        assertThat(read(Input.of(Files.readAllBytes(file)), Document.class))
                .as("%s", file)
                .isPresent();
    }

    static Stream<String> read() {
        return Stream.of(
                MEETING + "}",
                MEETING + ",'x:own':{'a':[1,null]}}",
                MEETING + ",'x:a':1,'x:b':1}",
                MEETING + ",'$schema':'s'}",
                MEETING + ",'access':null,'recipients':null}",
                MEETING + ",'alternativeTitles':" + texts(MOST) + "}",
                MEETING + "," + extensions(MOST - 4) + "}",
                "{'type':'meeting','id':'m','title':'M','formatVersion':'1.0'}",
                "{'type':'dossier','formatVersion':'1.0','id':'d','title':'D','documents':["
                        + "{'type':'meeting','id':'m','title':'M'},{'type':'dossier','id':'e','title':'E','documents':["
                        + "{'type':'meeting','id':'n','title':'N'}]}]}");
    }

    @ParameterizedTest
    @MethodSource("read")
    void isReadAtOnce(String json) {
        assertThat(read(json, Document.class)).isPresent();
    }

    static Stream<String> left() {
        return Stream.of(
                "",
                "null",
                "'text'",
                MEETING,
                MEETING + "} 1",
                "\uFEFF\uFEFF" + MEETING + "}",
                MEETING + ",'title':'N'}",
                MEETING + ",'x:a':1,'x:a':1}",
                MEETING + ",'x:typed':1}",
                MEETING + ",'$schema':1}",
                MEETING + ",'venue':{'$schema':'s'}}",
                MEETING + ",'unknown':1}",
                MEETING + ",'extensions':{}}",
                MEETING + ",'access':'nowhere'}",
                MEETING + ",'number':1}",
                MEETING + ",'time':'2020'}",
                MEETING + ",'time':[]}",
                MEETING + ",'excerpt':'true'}",
                MEETING + ",'excerpt':1}",
                MEETING + ",'alternativeTitles':'A'}",
                MEETING + ",'alternativeTitles':[null]}",
                MEETING + ",'alternativeTitles':" + texts(MOST + 1) + "}",
                MEETING + "," + extensions(MOST - 3) + "}",
                MEETING + ",'x:a':'\\ud800'}",
                MEETING + ",'x:a\\ud800':1}",
                "{'type':'meeting','id':'m','title':'M'}",
                "{'formatVersion':'1.0','type':'meeting','id':'m','title':'M'}",
                "{'formatVersion':'1.0','id':'m','title':'M'}",
                "{'type':1,'formatVersion':'1.0','id':'m','title':'M'}",
                "{'type':'event','formatVersion':'1.0','id':'m','title':'M'}",
                "{'type':'meeting','formatVersion':'1.1','id':'m','title':'M'}",
                "{'type':'meeting','formatVersion':1.0,'id':'m','title':'M'}",
                "{'type':'dossier','formatVersion':'1.0','id':'d','title':'D','documents':["
                        + "{'type':'meeting','formatVersion':'1.0','id':'m','title':'M'}]}");
    }

    @ParameterizedTest
    @MethodSource("left")
    void isLeftToTheOtherReader(String json) {
        assertThat(read(json, Document.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'number':null}", "{'number':'1'}"})
    void aPrimitiveIsNotLeftOut(String json) {
        assertThat(read(json, OwnTypes.Real.class)).isEmpty();
        assertThat(read("{'number':1}", OwnTypes.Real.class)).contains(new OwnTypes.Real(1));
    }

    private static String texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'" + i + "'").collect(Collectors.joining(",", "[", "]"));
    }

    private static String extensions(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'x:" + i + "':1").collect(Collectors.joining(","));
    }

    private static Optional<Object> read(String json, Class<?> type) {
        return read(Input.of(json.replace('\'', '"').getBytes(UTF_8)), type);
    }

    private static Optional<Object> read(Input input, Class<?> type) {
        JsonStreams streams = new JsonStreams(LIMITS);
        ProblemLog log = new ProblemLog(0, Positions.UNKNOWN, 1);
        try (JsonParser parser = streams.parser(input)) {
            return new FastReader(new Cursor(streams, OPTIONS, input, parser, 0, log)).document(ValueType.of(type));
        }
    }
}
