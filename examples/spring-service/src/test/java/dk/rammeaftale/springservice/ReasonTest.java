package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A status set by Spring gets the general reason of that status. */
class ReasonTest {

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "404, NOT_FOUND",
        "422, INVALID_DOCUMENT",
        "412, CHANGED_MEANWHILE",
        "418, BAD_REQUEST",
        "507, INTERNAL_ERROR"
    })
    void ofAStatusIsTheGeneralOne(int status, Reason reason) {
        assertThat(Reason.of(status)).isEqualTo(reason);
    }
}
