package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Recommendation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values nested as deeply as any that can be read are shown; of those nested deeper every operation says so. */
class DeepPagesTest {

    /** With 500 levels of JSON, the most that an option allows. */
    private static final int DEEPEST = 248;

    private static final AgendaItem ITEM = AgendaItem.builder().title("t").build();
    private static final Passage PASSAGE = Passage.builder().text("t").build();
    private static final Attachment ATTACHMENT =
            Attachment.builder().title("t").access(Access.OPEN).build();
    private static final Recommendation RECOMMENDATION =
            Recommendation.builder().addPoints(PASSAGE).build();

    /** Open documents with as many values in each other. */
    private static final Map<String, IntFunction<Document>> DOCUMENTS = Map.of(
            "dossiers", depth -> nested(depth, meeting(ITEM), DeepPagesTest::dossier),
            "items", depth -> meeting(nested(depth, ITEM, inner -> ITEM.withItems(inner))),
            "passages", depth -> meeting(ITEM.withQuestions(nested(depth, PASSAGE, DeepPagesTest::around))),
            "outcomes", depth -> meeting(ITEM.withQuestions(nested(depth / 2, PASSAGE, DeepPagesTest::outcomeOf))),
            "alternatives",
                    depth -> meeting(ITEM.withRecommendations(
                            nested(depth, RECOMMENDATION, inner -> RECOMMENDATION.withAlternatives(inner)))),
            "attachments",
                    depth -> meeting(ITEM)
                            .withAttachments(nested(depth, ATTACHMENT, inner -> ATTACHMENT.withAttachments(inner))));

    private static <T> T nested(int depth, T innermost, UnaryOperator<T> around) {
        return Stream.iterate(innermost, around).skip(depth - 1).findFirst().orElseThrow();
    }

    private static Passage around(Passage inner) {
        return PASSAGE.withPassages(inner);
    }

    private static Passage outcomeOf(Passage inner) {
        return PASSAGE.withActivities(Activity.builder().addOutcomes(inner).build());
    }

    private static Meeting meeting(AgendaItem item) {
        return Meeting.builder()
                .id("m")
                .title("t")
                .access(Access.OPEN)
                .addAgenda(item)
                .build();
    }

    private static Document dossier(Document inner) {
        return Dossier.builder()
                .id("d")
                .title("t")
                .access(Access.OPEN)
                .documents(List.of(inner))
                .build();
    }

    private static Map<String, Function<Document, Object>> operations() {
        Map<String, Function<Document, Object>> all = new LinkedHashMap<>();
        all.put("text", document -> TextRenderer.render(View.of(document, Views.DAY, Views.DANISH)));
        all.put("HTML", document -> HtmlRenderer.render(View.of(document, Views.DAY, Views.DANISH)));
        all.put("CommonMark", document -> MarkdownRenderer.render(View.of(document, Views.DAY, Views.DANISH)));
        all.put("public copy", document -> View.ofPublicCopy(document, Views.DAY, Views.DANISH));
        all.put("tables", document -> Tables.of(document, Views.DAY, Views.DANISH));
        all.put("calendar", document -> CalendarFile.of(document, Views.DAY, Views.DANISH));
        all.put("publication", document -> Publication.of(document, Views.DAY, Views.DANISH));
        return all;
    }

    @Test
    void whatCanBeReadIsShown() {
        DOCUMENTS.forEach((what, documents) -> {
            Document document = documents.apply(DEEPEST);
            operations()
                    .forEach((name, operation) -> assertThatCode(() -> operation.apply(document))
                            .as(name + " of " + what)
                            .doesNotThrowAnyException());
        });
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        DOCUMENTS.forEach((what, documents) -> Stream.of(1_000, 50_000).forEach(depth -> {
            Document document = documents.apply(depth);
            operations()
                    .forEach((name, operation) -> assertThatThrownBy(() -> operation.apply(document))
                            .as(name + " of " + depth + " " + what)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("The value is nested too deeply: it has more than 256 levels of records"));
        }));
    }
}
