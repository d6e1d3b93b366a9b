package dk.rammeaftale.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.validation.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fault gives one error at its place, and no consequential errors. To test more documents than the build does:
 * {@code mvn -q -pl core,json test -Dtest=OneFaultTest -Dlaws.tries=20000 -Dlaws.first=1000
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class OneFaultTest {

    private static final int OF_EACH_GENERATED = 10;
    private static final int MOST_SHOWN = 100;

    private static final int OF_EACH_DOCUMENT = 250;
    private static final int OF_EACH_ROW = 200;

    /** All faults of the samples and of the rules' examples, and a selection for the other documents. */
    static Stream<TestDocument> documents() {
        return Stream.concat(TestDocument.samples(), TestDocument.accepted());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void oneFaultIsOneError(TestDocument document) {
        List<String> failures = new ArrayList<>();
        List<Fault> faults = some(OF_EACH_DOCUMENT, document);

        check(document, faults, failures);

        assertThat(faults).isNotEmpty();
        assertThat(failures).as("%d of %d", failures.size(), faults.size()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dk.rammeaftale.json.laws.TestDocument#rows")
    void oneFaultInARealDocumentIsOneError(TestDocument document) {
        List<String> failures = new ArrayList<>();

        check(document, some(OF_EACH_ROW, document), failures);

        assertThat(failures).isEmpty();
    }

    @Test
    void oneFaultInAGeneratedDocumentIsOneError() {
        List<String> failures = new ArrayList<>();
        TestDocument.generated(150).forEach(document -> {
            check(document, some(OF_EACH_GENERATED, document), failures);
        });

        assertThat(failures.subList(0, Math.min(MOST_SHOWN, failures.size())))
                .as("%d failures", failures.size())
                .isEmpty();
    }

    private static List<Fault> some(int most, TestDocument document) {
        List<Fault> faults = Fault.of(document.bytes());
        Collections.shuffle(faults, TestDocument.random(document.bytes().length));
        return faults.subList(0, Math.min(Math.max(most, Integer.getInteger("laws.faults", 0)), faults.size()));
    }

    private static void check(TestDocument document, List<Fault> faults, List<String> failures) {
        List<String> before = warnings(document.problems());
        for (Fault fault : faults) {
            if (fault.isMisspelling() && document.options().keepUnknown()) {
                continue; // the property is kept then, which is not an error
            }
            List<Problem> problems = document.problems(fault.in(document.bytes()));
            List<String> errors = problems.stream()
                    .filter(Problem::isError)
                    .map(TestDocument::codeAndPointer)
                    .toList();
            List<String> more = new ArrayList<>(warnings(problems));
            before.forEach(more::remove);
            if (errors.size() != 1 || !fault.isAt(errors.get(0)) || !more.isEmpty()) {
                failures.add("%n%s %s: %s".formatted(document, fault, came(errors, more)));
            }
        }
    }

    private static List<String> warnings(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.isError())
                .map(TestDocument::codeAndPointer)
                .collect(Collectors.toList());
    }

    private static String came(List<String> errors, List<String> warnings) {
        return "errors " + errors + (warnings.isEmpty() ? "" : " new warnings " + warnings);
    }
}
