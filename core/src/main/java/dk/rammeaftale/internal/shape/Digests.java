package dk.rammeaftale.internal.shape;

import dk.rammeaftale.extension.Extensions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of values that hostile input cannot make collide, because each process draws its own seed. The hash of a record is
 * cached, so that a value inside many records is hashed once.
 *
 * <p>Not for several threads at once.
 */
public final class Digests {

    /**
     * A value as the key of a map, which stays a good one where the hash codes of all values are the same.
     *
     * @param value the value
     * @param digest its hash
     */
    public record Digested(Object value, long digest) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Digested key && key.digest == digest && key.value.equals(value);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(digest);
        }
    }

    private static final long SEED = ThreadLocalRandom.current().nextLong();
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;

    private final IdentityHashMap<Object, Long> known = new IdentityHashMap<>();

    /** Returns a value as a key. */
    public Digested key(Object value) {
        return new Digested(value, of(value));
    }

    /** Returns whether two values are equal; their hashes are compared first. */
    public boolean areEqual(@Nullable Object one, @Nullable Object other) {
        return one == other || (one != null && other != null && of(one) == of(other) && Objects.equals(one, other));
    }

    private long of(Object value) {
        if (!Shape.isObject(value)) {
            return plain(value);
        }
        Long before = known.get(value);
        if (before != null) {
            return before;
        }
        Shape shape = Shape.of(value.getClass());
        long digest = text(value.getClass().getName());
        for (Shape.Component component : shape.components()) {
            Object inside = component.value(value);
            digest = mixed(digest, inside == null ? 0 : of(inside));
        }
        known.put(value, digest);
        return digest;
    }

    private long plain(Object value) {
        if (value instanceof List<?> list) {
            long digest = SEED;
            for (Object element : list) {
                digest = mixed(digest, element == null ? 0 : of(element));
            }
            return mixed(digest, list.size());
        } else if (value instanceof Extensions extensions) {
            return plain(List.copyOf(extensions.asMap().entrySet()));
        } else if (value instanceof Map.Entry<?, ?> entry) {
            return mixed(of(entry.getKey()), of(entry.getValue()));
        } else if (value instanceof Class<?> type) {
            return text(type.getName());
        }
        return text(value.toString());
    }

    private static long text(String text) {
        long digest = SEED;
        for (int i = 0; i < text.length(); i++) {
            digest = mixed(digest, text.charAt(i));
        }
        return mixed(digest, text.length());
    }

    private static long mixed(long digest, long next) {
        long mixed = (digest ^ next) * FACTOR + SEED;
        return mixed ^ (mixed >>> HALF);
    }
}
