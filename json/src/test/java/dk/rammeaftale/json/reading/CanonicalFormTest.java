package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value has exactly one written form: compact, components in order, empty ones left out. */
class CanonicalFormTest {

    private static final RammeaftaleJson INDENTED =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));

    private static final String WRITTEN_BY_OTHERS = """

            { "slagelse:b" : { "z" : [ ] , "a" : { } , "n" : null , "d" : 2.50 } ,
              "agenda" : [ { "presenters" : [ ] , "title" : "Vel\\u006bomst" , "number" : "01" , "supplementary" : false } ,
                           { "items" : [ { "kind" : "break" } ] , "number" : "02" } ] ,
              "url" : null, "attachments" : [ ], "language" : "da",
              "time" : { "zone" : "Europe/Copenhagen", "end" : "19:00:00", "start" : "16:00", "date" : "2022-04-07" },
              "asOf" : "2022-04", "alternativeTitles" : null, "body" : null,
              "title" : "M\\u00f8de \\ud83c\\udfe0 \\/ \\"ord\\" \\\\ \\u0001\\t\\u2028",
              "slagelse:a" : 1E+5,
              "formatVersion" : "1.0", "id" : "moede-1" , "type" : "meeting" }
            """;

    private static final String CANONICAL = "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"moede-1\","
            + "\"title\":\"Møde 🏠 / \\\"ord\\\" \\\\ \\u0001\\t\u2028\",\"language\":\"da\",\"asOf\":\"2022-04\","
            + "\"time\":{\"date\":\"2022-04-07\",\"start\":\"16:00\",\"end\":\"19:00\",\"zone\":\"Europe/Copenhagen\"},"
            + "\"agenda\":[{\"number\":\"01\",\"title\":\"Velkomst\",\"supplementary\":false},"
            + "{\"number\":\"02\",\"items\":[{\"kind\":\"break\"}]}],"
            + "\"slagelse:b\":{\"z\":[],\"a\":{},\"n\":null,\"d\":2.50},\"slagelse:a\":1E+5}";

    @Test
    void aDocumentWrittenByOthersIsWrittenInItsOneForm() {
        assertThat(form(JSON, WRITTEN_BY_OTHERS)).isEqualTo(CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'formatVersion':'1.0','title':'Rammeaftale','period':'2021/2022','id':'a','type':'frameworkAgreement'}",
                "{'type':'frameworkAgreement','formatVersion':'1.0','id':'a','title':'Rammeaftale','period':'2021/2022',"
                        + "'purpose':null,'parts':null,'notes':[],'region':null,'stage':null,'renewedEvery':null}",
                "\t{\r\n'type'\t:\r'frameworkAgreement','id':'a','formatVersion':'1.0','period':'2021/2022',"
                        + "'title':'Ramme\\u0061ftale'}\r\n"
            })
    void spacesOrderNullsAndEmptiesAreNoContent(String json) {
        assertThat(form(JSON, json.replace('\'', '"')))
                .isEqualTo("{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\","
                        + "\"title\":\"Rammeaftale\",\"period\":\"2021/2022\"}");
    }

    @Test
    void theVersionStandsAtTheRootAlone() {
        assertThat(form(
                        JSON,
                        "{\"documents\":[{\"id\":\"m\",\"title\":\"M\",\"type\":\"meeting\"}],\"title\":\"S\",\"id\":\"s\","
                                + "\"type\":\"dossier\",\"formatVersion\":\"1.0\"}"))
                .isEqualTo("{\"type\":\"dossier\",\"formatVersion\":\"1.0\",\"id\":\"s\",\"title\":\"S\","
                        + "\"documents\":[{\"type\":\"meeting\",\"id\":\"m\",\"title\":\"M\"}]}");
    }

    @Test
    void writingWhatWasWrittenAndReadChangesNoByte() {
        for (RammeaftaleJson json : new RammeaftaleJson[] {JSON, INDENTED}) {
            byte[] once = json.write(JSON.read(bytes(WRITTEN_BY_OTHERS), Document.class));
            assertThat(json.write(json.read(once, Document.class))).isEqualTo(once);
            assertThat(json.writeText(json.read(once, Document.class)).getBytes(UTF_8))
                    .isEqualTo(once);
        }
        assertThat(JSON.write(
                        INDENTED.read(INDENTED.write(JSON.read(bytes(CANONICAL), Document.class)), Document.class)))
                .isEqualTo(bytes(CANONICAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da-DK", "en-US", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void theIndentedFormIsTheSameEverywhere(String language) {
        Locale before = Locale.getDefault();
        String lineEnd = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            System.setProperty("line.separator", "\r\n");
            RammeaftaleJson json = RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));
            assertThat(form(
                            json,
                            "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"M.I-1\",\"title\":\"MØDE I\","
                                    + "\"time\":{\"date\":\"2022-04-07\"},\"agenda\":[{\"kind\":\"nextSteps\"},"
                                    + "{\"items\":[{\"number\":\"1\"}],\"title\":\"I\"}],\"alternativeTitles\":[\"a\",\"b\"],"
                                    + "\"x:i\":{\"a\":[1,2.50],\"b\":null}}"))
                    .isEqualTo("""
                            {
                              "type": "meeting",
                              "formatVersion": "1.0",
                              "id": "M.I-1",
                              "title": "MØDE I",
                              "alternativeTitles": [
                                "a",
                                "b"
                              ],
                              "time": {
                                "date": "2022-04-07"
                              },
                              "agenda": [
                                {
                                  "kind": "nextSteps"
                                },
                                {
                                  "title": "I",
                                  "items": [
                                    {
                                      "number": "1"
                                    }
                                  ]
                                }
                              ],
                              "x:i": {
                                "a": [
                                  1,
                                  2.50
                                ],
                                "b": null
                              }
                            }
                            """);
        } finally {
            System.setProperty("line.separator", lineEnd);
            Locale.setDefault(before);
        }
    }

    @Test
    void theCompactFormHasNoMarkAndNoLineEnd() {
        assertThat(JSON.write(JSON.read(bytes("\uFEFF" + CANONICAL + "\n"), Document.class)))
                .isEqualTo(bytes(CANONICAL));
    }

    private static String form(RammeaftaleJson json, String document) {
        return json.writeText(json.read(bytes(document), Document.class));
    }
}
