package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.agreement;
import static dk.rammeaftale.publishing.Views.decided;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page says what the document states and no more: of a day that has passed, a meeting that is cancelled, a bare stance. */
class AfterTheDayTest {

    @Test
    void aFollowUpWhoseDayHasPassedMayOrMayNotBeDone() {
        String task = "\"followUp\":[{\"when\":\"2026-11-%s\",\"text\":\"Brev sendes\"%s}]";
        String unknown = "Brev sendes. Dagen er passeret; det er ikke oplyst, om det er gjort.\n";

        assertThat(shown(meeting(task.formatted("28", "")))).contains("28. november 2026: " + unknown);
        assertThat(shown(meeting(task.formatted("29", "")))).doesNotContain("passeret");
        assertThat(shown(meeting(task.formatted("28", ",\"progress\":\"completed\""))))
                .contains("Brev sendes. Status: gennemført")
                .doesNotContain("passeret");
    }

    @Test
    void theDeadlinesOfACancelledMeetingAreNoLongerDue() {
        String meeting = meeting("\"progress\":\"%s\",\"time\":{\"date\":\"2026-12-10\"},"
                + "\"deadlines\":[{\"atLatest\":\"2026-12-03\",\"text\":\"Svar\"}]");
        String dossier = "{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":\"D\",\"documents\":["
                + meeting.replace("\"formatVersion\":\"1.0\",", "")
                + ","
                + agreement("\"deadlines\":[{\"atLatest\":\"2026-12-01\",\"text\":\"Aftale\"}]")
                        .replace("\"formatVersion\":\"1.0\",", "")
                + "]}";

        assertThat(shown(meeting.formatted("cancelled")))
                .contains("  Bortfaldet, da mødet er aflyst\n    – senest 3. december 2026: Svar\n");
        assertThat(shown(meeting.formatted("planned"))).contains("  Kommende pr. 29. november 2026\n    – senest 3.");
        assertThat(timeline(dossier.formatted("cancelled")))
                .contains("aflyst: M", "Aftale")
                .doesNotContain("Svar");
        assertThat(timeline(dossier.formatted("planned"))).contains("Svar", "Aftale");
    }

    private static String timeline(String dossier) {
        String page = HtmlRenderer.render(View.of(Views.read(dossier), Views.DAY, Views.DANISH));
        return page.substring(page.indexOf("Tidslinje"), page.indexOf("Kommende frister"));
    }

    @Test
    void aStanceOfNobodyIsSaidToBeSo() {
        assertThat(shown(decided("\"verdict\":\"approved\",\"positions\":[{\"stance\":\"for\"}]")))
                .contains("Beslutning: godkendt. For: uden nærmere angivelse\n");
    }

    @Test
    void aLawIsNotSaidTwice() {
        String law = "\"legalBasis\":[{\"statute\":\"%s\",\"section\":\"§ 6\",\"version\":\"2012\"}]";

        assertThat(shown(agreement(law.formatted("Serviceloven § 6")))).contains("Serviceloven § 6, 2012\n");
        assertThat(shown(agreement(law.formatted("Serviceloven")))).contains("Serviceloven § 6, 2012\n");
    }

    @Test
    void attendanceNamesAnItemWithoutANumberByItsTitleAndNeverByItsId() {
        String shown = shown(meeting("""
            "agenda":[{"id":"p-1","title":"Sag"},{"id":"p-2","title":"Skjult","access":"closed"}],
            "minutes":{"attendance":[{"who":{"role":"Formand"},"presence":"guest","items":["p-1"]},
            {"who":{"role":"Næstformand"},"presence":"guest","items":["p-2"]}]}\
            """));

        assertThat(shown)
                .contains("Gæster: Formand (under punkt »Sag«); Næstformand (under punkt uden nummer)\n")
                .doesNotContain("p-1", "p-2");
    }

    @Test
    void theRuleSetIsNamedByItsYears() {
        String agreement = agreement("\"region\":\"1084\"").replace("2027/2028", "2017/2018");

        assertThat(shown(agreement))
                .contains("passer ikke til regelsættet for aftaler, der begynder i 2016–2018: En aftale")
                .doesNotContain("adopted-");
    }
}
