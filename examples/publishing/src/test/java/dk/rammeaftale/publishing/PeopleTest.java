package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.agreement;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.shown;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People and bodies are named so that a reader who knows none of them understands it. */
class PeopleTest {

    @Test
    void whatAKkrIsStandsWhereTheFirstOneIsNamed() {
        String shown = shown(agreement("""
            "process":[{"who":[{"kind":"users"},{"kind":"kkr","name":"KKR Sjælland"}]}],
            "bodies":[{"kind":"kkr","name":"KKR Sjælland"},{"name":"KKR Nord"}]\
            """));

        assertThat(shown)
                .contains("Deltagere: brugere og KKR Sjælland (kommunekontaktråd)\n")
                .contains("  – KKR Sjælland\n  – KKR Nord\n");
        assertThat(shown(meeting("\"body\":{\"kind\":\"kkr\"}"))).contains("Organ: KKR (kommunekontaktråd)\n");
        assertThat(shown(meeting("\"body\":{\"kind\":\"kkr\",\"name\":\"Kommunekontaktrådet\"}")))
                .contains("Organ: Kommunekontaktrådet\n");
    }

    @Test
    void whatAKkrIsIsSaidOnceInADossier() {
        String shown = shown("""
            {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
            {"type":"meeting","id":"m","title":"Et","body":{"kind":"kkr","name":"KKR Nord"}},
            {"type":"meeting","id":"n","title":"To","body":{"kind":"kkr","name":"KKR Nord"}}]}\
            """);

        assertThat(shown).contains("Organ: KKR Nord (kommunekontaktråd)\n", "Organ: KKR Nord\n");
    }

    @Test
    void aPersonWhoAttendsTwiceIsOneEvenIfTheBodyIsExplained() {
        assertThat(shown(meeting("""
            "minutes":{"attendance":[{"who":{"kind":"kkr","name":"KKR Nord"},"presence":"arrived","time":"17:00"},
            {"who":{"kind":"kkr","name":"KKR Nord"},"presence":"left","time":"18:00"}]}\
            """)))
                .contains("Til stede: KKR Nord (kommunekontaktråd) (ankom kl. 17.00, forlod mødet kl. 18.00)\n");
    }

    @Test
    void aRoleIsOnlyThatOfTheBodyBehindIt() {
        assertThat(shown(agreement("""
            "process":[{"who":[{"kind":"municipality","name":"samtlige kommuner"},
            {"kind":"disabilityCouncil","role":"repræsentanter","count":5},{"kind":"userOrganisation","count":2}]}]\
            """)))
                .contains("Deltagere: samtlige kommuner; 5 repræsentanter for handicapråd; brugerorganisationer (2)\n");
    }

    /** In a list it stays open how many there are; a sentence, and the name of the authority, make it one. */
    @Test
    void aBodyWithoutANameIsSpokenOfInSentencesAndNamedByItsAuthority() {
        String shown = shown(agreement("""
            "deadlines":[{"atLatest":"2030-12-01","addressees":[{"kind":"municipalCouncil"}],"setBy":{"kind":"secretariat"}}],
            "process":[{"who":[{"kind":"disabilityCouncil"},{"kind":"municipality","authority":"0787"},
            {"kind":"municipality","authority":"0101"},{"kind":"disabilityCouncil","authority":"0330"}]}]\
            """));

        assertThat(shown)
                .contains("fastsat af sekretariatet. Fristen gælder for kommunalbestyrelsen\n")
                .contains("Deltagere: handicapråd, Thisted Kommune, Københavns Kommune og handicaprådet i Slagelse\n");
    }

    @Test
    void aKindThatTheRoleSaysIsNotSaidAgain() {
        assertThat(shown(agreement("""
            "process":[{"who":[{"kind":"relatives","role":"en pårørende"},
            {"kind":"committee","role":"formænd for socialudvalgene","count":11}]}]\
            """))).contains("Deltagere: en pårørende; 11 formænd for socialudvalgene\n");
    }

    /** A role without those who hold it is nobody's: the body would seem to be elected. */
    @Test
    void aRoleIsInTablesAndCalendarsToo() {
        Document meeting = read(meeting("""
            "deadlines":[{"atLatest":"2026-12-01","addressees":[{"role":"medlemmer","name":"KKR Vestø"},{"kind":"users"}]}],
            "agenda":[{"title":"Valg","decisions":[{"verdict":"appointed",
            "appointed":[{"role":"borgmester","authority":"0330"}]}]}]\
            """));
        Map<String, Tables.Table> tables = Tables.of(meeting, DAY, Views.DANISH);

        assertThat(CsvRenderer.render(requireNonNull(tables.get("agenda"))))
                .contains("\"udpeget: borgmester, Slagelse\"")
                .doesNotContain("Udpeget eller valgt");
        assertThat(CsvRenderer.render(requireNonNull(tables.get("deadlines"))))
                .contains("\"medlemmer, KKR Vestø; brugere\"");
        assertThat(CalendarFile.of(meeting, DAY, Views.DANISH).replace("\r\n ", ""))
                .contains("Fristen gælder for: medlemmer\\, KKR Vestø\\; brugere");
    }

    @Test
    void representativesAreThoseOfAGroup() {
        String document = agreement("""
            "process":[{"who":[{"kind":"users","role":"repræsentanter"},{"kind":"relatives","role":"Repræsentant","count":1}]},
            {"who":[{"name":"Høreforeningen","role":"medlem"},{"name":"DH","role":"repræsentanter for de involverede"}]}]\
            """);

        assertThat(shown(document))
                .contains("Deltagere: repræsentanter for brugere; 1 Repræsentant for pårørende\n")
                .as("a member may sit in a council for the association that is named beside it")
                .contains("Deltagere: medlem, Høreforeningen; repræsentanter for de involverede, DH\n");
        assertThat(TextRenderer.render(View.of(
                        read(document.replace("\"repræsentanter\"", "\"representatives\"")), DAY, Locale.ENGLISH)))
                .contains("representatives for users");
    }
}
