package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Views.DANISH;
import static dk.rammeaftale.publishing.Views.DAY;
import static dk.rammeaftale.publishing.Views.agreement;
import static dk.rammeaftale.publishing.Views.meeting;
import static dk.rammeaftale.publishing.Views.read;
import static dk.rammeaftale.publishing.Views.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A view states each fact once, in reading order, and names elements as people do. */
class ViewTest {

    @Test
    void anItemOfWhichOnlyTheEndIsStatedLastsUntilThen() {
        assertThat(shown(meeting("\"agenda\":[{\"title\":\"Tak for i dag\",\"end\":\"18:30\"}]")))
                .contains("Til kl. 18.30: Tak for i dag\n");
    }

    @Test
    void aNumberIsWrittenAsTheDocumentWritesIt() {
        assertThat(
                        shown(
                                meeting(
                                        "\"agenda\":[{\"number\":\"1.\",\"title\":\"Et\"},{\"number\":\"b)\",\"title\":\"To\"},{\"number\":\"3\",\"title\":\"Tre\"}]")))
                .contains("1. Et\n", "b) To\n", "3. Tre\n");
    }

    @Test
    void howOftenAnAgreementIsRenewedIsSaidInWords() {
        assertThat(shown(agreement("\"renewedEvery\":\"P18M\""))).contains("fornyes hver 18. måned\n");
        assertThat(shown(agreement("\"renewedEvery\":\"P10Y\""))).contains("fornyes hvert 10. år\n");
        assertThat(shown(agreement("\"renewedEvery\":\"P24M\""))).contains("fornyes hvert andet år\n");
    }

    @Test
    void anAgreementHasTakenEffectOnceItIsConcludedAndTheDayHasCome() {
        assertThat(shown(agreement("\"effective\":\"2026-02-01\""))).contains("Træder i kraft: 1. februar 2026\n");
        assertThat(shown(agreement("\"effective\":\"2026-02-01\",\"stage\":\"concluded\"")))
                .contains("Trådt i kraft: 1. februar 2026\n");
        assertThat(shown(agreement("\"effective\":\"2030-02\""))).contains("Træder i kraft: i februar 2030\n");
    }

    @Test
    void aDecisionInAMonthIsMadeInIt() {
        assertThat(
                        shown(
                                agreement(
                                        "\"decisions\":[{\"verdict\":\"approved\",\"when\":\"2026-11\"},{\"verdict\":\"noted\",\"when\":\"2026-11-02\"}]")))
                .contains("godkendt i november 2026\n", "taget til efterretning 2. november 2026\n");
    }

    @Test
    void aFocusAreaThatIsGivenUpIsSaidToBeSoAtTheTop() {
        assertThat(
                        shown(
                                agreement(
                                        "\"focusAreas\":[{\"id\":\"b\",\"title\":\"Boliger\",\"progress\":\"cancelled\",\"content\":{\"text\":\"Flere.\"}}]")))
                .contains("Fokusområde: Boliger (opgivet)\n", "Status: opgivet\n");
    }

    @Test
    void extensionsHaveAHeadingOfTheirOwn() {
        assertThat(shown(meeting(
                        "\"slagelse:rum\":\"B2\",\"agenda\":[{\"title\":\"Budget\",\"slagelse:pris\":{\"kr\":5}}]")))
                .endsWith("Udvidelser\n  slagelse:rum: \"B2\"\n  slagelse:pris: {\"kr\":5} (Budget)\n");
    }

    @Test
    void aDeadlineSaysUntilWhatHourAndWhereTo() {
        assertThat(shown(meeting(
                        "\"deadlines\":[{\"text\":\"Høringssvar\",\"atLatest\":\"2026-12-01\",\"time\":\"12:00\","
                                + "\"to\":[{\"name\":\"Sekretariatet\"}]}]")))
                .contains("senest 1. december 2026 kl. 12.00: Høringssvar, sendes til Sekretariatet\n");
    }

    @Test
    void aDeadlineSaysForWhomItIs() {
        String shown = shown(meeting("""
                "deadlines":[{"text":"Høringssvar","atLatest":"2026-12-01","addressees":[{"kind":"disabilityCouncil"}]}]"""));
        assertThat(shown).contains("senest 1. december 2026: Høringssvar. Fristen gælder for handicaprådet\n");
    }

    @Test
    void aMeetingSaysItsNumberAndWhenItsMinutesWereSentOut() {
        String shown = shown(meeting("\"number\":\"4/2026\",\"minutes\":{\"sent\":\"2026-06-18\"}"));
        assertThat(shown).contains("Mødenummer: 4/2026\n", "Referatet er udsendt: 18. juni 2026\n");
    }

    @Test
    void aDecisionSaysWhoJoinedInItAndWhoWasAppointed() {
        assertThat(shown(meeting("""
                "agenda":[{"title":"Valg","decisions":[
                {"by":{"name":"Rådet"},"jointlyWith":[{"name":"Nævnet"}],"verdict":"appointed","appointed":[{"name":"Herning"},{"name":"Silkeborg"}]},
                {"verdict":"approved","appointed":[{"name":"Herning"}],"text":"Som indstillet."}]}]""")))
                .contains(
                        "Beslutning: Rådet i fællesskab med Nævnet, udpeget: Herning og Silkeborg\n",
                        "Beslutning: godkendt. Udpeget eller valgt: Herning. Som indstillet.\n");
    }

    @Test
    void whatIsLeftToDoSaysHowFarItHasCome() {
        assertThat(shown(meeting("""
                "agenda":[{"title":"Opfølgning","followUp":[{"text":"Brev","progress":"completed","who":[{"name":"Sekretariatet"}]},
                {"text":"Notat","when":"../2026-10-01","progress":"moved"}]}]""")))
                .contains("– Brev. Ansvarlig: Sekretariatet. Status: gennemført\n", "Notat. Status: udskudt\n");
    }

    @Test
    void aStatementASourceAndAnAttachmentSayWhoseTheyAre() {
        assertThat(shown(agreement("""
                "notes":[{"text":"Aftalen giver ro.","statedBy":[{"role":"formand","name":"Socialudvalget"}]}],
                "sources":[{"wording":"Ny aftale","publisher":{"name":"Sønderborg Kommune"},"when":"2026-06-26"}],
                "appendices":[{"title":"Notat","authors":[{"name":"Sekretariatet"}],"published":"2026-06-10"}]""")))
                .contains(
                        "– Aftalen giver ro.\n    Udtalt af: formand, Socialudvalget\n",
                        "Ny aftale, Sønderborg Kommune, 26. juni 2026\n",
                        "– Notat – udarbejdet af Sekretariatet, offentliggjort 10. juni 2026\n");
    }

    @Test
    void aContactSaysTheAddressOfAnOffice() {
        assertThat(shown(agreement("""
                "bodies":[{"name":"Sekretariatet","contact":{"email":"info@example.org","address":"Torvet 1, 9999 Byen"}}]"""))).contains("Sekretariatet, Torvet 1, 9999 Byen, info@example.org\n");
    }

    @Test
    void anActivityIsReadAsWordsAndNotAsARecord() {
        assertThat(shown(agreement("""
                "process":[{"kind":"dialogue","who":[{"kind":"users"},{"kind":"relatives"},{"name":"Rådet"}]},
                {"kind":"seminar","when":"2026-11","wording":"i november","text":"Et oplæg.","who":[{"role":"formand","kind":"kkr"},{"kind":"users"}]}]"""))).contains("""
                Proces
                  – Dialog. Deltagere: brugere, pårørende og Rådet
                  – Seminar, november 2026 (»i november«): Et oplæg. Deltagere: formand, KKR (kommunekontaktråd);
                    brugere
                """);
    }

    @Test
    void theDayOfADeadlineStandsBesideTheWordsOfItsSource() {
        assertThat(shown(agreement("""
                "deadlines":[{"text":"Svar.","atLatest":"2026-12-01","wording":"den første"},
                {"text":"Høring.","atLatest":"2026-12-02","wording":"2. december 2026"},{"text":"Brev.","wording":"rettidigt"}]""")))
                .contains(
                        "– senest 1. december 2026 (»den første«): Svar.\n",
                        "– senest 2. december 2026: Høring.\n",
                        "– »rettidigt«: Brev.\n");
    }

    @Test
    void deadlinesStandOnceTheNextFirst() {
        String shown = shown(agreement("""
                "deadlines":[{"text":"Sent","atLatest":"2027-02-01"},{"text":"Før","atLatest":"2026-01-01"},{"text":"Hvert år","atLatest":"XXXX-12-01"}],
                "parts":[{"id":"d","kind":"development","title":"Udviklingsdel","deadlines":[{"text":"Snart","before":"2026-12-24"}]}]"""));

        assertThat(shown).contains("""
                Frister
                  Kommende pr. 29. november 2026
                    – inden 24. december 2026: Snart (Udviklingsdel)
                    – senest 1. februar 2027: Sent

                  Øvrige
                    – senest 1. december: Hvert år

                  Udløbne frister
                    – senest 1. januar 2026: Før
                """);
        assertThat(shown).contains("Næste frist: inden 24. december 2026: Snart\n");
        assertThat(shown.split("Snart", -1)).hasSize(3);
    }

    @Test
    void focusAreasOfWhichOnlyTheTitleIsKnownAreAList() {
        assertThat(
                        shown(
                                agreement(
                                        "\"focusAreas\":[{\"id\":\"a1\",\"number\":\"1\",\"title\":\"Unge\"},{\"id\":\"a2\",\"number\":\"2\",\"title\":\"Ældre\"}]")))
                .contains("Fokusområder\n  1. Unge\n  2. Ældre\n")
                .doesNotContain("Fokusområde 1");

        assertThat(
                        shown(
                                agreement(
                                        "\"parts\":[{\"id\":\"d\",\"kind\":\"development\",\"focusAreas\":[{\"id\":\"a1\",\"number\":\"1\",\"title\":\"Unge\"}]}]")))
                .contains("Udviklingsdel\n  Fokusområde: 1. Unge\n");

        String mixed = agreement("""
                "focusAreas":[{"id":"a1","number":"1","title":"Unge"},
                {"id":"a2","number":"2","title":"Ældre","goals":[{"text":"Mere hjælp"}]}]""");
        assertThat(shown(mixed)).contains("""
                  1. Unge
                  2. Ældre

                  Fokusområde 2: Ældre
                    Mål
                      – Mere hjælp
                """);
        assertThat(HtmlRenderer.render(View.of(read(mixed), DAY, DANISH)))
                .contains("<div>Unge</div>")
                .contains("<div><a href=\"#a/a2\">Ældre</a></div>");
    }

    @Test
    void anAddressInTwoLinesIsOneLineOfAPage() {
        Document document = read(
                meeting("\"venue\":{\"address\":\"Torvet 1\\n4000 Roskilde\"},\"time\":{\"date\":\"2026-12-01\"}"));
        View view = View.of(document, DAY, DANISH);

        assertThat(HtmlRenderer.render(view))
                .contains("<dd>Torvet 1 4000 Roskilde</dd>", "\"address\":\"Torvet 1 4000 Roskilde\"");
        assertThat(MarkdownRenderer.render(view)).contains("Torvet 1 4000 Roskilde");
    }

    @Test
    void aPublicCopySaysNothingOfTheLawAndHowMuchIsLeftOut() {
        Document document =
                read(agreement("\"access\":\"open\",\"attachments\":[{\"title\":\"Notat\"},{\"title\":\"Brev\"}]"));

        String whole = TextRenderer.render(View.of(document, DAY, DANISH));
        String open =
                TextRenderer.render(View.ofPublicCopy(document, DAY, DANISH).orElseThrow());

        assertThat(whole).contains("Lovens krav", "Notat").doesNotContain("Vises ikke her");
        assertThat(open)
                .contains("Vises ikke her: 2 bilag, der ikke er angivet som offentlige\n")
                .doesNotContain("Lovens krav", "Notat");
    }

    @Test
    void whyAttachmentsAreLeftOutIsSaidAsFarAsItIsKnown() {
        String attachment = "{\"title\":\"Notat\",\"access\":\"%s\"}";
        String closed = attachment.formatted("closed");

        assertThat(leftOut(closed + ",{\"title\":\"Brev\"},{\"title\":\"Kort\"}," + attachment.formatted("titleOnly")))
                .contains("Vises ikke her: 1 lukket bilag; 2 bilag, der ikke er angivet som offentlige\n");
        assertThat(leftOut("{\"title\":\"Brev\",\"attachments\":[" + attachment.formatted("open") + "]}"))
                .as("the open one stands in one whose access is not stated")
                .contains("Vises ikke her: 2 bilag, der er lukkede eller ikke angivet som offentlige\n");
    }

    /** What is open by itself is not said to be closed because the document around it is. */
    @Test
    void ofADocumentWithAPublicTitleNothingIsSaidOfWhatIsInIt() {
        assertThat(leftOut("titleOnly", "{\"title\":\"Notat\",\"access\":\"open\"},{\"title\":\"Brev\"}"))
                .contains("Vises ikke her: dokumentets indhold, da kun titlen er offentlig\n")
                .doesNotContain("bilag");
    }

    private static String leftOut(String attachments) {
        return leftOut("open", attachments);
    }

    private static String leftOut(String access, String attachments) {
        Document document = read(agreement("\"access\":\"" + access + "\",\"attachments\":[" + attachments + "]"));
        return TextRenderer.render(View.ofPublicCopy(document, DAY, DANISH).orElseThrow());
    }

    @Test
    void theContentsOfADossierNameNoSectionThatEachDocumentHas() {
        String documents = List.of("a", "b", "c", "e").stream()
                .map(id -> ("{\"type\":\"frameworkAgreement\",\"id\":\"%s\",\"title\":\"Aftale\",\"period\":\"2027\","
                                + "\"purpose\":\"P\",\"language\":\"da\",\"notes\":[{\"text\":\"Skrevet ind\"}]}")
                        .formatted(id))
                .collect(Collectors.joining(","));
        String page = HtmlRenderer.render(View.of(
                read("{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"d\",\"title\":\"Sag\",\"documents\":["
                        + documents + "]}"),
                DAY,
                DANISH));
        String contents = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));

        assertThat(contents).contains(">Formål</a>").doesNotContain(">Note</a>", ">Om dokumentet</a>");
        assertThat(page).containsPattern("<section class=\"document\">\\s*<h2");
    }

    @Test
    void textIsReadWithoutTheMarksOfCommonMark() {
        assertThat(shown(agreement("\"purpose\":\"Alle *skal* med.\""))).contains("Formål\n  Alle skal med.\n");
    }
}
