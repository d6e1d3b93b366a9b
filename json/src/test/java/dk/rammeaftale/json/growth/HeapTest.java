package dk.rammeaftale.json.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter of the longest document is read in a quarter of the heap that the Javadoc of {@link JsonOptions} states. */
@EnabledIfSystemProperty(named = "heap", matches = "true", disabledReason = "long; .ci/run build sets -Dheap=true")
class HeapTest {

    private static final String START =
            "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"t\",\"agenda\":[";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "-Xmx256m | {} | ''",
                "-Xmx256m | {}  | one list",
                "-Xmx128m | {\"title\":\"t\"} | ''",
                "-Xmx128m | {\"id\":\"t\"} | ''"
            })
    void theLongestDocumentOfManyObjectsIsRead(String heap, String element, String list) throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        HeapTest.class.getName(),
                        element,
                        list)
                .redirectErrorStream(true)
                .start();

        assertThat(java.inputReader(UTF_8).lines().toList()).containsExactly("read");
        assertThat(java.waitFor()).isZero();
    }

    /** Reads a document of the greatest length, of an element again and again: as many in each list as are allowed, or all in one. */
    public static void main(String[] args) throws IOException {
        JsonOptions options = JsonOptions.defaults();
        options = options.withMaxBytes(options.maxBytes() / 4);
        StringBuilder json = new StringBuilder(options.maxBytes()).append(START);
        String close = "]}";
        boolean inOneList = !args[1].isEmpty();
        while (json.length() + 100 < options.maxBytes()) {
            json.append(json.length() == START.length() ? "" : ",")
                    .append(inOneList ? args[0] : "{\"title\":\"t\",\"items\":[" + args[0]);
            for (int i = 1; !inOneList && i < options.maxItems() && json.length() + 100 < options.maxBytes(); i++) {
                json.append(',').append(args[0]);
            }
            json.append(inOneList ? "" : close);
        }
        byte[] bytes = json.append(close).toString().getBytes(UTF_8);
        json.setLength(0);
        json.trimToSize();
        ReadResult<Document> result = RammeaftaleJson.create(options).tryRead(bytes, Document.class);
        boolean isText = args[0].contains("title");
        if (bytes.length > options.maxBytes() - 200 && result.isValid() == isText) {
            System.out.println("read");
        }
    }
}
