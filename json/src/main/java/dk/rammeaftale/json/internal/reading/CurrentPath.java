package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.shape.Pointer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Path of the value being read. A {@link Pointer} is only created when one is needed. */
final class CurrentPath {

    private static final String HIDDEN = "***";

    private @Nullable Object[] steps = new Object[16];
    private int depth;
    private int personalFrom = Integer.MAX_VALUE;

    /** Enters an element, or a property that the format knows. */
    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    /** Enters an unknown property. Its name is masked in personal data. */
    void enterUnknown(String name) {
        enter(isPersonal() ? HIDDEN : name);
    }

    void leave() {
        backTo(depth - 1);
    }

    void backTo(int earlierDepth) {
        depth = earlierDepth;
        if (depth < personalFrom) {
            personalFrom = Integer.MAX_VALUE;
        }
    }

    int depth() {
        return depth;
    }

    /** Marks the current value and everything in it as personal data. */
    void enterPersonal() {
        personalFrom = Math.min(personalFrom, depth);
    }

    boolean isPersonal() {
        return depth >= personalFrom;
    }

    Pointer here() {
        return around(0);
    }

    /** Returns the pointer of the value that is {@code up} levels above the current one. */
    Pointer around(int up) {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth - up; i++) {
            pointer = pointer.then(Objects.requireNonNull(steps[i]));
        }
        return pointer;
    }
}
