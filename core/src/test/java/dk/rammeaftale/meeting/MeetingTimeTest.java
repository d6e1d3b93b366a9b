package dk.rammeaftale.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingTimeTest {

    private static final MeetingTime TIME = MeetingTime.of("2022-04-07", "16:00", "19:00");

    @Test
    void startsInCopenhagenUnlessAZoneIsStated() {
        assertThat(TIME.startsAt()).contains(ZonedDateTime.parse("2022-04-07T16:00+02:00[Europe/Copenhagen]"));
        assertThat(TIME.withZone(ZoneId.of("America/Nuuk")).startsAt().orElseThrow())
                .isEqualTo(ZonedDateTime.parse("2022-04-07T16:00-02:00[America/Nuuk]"));
        assertThat(MeetingTime.of("2022-01-07", "16:00", "19:00").startsAt())
                .contains(ZonedDateTime.parse("2022-01-07T16:00+01:00[Europe/Copenhagen]"));
    }

    @Test
    void startsAtNoKnownMomentWithoutAnHour() {
        assertThat(MeetingTime.of("2022-04-07").startsAt()).isEmpty();
        assertThat(MeetingTime.of("2022-04-07").withEnd(LocalTime.of(19, 0)).startsAt())
                .isEmpty();
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // a document without a date is read with null
    void startsAtNoKnownMomentWithoutADate() {
        MeetingTime dateless = new MeetingTime(null, Optional.of(LocalTime.NOON), null, null, null, null, null, null);
        assertThatCode(dateless::startsAt).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsNoDayAsEveryOtherFactoryDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingTime.of("7. april 2022"))
                .withMessageContaining("7. april 2022");
    }

    @Test
    void isEqualByWhatItHolds() {
        assertThat(TIME)
                .isEqualTo(MeetingTime.of("2022-04-07")
                        .withStart(LocalTime.of(16, 0))
                        .withEnd(LocalTime.of(19, 0)));
        assertThat(TIME).isNotEqualTo(TIME.withActualEnd(LocalTime.of(19, 0)));
    }
}
