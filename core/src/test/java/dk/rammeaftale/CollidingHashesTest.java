package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.ParticipantKind;
import java.lang.reflect.ParameterizedType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All keys of a hostile document may have the same hash code. A {@link java.util.HashMap} keeps them in a tree instead
 * of a list if they are comparable with each other.
 */
class CollidingHashesTest {

    @ParameterizedTest
    @ValueSource(classes = {Id.class, Authority.class, ActivityKind.class, AgendaItemKind.class, ParticipantKind.class})
    void aKeyIsComparableWithOthersOfItsOwnClass(Class<?> type) {
        assertThat(type.getGenericInterfaces())
                .filteredOn(ParameterizedType.class::isInstance)
                .extracting(around -> ((ParameterizedType) around).getActualTypeArguments()[0])
                .contains(type);
        assertThat(Comparable.class).isAssignableFrom(type);
    }

    @Test
    void theNaturalOrderIsThatOfTheText() {
        assertThat(Stream.of("b", "a", "B").map(Id::parse).sorted().map(Id::text))
                .containsExactly("B", "a", "b");
    }
}
