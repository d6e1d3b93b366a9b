package dk.rammeaftale.internal.rule;

import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule of {@link AtLeastOneOf}. */
final class OneOf implements Check<Object> {

    private final AtLeastOneOf constraint;
    private final Pointer[] places;

    OneOf(AtLeastOneOf constraint) {
        this.constraint = constraint;
        this.places = Arrays.stream(constraint.value())
                .map(alternative -> Pointer.ROOT.then(alternative.split("=", 2)[0]))
                .toArray(Pointer[]::new);
    }

    @Override
    public void check(Object record, Report report) {
        int stated = 0;
        for (String alternative : constraint.value()) {
            stated += isStated(record, alternative) ? 1 : 0;
        }
        if (stated == 0) {
            report.within(places).add(constraint.code(), Pointer.ROOT);
        } else if (stated > 1 && constraint.only()) {
            report.within().add(constraint.code(), Pointer.ROOT);
        }
    }

    private static boolean isStated(Object record, String alternative) {
        String[] nameAndWord = alternative.split("=", 2);
        @Nullable Object value = Shape.value(record, nameAndWord[0]).orElse(null);
        return nameAndWord.length == 1
                ? value != null && !(value instanceof List<?> list && list.isEmpty())
                : value instanceof Enum<?> word && Shape.word(word).equals(nameAndWord[1]);
    }
}
