package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.publishing.Tables;
import dk.rammeaftale.springservice.Http.Reply;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says what the controllers do, no more and no less. Each answer of the other tests is looked up too. */
@ServiceTest
class OpenApiTest {

    private static final String LARGE = " ".repeat((1 << 20) + 1);

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
        seen.add("GET /openapi.json " + http.get("/openapi.json").status());
        seen.add("GET /schema " + http.get("/schema").status());

        Set<String> told = OpenApi.answers().stream()
                .filter(answer -> !answer.endsWith(" default")) // 406, 500
                .filter(answer -> !answer.endsWith(" 503")) // see DatabaseAwayTest
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(told);
    }

    /** An example is the start of what the sample gets. */
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

    @Test
    void isServedAndItsReferencesLeadSomewhere() {
        JsonNode served = http.get("/openapi.json").json();

        assertThat(served).isEqualTo(OpenApi.document());
        assertThat(served.get("openapi").asString()).startsWith("3.1.");
        assertThat(served.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(served.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                String[] parts = reference.split("#", 2);
                Reply schema = http.get(parts[0]);
                assertThat(schema.header("Content-Type")).isEqualTo("application/schema+json");
                assertThat(schema.json().at(parts.length > 1 ? parts[1] : "").isMissingNode())
                        .as(reference)
                        .isFalse();
                assertThat(schema.json().get("$schema").asString())
                        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
            }
        });
    }
}
