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
                  Kun samlet oplysning; egen beslutning fremgår ikke (2): Slagelse, Holbæk
                  Ikke oplyst (1): Region Sjælland
                """);
        assertThat(shown.replaceAll("\\s+", " "))
                .contains(
                        "Godkendelse: Alle byråd har godkendt. Det er oplyst samlet; de enkelte parters egne beslutninger"
                                + " fremgår ikke (3 parter). Om Region Sjælland har godkendt, er ikke oplyst. ");
    }

    @Test
    void whatOthersStateStandsBesideTheOwnDecisions() {
        String agreement = agreement("""
                "asOf":"2026-11-20","parties":[{"authority":"0330","decisions":[{"verdict":"approved"}]},{"authority":"0316"},
                {"authority":"0336","decisions":[{"verdict":"pending"}]},{"authority":"1085"},{"authority":"0340"}],
                "parts":[{"id":"u","kind":"development"}],"claims":[
                {"by":[{"kind":"municipalCouncil","name":"alle byråd"}],"verdict":"approvedWithChanges","when":"../2026-11-01",
                "about":[{"element":"u"}],"statedBy":[{"name":"KKR Sjælland"}]},
                {"by":[{"name":"alle råd i Stevns","authority":"0336"}],"verdict":"approved","when":"2026-11-02"}]""");
        String shown = shown(agreement).replaceAll("\\s+", " ");

        assertThat(shown)
                .contains(
                        "Godkendelse: – 1 af 5 parter har godkendt; 1 afventede pr. 20. november 2026; for 2 er der kun en"
                                + " samlet oplysning; for 1 er det ikke oplyst – Alle byråd har godkendt udviklingsdelen med"
                                + " ændringer senest 1. november 2026 – oplyst af KKR Sjælland. Det er oplyst samlet, ikke"
                                + " dokumenteret for den enkelte part. ")
                .contains(
                        "Afventede pr. 20. november 2026 (1)",
                        "Kun samlet oplysning; egen beslutning fremgår ikke (2): Holbæk, Sorø")
                .doesNotContain("alle råd i Stevns har");
        assertThat(sections(View.of(read(agreement), DAY, DANISH)).flatMap(section -> section.blocks().stream()))
                .filteredOn(View.Shares.class::isInstance)
                .flatExtracting(block -> ((View.Shares) block).shares())
                .contains(
                        new View.Share("Kun samlet oplysning", 2, View.Tone.CLAIMED),
                        new View.Share("Ikke oplyst", 1, View.Tone.UNKNOWN));
    }

    @Test
    void aStatementAboutOneIsNotACollectiveOne() {
        String shown = shown(agreement("""
                        "parties":[{"authority":"0330"},{"authority":"1085"}],"claims":[
                        {"by":[{"kind":"regionalCouncil","authority":"1085","name":"Region Sjælland"}],"verdict":"approved","when":"2026-11"}]""")).replaceAll("\\s+", " ");

        assertThat(shown)
                .contains(
                        "Region Sjælland har godkendt (november 2026). De enkelte parters egne beslutninger fremgår ikke (2"
                                + " parter). Om Slagelse har godkendt, er ikke oplyst. ",
                        "Kun oplyst af andre; egen beslutning fremgår ikke (1): Region Sjælland")
                .doesNotContain("samlet");
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
                .contains("Godkendelse: De enkelte parters egne beslutninger fremgår ikke (2 parter)\n")
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
