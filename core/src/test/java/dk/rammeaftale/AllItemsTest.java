package dk.rammeaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.meeting.AgendaItem;
import org.junit.jupiter.api.Test;

class AllItemsTest {

    @Test
    void eachItemIsFollowedByThoseBelowIt() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("T")
                .addAgenda(item("1").withItems(item("1.a").withItems(item("1.a.i")), item("1.b")), item("2"))
                .build();

        assertThat(meeting.allItems())
                .extracting(item -> item.number().orElseThrow())
                .containsExactly("1", "1.a", "1.a.i", "1.b", "2");
        assertThat(meeting.withAgenda().allItems()).isEmpty();
    }

    private static AgendaItem item(String number) {
        return AgendaItem.builder().number(number).build();
    }
}
