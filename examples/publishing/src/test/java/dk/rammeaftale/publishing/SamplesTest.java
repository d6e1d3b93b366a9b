package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample in every format and language. {@code -Dupdate=true} renews the golden files. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final Path GOLDEN = Path.of("src/test/resources/pages");
    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    static Stream<Arguments> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().map(file -> file.getFileName().toString().replace(".json", "")).toList().stream()
                    .flatMap(sample -> Stream.of("da", "en")
                            .flatMap(language ->
                                    Stream.of("txt", "html", "md").map(form -> Arguments.of(sample, language, form))));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isShownAsAPersonWantsToReadIt(String sample, String language, String form) throws IOException {
        Document document = RammeaftaleJson.create().read(SAMPLES.resolve(sample + ".json"), Document.class);

        String page = render(View.of(document, DAY, Locale.forLanguageTag(language)), form);

        Path golden = GOLDEN.resolve(String.join(".", List.of(sample, language, form)));
        if (Boolean.getBoolean("update")) {
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    static Stream<String> names() throws IOException {
        return samples().map(arguments -> (String) arguments.get()[0]).distinct();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPublishedAsTables(String sample) throws IOException {
        Document document = RammeaftaleJson.create().read(SAMPLES.resolve(sample + ".json"), Document.class);

        Publication publication =
                Publication.of(document, DAY, Locale.forLanguageTag("da")).orElseThrow();

        assertThat(publication.files()).containsKeys(publication.name() + ".html", publication.name() + ".json");
        for (var file : publication.files().entrySet()) {
            if (file.getKey().endsWith(".csv") || file.getKey().endsWith(".json")) {
                Path golden = GOLDEN.resolve(
                        sample + file.getKey().substring(publication.name().length()));
                if (Boolean.getBoolean("update")) {
                    Files.writeString(golden, file.getValue());
                }
                assertThat(file.getValue()).isEqualTo(Files.readString(golden));
            }
        }
    }

    private static String render(View view, String form) {
        return switch (form) {
            case "html" -> HtmlRenderer.render(view);
            case "md" -> MarkdownRenderer.render(view);
            default -> TextRenderer.render(view);
        };
    }
}
