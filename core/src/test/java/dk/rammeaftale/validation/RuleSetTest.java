package dk.rammeaftale.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.time.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetTest {

    @ParameterizedTest
    @CsvSource({
        "2012, ADOPTED_2012",
        "2015, ADOPTED_2012",
        "2016, ADOPTED_2016",
        "2018, ADOPTED_2016",
        "2019/2020, ADOPTED_2019",
        "2021/2022, ADOPTED_2021",
        "2025-01-01/2026-12-31, ADOPTED_2021"
    })
    void isFoundByTheFirstYearOfAnAgreementThatItIsFor(String period, RuleSet set) {
        assertThat(RuleSet.of(When.parse(period))).contains(set);
        assertThat(set.isFor(When.parse(period))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2011", "../2011", "XXXX-12-01"})
    void isNotKnownForOtherYears(String period) {
        assertThat(RuleSet.of(When.parse(period))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2013/2014, ADOPTED_2012",
        "2015/2016, ADOPTED_2012",
        "2020/2021, ADOPTED_2019",
        "2021, ADOPTED_2021",
        "2021-02-01/2023-01-31, ADOPTED_2021",
        "2021/.., ADOPTED_2021"
    })
    void isForWholeYearsOfItsOwnOnly(String period, RuleSet set) {
        assertThat(set.isFor(When.parse(period))).isFalse();
    }

    @Test
    void saysByWhenTheCouncilsMustHaveApproved() {
        assertThat(RuleSet.ADOPTED_2012.lastDays())
                .extracting(last -> last.part() + " " + last.dayFor(2013))
                .containsExactly("development 2012-06-01", "governance 2012-10-15");
        assertThat(RuleSet.ADOPTED_2019.lastDays().get(0).dayFor(2019)).isEqualTo(LocalDate.of(2018, 10, 15));
        assertThat(RuleSet.ADOPTED_2021.lastDays().get(0).dayFor(2021)).isEqualTo(LocalDate.of(2020, 12, 1));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereItIsKnownFromAndHowSurely(RuleSet set) {
        assertThat(set.lastDays()).isNotEmpty().allSatisfy(last -> {
            assertThat(last.source()).isNotBlank();
            assertThat(last.certainty()).isIn("high", "medium");
        });
        assertThat(RuleSet.parse(set.word())).isEqualTo(set);
    }

    @Test
    void anUnknownWordNamesThoseThatAreKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.parse("adopted-1999"))
                .withMessageContaining("adopted-2012, adopted-2016, adopted-2019, adopted-2021");
    }
}
