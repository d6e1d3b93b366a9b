package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule of {@link AtLeastOneOf}. */
final class OneOf implements Check<Object> {

    /**
     * A component, perhaps with a required word.
     *
     * @param name the name of the component
     * @param word the word; empty if any value counts
     */
    private record Alternative(String name, String word) {

        static Alternative parse(String text) {
            int equals = text.indexOf('=');
            return equals < 0
                    ? new Alternative(text, "")
                    : new Alternative(text.substring(0, equals), text.substring(equals + 1));
        }

        boolean isStated(@Nullable Object value) {
            return word.isEmpty()
                    ? value != null && !(value instanceof List<?> list && list.isEmpty())
                    : value instanceof Enum<?> constant && Shape.word(constant).equals(word);
        }
    }

    private final Code code;
    private final Set<String> notBoth;
    private final List<Alternative> alternatives;
    private final Pointer[] places;

    /** The positions of the components, for each class that has the rule. */
    private final ClassValue<int[]> positions = new ClassValue<>() {
        @Override
        protected int[] computeValue(Class<?> type) {
            int[] positions = new int[alternatives.size()];
            for (int i = 0; i < positions.length; i++) {
                String name = alternatives.get(i).name();
                positions[i] = Shape.of(type).component(name).orElseThrow().position();
            }
            return positions;
        }
    };

    OneOf(AtLeastOneOf constraint) {
        this.code = constraint.code();
        this.notBoth = Set.of(constraint.notBoth());
        List<Alternative> alternatives = new ArrayList<>();
        for (String text : constraint.value()) {
            alternatives.add(Alternative.parse(text));
        }
        this.alternatives = List.copyOf(alternatives);
        this.places = new Pointer[alternatives.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Pointer.ROOT.then(alternatives.get(i).name());
        }
    }

    @Override
    public void check(Object record, Report report) {
        check(record, Shape.of(record.getClass()).values(record), report);
    }

    /** Checks a record whose components have been read. */
    void check(Object record, @Nullable Object[] values, Report report) {
        int[] at = positions.get(record.getClass());
        boolean stated = false;
        int exclusive = 0;
        for (int i = 0; i < at.length && !(stated && notBoth.isEmpty()); i++) {
            Object value = values[at[i]];
            value = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            boolean isStated = alternatives.get(i).isStated(value);
            stated |= isStated;
            exclusive += isStated && notBoth.contains(alternatives.get(i).name()) ? 1 : 0;
        }
        if (!stated) {
            report.within(places).add(code, Pointer.ROOT);
        } else if (exclusive > 1) {
            report.within().add(code, Pointer.ROOT);
        }
    }
}
