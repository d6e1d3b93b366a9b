package dk.rammeaftale.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({"2020-12-01, 2020-12-01", "2020-12, 2020-12-31", "2020, 2020-12-31", "../2020-12-01, 2020-12-01"})
    void atTheLatestTheDayCounts(String day, LocalDate last) {
        assertThat(Deadline.atLatest(day).lastDay()).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-01, 2020-11-30", "2020-12, 2020-11-30", "2021, 2020-12-31", "2021/.., 2020-12-31"})
    void beforeADayThatDayIsTooLate(String day, LocalDate last) {
        assertThat(Deadline.before(day).lastDay()).contains(last);
    }

    @Test
    void beforeAnHourThatDayIsInTime() {
        Deadline noon = Deadline.before("2020-12-01").withTime(LocalTime.NOON);
        assertThat(noon.lastDay()).contains(LocalDate.of(2020, 12, 1));
    }

    @Test
    void anHourOfAMonthIsNoHourOfItsFirstDay() {
        Deadline noon = Deadline.before("2020-12").withTime(LocalTime.NOON);
        assertThat(noon.lastDay()).contains(LocalDate.of(2020, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-01, true", "XXXX-12-01, true", "2020-12, false", "2020, false", "../2020-12-01, false"})
    void anHourNeedsADay(String day, boolean isDay) {
        for (Deadline deadline : List.of(Deadline.atLatest(day), Deadline.before(day))) {
            assertThat(codes(deadline.withTime(LocalTime.NOON))).isEqualTo(isDay ? List.of() : List.of("RA-1023"));
            assertThat(codes(deadline)).isEmpty();
        }
    }

    @Test
    void anHourOfADayThatOnlyTheWordingNamesIsToldSo() {
        Deadline soon = Deadline.builder().wording("på mødedagen kl. 12").build();
        assertThat(codes(soon)).isEmpty();
        assertThat(codes(soon.withTime(LocalTime.NOON))).containsExactly("RA-1023");
    }

    private static List<String> codes(Deadline deadline) {
        return ModelValidator.create().validate(deadline).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void theLastDayIsNotKnownWithoutAYear() {
        assertThat(Deadline.atLatest("XXXX-12-01").lastDay()).isEmpty();
        assertThat(Deadline.before("XXXX-12-01").lastDay()).isEmpty();
        assertThat(Deadline.builder().build().lastDay()).isEmpty();
    }

    @Test
    void aDayInNoLegalFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.atLatest("1. december"));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.before("1. december"));
    }

    @Test
    void isEqualByWhatItHoldsAndIndependentOfTheCallersList() {
        List<LegalBasis> basis = new ArrayList<>();
        Deadline deadline = Deadline.atLatest("2020-12-01").withLegalBasis(basis);
        basis.add(LegalBasis.builder().statute("Serviceloven").build());
        assertThat(deadline).isEqualTo(Deadline.atLatest("2020-12-01")).isNotEqualTo(Deadline.before("2020-12-01"));
    }
}
