package dk.rammeaftale.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.RuleSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.Default;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our validator and a plain Hibernate Validator report the same codes at the same places in every value, with the
 * default rules and with each statutory rule set.
 */
class PlainValidatorTest {

    private static final ModelValidator OURS = ModelValidator.create();
    private static final Validator PLAIN = plain();

    /** Values that break a rule at some places and are legal at others. */
    private static final Map<Class<?>, List<?>> SPOILED = Map.of(
            String.class, List.of("", "\u2003", "ftp://example.org", "1"),
            Id.class, List.of(Id.parse("same"), Id.parse("e0")),
            When.class, List.of(When.parse("2022/2021"), When.parse("2021/.."), When.parse("2021-22")),
            Authority.class, List.of(Authority.parse("0331"), Authority.parse("0330")),
            ParticipantKind.class, List.of(ParticipantKind.parse("sterringGroup")),
            ActivityKind.class, List.of(ActivityKind.parse("hearring")),
            AgendaItemKind.class, List.of(AgendaItemKind.parse("welkome")),
            LocalTime.class, List.of(LocalTime.of(12, 0)));

    static Stream<@Nullable RuleSet> ruleSets() {
        return Stream.concat(Stream.of((RuleSet) null), Arrays.stream(RuleSet.values()));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void aPlainValidatorFindsTheSame(@Nullable RuleSet set) {
        check(PLAIN, set);
    }

    /** Hibernate Validator evaluates messages with Jakarta Expression Language, if an implementation is present. */
    @ParameterizedTest
    @MethodSource("ruleSets")
    void aPlainValidatorWithExpressionLanguageFindsTheSame(@Nullable RuleSet set) {
        check(withExpressionLanguage(), set);
    }

    private static Validator plain() {
        ModuleLayer.boot()
                .findModule("org.hibernate.validator") // only core requires it
                .ifPresent(module -> PlainValidatorTest.class.getModule().addReads(module));
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static Validator withExpressionLanguage() {
        try {
            return Validation.buildDefaultValidatorFactory().getValidator();
        } catch (ValidationException e) {
            Assumptions.abort("No implementation of Expression Language: " + e.getMessage());
            throw e;
        }
    }

    private static void check(Validator plain, @Nullable RuleSet set) {
        ModelValidator ours = set == null ? OURS : ModelValidator.create(set);
        Class<?>[] groups = set == null ? new Class<?>[] {Default.class} : new Class<?>[] {Default.class, set.group()};
        List<String> failures = new ArrayList<>();
        int[] broken = {0};
        values().forEach(value -> {
            Set<String> expected = plain.validate(value, groups).stream()
                    .map(violation -> code(violation) + " " + pointer(violation))
                    .collect(Collectors.toSet());
            List<Problem> problems = ours.validate(value);
            Set<String> found =
                    problems.stream().map(TestDocument::codeAndPointer).collect(Collectors.toSet());
            broken[0] += found.isEmpty() ? 0 : 1;
            if (!found.equals(expected)) {
                failures.add("%nours %s, plain %s, in %s"
                        .formatted(without(found, expected), without(expected, found), value));
            }
        });

        assertThat(failures).isEmpty();
        assertThat(broken[0]).isPositive();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(s -> !others.contains(s)).collect(Collectors.toSet());
    }

    /** Returns samples and generated documents, valid and invalid, and each of them with faults. */
    private static Stream<Object> values() {
        RandomGenerator<Document> valid = ModelArbitraries.valid(Document.class).generator(1);
        RandomGenerator<Document> any = ModelArbitraries.any(Document.class).generator(1);
        Stream<Object> generated = Stream.iterate(0, number -> number + 1)
                .limit(Integer.getInteger("laws.tries", 60) / Integer.getInteger("share", 1))
                .map(number -> (number % 3 == 0 ? any : valid)
                        .next(TestDocument.random(number))
                        .value());
        Stream<Object> committed = Stream.concat(TestDocument.committed(), TestDocument.accepted())
                .map(document -> document.json()
                        .tryRead(document.bytes(), Document.class)
                        .value()
                        .orElseThrow());
        return Stream.concat(committed, generated).flatMap(PlainValidatorTest::withFaults);
    }

    private static Stream<Object> withFaults(Object document) {
        Random random = TestDocument.random(document.hashCode());
        return Stream.of(document, spoiled(document, random, 20), spoiled(document, random, 200));
    }

    /** Converts {@code parts[0].focusAreas[1].<list element>} to {@code /parts/0/focusAreas/1}. */
    private static String pointer(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString().replaceAll("\\.?<list element>", "");
        return path.isEmpty()
                ? ""
                : "/" + path.replaceAll("\\[([0-9]+)]", "/$1").replace('.', '/');
    }

    /** The message key of our constraints is their code. The constraints of Jakarta Validation have their own keys. */
    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (template.startsWith("{RA-")) {
            return template.substring(1, "{RA-0000".length());
        } else if (violation.getInvalidValue() == null) {
            return pointer(violation).matches(".*/[0-9]+") ? "RA-0015" : "RA-0007";
        }
        boolean blank = violation.getConstraintDescriptor().getAnnotation() instanceof NotBlank;
        return blank ? "RA-1003" : template;
    }

    /** Inserts a fault at one in so many places. */
    private static Object spoiled(Object record, Random random, int oneOf) {
        Shape shape = Shape.of(record.getClass());
        return shape.create(shape.components().stream()
                .map(component -> spoiled(component, component.value(record), random, oneOf))
                .toArray());
    }

    private static @Nullable Object spoiled(Component component, @Nullable Object value, Random random, int oneOf) {
        if (!component.list()) {
            Object one = element(component, value, random, oneOf);
            return component.optional() ? Optional.ofNullable(one) : one;
        }
        List<@Nullable Object> elements = new ArrayList<>();
        for (Object element : (List<?>) Optional.ofNullable(value).orElseThrow()) {
            elements.add(element(component, element, random, oneOf));
        }
        if (random.nextInt(oneOf) == 0) {
            elements.add(random.nextBoolean() || elements.isEmpty() ? null : elements.get(0));
        }
        return elements;
    }

    private static @Nullable Object element(Component component, @Nullable Object value, Random random, int oneOf) {
        boolean isRecord = component.kind() == Shape.Kind.RECORD || component.kind() == Shape.Kind.CHOICE;
        List<?> faults = SPOILED.getOrDefault(component.type(), List.of());
        if (random.nextInt(oneOf) == 0) {
            int which = random.nextInt(faults.size() + 1);
            return which == faults.size() ? null : faults.get(which);
        }
        return isRecord && value != null ? spoiled(value, random, oneOf) : value;
    }
}
