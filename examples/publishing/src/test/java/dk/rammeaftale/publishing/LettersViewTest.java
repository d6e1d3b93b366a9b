package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.agreement;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A view says of letters, minutes and sources what they state, and no more. */
class LettersViewTest {

    @Test
    void aLetterSaysWhoSentItOnWhoseBehalfAndWhen() {
        assertThat(shown(meeting("""
                "invitation":{"onBehalfOf":{"kind":"steeringGroup"},"sender":{"kind":"secretariat"},"dated":"2026-03-02","sent":"2026-03-03"}""")))
                .contains(
                        "På vegne af: styregruppe\n",
                        "Afsender: sekretariat\n",
                        "Invitationen er dateret: 2. marts 2026\n",
                        "Invitationen er udsendt: 3. marts 2026\n");
    }

    @Test
    void severalAnswersToOneConsultationStandUnderOneHeading() {
        assertThat(shown(meeting("""
                "kind":"consultation","agenda":[{"kind":"consultation","questions":[{"id":"q","number":"1","text":"Hvad mangler?"}],"decisions":[
                {"by":{"name":"Paraplyen"},"onBehalfOf":[{"name":"Brugerne"},{"name":"De pårørende"}],"when":"2026-05-12","received":"2026-05-15","about":[{"element":"q"}],"text":"Boliger."},
                {"by":{"name":"Rådet"},"text":"Intet."}]}]""")))
                .contains(
                        "Høringssvar\n",
                        "– Paraplyen på vegne af Brugerne og De pårørende, 12. maj 2026, modtaget 15. maj 2026, vedr.\n        spørgsmål 1. Boliger.\n",
                        "– Rådet. Intet.\n");
    }

    @Test
    void aDecisionSaysThatItWasMadeInWritingAndFromWhenItHolds() {
        assertThat(shown(meeting("""
                "agenda":[{"title":"Takster","decisions":[{"verdict":"approved","inWriting":true,"effective":"2026-07-01"}]}],
                "minutes":{"authors":[{"name":"Sekretariatet"}],"dated":"2026-06-09","approvals":[{"verdict":"approved","when":"2026-06-19","inWriting":true}]}""")))
                .contains(
                        "Beslutning: godkendt, skriftligt, med virkning fra 1. juli 2026\n",
                        "Referatet er skrevet af: Sekretariatet\n",
                        "Referatet er dateret: 9. juni 2026\n",
                        "Godkendelse af referatet: godkendt 19. juni 2026, skriftligt\n");
    }

    @Test
    void whatIsMovedClosedOrExtendedSaysWhy() {
        assertThat(shown(meeting("""
                "progress":"cancelled","reason":"For få kunne.","deadlines":[{"text":"Svar","atLatest":"2026-12-13","reason":"Ferien ligger før."}],
                "agenda":[{"title":"Køb","access":"closed","reason":"Der forhandles."}],
                "followUp":[{"text":"Notat","progress":"delayed","reason":"To kommuner mangler."},{"text":"KKR behandler det.","when":"2026-12","progress":"expected"}]""")))
                .contains(
                        "Begrundelse: For få kunne.\n",
                        "senest 13. december 2026: Svar. Ferien ligger før.\n",
                        "Begrundelse: Der forhandles.\n",
                        "– Notat. Status: forsinket. To kommuner mangler.\n",
                        "– december 2026: KKR behandler det. Status: forventet\n");
    }

    @Test
    void aGroupSaysOfWhomItConsistsAndAMemberWhoStandsIn() {
        assertThat(shown(meeting("""
                "bodies":[{"name":"Arbejdsgruppen","members":[{"role":"fagchefer","count":2},{"name":"Regionen","deputies":[{"role":"souschef"}]}]}]""")))
                .contains("Arbejdsgruppen (sammensætning: 2 fagchefer og Regionen (stedfortræder: souschef))\n");
    }

    @Test
    void aSourceSaysWhenItWasReadAndThatItsLinkDidNotWork() {
        assertThat(shown(agreement("""
                "effective":"2026-02-01",
                "sources":[{"wording":"Ny aftale","url":"https://example.org/a","when":"2026-01-15","updated":"2026-01-20","retrieved":"2026-03-01","reachable":false}],
                "notes":[{"text":"Elleve kommuner.","source":{"wording":"Nyhedsbrevet"}}],
                "appendices":[{"title":"Udkast","dated":"2026-01-02","pages":34,"notes":[{"text":"En tabel er foreløbig."}]},{"title":"Kort","pages":1}]""")))
                .contains(
                        "Træder i kraft: 1. februar 2026\n",
                        "Ny aftale, 15. januar 2026, opdateret 20. januar 2026, læst 1. marts 2026",
                        "(linket virkede ikke)",
                        "– Elleve kommuner.\n    Kilde: Nyhedsbrevet\n",
                        "– Udkast – dateret 2. januar 2026, 34 sider\n    – En tabel er foreløbig.\n",
                        "– Kort – 1 side\n");
    }

    @Test
    void aPlanWhoseDayHasPassedIsNotToldAsOneThatIsAhead() {
        String shown = shown(agreement("""
                "decisions":[{"by":{"kind":"kkr"},"verdict":"pending","when":"2026-11-28"},{"by":{"name":"Rådet"},"verdict":"pending","when":"2026-11-29"}]"""));
        assertThat(shown).contains("skulle behandles 28. november 2026", "Rådet: behandles 29. november 2026");
    }

    @Test
    void aTableNamesTheQuestionThatAnAnswerIsAboutAndWhatAnItemConcerns() {
        Tables.Table agenda = Objects.requireNonNull(
                Tables.of(read(meeting("""
                "agenda":[{"title":"Høring","kind":"consultation","about":[{"wording":"Aftalen"}],"questions":[{"id":"q","number":"2","text":"Hvad mangler?"}],
                "decisions":[{"by":{"name":"Rådet"},"about":[{"element":"q"}],"text":"Boliger."}]}]""")), DAY, DANISH).get("agenda"));
        int concerns = agenda.columns().indexOf("Vedrører");
        int decision = agenda.columns().indexOf("Beslutning");
        assertThat(agenda.rows().get(0).get(concerns).text()).isEqualTo("Aftalen");
        assertThat(agenda.rows().get(0).get(decision).text()).isEqualTo("Rådet, vedr. spørgsmål 2. Boliger.");
    }

    @Test
    void aMeetingThatIsOnlyExpectedIsNotToldAsOneThatIsPlanned() {
        String expected = meeting("\"progress\":\"expected\",\"time\":{\"date\":\"2026-12-03\"}");
        assertThat(shown(expected)).contains("Status: forventet\n");
        assertThat(CalendarFile.of(read(expected), DAY, DANISH)).contains("SUMMARY:Forventet: ", "STATUS:TENTATIVE");
        assertThat(CalendarFile.of(read(expected.replace("expected", "planned")), DAY, DANISH))
                .doesNotContain("Forventet", "STATUS");
    }
}
