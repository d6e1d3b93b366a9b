package dk.rammeaftale.json.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.validation.Problem;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two independent faults are both reported, and nothing else. Faults are independent if no rule that finds one reads
 * the value of the other.
 */
class IndependenceTest {

    private static final int PAIRS_OF_EACH = 5;

    /**
     * An unreadable property of documents that no rule reads, except the one about its own text.
     *
     * @param name the property's name
     * @param json name and value as JSON
     * @param pointer the pointer of the error
     */
    private record Unrelated(String name, String json, String pointer) {}

    private static final List<Unrelated> UNRELATED = List.of(
            new Unrelated("language", "\"language\":5,", "/language"),
            new Unrelated("url", "\"url\":5,", "/url"),
            new Unrelated("notes", "\"notes\":[{\"text\":5}],", "/notes/0/text"),
            new Unrelated("alternativeTitles", "\"alternativeTitles\":[5],", "/alternativeTitles/0"));

    /** Errors after which nothing more is read or reported. */
    private static final Set<String> HIDE_ALL_ELSE = Set.of("RA-0011", "RA-0012", "RA-0016");

    static Stream<TestDocument> rejected() {
        return TestDocument.rejected()
                .filter(document ->
                        HIDE_ALL_ELSE.stream().noneMatch(code -> document.name().endsWith(code)));
    }

    static Stream<TestDocument> committed() {
        return TestDocument.committed();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejected")
    void whatBreaksARuleDoesSoBesideAnUnrelatedFault(TestDocument document) {
        List<String> alone = codesAndPointers(document.problems());
        String text = new String(document.bytes(), UTF_8);
        List<Unrelated> absent = UNRELATED.stream()
                .filter(unrelated -> !text.contains('"' + unrelated.name + '"') && isKnown(unrelated.name, text))
                .toList();
        assertThat(absent).isNotEmpty();
        for (Unrelated unrelated : absent) {
            List<String> both = new ArrayList<>(alone);
            both.add("RA-0006 " + unrelated.pointer);

            assertThat(codesAndPointers(document.problems(withFirst(document.bytes(), unrelated.json))))
                    .as("%s with %s", document, unrelated)
                    .containsExactlyInAnyOrderElementsOf(both);
        }
    }

    private static boolean isKnown(String name, String document) {
        return Shape.choices(Document.class).entrySet().stream()
                .filter(choice -> document.matches("(?s)\\W*type\"\\s*:\\s*\"" + choice.getKey() + "\".*"))
                .allMatch(choice -> Shape.of(choice.getValue()).component(name).isPresent());
    }

    /** Inserts a property at the start of the root object. */
    private static byte[] withFirst(byte[] document, String property) {
        int at = 0;
        while (document[at] != '{') {
            at++;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(document, 0, at + 1);
        bytes.writeBytes(property.getBytes(UTF_8));
        bytes.write(document, at + 1, document.length - at - 1);
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("committed")
    void twoFaultsAreTwoErrors(TestDocument document) {
        List<String> failures = new ArrayList<>();

        check(document, 20 * PAIRS_OF_EACH, failures);

        assertThat(failures).isEmpty();
    }

    @Test
    void twoFaultsInAGeneratedDocumentAreTwoErrors() {
        List<String> failures = new ArrayList<>();

        TestDocument.generated(150).forEach(document -> check(document, PAIRS_OF_EACH, failures));

        assertThat(failures).isEmpty();
    }

    /** Each of the two faults gives one error on its own, which {@link OneFaultTest} tests for all faults. */
    private static void check(TestDocument document, int pairs, List<String> failures) {
        List<Fault> faults = new ArrayList<>(Fault.of(document.bytes()));
        faults.addAll(Fault.blanksOf(document.bytes()));
        faults.removeIf(fault -> fault.place().isTypeOrVersion());
        Random random = TestDocument.random(document.bytes().length);
        Collections.shuffle(faults, random);
        List<String> before = codesAndPointers(document.problems());
        for (int i = 0; i + 1 < faults.size() && i < 2 * pairs; i += 2) {
            Fault one = faults.get(i);
            Fault other = faults.get(i + 1);
            if (!one.isApartFrom(other)) {
                continue;
            }
            List<String> ofOne = added(before, document.problems(one.in(document.bytes())));
            List<String> ofOther = added(before, document.problems(other.in(document.bytes())));
            if (ofOne.size() != 1 || ofOther.size() != 1) {
                continue;
            }
            List<String> both = new ArrayList<>(ofOne);
            both.addAll(ofOther);
            List<String> came = added(before, document.problems(one.with(other, document.bytes())));
            Collections.sort(both);
            Collections.sort(came);
            if (!came.equals(both)) {
                failures.add("%n%s %s, %s: %s".formatted(document, one, other, came));
            }
        }
    }

    private static List<String> added(List<String> before, List<Problem> problems) {
        List<String> added = new ArrayList<>(codesAndPointers(problems));
        before.forEach(added::remove);
        return added;
    }

    private static List<String> codesAndPointers(List<Problem> problems) {
        return problems.stream().map(TestDocument::codeAndPointer).toList();
    }
}
