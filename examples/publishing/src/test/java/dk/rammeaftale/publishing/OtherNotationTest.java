package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.time.When;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source's own words for a time are left out only if they say nothing more than the time does. */
class OtherNotationTest {

    private static final Optional<When> DAY = Optional.of(When.parse("2022-03-03"));
    private static final Optional<LocalTime> HOUR = Optional.of(LocalTime.of(9, 0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "senest 3/3",
                "senest den 3. marts",
                "Senest d. 3. marts 2022",
                "03.03.22",
                "3/3-2022 kl. 9.00",
                "by 3 March 2022",
                "2022-03-03"
            })
    void wordsThatSayNothingMore(String words) {
        assertThat(OtherNotation.isOnly(words, DAY, Optional.empty(), HOUR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inden 3/3",
                "torsdag den 3. marts",
                "senest 3/4",
                "senest 13/3",
                "3/3-2021",
                "senest 3/3 kl. 10",
                "en uge før",
                "senest 3/3 til sekretariatet",
                "primo marts"
            })
    void wordsThatSayMoreOrSomethingElse(String words) {
        assertThat(OtherNotation.isOnly(words, DAY, Optional.empty(), HOUR)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/3-2022, kl.9-11", "3. marts 2022 kl. 09.00 til 11.00", "3/3 9-11"})
    void hours(String words) {
        Optional<LocalTime> end = Optional.of(LocalTime.of(11, 0));
        assertThat(OtherNotation.isOnly(words, DAY.orElseThrow(), HOUR, end)).isTrue();
        assertThat(OtherNotation.isOnly(words, DAY.orElseThrow(), HOUR, Optional.empty()))
                .isFalse();
        assertThat(OtherNotation.isOnly(words, When.parse("2022-03"), HOUR, end))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inden 3/3", "før den 3. marts"})
    void beforeADay(String words) {
        assertThat(OtherNotation.isOnly(words, Optional.empty(), DAY, HOUR)).isTrue();
        assertThat(OtherNotation.isOnly("senest 3/3", Optional.empty(), DAY, HOUR))
                .isFalse();
    }
}
