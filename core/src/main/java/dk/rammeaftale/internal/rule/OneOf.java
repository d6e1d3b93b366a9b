package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule of {@link AtLeastOneOf}. */
final class OneOf implements Check<Object> {

    /**
     * A component, perhaps with a required word.
     *
     * @param component the component
     * @param word the word; empty if any value counts
     * @param isExclusive whether at most one of these components may be stated
     */
    private record Alternative(Component component, String word, boolean isExclusive) {

        static Alternative parse(String text, Shape shape, Set<String> notBoth) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            return new Alternative(
                    shape.component(name).orElseThrow(),
                    equals < 0 ? "" : text.substring(equals + 1),
                    notBoth.contains(name));
        }

        boolean isStated(@Nullable Object held) {
            Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
            return word.isEmpty()
                    ? value != null && !(value instanceof List<?> list && list.isEmpty())
                    : value instanceof Enum<?> constant && Words.word(constant).equals(word);
        }
    }

    private final Code code;
    private final Shape shape;
    private final Alternative[] alternatives;
    private final Pointer[] places;

    OneOf(AtLeastOneOf constraint, Shape shape) {
        this.code = constraint.code();
        this.shape = shape;
        Set<String> notBoth = Set.of(constraint.notBoth());
        this.alternatives = Arrays.stream(constraint.value())
                .map(text -> Alternative.parse(text, shape, notBoth))
                .toArray(Alternative[]::new);
        this.places = Arrays.stream(alternatives)
                .map(alternative -> Pointer.ROOT.then(alternative.component.name()))
                .toArray(Pointer[]::new);
    }

    @Override
    public void check(Object record, Report report) {
        @Nullable Object[] values = shape.values(record);
        if (!isKept(values)) {
            report(values, report);
        }
    }

    /** Returns whether the components of a record keep the rule. */
    boolean isKept(@Nullable Object[] values) {
        return stated(values, false) > 0 && stated(values, true) <= 1;
    }

    /** Reports components that do not keep the rule. */
    void report(@Nullable Object[] values, Report report) {
        boolean isNoneStated = stated(values, false) == 0;
        report.within(isNoneStated ? places : new Pointer[0]).add(code, Pointer.ROOT);
    }

    /** Counts the stated alternatives, all or only the exclusive ones. */
    private int stated(@Nullable Object[] values, boolean isExclusive) {
        int stated = 0;
        for (Alternative alternative : alternatives) {
            boolean counts = !isExclusive || alternative.isExclusive;
            stated += counts && alternative.isStated(values[alternative.component.position()]) ? 1 : 0;
        }
        return stated;
    }
}
