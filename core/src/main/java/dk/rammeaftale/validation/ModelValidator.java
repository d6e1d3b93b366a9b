package dk.rammeaftale.validation;

import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.rule.Allowance;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.OwnRule;
import dk.rammeaftale.internal.rule.Reading;
import dk.rammeaftale.internal.rule.Rule;
import dk.rammeaftale.internal.rule.RuleValidator;
import dk.rammeaftale.internal.rule.Text;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.validation.Problem.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a value of the model.
 *
 * <p>The rules are Jakarta constraints on the types, so any Jakarta validator finds the same; this one puts the problems in
 * document order and gives each its code, severity, JSON Pointer, and texts in Danish and English. Constraints of records of
 * your own are found too; a rule of your own about a type of ours is added by {@link #withRule withRule}.
 *
 * <p>Making one takes time, so keep it. Immutable and thread-safe.
 */
public final class ModelValidator {

    private static final String BOTH = "\u001f";
    private static final Pattern BUILT_IN = Pattern.compile("\\{(jakarta|org\\.hibernate)\\..*");

    private final Validator validator;
    private final Class<?>[] groups;
    private final Sieve sieve;
    private final List<OwnRule> rules;

    private ModelValidator(Validator validator, Class<?>[] groups, Sieve sieve, List<OwnRule> rules) {
        this.validator = validator;
        this.groups = groups;
        this.sieve = sieve;
        this.rules = rules;
    }

    /**
     * Makes a validator of the default rules, which any draft must keep, and perhaps of statutory ones.
     *
     * @param sets the statutory rule sets to check besides; none as a rule
     * @return the validator
     */
    public static ModelValidator create(RuleSet... sets) {
        var languages = Set.of(Terms.DANISH, Locale.ENGLISH);
        var texts = new ParameterMessageInterpolator(languages, Locale.ENGLISH, false);
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new BothLanguages(texts));
        var counted = configuration.createConstraintMapping();
        counted.constraintDefinition(NotNull.class)
                .includeExistingValidators(false)
                .validatedBy(Allowance.CountedNotNull.class);
        counted.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(Allowance.CountedNotBlank.class);
        var validator =
                configuration.addMapping(counted).buildValidatorFactory().getValidator();
        var groups = Stream.concat(Stream.of(Default.class), Arrays.stream(sets).map(RuleSet::group));
        return new ModelValidator(validator, groups.toArray(Class<?>[]::new), new Sieve(validator), List.of());
    }

    /**
     * Returns a validator that checks one rule more, a rule of yours about a type of the model.
     *
     * <pre>{@code
     * ModelValidator.create().withRule(FocusArea.class, "SLA-0001", area -> BUDGET.get(area).isPresent())
     * }</pre>
     *
     * <p>It is asked about every value of the type, wherever that stands, but not where something required is missing; so it
     * meets no null. One that it does not keep is an error, with your code. Its texts stand under the code in {@code
     * ValidationMessages_da.properties} and {@code ValidationMessages_en.properties}, or in {@code
     * ValidationMessages.properties} where there is no file of the language.
     *
     * @param <T> the type
     * @param type what the rule is about: a record such as {@code FocusArea}, or {@code Document} for all documents
     * @param code its code, a letter and then letters, digits, and {@code - . _}; {@code RA-} is the library's own
     * @param keeps says whether a value keeps the rule; may be asked by several threads at once
     * @return the validator; a rule that throws makes it throw an {@link IllegalStateException} that names the code
     * @throws IllegalArgumentException if an argument or a text is missing, the code is not legal, or there is nothing of the
     *     type to ask about
     */
    public <T> ModelValidator withRule(Class<T> type, String code, Predicate<? super T> keeps) {
        List<OwnRule> more = new ArrayList<>(rules);
        more.add(OwnRule.of(type, code, keeps));
        return new ModelValidator(validator, groups, sieve, List.copyOf(more));
    }

    /**
     * Validates a value.
     *
     * @param value a document, any other type of the model, or a record of your own
     * @return all problems in document order, none if the value keeps the rules
     * @throws IllegalStateException if a record of your own is in a named module that does not open its package to {@code
     *     org.hibernate.validator}, or a rule of your own throws
     */
    public List<Problem> validate(Object value) {
        return validate(value, Integer.MAX_VALUE);
    }

    /**
     * Validates a value that somebody else made, which may have a million faults.
     *
     * @param value a document, any other type of the model, or a record of your own
     * @param most how many errors to look for, and how many warnings
     * @return problems in document order: all, or so many of them
     * @throws IllegalStateException as above
     */
    public List<Problem> validate(Object value, int most) {
        Predicate<Pointer> isRead = Reading.take();
        Set<ConstraintViolation<Object>> violations = passes(value) ? Set.of() : violations(value, most);
        if (violations.isEmpty() && rules.isEmpty()) {
            return List.of();
        }
        List<Placed> placed = new ArrayList<>();
        for (ConstraintViolation<Object> violation : violations) {
            Pointer pointer = pointer(violation.getPropertyPath());
            placed.add(new Placed(problem(violation, pointer), place(value, pointer)));
        }
        int errors = (int) placed.stream().filter(p -> p.problem.isError()).count();
        if (!rules.isEmpty() && errors < most) {
            Set<String> incomplete = new HashSet<>();
            placed.stream()
                    .map(Placed::problem)
                    .filter(ModelValidator::isOfMissing)
                    .forEach(problem -> Pointer.addWithAllAround(problem.pointer(), incomplete));
            OwnRule.ask(
                    rules,
                    value,
                    at -> isRead.test(at) && (incomplete.isEmpty() || !incomplete.contains(at.toString())),
                    most - errors,
                    (at, rule) -> placed.add(new Placed(problem(rule, at), place(value, at))));
        }
        placed.sort(Comparator.comparing(Placed::place, ModelValidator::compare)
                .thenComparing(p -> p.problem.code())
                .thenComparing(p -> p.problem.english()));
        return placed.stream().map(Placed::problem).toList();
    }

    private record Placed(Problem problem, List<Integer> place) {}

    private Set<ConstraintViolation<Object>> violations(Object value, int most) {
        try {
            return Allowance.of(most, () -> validator.validate(value, groups));
        } catch (InaccessibleObjectException e) {
            throw new IllegalStateException(
                    "The rules of a record of yours can't be checked: its package must be opened in module-info.java, opens "
                            + value.getClass().getPackageName() + " to org.hibernate.validator; " + e.getMessage(),
                    e);
        }
    }

    private static boolean isOfMissing(Problem problem) {
        Code code = Code.of(problem.code());
        return code == Code.REQUIRED_MISSING || code == Code.NULL_IN_LIST;
    }

    /** The sieve knows the default rules only. */
    private boolean passes(Object value) {
        return groups.length == 1 && sieve.passes(value);
    }

    private static Problem problem(ConstraintViolation<?> violation, Pointer at) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        RuleValidator.Finding finding = hibernate.getDynamicPayload(RuleValidator.Finding.class);
        if (finding != null) {
            return problem(finding.code(), at, finding.arguments());
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        boolean standard = violation.getMessageTemplate().startsWith("{jakarta.");
        boolean missing = violation.getInvalidValue() == null;
        if (standard && missing && isRequiring(constraint)) {
            return at.step() instanceof Integer
                    ? problem(Code.NULL_IN_LIST, at, Map.of())
                    : problem(
                            Code.REQUIRED_MISSING,
                            at,
                            Map.of("property", at.step().toString()));
        } else if (constraint instanceof Text || (standard && constraint instanceof NotBlank)) {
            return problem(Code.TEXT_BLANK, at, Map.of());
        }
        String[] both = violation.getMessage().split(BOTH, -1);
        return problem(code(violation.getMessageTemplate()), at, both[0], both[both.length - 1]);
    }

    private static Problem problem(OwnRule rule, Pointer at) {
        return problem(rule.code(), at, rule.danish(), rule.english());
    }

    private static Problem problem(String code, Pointer at, String danish, String english) {
        return new Problem(code, Severity.ERROR, at.toString(), Optional.empty(), Map.of(), danish, english);
    }

    private static boolean isRequiring(Annotation constraint) {
        return constraint instanceof NotNull || constraint instanceof NotBlank || constraint instanceof NotEmpty;
    }

    private static Problem problem(Code code, Pointer at, Map<String, String> arguments) {
        return new Problem(
                code.key(),
                code.isWarning() ? Severity.WARNING : Severity.ERROR,
                at.toString(),
                Optional.empty(),
                arguments,
                code.text(arguments, Terms.DANISH),
                code.text(arguments, Locale.ENGLISH));
    }

    /** A constraint's message in braces is the key of its text, and so its code; it can't pose as one of ours. */
    private static String code(String template) {
        boolean own = template.matches("\\{[^{}]+}")
                && !BUILT_IN.matcher(template).matches()
                && !OwnRule.isOurs(template.substring(1));
        return own ? template.substring(1, template.length() - 1) : Code.OTHER_CONSTRAINT.key();
    }

    private static Pointer pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer = pointer.then(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                pointer = pointer.then(node.getKey().toString());
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.then(node.getName());
            }
        }
        return pointer;
    }

    /** Where a pointer stands among the components of the records that it goes through. */
    private static List<Integer> place(Object root, Pointer pointer) {
        List<Integer> place = new ArrayList<>();
        Object value = root;
        for (Object step : pointer.steps()) {
            if (step instanceof Integer index) {
                place.add(index);
                value = value instanceof List<?> list && index < list.size() ? list.get(index) : null;
            } else if (value != null && value.getClass().isRecord()) {
                List<RecordComponent> components = List.of(value.getClass().getRecordComponents());
                int i = 0;
                while (i < components.size() && !components.get(i).getName().equals(step)) {
                    i++;
                }
                place.add(i);
                value = i < components.size() ? inside(components.get(i), value) : null;
            }
        }
        return place;
    }

    private static @Nullable Object inside(RecordComponent component, Object record) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            return null; // a record that is not public is one place
        }
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int difference = a.get(i).compareTo(b.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** Renders a constraint's text in both languages at once; which one is shown is chosen per call. */
    private record BothLanguages(MessageInterpolator texts) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, @Nullable Locale locale) {
            Annotation constraint = context.getConstraintDescriptor().getAnnotation();
            if (constraint instanceof Rule || constraint instanceof Text) {
                return template; // its texts are made from its code
            }
            return texts.interpolate(template, context, bundle(template, Terms.DANISH))
                    + BOTH
                    + texts.interpolate(template, context, bundle(template, Locale.ENGLISH));
        }

        /** Where there are no texts in a language the base file is meant, not that of the machine's locale. */
        private static Locale bundle(String template, Locale language) {
            boolean builtIn = BUILT_IN.matcher(template).matches();
            String file = "ValidationMessages_" + language.getLanguage() + ".properties";
            boolean isThere = builtIn
                    ? language.equals(Terms.DANISH)
                    : Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                            .map(loader -> loader.getResource(file))
                            .isPresent();
            return isThere ? language : Locale.ROOT;
        }
    }
}
