package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.Meeting;
import dk.rammeaftale.springservice.Http.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting is stored, fetched, and found at the agreement that it is about. */
@ServiceTest
class MeetingsTest {

    @Autowired
    private Http http;

    @Test
    void isStoredAndFetchedInCanonicalForm() {
        String id = Samples.newId();
        RammeaftaleJson json = RammeaftaleJson.create();
        String sent = Samples.meeting(id, "x");

        Reply created = http.post("/meetings", sent);
        Reply fetched = http.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/meetings/" + id);
        assertThat(fetched.text()).isEqualTo(json.writeText(json.read(sent.getBytes(UTF_8), Meeting.class)));
        assertThat(fetched.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(http.get("/meetings/" + id, "If-None-Match", fetched.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(http.post("/meetings", sent).status()).isEqualTo(409);
        assertThat(http.get("/agreements/" + id).status()).isEqualTo(404);
    }

    @Test
    void isFoundAtItsAgreementsAlsoIfItCameFirst() {
        String agreement = Samples.newId();
        String other = Samples.newId();
        String first = "a" + Samples.newId();
        String second = "b" + Samples.newId();
        http.post("/meetings", Samples.meeting(second, agreement));
        http.post("/meetings", Samples.meeting(Samples.newId(), "en-helt-tredje"));
        assertThat(http.get("/agreements/" + agreement + "/meetings").status()).isEqualTo(404);
        http.post("/agreements", Samples.small(agreement, ""));
        http.post("/agreements", Samples.small(other, ""));
        http.post(
                "/meetings",
                "{\"type\":\"meeting\",\"id\":\"" + first + "\",\"title\":\"Møde\",\"about\":[{\"document\":\""
                        + agreement + "\",\"element\":\"fokus\"},{\"document\":\"" + other
                        + "\"},{\"wording\":\"en aftale\"}],\"formatVersion\":\"1.0\"}");

        Reply reply = http.get("/agreements/" + agreement + "/meetings");

        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.text())
                .isEqualTo("[" + http.get("/meetings/" + first).text() + ","
                        + http.get("/meetings/" + second).text() + "]");
        assertThat(http.get("/agreements/" + other + "/meetings").json())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.get("id").asString()).isEqualTo(first));
    }

    @Test
    void ofAnAgreementWithoutMeetingsThereIsAnEmptyList() {
        String agreement = Samples.newId();
        http.post("/agreements", Samples.small(agreement, ""));

        assertThat(http.get("/agreements/" + agreement + "/meetings").text()).isEqualTo("[]");
    }

    @Test
    void isRefusedWithAllItsProblems() {
        Reply reply = http.post(
                "/meetings",
                Samples.meeting(Samples.newId(), "x")
                        .replace("2022-04-07\"", "2022-04-31\"")
                        .replace("\"da\"", "7"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problems()).containsExactly("6:15 RA-0006 /language", "9:13 RA-0009 /time/date");
    }
}
