package dk.rammeaftale.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid document is written, read, validated and copied for the public, and what comes of it agrees. To try as many as
 * before a release: {@code mvn -q -pl core,json test -Dtest=GeneratedDocumentsTest -Dlaws.documents=1000000
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class GeneratedDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("laws.documents", 1_000) / Integer.getInteger("share", 1);
    private static final int FIRST = Integer.getInteger("laws.first", 0);
    private static final int MOST_SHOWN = 20;

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final ModelValidator VALIDATOR = ModelValidator.create();
    private static final RandomGenerator<Document> GENERATOR =
            ModelArbitraries.valid(Document.class).generator(1);

    @Test
    void areTheSameAfterEachStep() {
        List<String> failures = IntStream.range(FIRST, FIRST + DOCUMENTS)
                .parallel()
                .mapToObj(number -> failure(number))
                .filter(failure -> !failure.isEmpty())
                .toList();

        assertThat(failures.subList(0, Math.min(MOST_SHOWN, failures.size())))
                .as("%d of %d", failures.size(), DOCUMENTS)
                .isEmpty();
    }

    private static String failure(int number) {
        try {
            check(GENERATOR.next(TestDocument.random(number)).value());
            return "";
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return "%n%d: %s".formatted(number, e);
        }
    }

    private static void check(Document document) {
        List<String> found = told(VALIDATOR.validate(document));
        ReadResult<Document> read = JSON.tryRead(JSON.write(document), Document.class);
        assertThat(read.value()).contains(document);
        assertThat(read.isValid()).isTrue();
        assertThat(told(read.problems())).isEqualTo(found);

        Document shareable = document.withoutPersonalData();
        isReadAgain(shareable);
        assertThat(shareable.withoutPersonalData()).isEqualTo(shareable);
        Optional<? extends Document> view = document.publicView();
        assertThat(view.isPresent())
                .isEqualTo(document.access().filter(a -> a != Access.CLOSED).isPresent());
        view.ifPresent(copy -> {
            isReadAgain(copy);
            assertThat(PublicCopyLaw.broken(tree(document), tree(copy))).isEmpty();
        });
        assertThat(view.flatMap(Document::publicView)).isEqualTo(view);
        hidesNothingThatIsOpen(document);
        showsNothingThatIsHidden(document);
    }

    /** Of documents, items and attachments with any access, and what is decided about them, the copy holds what it may. */
    private static void showsNothingThatIsHidden(Document document) {
        ObjectNode tree = (ObjectNode) tree(document);
        PublicCopyLaw.hide(tree, new Random(tree.toString().hashCode()));
        Document hiding = JSON.tryRead(tree.toString(), Document.class).value().orElseThrow();
        Document copy = hiding.publicView().orElseThrow();
        assertThat(PublicCopyLaw.broken(tree(hiding), tree(copy))).isEmpty();
        assertThat(copy.publicView().orElseThrow()).isEqualTo(copy);
    }

    /** Where everything is open, the public copy is the document. */
    private static void hidesNothingThatIsOpen(Document document) {
        ObjectNode tree = (ObjectNode) tree(document);
        PublicCopyLaw.open(tree);
        Document open = JSON.tryRead(tree.toString(), Document.class).value().orElseThrow();
        assertThat(open.publicView().orElseThrow()).isEqualTo(open);
    }

    private static JsonNode tree(Document document) {
        return JsonMapper.shared().readTree(JSON.write(document));
    }

    private static void isReadAgain(Document copy) {
        String written = JSON.writeText(copy);
        assertThat(written).doesNotContain("\"contact\":");
        ReadResult<Document> read = JSON.tryRead(written, Document.class);
        assertThat(read.value()).contains(copy);
        assertThat(read.isValid()).as("%s", read.problems()).isTrue();
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(TestDocument::codeAndPointer).sorted().toList();
    }
}
