package dk.rammeaftale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Values nested deeper than anything that can be read get one clear exception, and those that can be read are no trouble. */
class DeepValuesTest {

    private static final RammeaftaleJson JSON =
            RammeaftaleJson.create(JsonOptions.defaults().withMaxDepth(500));
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final int DEEPEST_READ = 249;
    private static final int FAR_TOO_DEEP = 50_000;

    /** Documents that are open, with as many values in each other. */
    private static final Map<String, IntFunction<Document>> DOCUMENTS = Map.of(
            "passages", DeepValuesTest::agreement,
            "items", DeepValuesTest::meeting,
            "dossiers", DeepValuesTest::dossier,
            "a dossier of them", DeepValuesTest::dossierOfDeep);

    private static Document agreement(int depth) {
        Passage passage = Passage.builder().id(new Id("p")).text("t").build();
        for (int i = 1; i < depth; i++) {
            passage = Passage.builder().text("t").passages(List.of(passage)).build();
        }
        return FrameworkAgreement.builder()
                .id(new Id("a"))
                .title("t")
                .access(Access.OPEN)
                .period(When.parse("2021/2022"))
                .notes(List.of(passage))
                .build();
    }

    private static Document meeting(int depth) {
        AgendaItem item = AgendaItem.builder().title("t").build();
        for (int i = 1; i < depth; i++) {
            item = AgendaItem.builder().title("t").items(List.of(item)).build();
        }
        return Meeting.builder()
                .id(new Id("m"))
                .title("t")
                .access(Access.OPEN)
                .agenda(List.of(item))
                .build();
    }

    private static Document dossier(int depth) {
        Document inner = agreement(1);
        for (int i = 0; i < depth; i++) {
            inner = dossier("d" + i, inner);
        }
        return inner;
    }

    private static Document dossierOfDeep(int depth) {
        Amendment amendment =
                amendment("b", Changes.builder().removes(List.of(new Id("p"))).build());
        return dossier("d", agreement(depth - 1), amendment, meeting(depth - 1));
    }

    private static Amendment amendment(String id, Changes changes) {
        return Amendment.builder()
                .id(new Id(id))
                .title("t")
                .access(Access.OPEN)
                .effective(When.parse("2020-01-01"))
                .amends(Reference.builder().document(new Id("a")).build())
                .changes(changes)
                .build();
    }

    private static Document dossier(String id, Document... documents) {
        return Dossier.builder()
                .id(new Id(id))
                .title("t")
                .access(Access.OPEN)
                .documents(List.of(documents))
                .build();
    }

    /** What is asked of each document. */
    private static Map<String, Function<Document, Object>> operations(Document small) {
        Map<String, Function<Document, Object>> all = new LinkedHashMap<>();
        all.put("validate", ModelValidator.create()::validate);
        all.put("write", JSON::writeText);
        all.put("changes from", document -> small.changesSince(document));
        all.put("changes to", document -> document.changesSince(small));
        all.put("public view", document -> document.publicView());
        all.put("without personal data", document -> document.withoutPersonalData());
        all.put("element", document -> document.element(new Id("nowhere")));
        all.put("due", document -> document.due(DAY));
        all.put("answers", document -> Answers.of(document, DAY));
        all.put("with element", document -> document.withElement(new Id("p"), Passage.class, p -> p.withText("s")));
        all.put("all items", document -> document instanceof Meeting meeting ? meeting.allItems() : "");
        all.put("effective", document -> document instanceof Dossier dossier ? dossier.effective(DAY) : "");
        all.put("histories", document -> document instanceof Dossier dossier ? history(dossier) : "");
        return all;
    }

    private static Object history(Dossier dossier) {
        return dossier.histories(10)
                .apply(Reference.builder().document(new Id("a")).build());
    }

    @Test
    void whatCanBeReadIsNoTrouble() {
        DOCUMENTS.forEach((what, documents) -> {
            Document document = documents.apply(DEEPEST_READ - 1);
            String json = JSON.writeText(document);
            assertThat(JSON.read(json, Document.class)).as(what).isEqualTo(document);
            Map<String, Function<Document, Object>> operations = operations(documents.apply(1));
            operations.remove("with element"); // the element is not in each
            operations.forEach((name, operation) -> assertThatCode(() -> operation.apply(document))
                    .as(name + " of " + what)
                    .doesNotThrowAnyException());
        });
    }

    /** Each either works, because it does not go into the value, or gives an exception that says what is the matter. */
    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        DOCUMENTS.forEach((what, documents) -> {
            Document document = documents.apply(FAR_TOO_DEEP);
            operations(documents.apply(1)).forEach((name, operation) -> {
                Throwable thrown = catchThrowable(() -> operation.apply(document));
                if (thrown != null) {
                    assertThat(thrown)
                            .as(name + " of " + what)
                            .isInstanceOf(IllegalArgumentException.class)
                            .message()
                            .containsAnyOf("nested too deeply", "nesting depth", "has the id");
                }
            });
        });
    }

    @Test
    void oneRecordMoreThanTheGreatestDepthIsTooMany() {
        ModelValidator validator = ModelValidator.create();
        assertThat(validator.validate(agreement(255))).isEmpty();
        assertThat(agreement(255).withoutPersonalData()).isEqualTo(agreement(255));
        for (Function<Document, Object> operation : List.<Function<Document, Object>>of(
                validator::validate, d -> d.withoutPersonalData(), d -> d.publicView())) {
            assertThatThrownBy(() -> operation.apply(agreement(256)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The value is nested too deeply: it has more than 256 levels of records");
        }
    }
}
