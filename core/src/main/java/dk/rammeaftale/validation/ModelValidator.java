package dk.rammeaftale.validation;

import static dk.rammeaftale.internal.text.Arguments.requireAll;
import static java.util.Objects.requireNonNull;

import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.Engine;
import dk.rammeaftale.internal.rule.Finding;
import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.internal.rule.OwnRule;
import dk.rammeaftale.validation.Problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Validates values of the model and finds all problems at once.
 *
 * <p>The rules are Jakarta constraints on the types, so that a Jakarta validator finds the same faults; it has no severity and
 * reports warnings too. This validator returns them in document order, each with a code, a severity, a JSON Pointer, and texts in Danish and English. It
 * starts Hibernate Validator only for a record of your own with a constraint that the library does not use itself.
 * {@link #withRule withRule} adds a rule of your own about a type of the library.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelValidator {

    private final Engine engine;

    private ModelValidator(Engine engine) {
        this.engine = engine;
    }

    /**
     * Creates a validator with the default rules, which any draft must keep, and with statutory rules if asked for.
     *
     * @param sets the statutory rule sets to check as well; usually none
     * @return the validator
     */
    public static ModelValidator create(RuleSet... sets) {
        return new ModelValidator(Engine.of(
                Arrays.stream(requireAll(sets, "sets")).map(RuleSet::group).collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * Returns a validator that also checks a rule of your own about a type of the model.
     *
     * <p>The rule is checked on every value of the type, anywhere in a document, except where a required component is
     * missing; so the predicate never sees a required component that is null. A value that breaks the rule is an error
     * with your code. The texts stand under the code in {@code ValidationMessages_da.properties} and {@code
     * ValidationMessages_en.properties}, or in {@code ValidationMessages.properties} if a language has no file.
     *
     * @param <T> the type
     * @param type the type that the rule is about: a record such as {@code FocusArea}, or {@code Document} for all
     *     documents
     * @param code its code, a letter and then letters, digits, and {@code - . _}; {@code RA-} is the library's own
     * @param keeps returns true for a value that keeps the rule; may be called by several threads at once
     * @return the validator; a rule that throws makes it throw an {@link IllegalStateException} that names the code
     * @throws IllegalArgumentException if a text is missing, the code is not legal, or no value of the type can be
     *     checked
     */
    public <T> ModelValidator withRule(Class<T> type, String code, Predicate<? super T> keeps) {
        return new ModelValidator(engine.with(OwnRule.of(type, code, keeps)));
    }

    /**
     * Returns a validator that also checks a rule of your own, whose texts are given here instead of in files.
     *
     * <pre>{@code
     * ModelValidator validator =
     *         ModelValidator.create().withRule(FocusArea.class, "SLA-0001", "Budget mangler.", "A budget is missing.",
     *                 each -> BUDGET.get(each).isPresent());
     * List<Problem> problems = validator.validate(focusArea);
     * }</pre>
     *
     * @param <T> the type
     * @param type the type that the rule is about, as above
     * @param code its code, as above
     * @param danish the text in Danish for a value that breaks the rule
     * @param english the text in English
     * @param keeps returns true for a value that keeps the rule; may be called by several threads at once
     * @return the validator; a rule that throws makes it throw an {@link IllegalStateException} that names the code
     * @throws IllegalArgumentException if a text is blank, the code is not legal, or no value of the type can be
     *     checked
     */
    public <T> ModelValidator withRule(
            Class<T> type, String code, String danish, String english, Predicate<? super T> keeps) {
        return new ModelValidator(engine.with(OwnRule.of(type, code, danish, english, keeps)));
    }

    /**
     * Validates a value.
     *
     * @param value a document, any other value of the model, or a record of your own
     * @return all problems in document order; empty if the value keeps the rules
     * @throws IllegalArgumentException if the value is nested too deeply, see {@link ModelValue}; if it is not one value with
     *     rules but a list, an optional, an array or a text; if it is an answer, such as {@code EffectiveAgreement}; or if a
     *     record of your own holds another record without {@code @Valid}, which would not be validated
     * @throws IllegalStateException if a record of your own has a constraint of your own and is in a named module that does not
     *     open its package to {@code org.hibernate.validator}, or a rule of your own throws
     */
    public List<Problem> validate(Object value) {
        return validate(value, Integer.MAX_VALUE);
    }

    /**
     * Validates a value up to a number of problems, for input from others that may have a million faults. It returns at most
     * {@code limit} errors and at most {@code limit} warnings, and stops when so many errors are found.
     *
     * @param value a document, any other value of the model, or a record of your own
     * @param limit the greatest number of errors to find, and likewise of warnings, from 1
     * @return the problems found, in document order
     * @throws IllegalArgumentException if the limit is less than 1, and as {@link #validate(Object)} does
     * @throws IllegalStateException as {@link #validate(Object)} does
     */
    public List<Problem> validate(Object value, int limit) {
        requireOne(requireNonNull(value, "value"));
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", but must be at least 1");
        }
        return engine.validate(value, limit).stream()
                .map(ModelValidator::problem)
                .toList();
    }

    /** Refuses what has no rules, such as a list, which would seem to have no problems. */
    private static void requireOne(Object value) {
        Class<?> type = value.getClass();
        boolean isOfJava = type.isArray() || type.getName().startsWith("java.");
        boolean holdsOthers = value instanceof Iterable || value instanceof Map;
        if (isOfJava || (holdsOthers && !type.isRecord())) {
            throw new IllegalArgumentException(type.getTypeName() + " cannot be validated: give a value of the model or"
                    + " a record of your own, and the elements of a list one by one");
        }
    }

    private static Problem problem(Finding finding) {
        return new Problem(
                finding.code(),
                finding.level() == Level.ERROR ? Severity.ERROR : Severity.WARNING,
                finding.at().toString(),
                Optional.empty(),
                finding.arguments(),
                finding.text().danish(),
                finding.text().english());
    }
}
