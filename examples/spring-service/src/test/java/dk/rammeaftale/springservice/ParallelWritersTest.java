package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.springservice.Http.Reply;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No write is lost when many clients write at the same time. */
@ServiceTest
class ParallelWritersTest {

    private static final int WRITERS = Integer.getInteger("writers", 30);

    @Autowired
    private Http http;

    @Test
    void whatEachHasAppendedIsThereAtTheEnd() throws InterruptedException {
        String id = Samples.newId();
        http.post("/agreements", Samples.small(id, ""));

        List<Integer> tries = ConcurrentRequests.run(WRITERS, writer -> () -> append(id, "Titel " + writer));

        assertThat(http.get("/agreements/" + id).json().get("alternativeTitles"))
                .extracting(title -> title.asString())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, WRITERS)
                        .mapToObj(writer -> "Titel " + writer)
                        .toList());
        assertThat(tries.stream().mapToInt(i -> i).sum())
                .as("tries of all writers, some of which conflicted")
                .isGreaterThan(WRITERS);
    }

    /** Reads, changes and writes until no other client has written in between; returns the number of tries. */
    private int append(String id, String title) {
        for (int tries = 1; ; tries++) {
            Reply read = patiently(() -> http.get("/agreements/" + id));
            String changed = read.text().contains("\"alternativeTitles\":[")
                    ? read.text().replace("\"alternativeTitles\":[", "\"alternativeTitles\":[\"" + title + "\",")
                    : Samples.small(id, ",\"alternativeTitles\":[\"" + title + "\"]");
            int status = status(() -> http.put("/agreements/" + id, changed, "If-Match", read.header("ETag")));
            assertThat(status).isIn(200, 412);
            if (status == 200) {
                return tries;
            }
            pause(ThreadLocalRandom.current().nextInt(100 * tries)); // backoff, as in a real client
        }
    }

    /** Retries while the service is busy, like a real client. */
    private static Reply patiently(Supplier<Reply> request) {
        Reply reply = request.get();
        while (reply.status() == 503) {
            pause(100);
            reply = request.get();
        }
        return reply;
    }

    private static int status(Supplier<Reply> request) {
        return patiently(request).status();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverComesFirstHasTheId() throws InterruptedException {
        String id = Samples.newId();

        List<Integer> statuses = ConcurrentRequests.run(
                WRITERS,
                writer -> () -> status(() -> http.post("/agreements", Samples.small(id, ",\"x:y\":" + writer))));

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(WRITERS - 1);
    }

    @Test
    void ofThoseWhoKnowTheSameVersionOneWins() throws InterruptedException {
        String id = Samples.newId();
        String etag = http.post("/agreements", Samples.small(id, "")).header("ETag");

        assertOneWins(writer -> () ->
                status(() -> http.put("/agreements/" + id, Samples.small(id, ",\"x:y\":" + writer), "If-Match", etag)));
    }

    @Test
    void ofThoseWhoKnowTheSameVersionOfAMeetingOneWinsAndIsFoundAtItsAgreement() throws InterruptedException {
        String id = Samples.newId();
        String etag = http.post("/meetings", Samples.smallMeeting(id, "")).header("ETag");

        assertOneWins(writer -> () -> status(() -> http.put(
                "/meetings/" + id,
                Samples.smallMeeting(id, ",\"about\":[{\"document\":\"" + id + "-" + writer + "\"}]"),
                "If-Match",
                etag)));
        String agreement =
                http.get("/meetings/" + id).json().at("/about/0/document").asString();
        http.post("/agreements", Samples.small(agreement, ""));
        assertThat(http.get("/agreements/" + agreement + "/meetings").json()).hasSize(1);
    }

    private static void assertOneWins(IntFunction<Callable<Integer>> writers) throws InterruptedException {
        List<Integer> statuses = ConcurrentRequests.run(WRITERS, writers);

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(WRITERS - 1);
    }
}
