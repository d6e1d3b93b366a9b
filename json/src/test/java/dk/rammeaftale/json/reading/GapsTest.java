package dk.rammeaftale.json.reading;

import static dk.rammeaftale.json.reading.Lines.AGREEMENT;
import static dk.rammeaftale.json.reading.Lines.DOSSIER;
import static dk.rammeaftale.json.reading.Lines.JSON;
import static dk.rammeaftale.json.reading.Lines.MEETING;
import static dk.rammeaftale.json.reading.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.ExtensionKey;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.validation.ModelValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One fault gives one problem: an unreadable value is not reported as missing or wrong as well, and other faults beside
 * it are reported.
 */
class GapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"agenda\":[{\"id\":5,\"title\":\"A\"}],\"about\":[{\"element\":\"i\"}]`         | RA-0006 /agenda/0/id",
                "`\"agenda\":[{\"di\":\"i\",\"title\":\"A\"}],\"about\":[{\"element\":\"i\"}]`     | RA-0005 /agenda/0/di",
                "`\"agenda\":[7],\"about\":[{\"element\":\"i\"}]`                                  | RA-0006 /agenda/0",
                "`\"points\":[{\"id\":\"i\"}],\"about\":[{\"element\":\"i\"}]`                     | RA-0005 /points",
                "`\"agenda\":[],\"agenda\":[{\"id\":\"i\",\"title\":\"A\"}],\"about\":[{\"element\":\"i\"}]` | RA-0004 /agenda",
                "`\"progress\":\"moved\",\"earlierTime\":[{}]`                                     | RA-0005 /earlierTime",
                "`\"agenda\":[{\"titel\":\"A\"}]`                                                  | RA-0005 /agenda/0/titel",
                "`\"agenda\":[{\"title\":\"A\",\"decisions\":[{\"verdikt\":\"noted\"}]}]`          | RA-0005 /agenda/0/decisions/0/verdikt",
            })
    void whatFollowsFromAGapIsNotReported(String property, String expected) {
        assertThat(Lines.codes(MEETING + "," + property + "}", Meeting.class)).containsExactly(expected);
    }

    @Test
    void whatIsRealIsReportedBesideAGap() {
        assertThat(Lines.codes(MEETING + ",\"url\":5,\"about\":[{\"element\":\"i\"}]}", Meeting.class))
                .containsExactly("RA-0006 /url", "RA-1002 /about/0/element");
        assertThat(Lines.codes(MEETING + ",\"xyz\":{\"name\":1},\"about\":[{\"element\":\"i\"}]}", Meeting.class))
                .containsExactly("RA-0005 /xyz", "RA-1002 /about/0/element");
    }

    @Test
    void whatMayFollowAfterBrokenSyntaxIsNotMissing() {
        assertThat(Lines.codes(AGREEMENT + ",\"successors\":[{\"element\":\"x\"}],\"parties\":[{oops", Document.class))
                .containsExactly("RA-0001 /parties/0");
        assertThat(Lines.codes(
                        "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"agenda\":[{\"start\":\"16:00\"",
                        Document.class))
                .containsExactly("RA-0001 /agenda/0");
    }

    @Test
    void aMisspeltRequiredPropertyIsNotMissing() {
        assertThat(Lines.codes(
                        "{\"typ\":\"meeting\",\"formatversion\":\"1.0\",\"Id\":\"m\",\"titel\":\"M\"}", Meeting.class))
                .containsExactly("RA-0005 /typ", "RA-0005 /formatversion", "RA-0005 /Id", "RA-0005 /titel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"typ", "Type", "tpye", "types"})
    void aMisspeltTypeIsTheOnlyError(String name) {
        String json = "{\"" + name + "\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"m\",\"title\":\"M\"}";
        for (Class<? extends Document> type : List.of(Document.class, Meeting.class)) {
            var problems = JSON.tryRead(bytes(json), type).problems();
            assertThat(Lines.codes(json, type)).containsExactly("RA-0005 /" + name);
            assertThat(problems.get(0).arguments()).containsEntry("suggestion", "type");
        }
        assertThat(Lines.codes(DOSSIER + json + "]}", Document.class)).containsExactly("RA-0005 /documents/0/" + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\":5,\"formatVersion\":\"1.0\"               | RA-0011 /type",
                "\"type\":[{}],\"formatVersion\":\"1.0\"            | RA-0011 /type",
                "\"type\":\"meting\",\"formatVersion\":\"1.0\"      | RA-0011 /type",
                "\"type\":\"meeting\",\"formatVersion\":1.0         | RA-0006 /formatVersion",
                "\"type\":\"meeting\",\"formatVersion\":[{\"a\":1}] | RA-0006 /formatVersion",
                "\"type\":\"meeting\",\"formatVersion\":null        | RA-0006 /formatVersion",
                "\"type\":\"meeting\",\"formatVersion\":\"v1\"      | RA-0012 /formatVersion",
                "\"type\":\"meeting\",\"formatVersion\":\"2.0\"     | RA-0012 /formatVersion",
            })
    void aDocumentOfAnotherTypeOrFormatIsOneError(String head, String expected) {
        String rest = "\"id\":\"a b\",\"titel\":5,\"agenda\":[{}],\"progress\":\"moved\"";
        for (Class<? extends Document> type : List.of(Document.class, Meeting.class)) {
            assertThat(Lines.codes("{" + head + "," + rest + "}", type)).containsExactly(expected);
            assertThat(Lines.codes("{" + rest + "," + head + "}", type)).containsExactly(expected);
        }
    }

    @Test
    void nothingIsJudgedInADocumentOfADossierWhoseTypeIsBroken() {
        String meeting = "{\"type\":\"meeting\",\"id\":\"m\",\"title\":\"M\",\"about\":[{\"document\":\"a\"}]}";
        String broken = "{\"id\":\"a\",\"title\":5,\"foo\":1,\"type\":{}}";
        assertThat(Lines.codes(DOSSIER + meeting + "," + broken + "]}", Document.class))
                .containsExactly("RA-0011 /documents/1/type");
    }

    @Test
    void aTypedExtensionWithAnErrorIsAGapForTheRulesOfAUser() {
        ExtensionKey<Contact> key = ExtensionKey.of("x:contact", Contact.class);
        ModelValidator validator = ModelValidator.create()
                .withRule(Meeting.class, "SLA-0001", meeting -> key.get(meeting).isPresent());
        RammeaftaleJson json = RammeaftaleJson.create(JsonOptions.defaults().withExtensions(List.of(key)), validator);
        assertThat(Lines.codes(json.tryRead(bytes(MEETING + ",\"x:contact\":{\"name\":\" \"}}"), Meeting.class)))
                .containsExactly("RA-1003 /x:contact/name");
        assertThat(Lines.codes(json.tryRead(bytes(MEETING + ",\"x:contact\":{\"nam\":\"A\"}}"), Meeting.class)))
                .containsExactly("RA-0005 /x:contact/***");
        assertThat(Lines.codes(json.tryRead(bytes(MEETING + "}"), Meeting.class)))
                .containsExactly("SLA-0001 ");
    }

    @Test
    void argumentsAreWordsOfTheFormat() {
        assertThat(JSON.tryRead(
                                bytes(AGREEMENT + ",\"parties\":{},\"renewedEvery\":2,\"xyz\":1,\"access\":oops}"),
                                FrameworkAgreement.class)
                        .problems())
                .extracting(problem -> problem.arguments().toString())
                .containsExactly(
                        "{found=object, expected=list}",
                        "{found=number, expected=text}",
                        "{property=xyz, suggestion=}",
                        "{found=o}");
    }
}
