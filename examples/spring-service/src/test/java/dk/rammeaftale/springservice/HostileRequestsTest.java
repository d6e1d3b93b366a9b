package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.springservice.Http.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever somebody sends, the service says what is wrong with it, and goes on. */
@ServiceTest
class HostileRequestsTest {

    private static final int LIMIT = 1 << 20;

    @Autowired
    private Http http;

    @AfterEach
    void theServiceGoesOn() {
        assertThat(http.post("/agreements", Samples.small(Samples.newId(), "")).status())
                .isEqualTo(201);
    }

    // ---- what is no JSON: 400

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{\"type\":\"frameworkAgreement\"",
                "{'type':'frameworkAgreement'}",
                "{\"title\":NaN}",
                "{\"title\":01}",
                "{\"title\":\"\u0001\"}",
                "{\"title\":\"\\x\"}",
                "{\"title\":\"\\u12\"}",
                "{\"title\":1,}",
                "// {}",
                "<agreement/>",
                "id=1&title=x",
                "nul",
                "{} {}",
                "{}x",
                "\u0000",
                "\uFEFF"
            })
    void whatIsNoJsonIsOurProblemList(String body) {
        Reply reply = http.post("/agreements", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:rammeaftale:problem:not-json");
        assertThat(reply.problems()).anyMatch(problem -> problem.matches("\\d+:\\d+ RA-000[123] .*"));
    }

    @Test
    void anAgreementCutOffAnywhereIsNoJson() {
        byte[] whole = Samples.agreement(Samples.newId()).getBytes(UTF_8);
        int end = new String(whole, UTF_8).stripTrailing().getBytes(UTF_8).length;
        for (int length = 1; length < end; length += 397) {
            assertThat(http.post("/agreements", Arrays.copyOf(whole, length)).status())
                    .as("%d bytes", length)
                    .isEqualTo(400);
        }
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        String json = Samples.small(Samples.newId(), ",\"field\":\"æøå\"");
        assertThat(http.post("/agreements", json.getBytes(ISO_8859_1)).problems())
                .singleElement()
                .asString()
                .contains("RA-0002");
        assertThat(http.post(
                                "/agreements",
                                json.getBytes(ISO_8859_1),
                                "Content-Type",
                                "application/json;charset=latin1")
                        .status())
                .isEqualTo(400);
        assertThat(http.post("/agreements", json.getBytes(UTF_16)).status()).isEqualTo(400);
        for (String hex : List.of("C0AF", "EDA080", "F4908080", "FF", "80", "F09F")) {
            byte[] bytes = json.replace("æøå", "<>").getBytes(ISO_8859_1);
            ByteArrayOutputStream wrong = new ByteArrayOutputStream();
            for (byte b : bytes) {
                if (b == '<') {
                    wrong.write(HexFormat.of().parseHex(hex));
                } else {
                    wrong.write(b);
                }
            }
            assertThat(http.post("/agreements", wrong.toByteArray()).status())
                    .as(hex)
                    .isEqualTo(400);
        }
    }

    @Test
    void noiseIsRefused() {
        Random random = new Random(42);
        for (int i = 0; i < 40; i++) {
            byte[] noise = new byte[1 + random.nextInt(500)];
            random.nextBytes(noise);
            assertThat(http.post("/agreements", noise).status()).isEqualTo(400);
        }
    }

    // ---- what is JSON and no agreement: 422

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "true", "7", "\"x\"", "[]", "[{}]", "{}", "{\"type\":null}", "{\"type\":\"dossier\"}"})
    void whatIsNoAgreementIsRefused(String body) {
        Reply reply = http.post("/agreements", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                ",\"ukendt\":1                               | RA-0005 /ukendt",
                ",\"title\":\"en til\"                       | RA-0004 /title",
                ",\"x:y\":1,\"x:y\":2                        | RA-0004 /x:y",
                ",\"field\":{\"a\":1}                        | RA-0006 /field",
                ",\"field\":1e999999999                      | RA-0006 /field",
                ",\"parties\":{}                             | RA-0006 /parties",
                ",\"parties\":[null]                         | RA-0015 /parties/0",
                ",\"parties\":[{\"authority\":null}]         | RA-0007 /parties/0/authority",
                ",\"stage\":\"CONCLUDED\"                    | RA-0008 /stage",
                ",\"renewedEvery\":\"P99999999999Y\"         | RA-0009 /renewedEvery",
                ",\"formatVersion\":\"2.0\"                  | RA-0004 /formatVersion",
                ",\"id\":\"../../etc\"                       | RA-0004 /id"
            })
    void eachFaultIsNamed(String more, String problem) {
        Reply reply = http.post("/agreements", Samples.small(Samples.newId(), more));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problems()).anyMatch(p -> p.endsWith(" " + problem));
    }

    @Test
    void whatIsHugeIsNoWork() {
        for (String huge : List.of(
                ",\"x:y\":" + "[".repeat(100_000) + "]".repeat(100_000),
                ",\"x:y\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
                ",\"x:y\":" + "9".repeat(1_000_000),
                ",\"x:y\":[" + "1,".repeat(200_000) + "1]",
                ",\"parties\":[" + "{},".repeat(50_000) + "{}]")) {
            Reply reply = http.post("/agreements", Samples.small(Samples.newId(), huge));
            assertThat(reply.status()).as(huge.substring(0, 20)).isEqualTo(422);
            assertThat(reply.problems()).hasSizeBetween(1, 101);
        }
    }

    /** At each place of the 2021–22 agreement in turn. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "\"\"", "[]", "{}", "[null]", "true"})
    void aValueOfAnotherKindAnywhereIsRefusedOrStored(String value) {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode other = mapper.readTree(value);
        List<Integer> statuses = new ArrayList<>();
        JsonNode agreement = mapper.readTree(Samples.agreement(Samples.newId()));
        replaceEach(agreement, other, () -> {
            Reply reply = http.post("/agreements", mapper.writeValueAsString(agreement));
            assertThat(reply.status()).as(reply.text()).isIn(201, 409, 422);
            if (reply.status() == 422) {
                assertThat(reply.problems()).isNotEmpty();
            }
            statuses.add(reply.status());
        });
        assertThat(statuses).hasSizeGreaterThan(60).contains(422);
    }

    private static void replaceEach(JsonNode node, JsonNode other, Runnable check) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode before = object.get(name);
                object.set(name, other);
                check.run();
                object.set(name, before);
                replaceEach(before, other, check);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode before = array.get(0); // the first stands for its brothers
            array.set(0, other == null ? NullNode.getInstance() : other);
            check.run();
            array.set(0, before);
            replaceEach(before, other, check);
        }
    }

    // ---- types and sizes: 415, 413

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/merge-patch+json",
                "application/problem+json",
                "nonsense",
                "*/*"
            })
    void onlyJsonIsReceived(String type) {
        for (String method : List.of("POST", "PUT")) {
            String path = method.equals("PUT") ? "/agreements/x" : "/agreements";
            Reply reply = http.send(method, path, "{}".getBytes(UTF_8), "Content-Type", type, "If-Match", "*");
            assertThat(reply.status()).as(method).isEqualTo(415);
            assertThat(reply.json().get("title").asString()).isEqualTo("Indholdstypen kan ikke modtages");
        }
    }

    @Test
    void aBodyWithoutATypeIsNotReceived() {
        assertThat(http.send("POST", "/agreements", "{}".getBytes(UTF_8)).status())
                .isEqualTo(415);
        assertThat(http.send("POST", "/agreements", new byte[0]).status()).isEqualTo(415);
    }

    @Test
    void aCompressedBodyIsNotReceived() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Samples.agreement(Samples.newId()).getBytes(UTF_8));
        }
        assertThat(http.post("/agreements", bytes.toByteArray(), "Content-Type", Http.JSON, "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aBodyAtTheLimitIsReadAndOneByteMoreIsNot() {
        byte[] json = new byte[LIMIT + 1];
        Arrays.fill(json, (byte) ' ');
        byte[] start = Samples.small(Samples.newId(), "").getBytes(UTF_8);
        System.arraycopy(start, 0, json, 0, start.length);

        assertThat(http.post("/agreements", Arrays.copyOf(json, LIMIT)).status())
                .isEqualTo(201);
        Reply reply = http.post("/agreements", json);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().get("detail").asString()).isEqualTo("Et dokument må højst fylde 1.048.576 byte.");
    }

    @Test
    void whatIsLongerInItsCanonicalFormIsStoredOnlyIfItCanBeReadAgain() {
        for (int length : new int[] {LIMIT - 1, LIMIT}) { // P15W is written as P105D
            String start = Samples.small(Samples.newId(), ",\"renewedEvery\":\"P15W\",\"x:y\":[\"\",\"\"]");
            String fill = "a".repeat((length - start.length()) / 2);
            String json = start.replace("[\"\",\"\"]", "[\"" + fill + "\",\"" + fill + "\"]");
            json = json.replace("\"Rammeaftale\"", "\"Rammeaftale" + "e".repeat(length - json.length()) + "\"");
            assertThat(json).hasSize(length);
            assertThat(http.post("/agreements", json.getBytes(UTF_8)).status()).isEqualTo(length < LIMIT ? 201 : 413);
        }
    }

    private static byte[] post(String header, String body) {
        List<String> lines = List.of(
                "POST /agreements HTTP/1.1",
                "Host: x",
                "Content-Type: application/json",
                "Connection: close",
                header,
                "",
                body);
        return String.join("\r\n", lines).getBytes(UTF_8);
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotRead() {
        String reply = http.raw(post("Content-Length: 99999999999", "{"));

        assertThat(reply).startsWith("HTTP/1.1 413").contains("too-large");
        assertThat(http.raw(post("Content-Length: 1100000\r\nExpect: 100-continue", "")))
                .as("whoever asks first is not told to go on")
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void whatDoesNotSayHowLongItIsIsReadToTheLimit() {
        byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(UTF_8);
        byte[][] parts = new byte[2000][]; // 125 MiB
        Arrays.fill(parts, chunk);
        parts[0] = post("Transfer-Encoding: chunked", "");

        assertThat(http.raw(parts)).startsWith("HTTP/1.1 413").contains("too-large");
    }

    // ---- what is hardly HTTP

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONSENSE\\r\\n\\r\\n                                                               | 400",
                "GET /a b[ HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n                                        | 400",
                "GET /agreements/[x] HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n                              | 400",
                "GET /agreements/%00 HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n                              | 400",
                "GET /agreements/%zz HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n                              | 400",
                "GET /agreements/a%2Fb HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n                            | 400",
                "GET /../../etc/passwd HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n                            | 400",
                "GET // HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n                    | 404",
                "GET /schema HTTP/1.1\\r\\n\\r\\n                                                   | 400",
                "GET /schema HTTP/9.9\\r\\nHost: x\\r\\n\\r\\n                                      | 505",
                "GET /error HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n                | 404",
                "TRACE / HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n                   | 405",
                "PROPFIND /agreements HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n      | 405",
                "GET /agreements/x HTTP/1.1\\r\\nHost: x\\r\\nAccept: %\\r\\nConnection: close\\r\\n\\r\\n | 406"
            })
    void whatIsHardlyHttpIsAnsweredBriefly(String request, int status) {
        String reply = http.raw(request.replace("\\r\\n", "\r\n").getBytes(UTF_8));

        assertThat(reply).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void aHeaderLongerThanAllowedIsRefused() {
        String reply = http.raw(
                ("GET /schema HTTP/1.1\r\nHost: x\r\nIf-Match: " + "x".repeat(20_000) + "\r\n\r\n").getBytes(UTF_8));

        assertThat(reply).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aBodyThatStopsOrHasBrokenChunksIsAnswered() {
        assertThat(http.raw(post("Transfer-Encoding: chunked", "xyz\r\n{}\r\n")))
                .startsWith("HTTP/1.1 400 ")
                .contains("bad-request");
        assertThat(http.raw(post("Content-Length: 100", "{")))
                .as("after the time that a client has")
                .startsWith("HTTP/1.1 408 ")
                .contains("too-slow", "\"status\":408");
    }

    /** None of its bytes comes too late after the one before it, and the last comes ten times too late. */
    @Test
    void aBodyThatDripsIsAnsweredBeforeItsEnd() {
        String reply = http.dripping(post("Content-Length: " + LIMIT, ""), 200);

        assertThat(reply).startsWith("HTTP/1.1 408 ").contains("too-slow");
    }

    @Test
    void anEmptyListOfVersionsIsNone() {
        String id = Samples.newId();
        http.post("/agreements", Samples.small(id, ""));
        for (String none : List.of("", " ", ",", "x", "\"", "W/", "**")) {
            assertThat(http.raw(("GET /agreements/" + id + " HTTP/1.1\r\nHost: x\r\nIf-None-Match:" + none
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8)))
                    .as(none)
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void whatSpringRefusesIsAProblemInBothLanguages() {
        Reply missing = http.get("/findes-ikke");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json().get("title").asString()).isEqualTo("Adressen findes ikke");
        assertThat(missing.json().get("instance").asString()).isEqualTo("/findes-ikke");
        Reply method = http.send("DELETE", "/agreements/x", new byte[0], "Accept-Language", "en");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("GET").contains("PUT");
        assertThat(method.json().get("title").asString()).isEqualTo("The method is not allowed");
        Reply accept = http.get("/agreements/x", "Accept", "text/html");
        assertThat(accept.status()).isEqualTo(406);
        assertThat(accept.json().get("title").asString()).isEqualTo("Formatet kan ikke leveres");
    }
}
