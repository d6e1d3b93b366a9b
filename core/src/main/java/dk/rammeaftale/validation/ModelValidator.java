package dk.rammeaftale.validation;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.internal.rule.Engine;
import dk.rammeaftale.internal.rule.Finding;
import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.internal.rule.OwnRule;
import dk.rammeaftale.validation.Problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds everything that is wrong with a value of the model.
 *
 * <p>The rules are Jakarta constraints on the types, and Hibernate Validator finds the same; this one puts the problems in
 * document order and gives each its code, severity, JSON Pointer, and texts in Danish and English. It starts Hibernate Validator
 * only for a record of your own with a constraint that the library does not use itself. A rule of your own about a type of the
 * library is added by {@link #withRule withRule}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelValidator {

    private final Engine engine;

    private ModelValidator(Engine engine) {
        this.engine = engine;
    }

    /**
     * Makes a validator of the default rules, which any draft must keep, and perhaps of statutory ones.
     *
     * @param sets the statutory rule sets to check besides; none as a rule
     * @return the validator
     */
    public static ModelValidator create(RuleSet... sets) {
        return new ModelValidator(
                Engine.of(Arrays.stream(sets).map(RuleSet::group).collect(Collectors.toUnmodifiableSet())));
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
        return new ModelValidator(engine.with(OwnRule.of(type, code, keeps)));
    }

    /**
     * Returns a validator that checks one rule more, whose texts are given here instead of in files.
     *
     * @param <T> the type
     * @param type what the rule is about, as above
     * @param code its code, as above
     * @param danish what is said in Danish when it is not kept
     * @param english what is said in English
     * @param keeps true for a value that keeps the rule; may be asked by several threads at once
     * @return the validator; a rule that throws makes it throw an {@link IllegalStateException} that names the code
     * @throws IllegalArgumentException if type, code or predicate is missing, a text blank, the code not legal, or there is nothing
     *     of the type to ask about
     */
    public <T> ModelValidator withRule(
            Class<T> type, String code, String danish, String english, Predicate<? super T> keeps) {
        requireNonNull(danish, "danish");
        requireNonNull(english, "english");
        return new ModelValidator(engine.with(OwnRule.of(type, code, danish, english, keeps)));
    }

    /**
     * Validates a value.
     *
     * @param value a document, any other type of the model, or a record of your own
     * @return all problems in document order, none if the value keeps the rules
     * @throws IllegalStateException if a record of your own has a constraint of your own and is in a named module that does not
     *     open its package to {@code org.hibernate.validator}, or a rule of your own throws
     */
    public List<Problem> validate(Object value) {
        return validate(value, Integer.MAX_VALUE);
    }

    /**
     * Validates a value that somebody else made, which may have a million faults. Looking ends with the last error that is asked
     * for.
     *
     * @param value a document, any other type of the model, or a record of your own
     * @param limit how many errors to look for, and how many warnings
     * @return problems in document order: all, or so many of them
     * @throws IllegalStateException as above
     */
    public List<Problem> validate(Object value, int limit) {
        return engine.validate(value, limit).stream()
                .map(ModelValidator::problem)
                .toList();
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
