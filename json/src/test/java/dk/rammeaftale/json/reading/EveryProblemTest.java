package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.AGREEMENT;
import static dk.rammeaftale.json.reading.Lines.DOSSIER;
import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.InvalidDocumentException;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.validation.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a document once reports all its problems, each at its own position, without consequential problems. */
class EveryProblemTest {

    /** One fault of each kind; non-ASCII characters stand before some of them. */
    private static final String BROKEN = """
            {"type": "frameworkAgreement",
              "formatVersion": "1.0",
              "id": "aftale 2021",
              "titel": "Rammeaftale",
              "alternativeTitles": ["Rammeaftale for Sjælland", null, 2021, " "],
              "language": "dansk sprog",
              "access": "opne", "url": "example.org",
              "stage": true, "region": "1085", "region": "1085",
              "period": "2021-13", "renewedEvery": 2,
              "purpose": "🏠 på Sjælland", "field": {"text": "æøå", "id": "x"}, "slagelse:budget": 2.50,
              "deadlines": [{"text": "Indsendelse"}, "2020-12-01", {"atLatest": "2020-02-30", "text": ""}],
              "parties": [{"authority": "330"}, {"authority": "0330", "decisions": {"verdict": "approved"}}],
              "bodies": [{"kind": "Steering group"}, {"kind": "steeringGruop"}, {"contact": {"name": " "}}],
              "focusAreas": [
                {"id": "fokus-1", "title": "Ældre 🏠", "number": 1, "goals": [{"text": "Mål", "txt": "Mål"}]},
                {"id": "fokus-1", "title": "Børn og unge", "slagelse:note": {"a": 1, "ø": {}, "a": 2}}
              ],
              "successors": [{"element": "fokus-9"}, {"element": "fokus-1", "wording": null}]
            }
            """;

    private static final String[] FAULTS = {
        "3:9 RA-0009 /id",
        "4:12 RA-0005 /titel",
        "5:53 RA-0015 /alternativeTitles/1",
        "5:59 RA-0006 /alternativeTitles/2",
        "5:65 RA-1003 /alternativeTitles/3",
        "6:15 RA-1004 /language",
        "7:13 RA-0008 /access",
        "7:28 RA-1012 /url",
        "8:12 RA-0006 /stage",
        "8:46 RA-0004 /region",
        "9:13 RA-0009 /period",
        "9:40 RA-0006 /renewedEvery",
        "10:40 RA-0006 /field",
        "11:17 RA-1007 /deadlines/0",
        "11:42 RA-0006 /deadlines/1",
        "11:69 RA-0009 /deadlines/2/atLatest",
        "11:91 RA-1003 /deadlines/2/text",
        "12:29 RA-0009 /parties/0/authority",
        "12:72 RA-0006 /parties/1/decisions",
        "13:23 RA-0009 /bodies/0/kind",
        "13:51 RA-1005 /bodies/1/kind",
        "13:90 RA-1003 /bodies/2/contact/name",
        "15:53 RA-0006 /focusAreas/0/number",
        "15:89 RA-0005 /focusAreas/0/goals/0/txt",
        "16:12 RA-1001 /focusAreas/1/id",
        "16:88 RA-0004 /focusAreas/1/slagelse:note/a",
    };

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void oneReadGivesEveryProblemAtItsLineAndColumn(String lineEnd) {
        byte[] broken = bytes(BROKEN.replace("\n", lineEnd));
        assertThat(Lines.of(JSON.tryRead(broken, FrameworkAgreement.class))).containsExactly(FAULTS);
        assertThat(Lines.of(JSON.tryRead(broken, Document.class))).containsExactly(FAULTS);
        assertThatThrownBy(() -> JSON.read(broken, Document.class))
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.problems())
                            .isEqualTo(JSON.tryRead(broken, Document.class).problems());
                    assertThat(e.getMessage())
                            .hasLineCount(FAULTS.length)
                            .startsWith(FAULTS[0].replaceFirst(" ", ": "));
                    assertThat(e.message(Locale.forLanguageTag("da")))
                            .contains("5:53: RA-0015 /alternativeTitles/1 En ");
                });
    }

    @Test
    void everyTextIsComplete() {
        for (Problem problem :
                JSON.tryRead(bytes(BROKEN), FrameworkAgreement.class).problems()) {
            for (String text : List.of(problem.danish(), problem.english())) { // a message may show an example object
                assertThat(text.replaceAll("\\{\"\\w+\": .*}", ""))
                        .doesNotContain("{", "}", "RA-")
                        .matches(".+[.?]");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "langauge, language",
        "ID, id",
        "focusareas, ''", // a property of an agreement
        "earlierTime, earlierTimes",
        "prgress, progress",
        "xyz, ''"
    })
    void aMisspeltPropertySuggestsTheOneThatWasMeant(String written, String meant) {
        Problem problem = only(MEETING + ",\"" + written + "\":null}", "RA-0005");
        assertThat(problem.arguments().get("suggestion")).isEqualTo(meant);
        assertThat(problem.english().contains("Did you mean \"" + meant + "\"?"))
                .isEqualTo(!meant.isEmpty());
        assertThat(problem.danish().contains("Mente du »" + meant + "«?")).isEqualTo(!meant.isEmpty());
    }

    @Test
    void aMisspeltWordSuggestsTheOneThatWasMeant() {
        assertThat(only(MEETING + ",\"progress\":\"canceled\"}", "RA-0008").english())
                .endsWith(
                        "Allowed are: expected, planned, ongoing, delayed, completed, moved, cancelled. Did you mean \"cancelled\"?");
        assertThat(only(MEETING + ",\"kind\":\"dialogMeeting\"}", "RA-1005").english())
                .contains("Did you mean \"dialogueMeeting\"?");
        assertThat(only("{\"type\":\"meting\"}", "RA-0011").english()).endsWith("Did you mean \"meeting\"?");
    }

    @Test
    void aPropertyIsNeverSuggestedInPlaceOfItself() {
        Problem problem = only(DOSSIER + MEETING + "}]}", "RA-0005");
        assertThat(problem.pointer()).isEqualTo("/documents/0/formatVersion");
        assertThat(problem.arguments().get("suggestion")).isEmpty();
        assertThat(problem.danish())
                .isEqualTo("Feltet »formatVersion« må kun stå på det yderste dokument. Udelad det her.");
    }

    @ParameterizedTest
    @CsvSource({
        "xyz, for eksempel »slagelse:xyz«.",
        "Syddanmark:x, hverken kolon eller mellemrum.",
        "ærø:budget, hverken kolon eller mellemrum.",
        "slagelse:x y, hverken kolon eller mellemrum.",
        "sla_gelse:x, hverken kolon eller mellemrum."
    })
    void nothingIsAdvisedThatIsThenRefused(String name, String end) {
        assertThat(only(MEETING + ",\"" + name + "\":1}", "RA-0005").danish()).endsWith(end);
    }

    @Test
    void anOwnPropertyIsNotAdvisedToTakeAPrefixThatItHas() {
        RammeaftaleJson json = RammeaftaleJson.create(
                JsonOptions.defaults().withExtensions(List.of(ExtensionKey.of("x:b", Budget.ofAnotherModule()))));
        assertThat(json.tryRead(bytes(MEETING + ",\"x:b\":{\"slagelse:y\":1}}"), Meeting.class)
                        .problems())
                .extracting(Problem::danish)
                .contains("Feltet »slagelse:y« kendes ikke her. Egne felter kan ikke stå på dette sted.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-26, 2025/2026",
        "2025-2026, 2025/2026",
        "2025–2026, 2025/2026",
        "2025-2029, 2025/2029",
        "2025-2030, ''",
        "2025-13, ''",
        "2025-2024, ''",
        "1999-2000, 1999/2000"
    })
    void yearsAreSuggestedForThemAsTitlesWriteThem(String written, String meant) {
        String json = AGREEMENT.replace("2021/2022", written) + "}";
        Problem problem =
                JSON.tryRead(bytes(json), FrameworkAgreement.class).problems().get(0);
        assertThat(problem.code()).isEqualTo("RA-0009");
        assertThat(problem.danish()).endsWith(meant.isEmpty() ? "(XXXX-12-01)." : " Mente du »" + meant + "«?");
    }

    @Test
    void aDecisionOnAnIdThatNothingHasIsOneProblem() {
        String meeting = MEETING
                + ",\"agenda\":[{\"id\":\"i\",\"title\":\"T\",\"recommendations\":[{\"points\":[{\"id\":\"p\",\"text\":\"at\"}]}],"
                + "\"decisions\":[{\"verdict\":\"noted\",\"about\":[{\"element\":\"to\"}]}]}]}";
        String at = " /agenda/0/decisions/0/about/0/element";
        assertThat(Lines.codes(meeting.replace("\"to\"", "\"nowhere\""), Meeting.class))
                .containsExactly("RA-1002" + at);
        assertThat(Lines.codes(meeting.replace("\"to\"", "\"i\""), Meeting.class))
                .containsExactly("RA-3008" + at);
        assertThat(Lines.codes(meeting.replace("\"to\"", "\"p\""), Meeting.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RA-2021", "RA-end", "RA-0001", "{first}", "{property}", "{value}", "{suggestion}", "$0 \\\\1"})
    void whatTheDocumentSaysStandsInTheTextAsItIs(String value) {
        String found = value.replace("\\\\", "\\");
        for (String place : List.of("progress", "asOf", "url")) {
            Problem problem = JSON.tryRead(bytes(MEETING + ",\"" + place + "\":\"" + value + "\"}"), Meeting.class)
                    .problems()
                    .get(0);
            assertThat(problem.english()).contains("\"" + found + "\"");
            assertThat(problem.danish()).contains("»" + found + "«");
        }
        Problem unknown = only(MEETING + ",\"" + value + "\":1}", "RA-0005");
        assertThat(unknown.english()).contains("property \"" + found + "\"");
    }

    @Test
    void anIdThatBeginsWithRaIsShownWhole() {
        assertThat(only(MEETING + ",\"about\":[{\"element\":\"RA-2021\"}]}", "RA-1002")
                        .english())
                .startsWith("Nothing in the document has the id \"RA-2021\". If the element is in another document,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n9:9: RA-0001 /x This is made up", "\\u001b[31m", "\\r", "\\u0085", "\\u202e"})
    void aTextIsOneLineWhateverTheDocumentHolds(String value) {
        for (String place : List.of("progress", "asOf", "language", "url")) {
            for (Problem problem : JSON.tryRead(bytes(MEETING + ",\"" + place + "\":\"" + value + "\"}"), Meeting.class)
                    .problems()) {
                assertThat(problem.english() + problem.danish() + problem.arguments())
                        .doesNotMatch("(?s).*\\p{Cc}.*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "asOf", "language", "url", "kind"})
    void aLongValueIsShortened(String place) {
        for (Problem problem : JSON.tryRead(
                        bytes(MEETING + ",\"" + place + "\":\"" + "a".repeat(5000) + "\"}"), Meeting.class)
                .problems()) {
            assertThat(problem.english()).hasSizeLessThan(600).contains("aaa…");
        }
    }

    @Test
    void aFaultHidesNoRuleElsewhere() {
        assertThat(Lines.codes(
                        MEETING + ",\"agenda\":[{\"start\":\"16\"},{\"title\":\" \"},{}],\"url\":5}", Meeting.class))
                .containsExactly(
                        "RA-3005 /agenda/0",
                        "RA-0009 /agenda/0/start",
                        "RA-1003 /agenda/1/title",
                        "RA-3005 /agenda/2",
                        "RA-0006 /url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {",\"url\":5", ",\"title\":\"Møde\"", ",\"asOf\":\"i går\"", ",\"attachments\":{}", ",\"xyz\":1"})
    void aFaultHidesNoRuleOfTheObjectAroundIt(String fault) {
        assertThat(Lines.codes(MEETING + ",\"progress\":\"moved\"" + fault + "}", Meeting.class))
                .hasSize(2)
                .contains("RA-3003 ");
    }

    @Test
    void aByteOrderMarkHidesNothing() {
        assertThat(Lines.of("\uFEFF" + MEETING + ",\"progress\":\"moved\"}", Meeting.class))
                .containsExactly("1:1 RA-0017 ", "1:1 RA-3003 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"period\":\"2021-13\"                                | RA-0009 /period",
                "\"period\":2021                                       | RA-0006 /period",
                "\"period\":\"2021\",\"deadlines\":[{\"before\":\"1. maj\"}] | RA-0009 /deadlines/0/before",
                "\"period\":\"2021\",\"notes\":[{\"txet\":\"Note\"}]   | RA-0005 /notes/0/txet",
                "\"period\":\"2021\",\"bodies\":[{\"name\":5}]         | RA-0006 /bodies/0/name",
                "\"period\":\"2021\",\"parties\":[5]                   | RA-0006 /parties/0",
                "\"period\":\"2021\",\"claims\":[{\"by\":{},\"verdict\":\"noted\"}] | RA-0006 /claims/0/by",
                "\"period\":\"2021\",\"parts\":[{\"id\":\"a b\",\"kind\":\"other\"}] | RA-0009 /parts/0/id",
                "\"period\":\"2021\",\"parts\":[{\"id\":\"p\",\"kind\":\"othr\"}] | RA-0008 /parts/0/kind",
                "\"period\":\"2021\",\"successors\":[{\"element\":\"a b\"}] | RA-0009 /successors/0/element",
            })
    void oneFaultIsOneProblem(String property, String expected) {
        assertThat(Lines.codes(
                        "{\"type\":\"frameworkAgreement\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"title\":\"A\","
                                + property + "}",
                        FrameworkAgreement.class))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"focusAraes\":[{\"id\":\"x\",\"title\":\"X\"}]",
                "\"focusAreas\":{\"id\":\"x\",\"title\":\"X\"}",
                "\"focusAreas\":[{\"Id\":\"x\",\"title\":\"X\"}]",
                "\"focusAreas\":[{\"id\":5,\"title\":\"X\"}]",
                "\"focusAreas\":[],\"focusAreas\":[{\"id\":\"x\",\"title\":\"X\"}]",
                "\"parts\":[[{\"id\":\"x\",\"kind\":\"other\"}]]"
            })
    void whatCouldNotBeReadMakesNoReferenceUnresolved(String fault) {
        assertThat(Lines.codes(AGREEMENT + ",\"successors\":[{\"element\":\"x\"}]," + fault + "}", Document.class))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("RA-1002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meting", "", "Meeting"})
    void anElementThatCouldNotBeReadIsNoNull(String type) {
        String inner = MEETING.replace("\"formatVersion\":\"1.0\",", "");
        String mistyped = inner.replace("\"meeting\"", "\"" + type + "\"");
        assertThat(Lines.codes(DOSSIER + inner + "}," + mistyped + "}]}", Document.class))
                .containsExactly("RA-0011 /documents/1/type");
        assertThat(Lines.codes(DOSSIER + inner + "}," + mistyped + "},null]}", Document.class))
                .containsExactly("RA-0011 /documents/1/type", "RA-0015 /documents/2");
    }

    @Test
    void whatCouldNotBeReadMakesNoContradiction() {
        String party =
                "\"parties\":[{\"authority\":\"0330\",\"decisions\":[{\"verdict\":\"rejected\",\"when\":\"2020-10-05\"},"
                        + "{\"verdict\":\"aproved\",\"when\":\"2020-11-02\"}]}]";
        assertThat(Lines.codes(AGREEMENT + ",\"stage\":\"concluded\"," + party + "}", Document.class))
                .containsExactly("RA-0008 /parties/0/decisions/1/verdict");
        assertThat(Lines.codes(
                        DOSSIER + AGREEMENT.replace("\"formatVersion\":\"1.0\",", "")
                                + ",\"focusAreas\":[{\"id\":\"f\",\"title\":\"Børn\",\"alternativeTitles\":\"Unge\"}],"
                                + "\"successors\":[{\"document\":\"aftale\",\"element\":\"f\",\"wording\":\"Unge\"}]}]}",
                        Document.class))
                .containsExactly("RA-0006 /documents/0/focusAreas/0/alternativeTitles");
    }

    @Test
    void beforeASyntaxErrorEverythingIsReportedAndNothingAfterIt() {
        assertThat(Lines.of("""
                        {"type": "frameworkAgreement", "formatVersion": "1.0",
                         "title": " ", "langauge": "da",
                         "successors": [{"element": "fokus-1"}, {}],
                         "parts": [{"id": "udvikling", "publishedAs": "bilag-1",
                           "deadlines": [{"text": "Ældre 🏠" oops}]}],
                         "id": "aftale", "period": "2021/2022"}
                        """, FrameworkAgreement.class))
                .containsExactly(
                        "2:11 RA-1003 /title",
                        "2:28 RA-0005 /langauge",
                        "3:41 RA-1016 /successors/1",
                        "5:37 RA-0001 /parts/0/deadlines/0");
    }

    @Test
    void theTypeMayStandAfterASyntaxError() {
        assertThat(Lines.of("{\"id\":\"m\",\"title\":oops,\n\"type\":\"meeting\"}", Document.class))
                .containsExactly("1:19 RA-0001 ");
    }

    @Test
    void aLaterApprovalMayStandAfterASyntaxError() {
        assertThat(Lines.codes(
                        AGREEMENT + ",\"stage\":\"concluded\",\"parties\":[{\"authority\":\"0330\",\"decisions\":["
                                + "{\"verdict\":\"rejected\",\"when\":\"2020-10-05\"},{\"verdict\":\"app",
                        Document.class))
                .containsExactly("RA-0001 /parties/0/decisions/1/verdict");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":}              | 1:7  | }",
                "{\"id\":tru}           | 1:10 | }",
                "{\"id\":'x'}           | 1:7  | '",
                "{\"id\":NaN}           | 1:7  | N",
                "{\"id\":-Infinity}     | 1:8  | I",
                "{\"id\":+1}            | 1:7  | +",
                "{\"id\":.5}            | 1:7  | .",
                "{\"id\":\"a\\qb\"}     | 1:10 | q",
                "{\"id\":\"æ🏠\\u12G4\"} | 1:14 | G",
                "{\"id\":\"m\",}        | 1:11 | }",
                "{\"id\":\"m\" \"x\":1} | 1:11 | \"",
                "{\"id\" \"m\"}         | 1:7  | \"",
                "{id:1}                 | 1:2  | i",
                "{\"id\":\"m\"]         | 1:10 | ]",
                "{/**/\"id\":1}         | 1:2  | /",
            })
    void aSyntaxErrorStandsAtTheCharacterThatItNames(String json, String at, String found) {
        Problem problem = JSON.tryRead(bytes(json.replace("\\u", "\\" + "u")), Meeting.class)
                .problems()
                .get(0);
        assertThat(Lines.of(List.of(problem)).get(0)).startsWith(at + " RA-0001 ");
        assertThat(problem.english()).startsWith("This is not JSON: ").contains("\"" + found + "\"");
    }

    @ParameterizedTest
    @CsvSource({"{}, 1:3", "x, 1:3", "tru, 1:3", "}, 1:3", "], 1:3", "'\"abc', 1:3"})
    void whatFollowsIsReportedWhereItBegins(String after, String at) {
        assertThat(Lines.of(MEETING + "}\n  " + after, Meeting.class))
                .containsExactly(at.replace("1:", "2:") + " RA-0003 ");
    }

    @Test
    void aWrongTypeIsReportedAtTheTypeWhereverItStands() {
        assertThat(Lines.of("{\"type\":\"moede\",\"id\":\"m\"}", Document.class))
                .containsExactly("1:9 RA-0011 /type");
        assertThat(Lines.of("{\"id\":\"m\",\"type\":\"moede\"}", Document.class))
                .containsExactly("1:18 RA-0011 /type");
        assertThat(Lines.of("{\"id\":\"m\",\"type\":5}", Document.class)).containsExactly("1:18 RA-0011 /type");
        assertThat(Lines.of("{\"id\":\"m\"}", Document.class))
                .singleElement()
                .asString()
                .startsWith("1:1 RA-0011 ");
    }

    private static List<String> brokenContacts() {
        String contact = """
                {"name": "hemmelig\\ud800", "email": "hemmelig", "phone": "hemmelig", "email": "hemmelig",
                 "mail": "hemmelig", "slagelse:x": {"y": "hemmelig\\ud800", "y": "hemmelig"}}
                """;
        return List.of(contact, "\"hemmelig\"", "[\"hemmelig\"]", "{\"name\": hemmelig", "{\"name\":\"hemmelig");
    }

    @Test
    void noValueOfAContactIsShownAnywhere() {
        for (String contact : brokenContacts()) {
            for (boolean keep : new boolean[] {false, true}) {
                assertHidden(
                        RammeaftaleJson.create(JsonOptions.defaults().withKeepUnknown(keep)),
                        MEETING + ",\"invitation\":{\"registration\":{\"contact\":" + contact
                                + "}},\"body\":{\"contact\":" + contact + "}}");
            }
        }
    }

    @Test
    void noValueOfAContactThatIsAnExtensionIsShownAnywhere() {
        JsonOptions typed =
                JsonOptions.defaults().withExtensions(List.of(ExtensionKey.of("slagelse:contact", Contact.class)));
        for (String contact : brokenContacts()) {
            assertHidden(RammeaftaleJson.create(typed), MEETING + ",\"slagelse:contact\":" + contact + "}");
        }
    }

    private static void assertHidden(RammeaftaleJson reader, String json) {
        var result = reader.tryRead(bytes(json), Meeting.class);
        assertThat(result.problems())
                .as(json)
                .isNotEmpty()
                .noneMatch(p -> (p.toString() + p.danish() + p.arguments()).contains("hemmelig"));
        assertThat(result.toString()).as(json).doesNotContain("email=hemmelig", "name=hemmelig");
        assertThatThrownBy(() -> reader.read(bytes(json), Meeting.class))
                .isInstanceOf(InvalidDocumentException.class)
                .message()
                .as(json)
                .doesNotContain("hemmelig");
    }

    @Test
    void noValueOfAContactIsShownWhenItCannotBeWritten() {
        Contact contact = Contact.builder().name("hemmelig\ud800").build();
        assertThat(catchThrowable(() -> JSON.write(contact)).toString()).doesNotContain("hemmelig");
        assertThat(catchThrowable(() -> Extensions.of(Map.of("slagelse:x", "hemmelig")))
                        .toString())
                .doesNotContain("hemmelig");
    }

    private static Problem only(String json, String code) {
        List<Problem> problems = JSON.tryRead(bytes(json), Document.class).problems();
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        return problems.get(0);
    }
}
