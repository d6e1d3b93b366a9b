package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.agreement;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.sections;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import org.junit.jupiter.api.Test;

/** An agreement says who has approved it, and nothing that is not stated. */
class ApprovalViewTest {

    @Test
    void aStatementAboutAllLeavesOpenWhatEachHasDecided() {
        String shown = shown(agreement("""
                "parties":[{"authority":"0330"},{"authority":"0316"},{"authority":"1085"}],
                "claims":[{"by":[{"kind":"municipalCouncil","name":"alle byråd"}],"verdict":"approved"}]"""));

        assertThat(shown).contains("""
                  Samlet oplysning, ikke dokumenteret for den enkelte part: alle byråd, godkendt
                  Omfattet af den samlede oplysning; egen beslutning fremgår ikke (2): Slagelse, Holbæk
                  Ikke oplyst (1): Region Sjælland
                """);
        assertThat(shown.replaceAll("\\s+", " "))
                .contains("godkendt – de enkelte parters egne beslutninger fremgår ikke (3 parter);"
                        + " om Region Sjælland er intet oplyst");
    }

    @Test
    void theNextStepStandsBeforeWhatIsDone() {
        String shown = shown(agreement("""
                "parties":[{"authority":"0330","decisions":[
                {"by":{"name":"Socialudvalget"},"verdict":"recommended","when":"2026-11-01"},
                {"verdict":"pending","when":"2026-12-14"}]},{"authority":"0316"},{"authority":"0336"}]"""));

        assertThat(shown).contains("""
                Godkendelse (3 parter)
                  Afventer (1)
                    – Slagelse
                      – behandles 14. december 2026
                      – Socialudvalget, anbefalet 1. november 2026
                  Ikke oplyst (2): Holbæk, Stevns
                """);
    }

    @Test
    void theTopOfAnAgreementSaysWhoHasApprovedAndNothingOfThoseOfWhomNothingIsStated() {
        String approved = "{\"authority\":\"%s\",\"decisions\":[{\"verdict\":\"%s\"}]}";
        String parties = String.join(
                ",",
                approved.formatted("0330", "approved"),
                approved.formatted("0316", "approvedWithChanges"),
                approved.formatted("0336", "postponed"),
                "{\"authority\":\"0340\"}");

        assertThat(shown(agreement("\"parties\":[" + parties + "]")))
                .contains(
                        "Godkendelse: 2 af 4 parter har godkendt (heraf 1 med ændringer); 1 afventer;",
                        "for 1 er det ikke\noplyst\n",
                        "Godkendt (2, heraf 1 med ændringer)\n");
        assertThat(shown(agreement("\"excerpt\":true,\"parties\":[" + parties + "]")))
                .contains("Godkendelse: 2 af 4 parter i uddraget har godkendt");
        assertThat(shown(agreement("\"parties\":[{\"authority\":\"0340\"},{\"authority\":\"0330\"}]")))
                .contains("Godkendelse: de enkelte parters egne beslutninger fremgår ikke (2 parter)\n")
                .doesNotContain("har godkendt", "har ikke");
        assertThat(shown(agreement("\"purpose\":\"Hjælp\""))).doesNotContain("Godkendelse");
    }

    @Test
    void thePictureTellsApprovalWithChangesFromApproval() {
        View view = View.of(read(agreement("""
                "parties":[{"authority":"0330","decisions":[{"verdict":"approved"}]},
                {"authority":"0316","decisions":[{"verdict":"approvedWithChanges"}]}]""")), DAY, DANISH);

        assertThat(sections(view).flatMap(section -> section.blocks().stream()))
                .filteredOn(View.Shares.class::isInstance)
                .singleElement()
                .extracting(block -> ((View.Shares) block).shares())
                .asInstanceOf(LIST)
                .containsExactly(
                        new View.Share("Godkendt", 1, View.Tone.YES),
                        new View.Share("Godkendt med ændringer", 1, View.Tone.CHANGED));
    }
}
