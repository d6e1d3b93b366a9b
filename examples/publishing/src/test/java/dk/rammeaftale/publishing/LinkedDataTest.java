package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The event that a page describes for search engines says what the meeting states, and nothing else. */
class LinkedDataTest {

    private static final String EARLIER = "\"earlierTimes\":[{\"date\":\"2026-05-04\",\"start\":\"16:00\"}]";

    @Test
    void aStateThatIsNotStatedIsAbsent() {
        assertThat(page("\"kind\":\"themeDay\""))
                .contains("\"@type\":\"Event\"")
                .doesNotContain("eventStatus");
        assertThat(page("\"progress\":\"planned\"")).contains("schema.org/EventScheduled");
    }

    @Test
    void aMeetingWithANewTimeIsRescheduledFromItsEarlierOne() {
        assertThat(page("\"progress\":\"moved\"," + EARLIER))
                .contains("schema.org/EventRescheduled", "\"previousStartDate\":\"2026-05-04T16:00:00+02:00\"");
        assertThat(page(EARLIER)).contains("schema.org/EventRescheduled");
        assertThat(page("\"progress\":\"cancelled\"," + EARLIER)).contains("schema.org/EventCancelled");
    }

    @Test
    void aMeetingThatIsOnlyPutOffIsPostponed() {
        assertThat(page("\"progress\":\"moved\"")).contains("EventPostponed").doesNotContain("previousStartDate");
    }

    private static String page(String more) {
        Meeting meeting = RammeaftaleJson.create()
                .tryRead(
                        "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"Møde\",\"time\":{\"date\":\"2026-06-04\"},"
                                + more + "}",
                        Meeting.class)
                .value()
                .orElseThrow();
        return HtmlRenderer.render(View.of(meeting, LocalDate.of(2026, 5, 1), Locale.ENGLISH));
    }
}
