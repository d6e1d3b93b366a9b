package dk.rammeaftale.internal.shape;

import dk.rammeaftale.extension.Extensions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Normalises components in a record's constructor: copies collections, and turns null into empty. */
public final class Components {

    private Components() {}

    /**
     * Copies a list. Null elements are kept, since validation reports them with their place, which an exception would
     * not.
     */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        for (T element : list) {
            if (element == null) {
                return Collections.unmodifiableList(new ArrayList<>(list));
            }
        }
        return List.copyOf(list);
    }

    /** Copies a map, in its order. */
    public static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Turns null into an empty optional. */
    @SuppressWarnings("NullableOptional") // this is where a caller's null ends
    public static <T> Optional<T> orEmpty(@Nullable Optional<T> optional) {
        return optional == null ? Optional.empty() : optional;
    }

    /** Turns null into no extensions. */
    public static Extensions orEmpty(@Nullable Extensions extensions) {
        return extensions == null ? Extensions.none() : extensions;
    }
}
