package dk.rammeaftale.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.json.mutation.JsonText.Member;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After an optional property is removed, reading a document reports the same as validating the same value built in
 * Java.
 */
class ShortenedTest {

    private static final ModelValidator DEFAULT_RULES = ModelValidator.create();

    static Stream<TestDocument> documents() {
        return Stream.concat(TestDocument.committed(), TestDocument.accepted())
                .filter(document -> document.problems().stream().noneMatch(ShortenedTest::isOfTheReader));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void itReadsAsTheValueBuiltInJava(TestDocument document) {
        List<String> failures = new ArrayList<>();

        check(document, failures);

        assertThat(failures).isEmpty();
    }

    @Test
    void aGeneratedDocumentReadsAsTheValueBuiltInJava() {
        List<String> failures = new ArrayList<>();

        TestDocument.generated(60).forEach(document -> check(document, failures));

        assertThat(failures).isEmpty();
    }

    /** Codes below this one concern the JSON text, which a validator does not see. */
    private static boolean isOfTheReader(Problem problem) {
        return problem.code().compareTo("RA-1000") < 0;
    }

    private static void check(TestDocument document, List<String> failures) {
        Document whole = document.json()
                .tryRead(document.bytes(), Document.class)
                .value()
                .orElseThrow();
        ModelValidator validator = document.options().rules().isEmpty()
                ? DEFAULT_RULES
                : ModelValidator.create(document.options().rules().toArray(RuleSet[]::new));
        for (Place place : Place.of(document.bytes())) {
            if (!place.optional()) {
                continue;
            }
            Object shortened = without(whole, Pointer.parse(place.pointer()).steps());
            List<String> built = codesAndPointers(validator.validate(Objects.requireNonNull(shortened)));
            List<String> read = codesAndPointers(document.problems(without(document.bytes(), place)));
            if (!read.equals(built)) {
                failures.add("%n%s without %s: read %s, built %s".formatted(document, place.pointer(), read, built));
            }
        }
    }

    private static List<String> codesAndPointers(List<Problem> problems) {
        return problems.stream().map(TestDocument::codeAndPointer).toList();
    }

    /** Removes a property from its object, with the comma before or after it. */
    private static byte[] without(byte[] document, Place place) {
        List<Member> members = Objects.requireNonNull(place.around()).members;
        int i = members.indexOf(place.member());
        int from = i > 0 ? members.get(i - 1).value().end() : place.member().nameStart();
        int to = i == 0 && members.size() > 1
                ? members.get(1).nameStart()
                : place.member().value().end();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(document, 0, from);
        bytes.write(document, to, document.length - to);
        return bytes.toByteArray();
    }

    /** Returns the value without the part at a path; an empty path is the value itself. */
    private static @Nullable Object without(Object value, List<Object> steps) {
        if (steps.isEmpty()) {
            return null;
        }
        List<Object> below = steps.subList(1, steps.size());
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>(list);
            int index = (Integer) steps.get(0);
            elements.set(index, without(list.get(index), below));
            return elements;
        }
        Shape shape = Shape.of(value.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : shape.components()) {
            Object inside = component.value(value);
            if (component.name().equals(steps.get(0))) {
                inside = without(Objects.requireNonNull(inside), below);
            }
            values.add(component.optional() ? Optional.ofNullable(inside) : inside);
        }
        return shape.create(values.toArray());
    }
}
