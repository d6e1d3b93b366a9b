package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.shape.Pointer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place of the value that is read. It becomes a {@link Pointer} only when one is needed. */
final class CurrentPath {

    private @Nullable Object[] steps = new Object[16];
    private int depth;
    private int personal;

    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    void enterPersonal() {
        personal++;
    }

    void leavePersonal() {
        personal--;
    }

    boolean isPersonal() {
        return personal > 0;
    }

    Pointer here() {
        return around(0);
    }

    /** Returns the place some steps up. */
    Pointer around(int up) {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth - up; i++) {
            pointer = pointer.then(Objects.requireNonNull(steps[i]));
        }
        return pointer;
    }
}
