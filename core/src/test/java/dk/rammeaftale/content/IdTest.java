package dk.rammeaftale.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.internal.text.OneLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private static final String LONGEST = "a".repeat(128);

    @ParameterizedTest
    @ValueSource(strings = {"focus-area-3", "sjaelland-2021-22", "3", "A.b_c-D", "3.10"})
    void takesLettersDigitsDotsDashesAndUnderscores(String text) {
        assertThat(Id.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-a", ".a", "_a", "a b", "a/b", "slagelse:a", "fokusområde", "a\n"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.parse(text))
                .withMessageStartingWith(OneLine.quoted(text) + " is not an id: write letters, digits");
        assertThatIllegalArgumentException().isThrownBy(() -> new Id(text));
    }

    @Test
    void hasAtMost128Characters() {
        assertThat(Id.parse(LONGEST)).hasToString(LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> Id.parse(LONGEST + "a"));
    }

    @Test
    void isEqualToTheSameTextOnlyAndReadsBack() {
        assertThat(Id.parse("a")).isEqualTo(new Id("a")).isNotEqualTo(Id.parse("A"));
        assertThat(Id.parse(Id.parse("a-1").toString())).isEqualTo(Id.parse("a-1"));
    }
}
