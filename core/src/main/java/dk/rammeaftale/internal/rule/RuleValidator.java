package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Pointer;
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
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Runs a {@link Check} for Hibernate Validator, and makes a violation of each finding. */
public final class RuleValidator implements ConstraintValidator<Rule, Object> {

    /**
     * What a violation carries beside its path, its dynamic payload.
     *
     * @param code what kind of fault it is
     * @param arguments for the text, by name
     */
    public record Finding(Code code, Map<String, String> arguments) {}

    private List<Check<Object>> checks = List.of();

    @Override
    public void initialize(Rule rule) {
        checks = checks(rule);
    }

    /**
     * Makes the checks that a rule names.
     *
     * @param rule the rule
     * @return its checks, each of which may be asked for a value of the type that the rule stands on
     */
    @SuppressWarnings("unchecked") // Jakarta Validation asks only for values of the type the rule stands on
    public static List<Check<Object>> checks(Rule rule) {
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
        if (value == null) {
            return true;
        }
        Finder finder = new Finder(context);
        for (Check<Object> check : checks) {
            check.check(value, finder);
        }
        return !finder.found;
    }

    /**
     * Runs one check for another constraint.
     *
     * @param <T> the type
     * @param check the check
     * @param value what to check
     * @param context takes a violation of each finding
     * @return whether nothing was found
     */
    public static <T> boolean passes(Check<T> check, T value, ConstraintValidatorContext context) {
        Finder finder = new Finder(context);
        check.check(value, finder);
        return !finder.found;
    }

    private static final class Finder implements Report {

        private final ConstraintValidatorContext context;
        private boolean found;

        Finder(ConstraintValidatorContext context) {
            this.context = context;
        }

        @Override
        public void add(Code code, Pointer at, Object... arguments) {
            if (!Allowance.take(code)) {
                return;
            }
            found = true;
            violate(context, code, at, Code.arguments(arguments));
        }
    }

    private static void violate(
            ConstraintValidatorContext context, Code code, Pointer at, Map<String, String> arguments) {
        var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        arguments.forEach(hibernate::addMessageParameter);
        var violation = hibernate
                .withDynamicPayload(new Finding(code, arguments))
                .buildConstraintViolationWithTemplate(template(code, arguments));
        addAt(violation, at.steps());
    }

    private static String template(Code code, Map<String, String> arguments) {
        boolean hint = !arguments.getOrDefault("suggestion", "").isEmpty();
        return "{" + code.textKey(arguments) + "}" + (hint ? " {" + Texts.SUGGESTION + "}" : "");
    }

    /** Jakarta Validation writes an index on the node after it, {@code parts[2].id}, or on a nameless node at the end. */
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
