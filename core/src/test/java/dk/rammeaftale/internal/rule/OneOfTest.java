package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.validation.OfUsers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A record has at least one of several components, one of them perhaps only with a word, and not both of some. */
class OneOfTest {

    private static final OfUsers.Told NOTHING = new OfUsers.Told(Optional.empty(), Optional.empty(), List.of());

    @Test
    void oneIsEnough() {
        assertThat(codes(NOTHING)).containsExactly("RA-1014");
        assertThat(codes(new OfUsers.Told(Optional.of("T"), Optional.empty(), List.of())))
                .isEmpty();
        assertThat(codes(new OfUsers.Told(Optional.empty(), Optional.empty(), List.of("w"))))
                .isEmpty();
    }

    @Test
    void aWordCountsAlone() {
        assertThat(codes(new OfUsers.Told(Optional.empty(), Optional.of(Access.CLOSED), List.of())))
                .isEmpty();
        assertThat(codes(new OfUsers.Told(Optional.empty(), Optional.of(Access.OPEN), List.of())))
                .containsExactly("RA-1014");
    }

    @Test
    void twoThatExcludeEachOtherAreTooMany() {
        assertThat(codes(new OfUsers.Told(Optional.of("T"), Optional.empty(), List.of("w"))))
                .containsExactly("RA-1014");
        assertThat(codes(new OfUsers.Told(Optional.of("T"), Optional.of(Access.CLOSED), List.of())))
                .isEmpty();
    }

    private static List<String> codes(OfUsers.Told told) {
        return Engine.of(Set.of()).validate(told, Integer.MAX_VALUE).stream()
                .map(Finding::code)
                .toList();
    }
}
