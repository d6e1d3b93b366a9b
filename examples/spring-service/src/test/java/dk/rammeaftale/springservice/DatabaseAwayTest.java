package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.rammeaftale.springservice.Http.Reply;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service answers 503 while the database is down, and works again when the database is back. */
@ServiceTest
@DirtiesContext
class DatabaseAwayTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    private static final String URL =
            Optional.ofNullable(System.getenv("SPRING_DATASOURCE_URL")).orElseGet(DatabaseAwayTest::startH2);

    private static final DatabaseProxy PROXY = proxy();

    @Autowired
    private Http http;

    private static String startH2() {
        try {
            Server server = Server.createTcpServer("-tcpPort", "0", "-tcpDaemon", "-ifNotExists")
                    .start();
            return "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:away;DB_CLOSE_DELAY=-1";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseProxy proxy() {
        Matcher address = Pattern.compile("//([^:/]+):(\\d+)/").matcher(URL);
        assertThat(address.find()).as("host and port in %s", URL).isTrue();
        return new DatabaseProxy(address.group(1), Integer.parseInt(address.group(2)));
    }

    @DynamicPropertySource
    static void throughTheProxy(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.datasource.url", () -> URL.replaceFirst("//[^:/]+:\\d+/", "//localhost:" + PROXY.port() + "/"));
        properties.add("spring.datasource.hikari.connection-timeout", () -> 1000);
        properties.add("spring.datasource.hikari.validation-timeout", () -> 500);
    }

    @AfterEach
    void restore() {
        PROXY.restore();
    }

    @AfterAll
    static void close() {
        PROXY.close();
    }

    private List<Callable<Reply>> everyRoute(String id) {
        return List.of(
                () -> http.get("/agreements/" + id),
                () -> http.post("/agreements", Samples.agreement(Samples.newId())),
                () -> http.put("/agreements/" + id, Samples.small(id, ""), "If-Match", "*"),
                () -> http.get("/agreements/" + id + "/outstanding-approvals"),
                () -> http.get("/agreements/" + id + "/meetings"),
                () -> http.get("/agreements/" + id + "/public"),
                () -> http.get("/agreements/" + id + "/public.ics"),
                () -> http.get("/agreements/" + id + "/public/parties.csv"),
                () -> http.post("/meetings", Samples.meeting(Samples.newId(), id)),
                () -> http.get("/meetings/" + id),
                () -> http.get("/meetings/" + id + "/public"),
                () -> http.get("/meetings/" + id + "/public.ics"),
                () -> http.get("/meetings/" + id + "/public/agenda.csv"),
                () -> http.put("/meetings/" + id, Samples.smallMeeting(id, ""), "If-Match", "*"));
    }

    @Test
    void thatItIsGoneIsSaidAndForgottenWhenItIsBack() {
        goneAndBack(PROXY::cut);
    }

    @Test
    void thatItIsSilentIsSaidToo() {
        assumeTrue(
                URL.startsWith("jdbc:postgresql:"), "H2 has no timeout for its server, and is not used over a network");
        goneAndBack(PROXY::silence);
    }

    private void goneAndBack(Runnable gone) {
        String id = Samples.newId();
        assertThat(http.post("/agreements", Samples.agreement(id)).status()).isEqualTo(201);
        String before = http.get("/agreements/" + id).text();
        for (int i = 0; i < 2; i++) {
            gone.run();
            long start = System.nanoTime();
            Reply first = http.get("/agreements/" + id);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            assertThat(first.status()).isEqualTo(503);
            assertThat(first.header("Retry-After")).isEqualTo("5");
            assertThat(first.json().get("title").asString()).isEqualTo("Databasen svarer ikke");

            PROXY.restore();
            await().atMost(SOON).until(() -> http.get("/agreements/" + id).status(), status -> status == 200);
            assertThat(http.get("/agreements/" + id).text()).isEqualTo(before);
            assertThat(http.post("/agreements", Samples.agreement(Samples.newId()))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void everyRouteThatNeedsItSaysSo() throws InterruptedException {
        List<Callable<Reply>> routes = everyRoute(Samples.newId());
        PROXY.cut();

        assertThat(ConcurrentRequests.run(routes.size(), routes::get))
                .as("after the pool's timeout")
                .extracting(Reply::status)
                .containsOnly(503);
        assertThat(http.post("/agreements", "{").status())
                .as("requests without the database work")
                .isEqualTo(400);
        assertThat(http.get("/schema").status()).isEqualTo(200);
    }

    @Test
    void manyWhoAskMeanwhileAllGetAnAnswer() throws InterruptedException {
        PROXY.cut();

        long start = System.nanoTime();
        assertThat(ConcurrentRequests.run(
                        100, i -> () -> http.get("/agreements/x").status()))
                .containsOnly(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
