package dk.rammeaftale.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.internal.text.OneLine;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2020-12-01,            2020-12-01, 2020-12-01",
        "2020-12,               2020-12-01, 2020-12-31",
        "2020-02,               2020-02-01, 2020-02-29",
        "2020,                  2020-01-01, 2020-12-31",
        "2019-21,               2019-03-01, 2019-05-31",
        "2019-22,               2019-06-01, 2019-08-31",
        "2019-23,               2019-09-01, 2019-11-30",
        "2019-24,               2019-12-01, 2020-02-29",
        "2021/2022,             2021-01-01, 2022-12-31",
        "2019-23/2020-22,       2019-09-01, 2020-08-31",
        "2020-12-01/2020-12-01, 2020-12-01, 2020-12-01",
        "../2020-12-31,                   , 2020-12-31",
        "2021/..,               2021-01-01,           ",
        "XXXX-12-01,                      ,           ",
    })
    void coversTheDaysFromFirstToLast(String text, LocalDate earliest, LocalDate latest) {
        assertThat(When.parse(text).earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(When.parse(text).latest()).isEqualTo(Optional.ofNullable(latest));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../..",
                "2020/",
                "/2020",
                "2020/2021/2022",
                "20",
                "0000",
                "-2020",
                "+12020",
                "12020",
                "2020-00",
                "2020-13",
                "2020-20",
                "2020-25",
                "2020-1",
                "2020-02-30",
                "2021-02-29",
                "2020-12-32",
                "XXXX",
                "XXXX-12",
                "XXXX-02-30",
                "XXXX-13-01",
                "XXXX-12-01/2020",
                "2020/XXXX-12-01",
                " 2020",
                "2020\n",
                "٢٠٢٠",
                "ultimo 2020",
                "2020/...",
                "2020~",
            })
    void refusesEveryOtherTextWithOneMessageThatShowsTheLegalForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageStartingWith(
                        "\"" + OneLine.of(text) + "\" is not a time: write a day 2020-12-01, a month 2020-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-12-01T12:00",
                "2020-12-01 12:00:00",
                "2020-12-01T12:00:00+01:00",
                "2020-12-01T11:00Z",
                "1. december 2020 kl. 12.00",
                "1/12-2020, kl 12.00",
            })
    void saysThatAnHourCannotStandThere(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessage("\"" + text + "\" is not a time: it has an hour, which cannot stand here."
                        + " Write the day alone: 2020-12-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-01T", "2020-13-01T12:00", "2020T12:00", "12:00", "2020-12-01 om 12:00"})
    void saysNothingOfAnHourWhereNoDayIsUnderstood(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageContaining("is not a time: write a day");
    }

    @Test
    void isADayOnlyIfItIsExactlyOne() {
        assertThat(When.parse("2020-12-01").day()).contains(LocalDate.of(2020, 12, 1));
        assertThat(When.parse("2020-12-01/2020-12-01").day()).contains(LocalDate.of(2020, 12, 1));
        assertThat(When.parse("2020-12").day()).isEmpty();
        assertThat(When.parse("../2020-12-01").day()).isEmpty();
        assertThat(When.parse("XXXX-12-01").day()).isEmpty();
    }

    @Test
    void knowsADayOfEveryYear() {
        assertThat(When.parse("XXXX-12-01").everyYear()).contains(MonthDay.of(12, 1));
        assertThat(When.parse("XXXX-02-29").everyYear()).contains(MonthDay.of(2, 29));
        assertThat(When.parse("2020-12-01").everyYear()).isEmpty();
    }

    @Test
    void isMadeOfADay() {
        assertThat(When.day(LocalDate.of(2020, 12, 1))).hasToString("2020-12-01");
        assertThatIllegalArgumentException().isThrownBy(() -> When.day(LocalDate.of(12020, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-30, 2020-12-01, true",
        "2020-12-01, 2020-12-01, false",
        "2020-11,    2020-12-01, true",
        "2020,       2020-12-01, false",
        "../2020,    2021/..,    true",
        "2019/..,    2021,       false",
        "2019,       ../2021,    false",
        "XXXX-11-01, 2020-12-01, false",
        "2019,       XXXX-12-01, false",
    })
    void isBeforeAnotherOnlyIfThatIsCertain(String earlier, String later, boolean certain) {
        assertThat(When.parse(earlier).certainlyBefore(When.parse(later))).isEqualTo(certain);
    }

    @Property
    void readsBackWhatItWrote(@ForAll("times") String text) {
        When when = When.parse(text);
        assertThat(when).hasToString(text);
        assertThat(When.parse(when.toString())).isEqualTo(when);
    }

    @Property
    void doesNotEndBeforeItBegins(@ForAll("points") String a, @ForAll("points") String b) {
        LocalDate first = When.parse(a).earliest().orElseThrow();
        LocalDate second = When.parse(b).earliest().orElseThrow();
        Assume.that(!second.isBefore(first));
        When forward = When.parse(a + "/" + b);
        assertThat(forward.earliest().orElseThrow())
                .isBeforeOrEqualTo(forward.latest().orElseThrow());
    }

    @Property
    void anyTextIsATimeOrRefusedInOurWords(@ForAll("texts") String text) {
        try {
            assertThat(When.parse(text)).hasToString(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("\" is not a time: write ");
        }
    }

    @Test
    void isEqualToTheSameTextOnly() {
        assertThat(When.parse("2021")).isEqualTo(When.parse("2021")).hasSameHashCodeAs(When.parse("2021"));
        assertThat(When.parse("2021")).isNotEqualTo(When.parse("2021-01-01/2021-12-31"));
    }

    @Provide
    Arbitrary<String> points() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> seasons = Arbitraries.integers().between(21, 24);
        Arbitrary<String> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).toString());
        return Arbitraries.oneOf(
                days,
                years.map(year -> String.format(Locale.ROOT, "%04d", year)),
                Combinators.combine(years, Arbitraries.oneOf(months, seasons))
                        .as((year, month) -> String.format(Locale.ROOT, "%04d-%02d", year, month)));
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> everyYear = points().filter(p -> p.length() == 10).map(day -> "XXXX" + day.substring(4));
        return Arbitraries.oneOf(
                points(),
                everyYear,
                points().map(to -> "../" + to),
                points().map(from -> from + "/.."),
                Combinators.combine(points(), points()).as((from, to) -> from + "/" + to));
    }

    /** Returns any text, texts of the right letters, and legal texts with one letter changed. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters =
                Arbitraries.strings().withChars("0123456789-/.X").ofMaxLength(22);
        Arbitrary<String> slips = Combinators.combine(
                        times(), Arbitraries.integers().between(0, 20), letters)
                .as((text, at, other) -> {
                    int i = Math.min(at, text.length());
                    String changed = other.isEmpty() ? "" : other.substring(0, 1);
                    return text.substring(0, i) + changed + text.substring(Math.min(i + 1, text.length()));
                });
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), letters, slips);
    }

    @Test
    void timesAreInOrder() {
        assertThat(Stream.of("2021/..", "2020-12-01", "2020", "XXXX-12-01", "../2020", "2020-12", "2019-24")
                        .map(When::of)
                        .sorted()
                        .map(When::toString))
                .containsExactly("XXXX-12-01", "../2020", "2019-24", "2020", "2020-12-01", "2020-12", "2021/..");
    }
}
