package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A consultation is spoken of in its own words: nobody holds it or is there. */
class ConsultationViewTest {

    private static final String ITEM =
            "\"kind\":\"%s\",\"progress\":\"completed\",\"agenda\":[{\"title\":\"Udkast\",\"decisions\":[%s]}]";

    @Test
    void whoeverTookNoPartInAConsultationHasNotAnswered() {
        String decision =
                "{\"positions\":[{\"stance\":\"tookNoPart\",\"who\":[{\"kind\":\"municipality\",\"authority\":\"0825\"}]}]}";

        assertThat(shown(meeting(ITEM.formatted("consultation", decision))))
                .contains("Høringssvar: Har ikke svaret: Læsø Kommune\n");
        assertThat(shown(meeting(ITEM.formatted("bodyMeeting", decision))))
                .contains("Beslutning: Deltog ikke: Læsø Kommune\n");
    }

    @Test
    void whatIsSettledInWritingIsCompletedAndNotHeld() {
        String decision = "{\"verdict\":\"noted\"}";

        assertThat(shown(meeting(ITEM.formatted("consultation", decision)))).contains("Status: afsluttet\n");
        assertThat(shown(meeting(ITEM.formatted("writtenProcedure", decision)))).contains("Status: afsluttet\n");
        assertThat(shown(meeting(ITEM.formatted("bodyMeeting", decision)))).contains("Status: afholdt\n");
    }
}
