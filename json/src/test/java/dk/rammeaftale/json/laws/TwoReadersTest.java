package dk.rammeaftale.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast reader, which reads valid documents, and the reporting reader give the same value. A document whose {@code
 * type} is not its first property always goes to the reporting reader, so the test swaps the first two properties; the
 * positions of everything after them stay the same.
 */
class TwoReadersTest {

    private static final int OF_EACH_DOCUMENT = 60;
    private static final int OF_EACH_GENERATED = 10;

    /**
     * Matches the two properties that are swapped. Only for known types, because the problem of an unknown type would
     * move with the swap.
     */
    private static final Pattern TYPE_FIRST =
            Pattern.compile("\\{(\\s*\"type\": ?\"(?:%s)\"),(\\s*\"formatVersion\": ?\"1\\.0\")(?=[,\\s}])"
                    .formatted(String.join("|", Shape.choices(Document.class).keySet())));

    static Stream<TestDocument> documents() {
        return Stream.of(TestDocument.samples(), TestDocument.accepted(), TestDocument.rows())
                .flatMap(documents -> documents);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theyReadAlike(TestDocument document) {
        List<String> failures = new ArrayList<>();

        check(document, OF_EACH_DOCUMENT, failures);

        assertThat(failures).isEmpty();
    }

    @Test
    void theyReadGeneratedDocumentsAlike() {
        List<String> failures = new ArrayList<>();

        TestDocument.generated(100).forEach(document -> check(document, OF_EACH_GENERATED, failures));

        assertThat(failures).isEmpty();
    }

    private static void check(TestDocument document, int most, List<String> failures) {
        List<Fault> faults = Fault.of(document.bytes());
        Collections.shuffle(faults, TestDocument.random(document.bytes().length));
        check(document, document.bytes(), failures);
        faults.stream()
                .limit(Math.max(most, Integer.getInteger("laws.faults", 0)))
                .forEach(fault -> check(document, fault.in(document.bytes()), failures));
    }

    private static void check(TestDocument document, byte[] bytes, List<String> failures) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher typeFirst = TYPE_FIRST.matcher(text);
        if (typeFirst.lookingAt()) { // the fault is not in these two properties
            String other = "{" + typeFirst.group(2) + "," + typeFirst.group(1) + text.substring(typeFirst.end());
            ReadResult<Document> one = document.json().tryRead(bytes, Document.class);
            ReadResult<Document> two = document.json().tryRead(other.getBytes(StandardCharsets.UTF_8), Document.class);
            if (!one.value().equals(two.value()) || !asTexts(one).equals(asTexts(two))) {
                failures.add("%n%s: %s and %s in%n%s".formatted(document, asTexts(one), asTexts(two), text));
            }
        }
    }

    private static List<String> asTexts(ReadResult<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
