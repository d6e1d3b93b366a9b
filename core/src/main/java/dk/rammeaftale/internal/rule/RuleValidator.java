package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.language.InWords;
import dk.rammeaftale.internal.language.Language;
import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs the {@link Check}s of a {@link Rule} in Hibernate Validator, the user's or that of {@link OtherConstraints}, and
 * turns each finding into a violation. The engine runs the checks directly.
 */
public final class RuleValidator implements ConstraintValidator<Rule, Object> {

    /**
     * The dynamic payload of a violation.
     *
     * @param message the message
     * @param arguments the values of its text, by name
     */
    public record Finding(Message message, Map<String, String> arguments) {}

    /** Runs the check of {@link AtLeastOneOf}. */
    public static final class OfAtLeastOne implements ConstraintValidator<AtLeastOneOf, Object> {

        private @Nullable AtLeastOneOf constraint;

        @Override
        public void initialize(AtLeastOneOf constraint) {
            this.constraint = constraint;
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null
                    || constraint == null
                    || passes(List.of(new OneOf(constraint, Shape.of(value.getClass()))), value, context);
        }
    }

    private List<Check<Object>> checks = List.of();

    @Override
    public void initialize(Rule rule) {
        checks = checks(rule);
    }

    /** Creates the checks that a rule names. */
    @SuppressWarnings("unchecked") // Jakarta Validation asks only for values of the type the rule stands on
    static List<Check<Object>> checks(Rule rule) {
        List<Check<Object>> checks = new ArrayList<>();
        try {
            for (Class<? extends Check<?>> type : rule.value()) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                checks.add((Check<Object>) constructor.newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return checks;
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || passes(checks, value, context);
    }

    private static boolean passes(List<Check<Object>> checks, Object value, ConstraintValidatorContext context) {
        Finder finder = new Finder(value, context);
        checks.forEach(check -> check.check(value, finder));
        return !finder.found;
    }

    private static final class Finder implements Report {

        private final Object value;
        private final ConstraintValidatorContext context;
        private @Nullable Index index;
        private boolean found;

        Finder(Object value, ConstraintValidatorContext context) {
            this.value = value;
            this.context = context;
        }

        @Override
        public void add(Message message, Pointer at, Object... arguments) {
            found = true;
            violate(context, message, at, Code.arguments(arguments));
        }

        @Override
        public Report within(Pointer... places) {
            return this;
        }

        @Override
        public boolean isRead(Pointer at) {
            return true;
        }

        @Override
        public Index index() {
            if (index == null) {
                index = Index.of(value);
            }
            return index;
        }
    }

    private static void violate(
            ConstraintValidatorContext context, Message message, Pointer at, Map<String, String> arguments) {
        var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        arguments.forEach((name, value) -> {
            hibernate.addMessageParameter(name, value);
            for (Language language : Language.values()) {
                hibernate.addMessageParameter(name + "." + language.locale(), InWords.of(value, language.locale()));
            }
        });
        var violation = hibernate
                .withDynamicPayload(new Finding(message, arguments))
                .buildConstraintViolationWithTemplate(template(message, arguments));
        addAt(violation, at.steps());
    }

    private static String template(Message message, Map<String, String> arguments) {
        return Texts.keys(message.textKey(), arguments).stream()
                .map(key -> "{" + key + "}")
                .collect(Collectors.joining(" "));
    }

    /**
     * Adds a violation at a path. Jakarta Validation keeps a list index on the node after it, {@code parts[2].id}, or
     * on a nameless node at the end.
     */
    private static void addAt(ConstraintViolationBuilder violation, List<Object> steps) {
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> element = violation::addBeanNode;
        Runnable end = violation::addConstraintViolation;
        Integer index = null;
        for (Object step : steps) {
            if (step instanceof Integer i) {
                index = i;
                continue;
            }
            var node = property.apply((String) step);
            if (index == null) {
                property = node::addPropertyNode;
                element = node::addBeanNode;
                end = node::addConstraintViolation;
            } else {
                var indexed = node.inIterable().atIndex(index);
                property = indexed::addPropertyNode;
                element = indexed::addBeanNode;
                end = indexed::addConstraintViolation;
                index = null;
            }
        }
        if (index == null) {
            end.run();
        } else {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
