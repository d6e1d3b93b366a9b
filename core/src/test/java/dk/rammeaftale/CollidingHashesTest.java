package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document whose ids or words all have one hash is read about as fast as another. */
class CollidingHashesTest {

    private static final int KEYS = 20_000;
    private static final int ROUNDS = 5;

    /** A key is compared with up to 15 others on its way down a tree; in a list it would be with 10,000 on average. */
    private static final long MOST_TIMES_SLOWER = 200;

    static Stream<Function<String, Comparable<?>>> types() {
        return Stream.of(
                Id::parse, Authority::parse, ActivityKind::parse, AgendaItemKind::parse, ParticipantKind::parse);
    }

    @ParameterizedTest
    @MethodSource("types")
    void keysOfOneHashAreLookedUpFast(Function<String, Comparable<?>> type) {
        List<Object> colliding = keys(type, "ao", "c1");
        List<Object> others = keys(type, "ao", "c2");
        assertThat(colliding.stream().map(Object::hashCode).distinct()).hasSize(1);
        assertThat(others.stream().map(Object::hashCode).distinct()).hasSizeGreaterThan(KEYS / 10);

        assertThat(nanos(colliding)).isLessThan(MOST_TIMES_SLOWER * nanos(others));
    }

    @Test
    void theNaturalOrderIsThatOfTheText() {
        assertThat(Stream.of("b", "a", "B").map(Id::parse).sorted().map(Id::text))
                .containsExactly("B", "a", "b");
    }

    /** Makes texts of fifteen pairs of letters, each one of the two. */
    private static List<Object> keys(Function<String, Comparable<?>> type, String zero, String one) {
        return IntStream.range(0, KEYS)
                .mapToObj(i -> IntStream.range(0, 15)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? zero : one)
                        .reduce("", String::concat))
                .<Object>map(type)
                .toList();
    }

    private static long nanos(List<Object> keys) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Map<Object, Object> map = new HashMap<>();
            keys.forEach(key -> map.put(key, key));
            assertThat(keys.stream().filter(map::containsKey).count()).isEqualTo(KEYS);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }
}
