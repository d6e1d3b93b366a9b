package dk.rammeaftale.validation;

import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.RuleValidator;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.StandsAlone;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets pass the documents that certainly keep every default rule, in a small part of the time that Hibernate Validator takes.
 * Which rules stand where is asked of Hibernate Validator; whatever is not known here is held back. What is held back may be
 * valid all the same: that Hibernate Validator decides, which alone reports.
 *
 * <p>It looks at documents only, since below a document stands nothing but types of the model, whose accessors give what is in
 * their fields. A record of somebody else's may hold one thing and show another.
 */
final class Sieve {

    @FunctionalInterface
    private interface Test {
        boolean passes(@Nullable Object value);
    }

    private static final Test HOLD_BACK = value -> false;

    private final Validator validator;
    private final Map<Class<?>, Test> tests = new ConcurrentHashMap<>();

    Sieve(Validator validator) {
        this.validator = validator;
    }

    /** Says whether a value certainly keeps every default rule. */
    boolean passes(Object value) {
        return Arrays.stream(value.getClass().getInterfaces()).anyMatch(type -> type.isAnnotationPresent(StandsAlone.class))
                && below(value);
    }

    private boolean below(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        Test test = tests.get(value.getClass());
        return (test == null ? tests.computeIfAbsent(value.getClass(), this::ofType) : test).passes(value);
    }

    private Test ofType(Class<?> type) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        List<Test> all = new ArrayList<>();
        bean.getConstrainedProperties().forEach(property -> all.add(ofProperty(type, property)));
        all.addAll(constraints(bean)); // the rules between components come after those of each
        return all(all);
    }

    private Test ofProperty(Class<?> type, PropertyDescriptor property) {
        Optional<Component> found =
                type.isRecord() ? Shape.of(type).component(property.getPropertyName()) : Optional.empty();
        if (found.isEmpty()) {
            return HOLD_BACK;
        }
        Component component = found.get();
        if (!component.list() && !component.optional()) {
            return in(component, ofValue(property));
        } else if (property.hasConstraints() || property.isCascaded()) {
            return HOLD_BACK; // ours stand inside a list or an optional, and not on it
        }
        Test inside = all(property.getConstrainedContainerElementTypes().stream()
                .map(this::ofValue)
                .toList());
        return in(component, component.list() ? each(inside) : inside);
    }

    private <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> Test ofValue(D place) {
        List<Test> all = constraints(place);
        if (place.isCascaded()) {
            all.add(this::below);
        }
        boolean isKnown = place.getGroupConversions().isEmpty()
                && place.getConstrainedContainerElementTypes().isEmpty();
        return isKnown ? all(all) : HOLD_BACK;
    }

    private static List<Test> constraints(ElementDescriptor place) {
        List<Test> tests = new ArrayList<>();
        for (ConstraintDescriptor<?> constraint : place.findConstraints()
                .unorderedAndMatchingGroups(Default.class)
                .getConstraintDescriptors()) {
            tests.add(test(constraint.getAnnotation()));
        }
        return tests;
    }

    private static Test test(Annotation constraint) {
        if (constraint instanceof NotNull) {
            return value -> value != null;
        } else if (constraint instanceof NotBlank) {
            return value -> value instanceof String text && !text.isBlank();
        } else if (constraint instanceof Text) {
            return value -> value == null || (value instanceof String text && !text.isBlank());
        } else if (constraint instanceof Rule rule) {
            return all(RuleValidator.checks(rule).stream().map(Sieve::test).toList());
        }
        return HOLD_BACK;
    }

    private static Test test(Check<Object> check) {
        return value -> {
            boolean[] found = {false};
            if (value != null) {
                check.check(value, (code, at, arguments) -> found[0] = true);
            }
            return !found[0];
        };
    }

    private static Test all(List<Test> tests) {
        return tests.size() == 1
                ? tests.get(0)
                : value -> {
                    for (int i = 0; i < tests.size(); i++) {
                        if (!tests.get(i).passes(value)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    private static Test in(Component component, Test test) {
        return record -> record != null && test.passes(component.value(record));
    }

    private static Test each(Test test) {
        return value -> {
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (!test.passes(list.get(i))) {
                        return false;
                    }
                }
            }
            return true;
        };
    }
}
