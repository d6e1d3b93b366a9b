package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A service in a process of its own, with a heap for one of the longest documents, gets many of them at once. */
@EnabledIfSystemProperty(named = "load", matches = "true", disabledReason = "long; .ci/run service sets -Dload=true")
class LoadTest {

    private static final int LONGEST = 1 << 20;
    private static final long PAUSE = 100_000_000;
    private static final Pattern READY = Pattern.compile("Ready: .* on port (\\d+); the heap is for (\\d+) of");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Process service;
    private CompletableFuture<List<String>> log;
    private int port;
    private int atOnce;

    @BeforeEach
    void start() throws IOException {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpringService.class.getName(),
                        "--server.port=0",
                        "--rammeaftale.wait-for-memory=1s",
                        "--rammeaftale.body-within=500s",
                        "--springdoc.api-docs.enabled=false", // is there for the recipes
                        "--logging.level.org.springframework.boot.tomcat=info", // says that requests were cut off
                        "--rammeaftale.folder=" + folder)
                .redirectErrorStream(true)
                .start();
        BufferedReader lines = service.inputReader(UTF_8);
        List<String> before = new ArrayList<>();
        for (String line = lines.readLine(); line != null && port == 0; line = port == 0 ? lines.readLine() : line) {
            before.add(line);
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                port = Integer.parseInt(ready.group(1));
                atOnce = Integer.parseInt(ready.group(2));
            }
        }
        assertThat(port).as(() -> "started: " + before).isPositive();
        log = CompletableFuture.supplyAsync(() -> lines.lines().toList());
    }

    @AfterEach
    void stop() {
        service.destroyForcibly();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(90)); // a service without memory never answers
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest post(String document) {
        return request("/agreements")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document))
                .build();
    }

    /** Returns one of the longest documents, of as many elements as possible. */
    private static String agreement(String id, String list, String element) {
        String start = Samples.small(id, ",\"access\":\"open\",\"" + list + "\":[");
        int most = Math.min(100_000, (LONGEST - start.length()) / (element.length() + 1));
        return start.replace("[}", "[" + (element + ",").repeat(most - 1) + element + "]}");
    }

    private void storeDocuments() throws Exception {
        List<String> documents = List.of(
                agreement("markup", "notes", "{\"text\":\"" + "&_<*".repeat(60) + "\"}"),
                agreement("notes", "notes", "{\"text\":\"t\"}"),
                agreement("deadlines", "deadlines", "{\"text\":\"t\",\"atLatest\":\"2030-01-01\"}"));
        for (String document : documents) {
            assertThat(send(post(document)).statusCode()).isIn(201, 409); // on PostgreSQL the tests share a database
        }
    }

    private List<HttpRequest> requests() {
        List<HttpRequest> requests = new ArrayList<>();
        for (String id : List.of("markup", "notes", "deadlines")) {
            for (String below : List.of("/public.html", "/public.md", "/public.json", "/public/parties.csv", "")) {
                requests.add(request("/agreements/" + id + below).build());
            }
        }
        for (String wrong : List.of("{}", "[]", "1", "{\"a\":{}}")) {
            requests.add(post(agreement("wrong", "parties", wrong)));
            requests.add(post(agreement("wrong", "x:y", wrong)));
        }
        return requests;
    }

    @Test
    void ofABurstOfTheLongestDocumentsWhatDoesNotFitIsRefused() throws Exception {
        assertThat(atOnce).isEqualTo(1);
        storeDocuments();
        List<HttpRequest> requests = requests();

        List<HttpResponse<String>> responses =
                ConcurrentRequests.run(3 * requests.size(), i -> () -> send(requests.get(i % requests.size())));

        assertThat(responses).allSatisfy(response -> {
            assertThat(response.statusCode()).isIn(200, 201, 409, 422, 503);
            if (response.statusCode() == 503) {
                assertThat(response.body()).contains("urn:rammeaftale:problem:busy");
                assertThat(response.headers().firstValue("Retry-After")).contains("5");
            }
        });
        assertThat(responses).extracting(HttpResponse::statusCode).contains(503);
        assertThat(send(request("/agreements/markup/public.html").build()).statusCode())
                .isEqualTo(200);
        service.toHandle().destroy(); // leaves its output open
        assertThat(log.get()).noneMatch(line -> line.contains("ERROR") || line.contains("OutOfMemory"));
    }

    /** Some of its clients send a byte of their documents now and then, and would not be done for minutes. */
    @Test
    void endsSoonAfterSigtermUnderLoad() throws Exception {
        storeDocuments();
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            slow.add(slowSender());
        }
        Thread load = new Thread(() -> {
            List<HttpRequest> requests = requests();
            for (int i = 0; service.isAlive(); i++) {
                client.sendAsync(requests.get(i % requests.size()), BodyHandlers.discarding());
                LockSupport.parkNanos(PAUSE);
            }
        });
        load.start();
        LockSupport.parkNanos(10 * PAUSE);

        service.toHandle().destroy(); // leaves its output open

        assertThat(service.waitFor(30, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(log.get())
                .as("requests were worked on, and had their database")
                .anyMatch(line -> line.contains("still active"))
                .noneMatch(line -> line.contains("database"));
        for (Socket socket : slow) {
            socket.close();
        }
        load.join();
    }

    private Socket slowSender() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream out = socket.getOutputStream();
        out.write(
                "POST /agreements HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n"
                        .getBytes(UTF_8));
        Thread sender = new Thread(() -> {
            try {
                while (true) {
                    out.write(' ');
                    LockSupport.parkNanos(PAUSE);
                }
            } catch (IOException e) {
                return; // closed
            }
        });
        sender.setDaemon(true);
        sender.start();
        return socket;
    }
}
