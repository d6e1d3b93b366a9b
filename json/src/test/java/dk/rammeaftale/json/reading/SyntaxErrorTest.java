package dk.rammeaftale.json.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.validation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message of a syntax error says what is probably wrong: a comma or quotation marks. */
class SyntaxErrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"m" "title":"t"}           | Der mangler et komma før »"«.
            {"agenda":[{} {}]}               | Der mangler et komma før »{«.
            {"x:y":[1 2]}                    | Der mangler et komma før »2«.
            {"id":"m",}                      | Der står et komma for meget lige før »}«.
            {"agenda":[{},]}                 | Der står et komma for meget lige før »]«.
            {"id":m}                         | »m«. Sæt lige anførselstegn (") om
            {"id":'m'}                       | »'«. Sæt lige anførselstegn (") om
            {"id":“m”}                       | »“«. Sæt lige anførselstegn (") om
            {id:"m"}                         | »i«. Sæt lige anførselstegn (") om
            {"published":2022-05-03}         | »-«. Sæt lige anførselstegn (") om
            {"title":nej tak}                | »e«. Sæt lige anførselstegn (") om
            {"title":3. maj}                 | » «. Sæt lige anførselstegn (") om
            {"recurring":True}               | For ja og nej skrives true og false
            {"url":"C:\\sager"}              | »s« kan ikke stå efter en omvendt skråstreg (\\). En omvendt skråstreg i en tekst skrives \\\\.
            {"id": "m"}                      | Her står et hårdt mellemrum
            {"id":"m"​}                      | Her står et hårdt mellemrum eller et andet særligt tegn
            {"title":"t"; "id":"m"}          | »;«. Se efter et komma
            {"title":"Et "om" ord"}          | »o«. Se efter et komma
            {"title":,"id":"m"}              | »,«. Se efter et komma
            """)
    void isNamed(String document, String said) {
        assertThat(message(document)).contains(said);
    }

    @Test
    void aTextWithoutItsLastQuotationMarkEndsWithItsLine() {
        assertThat(message("{\"title\":\"Rådet,\n\"id\":\"m\"}")).contains("Der mangler et anførselstegn (\")");
        assertThat(message("{\"title\":\"Rådet\tmøder\"}")).contains("en tabulator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n"})
    void anEmptyDocumentIsSaidToBeEmpty(String nothing) {
        assertThat(message(nothing)).isEqualTo("Dokumentet er tomt.");
        assertThat(message(nothing + "{")).contains("Dokumentet slutter for tidligt. Mangler der }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4\u0014\0", "%PDF-1.7", "{\\rtf1\\ansi}"})
    void aFileOfAnotherProgramIsSaidToBeOne(String beginning) {
        assertThat(message(beginning)).contains("en fil fra et andet program, fx et Word-dokument eller en PDF");
    }

    private static String message(String document) {
        Problem problem = RammeaftaleJson.create()
                .tryRead(document.getBytes(UTF_8), Document.class)
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("RA-0001");
        return problem.danish();
    }
}
