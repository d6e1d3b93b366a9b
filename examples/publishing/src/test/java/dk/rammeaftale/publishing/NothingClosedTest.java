package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Published files contain nothing from closed content or from a person's contact data. */
class NothingClosedTest {

    private static final Path CORPUS = Path.of("../../json/src/test/resources/format-1.0");
    private static final Path SAMPLES = Path.of("../samples");
    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    /** The minimum length of a checked text; shorter ones may be on a page by chance. */
    private static final int TELLING = 6;

    private static final Set<String> SHOWN_OF_CLOSED = Set.of("number", "publicTitle", "id", "access", "kind");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> corpus = Files.list(CORPUS);
                Stream<Path> samples = Files.list(SAMPLES)) {
            return Stream.concat(corpus, samples)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isPublished(Path file) throws IOException {
        ObjectNode tree = (ObjectNode) new JsonMapper().readTree(Files.readAllBytes(file));
        open(tree);
        Document document = RammeaftaleJson.create()
                .tryRead(tree.toString(), Document.class)
                .value()
                .orElseThrow();
        Set<String> secrets = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        collect(tree, false, secrets, others);
        secrets.removeIf(secret -> others.stream().anyMatch(other -> other.contains(secret)));

        Publication publication =
                Publication.of(document, DAY, Locale.forLanguageTag("da")).orElseThrow();

        publication.files().forEach((name, text) -> assertThat(secrets).as(name).noneMatch(text::contains));
    }

    @Test
    void thereAreSecretsToBeFound() throws IOException {
        int number = 0;
        for (Path file : documents().toList()) {
            Set<String> secrets = new TreeSet<>();
            collect(new JsonMapper().readTree(Files.readAllBytes(file)), false, secrets, new TreeSet<>());
            number += secrets.size();
        }
        assertThat(number).isGreaterThan(40);
    }

    /** Returns the document with open access, also of the documents inside it, so that they are published at all. */
    private static void open(ObjectNode document) {
        document.put("access", "open");
        document.path("documents").forEach(inside -> open((ObjectNode) inside));
    }

    private static void collect(JsonNode node, boolean isSecret, Set<String> secrets, Set<String> others) {
        boolean closed = isSecret
                || (node.has("access") && !node.path("access").asString().equals("open"));
        node.propertyStream().forEach(property -> {
            boolean shown = closed && !isSecret && SHOWN_OF_CLOSED.contains(property.getKey());
            boolean ofPerson = property.getKey().equals("contact");
            boolean titleOnly = property.getKey().equals("title")
                    && node.path("access").asString("").equals("titleOnly");
            collect(property.getValue(), ofPerson || (closed && !shown && !titleOnly), secrets, others);
        });
        if (node.isArray()) {
            node.forEach(inside -> collect(inside, isSecret, secrets, others));
        }
        if (node.isString()) {
            String text = node.asString();
            if (isSecret && text.length() >= TELLING) {
                secrets.add(text);
            } else if (!isSecret) {
                others.add(text);
            }
        }
    }
}
