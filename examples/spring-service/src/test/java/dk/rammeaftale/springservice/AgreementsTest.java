package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.springservice.Http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement is stored, returned byte for byte, replaced by a client that names its version, and refused with all its problems. */
@ServiceTest
class AgreementsTest {

    private static final RammeaftaleJson RAMMEAFTALE = RammeaftaleJson.create();

    @Autowired
    private Http http;

    private static String canonical(String json) {
        return RAMMEAFTALE.writeText(RAMMEAFTALE.read(json.getBytes(UTF_8), FrameworkAgreement.class));
    }

    private String stored(String json) {
        Reply reply = http.post("/agreements", json);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("ETag");
    }

    private String title(String id) {
        return http.get("/agreements/" + id).json().get("title").asString();
    }

    // ---- POST and GET

    @Test
    void isStoredAndFetchedInCanonicalForm() {
        String id = Samples.newId();
        String json = Samples.agreement(id);

        Reply created = http.post("/agreements", json);
        Reply fetched = http.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/agreements/" + id);
        assertThat(created.problems()).isEmpty();
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.header("Content-Type")).isEqualTo("application/json");
        assertThat(fetched.header("ETag")).isEqualTo(created.header("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(fetched.text()).isEqualTo(canonical(json));
    }

    @Test
    void keepsEveryByteOfWhatOthersHaveAdded() {
        String id = Samples.newId();
        String added =
                ",\"slagelse:budget\":{\"z\":1.50e+3,\"a\":[-0.0,10.00,1E400,1e999999999,12345678901234567890.10],"
                        + "\"n\":null,\"tegn\":\"\\u0000 \\\" \\\\ / \u2028 æøå 🏠 &nbsp; <b>\",\"tom\":{},\"t\":[]}";
        stored(Samples.small(id, added));

        assertThat(http.get("/agreements/" + id).text())
                .isEqualTo(canonical(Samples.small(id, added)))
                .contains("1.50e+3", "-0.0", "1E400", "10.00", "1e999999999", "12345678901234567890.10");
    }

    @Test
    void keepsALargeDocument() {
        String id = Samples.newId();
        String json = Samples.small(
                id, ",\"x:y\":[" + "\"0123456789 æøå\",".repeat(50_000).replaceFirst(",$", "]"));
        stored(json);

        assertThat(http.get("/agreements/" + id).text()).isEqualTo(json).hasSizeGreaterThan(800_000);
    }

    @Test
    void isFetchedOnlyIfItIsAnother() {
        String id = Samples.newId();
        String etag = stored(Samples.agreement(id));

        Reply same = http.get("/agreements/" + id, "If-None-Match", "\"x\", W/" + etag);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.header("ETag")).isEqualTo(etag);
        assertThat(same.text()).isEmpty();
        Reply any = http.get("/agreements/" + id, "If-None-Match", "*");
        assertThat(any.status()).isEqualTo(304);
        assertThat(any.header("ETag")).isEqualTo(etag);
        assertThat(http.get("/agreements/findes-ikke", "If-None-Match", "*").status())
                .isEqualTo(404);
        assertThat(http.get("/agreements/" + id, "If-None-Match", "\"x\"").status())
                .isEqualTo(200);
        assertThat(http.send("HEAD", "/agreements/" + id, new byte[0]).header("ETag"))
                .isEqualTo(etag);
    }

    @Test
    void isNotStoredUnderAnIdThatIsTaken() {
        String id = Samples.newId();
        stored(Samples.agreement(id));
        String meeting = Samples.newId();
        assertThat(http.post("/meetings", Samples.meeting(meeting, id)).status())
                .isEqualTo(201);

        Reply again = http.post("/agreements", Samples.small(id, ""));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("title").asString()).isEqualTo("Dokumentets id er i brug");
        assertThat(again.json().get("detail").asString())
                .isEqualTo("Der er allerede gemt et dokument med dette id på adressen /agreements/" + id
                        + ". Intet er ændret.");
        Reply taken = http.post("/agreements", Samples.small(meeting, ""), "Accept-Language", "en");
        assertThat(taken.status()).as("the id of a meeting").isEqualTo(409);
        assertThat(taken.json().get("detail").asString())
                .isEqualTo("A document with this id is stored already, at the address /meetings/" + meeting
                        + ". Nothing was changed.");
        assertThat(title(id)).isEqualTo("Rammeaftale 2021-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"findes-ikke", ".x", "%20", "a%2Cb", "%C3%A6", "a;b=c"})
    void isNotFoundIfNobodyHasStoredIt(String id) {
        for (String path : new String[] {"/agreements/" + id, "/meetings/" + id, "/agreements/" + id + "/meetings"}) {
            Reply reply = http.get(path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.json().get("title").asString()).isEqualTo("Dokumentet findes ikke");
        }
        assertThat(http.get("/agreements/" + id + "/outstanding-approvals").status())
                .isEqualTo(404);
    }

    // ---- problems

    private static String broken(String id) {
        return Samples.agreement(id)
                .replace("\"2021/2022\"", "\"2021-2022\"")
                .replace("\"0330\"", "\"0340\"")
                .replace("\"kind\": \"governance\"", "\"kind\": \"goverance\"");
    }

    @Test
    void isRefusedWithAllItsProblemsInDanish() {
        Reply reply = http.post("/agreements", broken(Samples.newId()));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("Content-Language")).isEqualTo("da");
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:rammeaftale:problem:invalid-document");
        assertThat(reply.json().get("title").asString()).isEqualTo("Dokumentet er ikke gyldigt");
        assertThat(reply.json().get("detail").asString())
                .isEqualTo(
                        "Dokumentet er ikke gemt. Under »problems« står alle fejl og advarsler, og hvor i dokumentet de"
                                + " findes.");
        assertThat(reply.json().get("instance").asString()).isEqualTo("/agreements");
        assertThat(reply.problems())
                .containsExactly("37:13 RA-0009 /period", "85:5 RA-2002 /parties/11", "325:15 RA-0008 /parts/1/kind");
        assertThat(reply.json().at("/problems/1/severity").asString()).isEqualTo("error");
        assertThat(reply.json().at("/problems/1/message").asString())
                .isEqualTo(
                        "Sorø er anført som part to gange. Hver part må kun anføres én gang. Den står første gang ved"
                                + " /parties/9.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB               | en",
                "de, en;q=0.5        | en",
                "en;q=0.4, da;q=0.8  | da",
                "nb, fr              | da",
                "*                   | da",
                "not a language;;q=x | da",
                "','                 | da",
                "da;q=0              | da",
                "en;q=0              | da",
                ";                   | da",
                "æøå                 | da",
                "''                  | da"
            })
    void isRefusedInTheLanguageThatIsPreferred(String accept, String language) {
        Reply reply = http.post("/agreements", broken(Samples.newId()), "Accept-Language", accept);

        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.header("Vary")).isEqualTo("Accept-Language");
        boolean english = language.equals("en");
        assertThat(reply.json().get("title").asString())
                .isEqualTo(english ? "The document is not valid" : "Dokumentet er ikke gyldigt");
        assertThat(reply.json().at("/problems/1/message").asString())
                .startsWith(english ? "Sorø is listed" : "Sorø er anført");
    }

    @Test
    void isStoredWithWarningsIfNothingElseIsWrong() {
        String id = Samples.newId();

        Reply reply = http.post("/agreements", "\uFEFF" + Samples.small(id, ""));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.problems()).containsExactly("1:1 RA-0017 ");
        assertThat(reply.json().at("/problems/0/severity").asString()).isEqualTo("warning");
        assertThat(reply.header("Content-Language")).isEqualTo("da");
        assertThat(title(id)).isEqualTo("Rammeaftale");
    }

    @Test
    void anotherTypeIsRefused() {
        assertThat(http.post("/agreements", Samples.meeting(Samples.newId(), "x"))
                        .status())
                .isEqualTo(422);
        assertThat(http.post("/meetings", Samples.agreement(Samples.newId())).status())
                .isEqualTo(422);
    }

    // ---- PUT

    @Test
    void isReplacedByWhoKnowsItsVersion() {
        String id = Samples.newId();
        String etag = stored(Samples.agreement(id));
        String newer = canonical(Samples.agreement(id).replace("Rammeaftale 2021-22\"", "Ny titel\""));

        Reply replaced = http.put("/agreements/" + id, newer, "If-Match", etag);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.header("ETag"))
                .isNotEqualTo(etag)
                .isEqualTo(http.get("/agreements/" + id).header("ETag"));
        assertThat(http.get("/agreements/" + id).text()).isEqualTo(newer);

        Reply late = http.put("/agreements/" + id, Samples.agreement(id), "If-Match", etag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().get("title").asString()).isEqualTo("Dokumentet er ændret i mellemtiden");
        assertThat(title(id)).isEqualTo("Ny titel");
    }

    @Test
    void anETagIsGivenOnlyForTheBytesThatWereSent() {
        String id = Samples.newId();
        String etag = stored(Samples.agreement(id));

        Reply reply = http.put("/agreements/" + id, "  " + Samples.small(id, ""), "If-Match", etag);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*                       | 200",
                "\"x\", ETAG             | 200",
                "ETAG,\"a,b\"            | 200",
                "\"x\"                   | 412",
                "W/ETAG                  | 412",
                "W/ETAG, \"x\"           | 412",
                "nonsense                | 412",
                "''                      | 412",
                "\"*\"                   | 412"
            })
    void ifMatchIsReadAsHttpSays(String ifMatch, int status) {
        String id = Samples.newId();
        String etag = stored(Samples.agreement(id));

        Reply reply = http.put("/agreements/" + id, Samples.small(id, ""), "If-Match", ifMatch.replace("ETAG", etag));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(title(id)).isEqualTo(status == 200 ? "Rammeaftale" : "Rammeaftale 2021-22");
    }

    @Test
    void severalIfMatchAreOneList() {
        String id = Samples.newId();
        String etag = stored(Samples.agreement(id));

        assertThat(http.put("/agreements/" + id, Samples.small(id, ""), "If-Match", "\"x\"", "If-Match", etag)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isNotReplacedBlindly() {
        String id = Samples.newId();
        stored(Samples.agreement(id));

        assertThat(http.put("/agreements/" + id, Samples.small(id, "")).status())
                .isEqualTo(428);
        assertThat(http.put("/agreements/findes-ikke", Samples.small("findes-ikke", ""), "If-Match", "*")
                        .status())
                .isEqualTo(404);
        assertThat(http.put("/agreements/findes-ikke", Samples.small("findes-ikke", ""), "If-Match", "\"x\"")
                        .status())
                .isEqualTo(404);
        Reply other = http.put("/agreements/" + id, Samples.small("anden", ""), "If-Match", "*");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("detail").asString())
                .isEqualTo("Dokumentet har id »anden«, men adressen gælder »" + id + "«. Et dokument beholder sit id.");
        assertThat(http.put("/agreements/" + id, broken(id), "If-Match", "*").problems())
                .hasSize(3);
        assertThat(title(id)).isEqualTo("Rammeaftale 2021-22");
    }

    @Test
    void aMeetingIsNotReplacedAsAnAgreement() {
        String id = Samples.newId();
        http.post("/meetings", Samples.meeting(id, "x"));

        assertThat(http.put("/agreements/" + id, Samples.small(id, ""), "If-Match", "*")
                        .status())
                .isEqualTo(404);
    }

    // ---- outstanding approvals

    @Test
    void saysWhoHasNotApproved() {
        String id = Samples.newId();
        stored(Samples.small(
                id,
                ",\"parties\":[{\"authority\":\"0330\",\"decisions\":[{\"verdict\":\"approved\"}]},"
                        + "{\"authority\":\"0340\",\"decisions\":[{\"verdict\":\"rejected\"}]},"
                        + "{\"authority\":\"1085\",\"name\":\"Regionsrådet\",\"decisions\":[{\"verdict\":\"postponed\"}]},"
                        + "{\"authority\":\"oestdanmark\"},{\"authority\":\"0253\"}],"
                        + "\"claims\":[{\"by\":[{\"kind\":\"kkr\"}],\"verdict\":\"approved\",\"wording\":\"alle\"}]"));

        assertThat(http.get("/agreements/" + id + "/outstanding-approvals").text())
                .isEqualTo("{\"agreement\":\"" + id + "\",\"parties\":["
                        + "{\"authority\":\"0340\",\"name\":\"Sorø\",\"standing\":\"rejected\"},"
                        + "{\"authority\":\"1085\",\"name\":\"Regionsrådet\",\"standing\":\"pending\"},"
                        + "{\"authority\":\"oestdanmark\",\"name\":\"Region Østdanmark\",\"standing\":\"unknown\"},"
                        + "{\"authority\":\"0253\",\"name\":\"Greve\",\"standing\":\"unknown\"}]}");
    }

    @Test
    void ofTheAgreementOf2021NoPartysOwnApprovalIsStated() {
        String id = Samples.newId();
        stored(Samples.agreement(id));

        assertThat(http.get("/agreements/" + id + "/outstanding-approvals")
                        .json()
                        .get("parties"))
                .hasSize(18)
                .allMatch(party -> party.get("standing").asString().equals("unknown"));
    }
}
