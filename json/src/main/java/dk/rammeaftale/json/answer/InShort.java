package dk.rammeaftale.json.answer;

import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.internal.text.OneLine;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Short texts of answers for logs: simple values and answers as they are, lists by their size. Values copied from a document as a
 * whole are left out, since they may be long and personal.
 */
final class InShort {

    private InShort() {}

    static String of(Answer answer) {
        StringJoiner text = new StringJoiner(", ", answer.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : answer.getClass().getRecordComponents()) {
            Object value = value(component, answer);
            if (value instanceof List<?> list && !list.isEmpty()) {
                text.add(component.getName() + "=" + list.size());
            } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                text.add(component.getName() + "=" + OneLine.shortened(value.toString()));
            } else if (value instanceof Enum<?>
                    || value instanceof Answer
                    || (value != null && Scalars.isScalar(value.getClass()))) {
                text.add(component.getName() + "=" + value);
            }
        }
        return text.toString();
    }

    private static @Nullable Object value(RecordComponent component, Answer answer) {
        try {
            Object value = component.getAccessor().invoke(answer);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // can't happen: answers are public, and their accessors do not throw
        }
    }
}
