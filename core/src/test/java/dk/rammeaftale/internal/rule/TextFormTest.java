package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language is a tag of BCP 47. */
class TextFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "az", "za", "en", "DA", "kl", "en-GB", "de-CH-1996", "x-own"})
    void isALanguage(String tag) {
        assertThat(codes(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "1a", "a1", "a{", "`a", "--", "da_DK", "da-", "dansk sprog"})
    void isNoLanguage(String tag) {
        assertThat(codes(tag)).containsExactly("RA-1004");
    }

    private static Iterable<String> codes(String tag) {
        Meeting meeting = Meeting.builder().id("m").title("Møde").language(tag).build();
        return Engine.of(Set.of()).validate(meeting, Integer.MAX_VALUE).stream()
                .map(Finding::code)
                .toList();
    }
}
