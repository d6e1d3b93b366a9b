package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.publishing.Tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table opens in a spreadsheet with its exact texts, and no cell is a formula. */
class CsvRendererTest {

    @Test
    void isUtf8WithAMarkAndSemicolons() {
        assertThat(csv("Lolland", "første; anden", "linje\nlinje", "\"citat\""))
                .isEqualTo("\uFEFF\"Kolonne\"\r\n\"Lolland\";\"første; anden\";\"linje\nlinje\";\"\"\"citat\"\"\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+45 12", "-1", "@SUM(A1)", "' =1'"})
    void aCellThatBeginsLikeAFormulaIsText(String cell) {
        assertThat(csv(cell)).contains("\r\n\"'");
    }

    @Test
    void aLineOfACellHasNoControlCharacters() {
        assertThat(csv("a\u0000b\tc")).contains("\"a\uFFFDb\uFFFDc\"");
    }

    @Test
    void aBodyWithoutANameIsCalledByItsKind() {
        FrameworkAgreement agreement = RammeaftaleJson.create().read("""
                        {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"Aftale","period":"2027/2028",
                        "parties":[{"authority":"1081","decisions":[{"by":{"kind":"regionalCouncil"},"verdict":"approved","when":"2026-11-24"}]},
                        {"authority":"0851","decisions":[{"by":{"kind":"municipalCouncil","authority":"0851"},"verdict":"approved"}]}]}""", FrameworkAgreement.class);

        Table parties =
                Objects.requireNonNull(Tables.of(agreement, LocalDate.of(2026, 11, 29), Locale.forLanguageTag("da"))
                        .get("parties"));

        assertThat(CsvRenderer.render(parties))
                .contains("\"regionsråd\"", "\"kommunalbestyrelsen i Aalborg\"")
                .doesNotContain("Council");
    }

    @Test
    void votesStandBesideTheDecisionThatTheyAreOn() {
        Meeting meeting = RammeaftaleJson.create().read("""
                {"type":"meeting","formatVersion":"1.0","id":"m","title":"Møde","agenda":[{"title":"Budget","decisions":[
                {"verdict":"approved"},
                {"verdict":"rejected","text":"Ændringsforslag","positions":[{"stance":"for","count":2},{"stance":"against","count":23}]}]}]}""", Meeting.class);

        assertThat(CsvRenderer.render(Objects.requireNonNull(
                        Tables.of(meeting, LocalDate.of(2026, 11, 29), Locale.forLanguageTag("da"))
                                .get("agenda"))))
                .contains("\"–\n2\"", "\"–\n23\"");
    }

    @Test
    void whatOthersStateOfApprovalIsARowWhileThePartiesOwnDecisionIsNotStated() {
        String agreement = """
                {"type":"frameworkAgreement","formatVersion":"1.0","id":"a","title":"Aftale","period":"2027/2028",
                "parties":[{"authority":"0330"%s}],
                "claims":[{"by":[{"name":"alle kommuner"}],"verdict":"approved","when":"2026-11-24"},
                {"by":[{"name":"alle byråd"}],"verdict":"approved","when":"../2026-12-31"}]}""";

        assertThat(parties(agreement.formatted("")))
                .contains(
                        "\"Aftale\";\"\";\"alle kommuner\";\"Samlet oplysning, ikke dokumenteret for den enkelte part\";"
                                + "\"godkendt\";\"2026-11-24\";\"\"\r\n",
                        "\"senest 31. december 2026\"",
                        "\"Slagelse\";\"Kun samlet oplysning\"");
        assertThat(parties(agreement.formatted(",\"decisions\":[{\"verdict\":\"rejected\"}]")))
                .contains("\"Afvist\"")
                .doesNotContain("alle kommuner");
    }

    @Test
    void theItemsOfSeveralMeetingsHaveTheirDays() {
        String dossier = """
                {"type":"dossier","formatVersion":"1.0","id":"d","title":"Sag","documents":[
                {"type":"meeting","id":"m1","title":"Møde","time":{"date":"2026-11-24"},"agenda":[{"number":"1","title":"Budget"}]},
                {"type":"meeting","id":"m2","title":"Møde","time":{"date":"2026-12"},"agenda":[{"number":"1","title":"Budget"}]},
                {"type":"meeting","id":"m3","title":"Møde","agenda":[{"number":"1","title":"Budget"}]}]}""";

        Table agenda = Objects.requireNonNull(
                Tables.of(Views.read(dossier), Views.DAY, Views.DANISH).get("agenda"));

        assertThat(CsvRenderer.render(agenda))
                .contains("\"Dokument\";\"Mødedag\";\"Nummer\"")
                .contains(
                        "\"Møde\";\"2026-11-24\";\"1\";\"Budget\"",
                        "\"Møde\";\"2026-12\";\"1\";\"Budget\"",
                        "\"Møde\";\"\";\"1\";\"Budget\"");
    }

    private static String parties(String agreement) {
        FrameworkAgreement read = RammeaftaleJson.create().read(agreement, FrameworkAgreement.class);
        return CsvRenderer.render(
                Objects.requireNonNull(Tables.of(read, LocalDate.of(2026, 11, 29), Locale.forLanguageTag("da"))
                        .get("parties")));
    }

    private static String csv(String... cells) {
        return CsvRenderer.render(new Table(
                List.of("Kolonne"),
                List.of(List.of(cells).stream().map(Phrase::of).toList())));
    }
}
