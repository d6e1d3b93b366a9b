package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.decided;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.meeting.MeetingTime;
import org.junit.jupiter.api.Test;

/** A meeting is shown with each fact said once, as people say it. */
class MeetingViewTest {

    @Test
    void aDecisionThatIsTheStatusIsSaidOnce() {
        String postponed = shown(
                meeting(
                        "\"agenda\":[{\"title\":\"Budget\",\"progress\":\"moved\",\"decisions\":[{\"verdict\":\"postponed\"}]}]"));
        String undecided = shown(meeting("\"agenda\":[{\"title\":\"Budget\",\"progress\":\"moved\"}]"));

        assertThat(postponed).contains("Beslutning: udsat\n").doesNotContain("Status");
        assertThat(undecided).contains("Status: udsat\n");
    }

    @Test
    void aDecisionWhoseTextBeginsWithItsVerdictIsSaidOnce() {
        assertThat(shown(decided("\"verdict\":\"postponed\",\"text\":\"Udsat, fordi en tegning mangler.\"")))
                .contains("Beslutning: Udsat, fordi en tegning mangler.\n");
        assertThat(shown(decided("\"verdict\":\"approved\",\"text\":\"Godkendt.\",\"when\":\"2026-11-01\"")))
                .contains("Beslutning: godkendt 1. november 2026. Godkendt.\n");
        assertThat(shown(decided("\"verdict\":\"approved\",\"text\":\"Godkendt.\"")))
                .contains("Beslutning: godkendt\n");
        assertThat(shown(decided("\"verdict\":\"approved\",\"text\":\"Godkendte planer følges.\"")))
                .contains("Beslutning: godkendt. Godkendte planer følges.\n");
    }

    @Test
    void aVerdictReachesTheBodyItIsForInDanish() {
        assertThat(shown(decided("\"verdict\":\"recommended\",\"to\":{\"name\":\"Byrådet\"}")))
                .contains("Beslutning: anbefalet over for Byrådet\n");
        assertThat(shown(decided("\"verdict\":\"sentBack\",\"to\":{\"name\":\"Byrådet\"}")))
                .contains("Beslutning: sendt tilbage til fornyet behandling i Byrådet\n");
        assertThat(shown(decided("\"verdict\":\"referred\",\"to\":{\"name\":\"Byrådet\"}")))
                .contains("Beslutning: oversendt til Byrådet\n");
    }

    @Test
    void aMeetingThatIsOnlineOnlyIsNotSomewhereAndOnline() {
        assertThat(shown(meeting("\"venue\":{\"online\":true}"))).contains("Sted: online\n");
        assertThat(shown(meeting("\"venue\":{\"name\":\"Rådhuset\",\"online\":true}")))
                .contains("Sted: Rådhuset, og online\n");
    }

    @Test
    void attendanceSaysWhoWasOnlineAndMinutesWhetherTheMeetingCouldDecide() {
        String minutes = shown(
                meeting(
                        "\"minutes\":{\"attendance\":["
                                + "{\"who\":{\"role\":\"Formand\"},\"presence\":\"present\",\"online\":true},"
                                + "{\"who\":{\"role\":\"Næstformand\"},\"presence\":\"present\",\"online\":false}],\"quorate\":false}"));

        assertThat(minutes)
                .contains("Formand: til stede online\n")
                .contains("Næstformand: til stede fysisk\n")
                .contains("Mødet var ikke beslutningsdygtigt.\n");
    }

    @Test
    void aBodyThatNamesItsMunicipalityIsNotFollowedByIt() {
        assertThat(shown(meeting("\"body\":{\"name\":\"Handicaprådet i Sorø\",\"authority\":\"0340\"}")))
                .contains("Organ: Handicaprådet i Sorø\n");
        assertThat(shown(meeting("\"body\":{\"name\":\"Sorøvejens Råd\",\"authority\":\"0340\"}")))
                .contains("Organ: Sorøvejens Råd, Sorø\n");
    }

    @Test
    void aPersonHasOneLineAndStrangersAreNotTakenForOne() {
        String shown = shown(meeting("""
                "minutes":{"attendance":[
                {"who":{"name":"Anna"},"presence":"present"},{"who":{"kind":"users"},"presence":"present"},
                {"who":{"name":"Anna"},"presence":"left","time":"17:00"},{"who":{"kind":"users"},"presence":"absent"}]}"""));

        assertThat(shown).contains("""
                Fremmøde
                  – Anna: til stede, forlod mødet kl. 17.00
                  – brugere: til stede
                  – brugere: fraværende
                """);
    }

    @Test
    void aRegistrationThatIsOverSaysSo() {
        assertThat(shown(meeting("\"invitation\":{\"registration\":{\"deadline\":{\"atLatest\":\"2026-11-28\"}}}")))
                .contains("Tilmelding: fristen er udløbet, senest 28. november 2026\n");
        assertThat(shown(meeting("\"invitation\":{\"registration\":{\"deadline\":{\"atLatest\":\"2026-11-29\"}}}")))
                .contains("Tilmelding: senest 29. november 2026\n");
    }

    @Test
    void aMeetingWhoseDayHasPassedSaysSoAndNothingOfWhetherItWasHeld() {
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"}"))).contains("Status: mødedagen er passeret\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"},\"progress\":\"planned\"")))
                .contains("Status: planlagt, mødedagen er passeret\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\"},\"progress\":\"cancelled\"")))
                .contains("Status: aflyst\n");
        assertThat(shown(meeting("\"time\":{\"date\":\"2026-11-28\",\"lastDate\":\"2026-11-29\"}")))
                .doesNotContain("Status");
    }

    @Test
    void aMeetingThatEndsAfterMidnightEndsOnTheNextDay() {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("M")
                .time(MeetingTime.of("2026-12-01", "20:00", "01:00"))
                .build();

        assertThat(View.of(meeting, DAY, DANISH).event().orElseThrow().end()).contains("2026-12-02T01:00:00+01:00");
    }
}
