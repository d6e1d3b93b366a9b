package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every document type that the model permits is published as its own kind. A new type that nothing handles fails here. */
class DocumentTypesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** Keeps the properties that a type does not know, so that one document serves for all types. */
    private static final RammeaftaleJson JSON =
            RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(true));

    private static Document smallest(Class<?> type) {
        String name = type.getSimpleName();
        return JSON.read(
                "{\"type\":\"" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "\","
                        + "\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"access\":\"open\","
                        + "\"period\":\"2026/2027\",\"amends\":{\"document\":\"b\"}}",
                Document.class);
    }

    @Test
    void eachIsPublishedAsItsOwnKind() {
        List<Document> documents = Arrays.stream(Document.class.getPermittedSubclasses())
                .map(DocumentTypesTest::smallest)
                .toList();

        List<Publication> publications = documents.stream()
                .flatMap(document -> Publication.together(List.of(document), DAY, Locale.ENGLISH))
                .toList();

        assertThat(publications).extracting(Publication::kind).doesNotHaveDuplicates();
        assertThat(publications)
                .allSatisfy(publication -> assertThat(publication.files()).containsKeys("a.html", "a.json"));
    }
}
