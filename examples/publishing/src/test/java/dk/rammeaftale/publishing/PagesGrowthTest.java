package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.json.growth.Costs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made for people costs four times as much of a document that is four times as long, whatever list of it has grown. */
class PagesGrowthTest {

    /** Of how many forms of a list one is taken. */
    private static final int EACH = Integer.getInteger("growth.each", 24);

    private static final Map<String, Function<Document, Object>> OPERATIONS = operations();

    private static Map<String, Function<Document, Object>> operations() {
        Map<String, Function<Document, Object>> all = new LinkedHashMap<>();
        all.put("text", document -> TextRenderer.render(View.of(document, Views.DAY, Views.DANISH)));
        all.put("tables", document -> Tables.of(document, Views.DAY, Views.DANISH));
        all.put("calendar", document -> CalendarFile.of(document, Views.DAY, Views.DANISH));
        // all files of the public copy: HTML, CommonMark, text, tables, calendar and answers
        all.put(
                "publication",
                document -> Publication.together(List.of(document), Views.DAY, Views.DANISH)
                        .toList());
        all.put("what is removed", PagesGrowthTest::removed);
        return all;
    }

    private static Object removed(Document document) {
        Lookup lookup = new Lookup(document);
        Stream<Document> documents = document instanceof Dossier dossier ? dossier.documents().stream() : Stream.of();
        return documents
                .filter(Amendment.class::isInstance)
                .map(Amendment.class::cast)
                .flatMap(by -> by.changes().stream()
                        .flatMap(changes -> changes.removes().stream())
                        .map(id -> lookup.removed(by, id)))
                .toList();
    }

    @Test
    void pagesGrowWithTheDocument() {
        assertThat(new Costs(OPERATIONS).ofLists(EACH)).isEmpty();
    }

    @Test
    void pagesGrowWithWhatGoesAlongWithMuch() {
        assertThat(new Costs(OPERATIONS).ofWhatGoesAlongWithMuch()).isEmpty();
    }
}
