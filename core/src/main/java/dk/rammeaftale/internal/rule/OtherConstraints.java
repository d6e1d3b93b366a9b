package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.language.Language;
import dk.rammeaftale.internal.shape.Pointer;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Runs Hibernate Validator on records of a user with a constraint that the engine does not know. Hibernate Validator is
 * started at the first such record.
 */
final class OtherConstraints {

    private static final String BOTH = "\u001f";

    /** Keeps Hibernate Validator out of the components of a record, which are left to the engine. */
    private static final class Alone implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object value, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object value, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return false;
        }
    }

    /**
     * A violation that Hibernate Validator has found.
     *
     * @param finding the finding, with its place relative to the record
     * @param isOfWhole whether the constraint is about the whole record
     */
    record Violation(Finding finding, boolean isOfWhole) {

        boolean isOfMissing() {
            return finding.code().equals(Code.REQUIRED_MISSING.key())
                    || finding.code().equals(Code.NULL_IN_LIST.key());
        }
    }

    private final Class<?>[] groups;
    private volatile @Nullable Validator alone;
    private volatile @Nullable Validator withAllBelow;

    OtherConstraints(Set<Class<?>> groups) {
        List<Class<?>> all = new ArrayList<>(List.of(Default.class));
        all.addAll(groups);
        this.groups = all.toArray(Class<?>[]::new);
    }

    private static boolean isBuiltIn(String template) {
        return template.startsWith("{jakarta.") || template.startsWith("{org.hibernate.");
    }

    /** Validates a record, but not the records in its components. */
    List<Violation> alone(Object record) {
        Validator validator = alone;
        if (validator == null) {
            validator = validator(new Alone());
            alone = validator;
        }
        return violations(record, validator);
    }

    /**
     * Validates a value that the engine can't walk, with everything below it.
     *
     * @throws IllegalArgumentException if something below it would be skipped, see {@link Cascade}
     */
    List<Violation> withAllBelow(Object value) {
        Cascade.require(value.getClass());
        Validator validator = withAllBelow;
        if (validator == null) {
            validator = validator(null);
            withAllBelow = validator;
        }
        return violations(value, validator);
    }

    private static Validator validator(@Nullable TraversableResolver resolver) {
        var languages = Set.of(Language.DANISH.locale(), Language.ENGLISH.locale());
        var texts = new ParameterMessageInterpolator(languages, Locale.ENGLISH, false);
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new BothLanguages(texts));
        if (resolver != null) {
            configuration.traversableResolver(resolver);
        }
        return configuration.buildValidatorFactory().getValidator();
    }

    private List<Violation> violations(Object value, Validator validator) {
        try {
            List<Violation> violations = new ArrayList<>();
            for (ConstraintViolation<Object> violation : validator.validate(value, groups)) {
                boolean isOfWhole = violation.getInvalidValue() == violation.getLeafBean();
                violations.add(new Violation(finding(violation), isOfWhole));
            }
            return violations;
        } catch (InaccessibleObjectException e) {
            throw new IllegalStateException(
                    "The rules of a record of yours can't be checked: its package must be opened in module-info.java, opens "
                            + value.getClass().getPackageName() + " to org.hibernate.validator; " + e.getMessage(),
                    e);
        }
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        Pointer at = pointer(violation.getPropertyPath());
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        RuleValidator.Finding ours = hibernate.getDynamicPayload(RuleValidator.Finding.class);
        if (ours != null) {
            return Finding.of(ours.message(), at, ours.arguments());
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String template = violation.getMessageTemplate();
        boolean standard = template.startsWith("{jakarta.");
        if (standard && violation.getInvalidValue() == null && isRequiring(constraint)) {
            return at.step() instanceof Integer
                    ? Finding.of(Code.NULL_IN_LIST, at, Map.of())
                    : Finding.of(Code.missing(at), at, Code.arguments("property", at.step()));
        } else if (constraint instanceof Text || (standard && constraint instanceof NotBlank)) {
            return Finding.of(Code.TEXT_BLANK, at, Map.of());
        }
        String[] both = violation.getMessage().split(BOTH, -1);
        return new Finding(at, code(template), Level.ERROR, Map.of(), new Bilingual(both[0], both[both.length - 1]));
    }

    private static boolean isRequiring(Annotation constraint) {
        return constraint instanceof NotNull || constraint instanceof NotBlank || constraint instanceof NotEmpty;
    }

    /**
     * Returns the code of a constraint: the key of its text, if its message is a key in braces. A key that looks like
     * one of the library's codes is not accepted.
     */
    private static String code(String template) {
        boolean own = template.matches("\\{[^{}]+}") && !isBuiltIn(template) && !OwnRule.isOurs(template.substring(1));
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

    /** Renders a constraint's text in both languages at once, since the reader's language is chosen later. */
    private record BothLanguages(MessageInterpolator texts) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, @Nullable Locale locale) {
            String packageName = context.getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getPackageName();
            if (packageName.equals(Rule.class.getPackageName())) {
                return template; // its texts are made from its code
            }
            return texts.interpolate(template, context, bundle(template, Language.DANISH))
                    + BOTH
                    + texts.interpolate(template, context, bundle(template, Language.ENGLISH));
        }

        /** Falls back to the base file, and not to the file of the machine's locale, if a language has no file. */
        private static Locale bundle(String template, Language language) {
            boolean builtIn = isBuiltIn(template);
            String file = "ValidationMessages_" + language.locale() + ".properties";
            boolean isThere = builtIn
                    ? language == Language.DANISH
                    : Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                            .map(loader -> loader.getResource(file))
                            .isPresent();
            return isThere ? language.locale() : Locale.ROOT;
        }
    }
}
