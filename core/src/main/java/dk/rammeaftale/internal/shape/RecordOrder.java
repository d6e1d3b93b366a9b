package dk.rammeaftale.internal.shape;

import dk.rammeaftale.internal.shape.Shape.Component;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Orders records of one class by their components, which are texts, types that are written as texts, or records of
 * these. A sorted map with this order stays fast even if an attacker has chosen texts with equal hash codes.
 */
public final class RecordOrder implements Comparator<Object> {

    /** The order. */
    public static final RecordOrder OF_COMPONENTS = new RecordOrder();

    private RecordOrder() {}

    @Override
    public int compare(Object one, Object other) {
        int order = 0;
        for (Component component : Shape.of(one.getClass()).components()) {
            if (order == 0) {
                order = values(component.value(one), component.value(other));
            }
        }
        return order;
    }

    private int values(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return Shape.isObject(one) ? compare(one, other) : one.toString().compareTo(other.toString());
    }
}
