package dk.rammeaftale.internal.rule;

import static java.util.Objects.requireNonNull;

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

    /** The alternatives, each in its component's position. */
    private final @Nullable Alternative[] alternatives;

    private final Pointer[] places;

    OneOf(AtLeastOneOf constraint, Shape shape) {
        this.code = constraint.code();
        this.shape = shape;
        Set<String> notBoth = Set.of(constraint.notBoth());
        List<Alternative> declared = Arrays.stream(constraint.value())
                .map(text -> Alternative.parse(text, shape, notBoth))
                .toList();
        this.alternatives = new Alternative[shape.components().size()];
        declared.forEach(alternative -> alternatives[alternative.component.position()] = alternative);
        this.places = declared.stream()
                .map(alternative -> Pointer.ROOT.then(alternative.component.name()))
                .toArray(Pointer[]::new);
    }

    @Override
    public void check(Object record, Report report) {
        @Nullable Object[] present = new Object[2 * shape.components().size()];
        check(present, 0, shape.present(record, present, 0), report);
    }

    /** Checks the {@link Shape#present} components of a record. */
    void check(@Nullable Object[] present, int from, int end, Report report) {
        int stated = 0;
        int exclusive = 0;
        for (int i = from; i < end; i += 2) {
            Alternative alternative = alternatives[((Component) requireNonNull(present[i])).position()];
            if (alternative != null && alternative.isStated(present[i + 1])) {
                stated++;
                exclusive += alternative.isExclusive ? 1 : 0;
            }
        }
        if (stated == 0 || exclusive > 1) {
            report.within(stated == 0 ? places : new Pointer[0]).add(code, Pointer.ROOT);
        }
    }
}
