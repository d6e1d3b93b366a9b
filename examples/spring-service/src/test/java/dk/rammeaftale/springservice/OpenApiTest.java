package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.publishing.Tables;
import dk.rammeaftale.springservice.Http.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document describes exactly what the controllers do. The other tests check each response against it, too. */
@ServiceTest
class OpenApiTest {

    private static final String LARGE = " ".repeat((1 << 20) + 1);

    /** The examples that no single request can cause. */
    private static final Map<String, Reason> WITHOUT_REQUEST = Map.of(
            problem("failed"), Reason.INTERNAL_ERROR,
            problems("unavailable", "busy"), Reason.BUSY,
            problems("unavailable", "databaseAway"), Reason.DATABASE_AWAY);

    @Autowired
    private Http http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void hasThePathsAndMethodsOfTheControllers() {
        Set<String> mapped = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mapped).isEqualTo(OpenApi.operations());
    }

    @Test
    void everyStatusItTellsOfIsAnswered() {
        String id = Samples.newId();
        String meeting = Samples.newId();
        Set<String> seen = new TreeSet<>();
        for (String[] documents : new String[][] {
            {"/agreements", Samples.small(id, ""), Samples.small("ingen", "")},
            {"/meetings", Samples.meeting(meeting, id), Samples.smallMeeting("ingen", "")}
        }) {
            String path = documents[0];
            String json = documents[1];
            seen.add("POST " + path + " " + http.post(path, json).status());
            seen.add("POST " + path + " " + http.post(path, json).status());
            seen.add("POST " + path + " " + http.post(path, "{").status());
            seen.add("POST " + path + " " + http.post(path, "{}").status());
            seen.add("POST " + path + " " + http.post(path, LARGE).status());
            seen.add("POST " + path + " "
                    + http.post(path, json, "Content-Type", "text/plain").status());
            String stored = path + (path.equals("/agreements") ? "/" + id : "/" + meeting);
            seen.add("GET " + path + "/{id} " + http.get(stored).status());
            seen.add("GET " + path + "/{id} "
                    + http.get(stored, "If-None-Match", http.get(stored).header("ETag"))
                            .status());
            seen.add("GET " + path + "/{id} " + http.get(path + "/findes-ikke").status());
            String put = "PUT " + path + "/{id} ";
            seen.add(put + http.put(stored, json, "If-Match", "*").status());
            seen.add(put + http.put(stored, json, "If-Match", "\"x\"").status());
            seen.add(put + http.put(stored, json).status());
            seen.add(put + http.put(stored, "{", "If-Match", "*").status());
            seen.add(put + http.put(stored, "{}", "If-Match", "*").status());
            seen.add(put + http.put(stored, LARGE, "If-Match", "*").status());
            seen.add(put
                    + http.put(stored, json, "If-Match", "*", "Content-Type", "text/plain")
                            .status());
            seen.add(put
                    + http.put(path + "/ingen", documents[2], "If-Match", "*").status());
        }
        for (String part : new String[] {"/outstanding-approvals", "/meetings"}) {
            seen.add("GET /agreements/{id}" + part + " "
                    + http.get("/agreements/" + id + part).status());
            seen.add("GET /agreements/{id}" + part + " "
                    + http.get("/agreements/findes-ikke" + part).status());
        }
        String open = ",\"access\":\"open\"";
        Map<String, String> published = Map.of(
                "/agreements", Samples.small("a" + id, open),
                "/meetings", Samples.smallMeeting("b" + id, open));
        published.forEach((path, json) -> {
            String stored = http.post(path, json).header("Location");
            Map.of(
                            "/public",
                            "/public",
                            "/public.{suffix}",
                            "/public.html",
                            "/public/{table}.csv",
                            "/public/agenda.csv")
                    .forEach((route, called) -> {
                        String get = "GET " + path + "/{id}" + route + " ";
                        String etag = http.get(stored + called).header("ETag");
                        seen.add(get + http.get(stored + called).status());
                        seen.add(get
                                + http.get(stored + called, "If-None-Match", etag)
                                        .status());
                        seen.add(get + http.get(stored + called + "?on=x").status());
                        seen.add(get + http.get(path + "/findes-ikke" + called).status());
                        seen.add(get
                                + http.get(stored + called, "Accept", "image/png")
                                        .status());
                    });
        });
        for (String path : new String[] {"/openapi.json", "/schema"}) {
            seen.add("GET " + path + " " + http.get(path).status());
            seen.add("GET " + path + " " + http.get(path, "Accept", "image/png").status());
        }

        Set<String> told = OpenApi.answers().stream()
                .filter(answer -> !answer.endsWith(" default")) // 406, 500
                .filter(answer -> !answer.endsWith(" 503")) // see DatabaseAwayTest
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(told);
    }

    /** Each example is the beginning of the real response for the sample. */
    @Test
    void itsExamplesAreOfTheSample() {
        http.post("/agreements", Samples.agreement("sjaelland-2021-22"));
        JsonNode answers = OpenApi.document().at("/components/responses");
        JsonNode page = answers.at("/publicCopy/content");

        assertThat(page.propertyNames())
                .containsExactlyElementsOf(Arrays.stream(Form.values())
                        .map(form -> form.type().getType() + "/" + form.type().getSubtype())
                        .toList());
        page.forEachEntry((type, content) -> assertStarts(
                content.get("example"),
                http.get("/agreements/sjaelland-2021-22/public?on=2026-12-01", "Accept", type)));
        assertStarts(
                answers.at("/publicTable/content/text~1csv/example"),
                http.get("/agreements/sjaelland-2021-22/public/parties.csv"));
        assertThat(OpenApi.document()
                        .at("/components/parameters/suffix/schema/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(Form.values()).map(Form::suffix).toList());
        assertThat(OpenApi.document()
                        .at("/components/parameters/table/schema/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(Tables.NAMES);
    }

    private static void assertStarts(JsonNode example, Reply reply) {
        if (example.isString()) {
            assertThat(example.asString()).endsWith("…");
            assertThat(reply.text()).startsWith(example.asString().replaceFirst("…$", ""));
        } else {
            example.forEachEntry(
                    (name, value) -> assertThat(reply.json().get(name)).isEqualTo(value));
        }
    }

    /** Also writes the served document to {@code target/openapi.json}, for {@code .ci/openapi}. */
    @Test
    void isServedAndRefersToNothingOutside() throws IOException {
        Reply reply = http.get("/openapi.json");
        JsonNode served = reply.json();

        assertThat(served.get("openapi").asString()).startsWith("3.1.");
        assertThat(served.get("paths")).isEqualTo(OpenApi.document().get("paths"));
        assertThat(served.findValuesAsString("$ref"))
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(reference.startsWith("#")
                                && !served.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isTrue());
        assertThat(served.at("/components/schemas").propertyNames())
                .contains("frameworkAgreement", "meeting", "focusArea", "agendaItem")
                .doesNotContain("dossier", "document");
        Files.writeString(Path.of("target", "openapi.json"), reply.text());
    }

    /** Each example of a request gets an example of a response. */
    @Test
    void itsExamplesAreAnswered() {
        String agreement = example("/components/examples/agreement/value").toString();
        String meeting = example("/components/examples/meeting/value").toString();
        String stored = "/agreements/region-2025-26";
        String noDocument = "/agreements/findes-ikke";
        Map<String, Reply> answers = new TreeMap<>();
        answers.put("/created/content/application~1json/example", http.post("/agreements", agreement));
        answers.put("/replaced/content/application~1json/example", http.put(stored, agreement, "If-Match", "*"));
        answers.put(problem("idExists"), http.post("/agreements", agreement));
        answers.put(problem("notJson"), http.post("/agreements", "{"));
        answers.put(problem("tooLarge"), http.post("/agreements", LARGE));
        answers.put(problem("unsupportedMediaType"), http.post("/agreements", agreement, "Content-Type", "text/plain"));
        answers.put(problem("changedMeanwhile"), http.put(stored, agreement, "If-Match", "\"x\""));
        answers.put(problem("ifMatchMissing"), http.put(stored, agreement));
        answers.put(
                problems("invalidDocument", "invalidDocument"),
                http.post("/agreements", agreement.replace("2025/2026", "2025-2026")));
        answers.put(
                problems("invalidDocument", "otherId"),
                http.put(stored, agreement.replace("region-2025-26", "region-2027-28"), "If-Match", "*"));
        answers.put(problem("unknownDocument"), http.get(noDocument));
        answers.put(problems("notPublic", "unknownDocument"), http.get(noDocument + "/public"));
        String closed =
                http.post("/agreements", Samples.small("udkast-2027-28", "")).header("Location");
        answers.put(problems("notPublic", "notPublic"), http.get(closed + "/public"));
        answers.put(problem("badDay"), http.get(stored + "/public?on=2026-12"));
        answers.put(problem("notAcceptable"), http.get(stored + "/public", "Accept", "image/png"));

        answers.forEach((place, reply) ->
                assertThat(reply.json()).as(place).isEqualTo(example("/components/responses" + place)));
        String routes = "/paths/~1agreements~1{id}~1";
        String content = "/get/responses/200/content/application~1json/example";
        assertThat(http.post("/meetings", meeting).status()).isEqualTo(201);
        assertThat(http.get(stored).json()).isEqualTo(example("/components/examples/agreement/value"));
        assertThat(http.get("/meetings/dialogmoede-2025").json())
                .isEqualTo(example("/components/examples/meeting/value"));
        assertThat(http.get(stored + "/meetings").json()).isEqualTo(example(routes + "meetings" + content));
        assertThat(http.get(stored + "/outstanding-approvals").json())
                .isEqualTo(example(routes + "outstanding-approvals" + content));
        assertThat(answers.keySet()).containsAll(problemsWithExamples());
        ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.forLanguageTag("da"));
        WITHOUT_REQUEST.forEach((pointer, reason) -> {
            JsonNode example = example("/components/responses" + pointer);
            assertThat(example.get("status").asInt()).isEqualTo(reason.status());
            assertThat(example.get("type").asString()).isEqualTo("urn:rammeaftale:problem:" + reason.word());
            assertThat(example.get("title").asString()).isEqualTo(messages.getString(reason.word() + ".title"));
            assertThat(example.get("detail").asString()).isEqualTo(messages.getString(reason.word() + ".detail"));
        });
    }

    private static JsonNode example(String pointer) {
        JsonNode example = OpenApi.document().at(pointer);
        assertThat(example.isMissingNode()).as(pointer).isFalse();
        return example;
    }

    private static String problem(String response) {
        return "/" + response + "/content/application~1problem+json/example";
    }

    private static String problems(String response, String name) {
        return problem(response) + "s/" + name + "/value";
    }

    /** Returns the examples of problems, except those that no single request can cause. */
    private static Set<String> problemsWithExamples() {
        Set<String> pointers = new TreeSet<>();
        OpenApi.document().at("/components/responses").forEachEntry((response, answer) -> {
            JsonNode content = answer.at("/content/application~1problem+json");
            if (content.has("example")) {
                pointers.add(problem(response));
            }
            content.path("examples").propertyNames().forEach(name -> pointers.add(problems(response, name)));
        });
        pointers.removeAll(WITHOUT_REQUEST.keySet());
        return pointers;
    }
}
