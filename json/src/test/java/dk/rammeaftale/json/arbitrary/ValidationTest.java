package dk.rammeaftale.json.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whether a document is valid is the same for everybody: our validator is faster than a plain one, and never of another mind. */
class ValidationTest {

    private static final ModelValidator OURS = ModelValidator.create();
    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new NoTexts())
            .buildValidatorFactory()
            .getValidator();

    /** What breaks a rule in some place, in another it may be fine. */
    private static final Map<Class<?>, List<?>> SPOILED = Map.of(
            String.class, List.of("", "\u2003", "ftp://example.org", "1"),
            Id.class, List.of(Id.parse("same"), Id.parse("e0")),
            When.class, List.of(When.parse("2022/2021"), When.parse("2021/.."), When.parse("2021-22")),
            Authority.class, List.of(Authority.parse("0331"), Authority.parse("0330")),
            ParticipantKind.class, List.of(ParticipantKind.parse("sterringGroup")),
            ActivityKind.class, List.of(ActivityKind.parse("hearring")),
            AgendaItemKind.class, List.of(AgendaItemKind.parse("welkome")),
            LocalTime.class, List.of(LocalTime.of(12, 0)));

    @Property(tries = 1000)
    void aPlainValidatorIsOfTheSameMind(@ForAll long seed, @ForAll boolean valid) {
        Random random = new Random(seed);
        Object document = new RandomModel(random, valid).value(Document.class);
        Object spoiled = spoiled(document, random, List.of(50, 200, 1000).get(random.nextInt(3)));

        boolean isValid = PLAIN.validate(spoiled).isEmpty();

        Statistics.label("valid").collect(isValid).coverage(c -> c.check(true).percentage(p -> p > 5));
        assertThat(OURS.validate(spoiled).isEmpty()).isEqualTo(isValid);
        assertThat(OURS.validate(spoiled, 1).isEmpty()).isEqualTo(isValid);
    }

    /** Puts a fault at one of so many places. */
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

    /** Texts would need more than there is on this module path. */
    private static final class NoTexts implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
