package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.agreement;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.sections;
import static dk.rammeaftale.publishing.Views.shown;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An agreement says who has approved it, and nothing that is not stated. */
class ApprovalViewTest {

    @Test
    void aStatementAboutAllLeavesOpenWhatEachHasDecided() {
        String shown = shown(agreement("""
            "parties":[{"authority":"0330"},{"authority":"0316"},{"authority":"1085"}],
            "claims":[{"by":[{"kind":"municipalCouncil","name":"alle byråd"}],"verdict":"approved"}]\
            """));

        assertThat(shown).contains("""
                  Samlet oplysning, ikke dokumenteret for den enkelte part: alle byråd, godkendt
                  Kun samlet oplysning; egen beslutning fremgår ikke (2): Slagelse, Holbæk
                  Ikke oplyst (1): Region Sjælland
                """);
        assertThat(shown.replaceAll("\\s+", " "))
                .contains("Godkendelse: Alle byråd har godkendt. Det er oplyst samlet; de enkelte parters egne"
                        + " beslutninger fremgår ikke (2 kommuner og regionen). Om Region Sjælland har godkendt,"
                        + " er ikke oplyst. ");
    }

    @Test
    void whatOthersStateStandsBesideTheOwnDecisions() {
        String agreement = agreement("""
            "asOf":"2026-11-20","parties":[{"authority":"0330","decisions":[{"verdict":"approved"}]},{"authority":"0316"},
            {"authority":"0336","decisions":[{"verdict":"pending"}]},{"authority":"1085"},{"authority":"0340"}],
            "parts":[{"id":"u","kind":"development"}],"claims":[
            {"by":[{"kind":"municipalCouncil","name":"alle byråd"}],"verdict":"approvedWithChanges","when":"../2026-11-01",
            "about":[{"element":"u"}],"statedBy":[{"name":"KKR Sjælland"}]},
            {"by":[{"name":"alle råd i Stevns","authority":"0336"}],"verdict":"approved","when":"2026-11-02"}]\
            """);
        String shown = shown(agreement).replaceAll("\\s+", " ");

        assertThat(shown)
                .contains("Godkendelse: – 1 af 5 parter har godkendt; 1 havde ikke taget endelig stilling pr. 20."
                        + " november 2026; for 2 er der kun en samlet oplysning; for 1 er det ikke oplyst – KKR"
                        + " Sjælland oplyser, at alle byråd har godkendt udviklingsdelen med ændringer senest 1."
                        + " november 2026. Egen beslutning fremgår ikke for Holbæk og Sorø. ")
                .contains(
                        "Havde ikke taget endelig stilling pr. 20. november 2026 (1)",
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
            {"by":[{"kind":"regionalCouncil","authority":"1085","name":"Region Sjælland"}],"verdict":"approved","when":"2026-11"}]\
            """)).replaceAll("\\s+", " ");

        assertThat(shown)
                .contains(
                        "Region Sjælland har godkendt i november 2026. De enkelte parters egne beslutninger fremgår"
                                + " ikke (1 kommune og regionen). Om Slagelse har godkendt, er ikke oplyst. ",
                        "Kun oplyst af andre; egen beslutning fremgår ikke (1): Region Sjælland")
                .doesNotContain("samlet");
    }

    @Test
    void aStatementAboutAllSaysWhoseOwnDecisionsAreNotStated() {
        String agreement = agreement("""
            "parties":[{"authority":"0330","decisions":[{"verdict":"approved"}]},{"authority":"0316","name":"Holbæk Byråd"}],
            "claims":[{"by":[{"kind":"municipalCouncil","name":"samtlige kommuner","count":2}],"verdict":"approved",
            "when":"2026-11-25","statedBy":[{"name":"Sekretariatet"}]}]\
            """);

        assertThat(shown(agreement).replaceAll("\\s+", " "))
                .contains(
                        "Sekretariatet oplyser, at samtlige kommuner (2) har godkendt den 25. november 2026. Egen"
                                + " beslutning fremgår ikke for Holbæk Byråd.",
                        "Samlet oplysning: samtlige kommuner (2)")
                .doesNotContain("ikke dokumenteret");
        assertThat(TextRenderer.render(View.of(read(agreement), DAY, Locale.ENGLISH))
                        .replaceAll("\\s+", " "))
                .contains("According to Sekretariatet, samtlige kommuner (2) approved");
        assertThat(CsvRenderer.render(
                        requireNonNull(Tables.of(read(agreement), DAY, DANISH).get("parties"))))
                .as("one of the municipalities has stated its own decision")
                .contains("\"samtlige kommuner (2)\";\"Samlet oplysning\"")
                .contains("\"Holbæk Byråd\";\"Kun samlet oplysning\"");
    }

    @Test
    void aDecisionThatIsAheadIsNoneYet() {
        String agreement = agreement("""
            "parties":[{"authority":"0330","decisions":[{"verdict":"approved","when":"2026-12-08"}]},{"authority":"0316"}],
            "deadlines":[{"atLatest":"2026-12-01","legalBasis":[{"statute":"x"}]}]\
            """);

        assertThat(shown(agreement))
                .contains("1 af 2 parter afventer", "Slagelse: behandles 8. december 2026\n")
                .doesNotContain("har godkendt for sent");
        assertThat(TextRenderer.render(View.of(read(agreement), LocalDate.of(2026, 12, 8), DANISH)))
                .contains("1 af 2 parter har godkendt", "Slagelse: godkendt 8. december 2026\n");
        assertThat(CsvRenderer.render(
                        requireNonNull(Tables.of(read(agreement), DAY, DANISH).get("parties"))))
                .contains("\"Slagelse\";\"Afventer\";\"afventer\";\"2026-12-08\"");
    }

    @Test
    void theNextStepStandsBeforeWhatIsDone() {
        String shown = shown(agreement("""
            "parties":[{"authority":"0330","decisions":[
            {"by":{"name":"Socialudvalget"},"verdict":"recommended","when":"2026-11-01"},
            {"verdict":"pending","when":"2026-12-14"}]},{"authority":"0316"},{"authority":"0336"}]\
            """));

        assertThat(shown).contains("""
                Godkendelse (3 parter)
                  Afventer (1)
                    – Slagelse
                      – behandles 14. december 2026
                      – Socialudvalget: anbefalet 1. november 2026
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
        assertThat(shown(agreement(
                        "\"parties\":[" + parties + "," + approved.formatted("0370", "approvedWithRemarks") + "]")))
                .contains("3 af 5 parter har godkendt (heraf 1 med ændringer og 1 med bemærkninger)");
        assertThat(shown(agreement("\"parties\":[{\"authority\":\"0340\"},{\"authority\":\"0330\"}]")))
                .contains("Godkendelse: De enkelte parters egne beslutninger fremgår ikke (2 parter)\n")
                .doesNotContain("har godkendt", "har ikke");
        assertThat(shown(agreement("\"purpose\":\"Hjælp\""))).doesNotContain("Godkendelse");
    }

    @Test
    void whatTheLawAsksForNamesThosePartiesOfWhomItIsNotStated() {
        String shown = shown(agreement("""
            "region":"1085","parties":[{"authority":"0330","decisions":[{"verdict":"rejected"}]},{"authority":"0316"}]\
            """)).replaceAll("\\s+", " ");

        assertThat(shown)
                .contains(
                        "fremgår ikke for Holbæk. ",
                        "Slagelse har afvist aftalen. Loven kræver, at hver part godkender den.");
    }

    @Test
    void thePictureTellsApprovalWithChangesFromApproval() {
        View view = View.of(read(agreement("""
            "parties":[{"authority":"0330","decisions":[{"verdict":"approved"}]},
            {"authority":"0316","decisions":[{"verdict":"approvedWithChanges"}]}]\
            """)), DAY, DANISH);

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
