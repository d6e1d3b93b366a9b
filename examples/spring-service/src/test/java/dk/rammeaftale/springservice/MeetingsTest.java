package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.springservice.Http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting is stored, returned, replaced, and listed at the agreement that it is about. */
@ServiceTest
class MeetingsTest {

    private static final int LONGEST = 1 << 20;

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
    void isFoundByItsItemsAlsoInsideOthers() {
        String agreement = Samples.newId();
        String nested = Samples.newId();
        String meeting = Samples.newId();
        http.post("/agreements", Samples.small(agreement, ""));
        http.post("/agreements", Samples.small(nested, ""));
        assertStored(Samples.smallMeeting(
                meeting,
                ",\"agenda\":[{\"title\":\"Velkomst\"},"
                        + item("\"" + agreement + "\",\"element\":\"fokus\"", "") + ","
                        + item("\"en-anden\"", item("\"en-tredje\"", item("\"" + nested + "\"", "")))
                        + "]"));

        for (String id : List.of(agreement, nested)) {
            assertThat(http.get("/agreements/" + id + "/meetings").text())
                    .isEqualTo("[" + http.get("/meetings/" + meeting).text() + "]");
        }
    }

    @Test
    void isNotFoundWhereItsItemsAreAboutSomethingElse() {
        String agreement = Samples.newId();
        http.post("/agreements", Samples.small(agreement, ""));
        assertStored(Samples.smallMeeting(
                Samples.newId(),
                ",\"agenda\":[{\"id\":\"" + agreement + "\",\"title\":\"Velkomst\"},"
                        + item("\"en-anden\",\"element\":\"" + agreement + "\"", "") + ","
                        + "{\"title\":\"Punkt\",\"about\":[{\"element\":\"" + agreement
                        + "\"},{\"wording\":\"" + agreement + "\"}]}]"));

        assertThat(http.get("/agreements/" + agreement + "/meetings").text()).isEqualTo("[]");
    }

    private void assertStored(String meeting) {
        assertThat(http.post("/meetings", meeting).status()).isEqualTo(201);
    }

    private static String item(String about, String inside) {
        return "{\"title\":\"Punkt\",\"about\":[{\"document\":" + about + "}],\"items\":[" + inside + "]}";
    }

    @Test
    void ofAnAgreementWithoutMeetingsThereIsAnEmptyList() {
        String agreement = Samples.newId();
        http.post("/agreements", Samples.small(agreement, ""));

        assertThat(http.get("/agreements/" + agreement + "/meetings").text()).isEqualTo("[]");
    }

    // ---- PUT

    @Test
    void areListedAPageAtATime() {
        String agreement = Samples.newId();
        http.post("/agreements", Samples.small(agreement, ""));
        List<String> ids = IntStream.range(0, 43)
                .mapToObj(i -> agreement + "-" + (1000 + i))
                .toList();
        ids.forEach(id -> assertStored(Samples.smallMeeting(id, about(agreement))));

        List<List<String>> pages = pages("/agreements/" + agreement + "/meetings");

        assertThat(pages).containsExactly(ids.subList(0, 20), ids.subList(20, 40), ids.subList(40, 43));
    }

    /** A page is no longer than the longest document. */
    @Test
    void areListedOneAtATimeIfTheyAreLong() {
        String agreement = Samples.newId();
        http.post("/agreements", Samples.small(agreement, ""));
        String half = ",\"x:y\":\"" + "x".repeat(LONGEST / 2) + "\"";
        String whole = half + half.replace("x:y", "x:z").substring(0, LONGEST / 2 - 300) + "\"";
        for (String more : List.of("", half, half, whole, "")) {
            assertStored(Samples.smallMeeting(agreement + "-" + Samples.newId(), about(agreement) + more));
        }

        List<List<String>> pages = pages("/agreements/" + agreement + "/meetings");

        assertThat(pages).extracting(List::size).containsExactly(2, 1, 1, 1);
    }

    private static String about(String agreement) {
        return ",\"about\":[{\"document\":\"" + agreement + "\"}]";
    }

    /** Returns the ids on each page, from the first to the one that names no next. */
    private List<List<String>> pages(String first) {
        List<List<String>> pages = new ArrayList<>();
        for (String address = first; !address.isEmpty(); ) {
            Reply page = http.get(address);
            pages.add(page.json()
                    .valueStream()
                    .map(meeting -> meeting.get("id").asString())
                    .toList());
            String next = page.header("Link");
            address = next.replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }
        return pages;
    }

    @Test
    void anIdThatNoMeetingCanHaveIsABadRequest() {
        String agreement = Samples.newId();
        http.post("/agreements", Samples.small(agreement, ""));

        assertThat(http.get("/agreements/" + agreement + "/meetings?after=%00").status())
                .isEqualTo(400);
        assertThat(http.get("/agreements/" + agreement + "/meetings?after=zzz").text())
                .isEqualTo("[]");
    }

    @Test
    void getsItsMinutesFromWhoKnowsItsVersion() {
        String id = Samples.newId();
        String invited = Samples.smallMeeting(id, "");
        String held = Samples.smallMeeting(
                id, ",\"minutes\":{\"attendance\":[{\"who\":{\"name\":\"Sorø\"},\"presence\":\"present\"}]}");
        String etag = http.post("/meetings", invited).header("ETag");

        Reply replaced = http.put("/meetings/" + id, held, "If-Match", etag);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.header("ETag"))
                .isNotEqualTo(etag)
                .isEqualTo(http.get("/meetings/" + id).header("ETag"));
        assertThat(http.get("/meetings/" + id).text()).isEqualTo(held);

        assertThat(http.put("/meetings/" + id, invited, "If-Match", etag).status())
                .isEqualTo(412);
        assertThat(http.get("/meetings/" + id).text()).isEqualTo(held);
    }

    @Test
    void isNotReplacedBlindly() {
        String id = Samples.newId();
        String json = Samples.smallMeeting(id, "");
        http.post("/meetings", json);

        assertThat(http.put("/meetings/" + id, json).status()).isEqualTo(428);
        assertThat(http.put("/meetings/findes-ikke", Samples.smallMeeting("findes-ikke", ""), "If-Match", "*")
                        .status())
                .isEqualTo(404);
        assertThat(http.put("/meetings/" + id, Samples.smallMeeting("andet", ""), "If-Match", "*")
                        .status())
                .isEqualTo(422);
        assertThat(http.put("/meetings/" + id, Samples.small(id, ""), "If-Match", "*")
                        .status())
                .isEqualTo(422);
        assertThat(http.get("/meetings/" + id).text()).isEqualTo(json);
    }

    @Test
    void anAgreementIsNotReplacedAsAMeeting() {
        String id = Samples.newId();
        http.post("/agreements", Samples.small(id, ""));

        assertThat(http.put("/meetings/" + id, Samples.smallMeeting(id, ""), "If-Match", "*")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isFoundAtTheAgreementsOfItsLastVersion() {
        String id = Samples.newId();
        String before = Samples.newId();
        String after = Samples.newId();
        http.post("/agreements", Samples.small(before, ""));
        http.post("/agreements", Samples.small(after, ""));
        http.post("/meetings", Samples.meeting(id, before));

        http.put("/meetings/" + id, Samples.meeting(id, after), "If-Match", "*");

        assertThat(http.get("/agreements/" + before + "/meetings").text()).isEqualTo("[]");
        assertThat(http.get("/agreements/" + after + "/meetings").json()).hasSize(1);
    }

    @Test
    void isRefusedWithAllItsProblems() {
        Reply reply = http.post(
                "/meetings",
                Samples.meeting(Samples.newId(), "x")
                        .replace("2022-04-07\"", "2022-04-31\"")
                        .replace("\"da\"", "7"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problems()).containsExactly("6:15 RA-0006 /language", "10:13 RA-0009 /time/date");
    }
}
