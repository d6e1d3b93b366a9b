package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the service. Whatever it gets must be an answer that the OpenAPI document knows, and tell nothing of the code. */
@TestComponent
@Lazy
final class Http {

    static final String JSON = "application/json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A line of a stack trace, a class, a place in a source, words of the parser or of the database. */
    private static final Pattern TELLTALE = Pattern.compile(
            "\\tat |Exception|Throwable|\\b(java|javax|jakarta|org|com|tools|dk)\\.[a-z]+\\.|\\.java\\b|Jackson|Tomcat|"
                    + "JDBC|SQL|Hikari|[Ss]pring|select |insert ");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Http(Environment environment) {
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    record Reply(int status, java.net.http.HttpHeaders headers, String text) {

        JsonNode json() {
            return MAPPER.readTree(text);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Returns line, column, code and pointer of each problem. */
        List<String> problems() {
            return json().get("problems")
                    .valueStream()
                    .map(p -> p.path("line").asString("-") + ":"
                            + p.path("column").asString("-") + " "
                            + p.get("code").asString() + " " + p.get("pointer").asString())
                    .toList();
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Reply post(String path, String json, String... headers) {
        return post(path, json.getBytes(UTF_8), headers);
    }

    Reply post(String path, byte[] json, String... headers) {
        return send("POST", path, json, typed(headers));
    }

    Reply put(String path, String json, String... headers) {
        return send("PUT", path, json.getBytes(UTF_8), typed(headers));
    }

    private static String[] typed(String... headers) {
        if (List.of(headers).contains("Content-Type")) {
            return headers;
        }
        String[] typed = new String[headers.length + 2];
        typed[0] = "Content-Type";
        typed[1] = JSON;
        System.arraycopy(headers, 0, typed, 2, headers.length);
        return typed;
    }

    Reply send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(UTF_8));
            Reply reply = new Reply(response.statusCode(), response.headers(), response.body());
            check(method, path, reply);
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(String method, String path, Reply reply) {
        OpenApi.assertKnows(method, path, reply.status());
        if (reply.status() < 400) {
            return;
        }
        if (!method.equals("HEAD")) {
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            JsonNode problem = reply.json();
            assertThat(problem.propertyNames())
                    .containsExactly("type", "title", "status", "detail", "instance", "problems");
            assertThat(problem.get("status").asInt()).isEqualTo(reply.status());
            assertThat(problem.get("type").asString()).startsWith("urn:rammeaftale:problem:");
        }
        assertThat(reply.header("Content-Language")).isIn("da", "en");
        assertTellsNothing(reply.text());
    }

    private static void assertTellsNothing(String text) {
        assertThat(text).doesNotContainPattern(TELLTALE);
    }

    /** Sends what no client would send, and returns all that comes back until the service closes. */
    String raw(byte[]... parts) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            Thread writer = new Thread(() -> write(socket, parts));
            writer.start();
            InputStream in = socket.getInputStream();
            String text = new String(in.readAllBytes(), ISO_8859_1);
            writer.join();
            assertTellsNothing(text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Sends a byte after the other, none of them late, until the service has answered and closed, and at last no more; returns the
     * answer.
     */
    String dripping(byte[] head, int most) {
        byte[][] parts = new byte[most][];
        Arrays.fill(parts, new byte[] {' '});
        parts[0] = head;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread writer = new Thread(() -> {
                for (byte[] part : parts) {
                    if (!socket.isClosed() && write(socket, part)) {
                        LockSupport.parkNanos(100_000_000);
                    } else {
                        return;
                    }
                }
                shutDown(socket);
            });
            writer.start();
            String text = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            assertTellsNothing(text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shutDown(Socket socket) {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean write(Socket socket, byte[]... parts) {
        try {
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
            }
            return true;
        } catch (IOException e) {
            return false; // the service has closed, and its answer says why
        }
    }
}
