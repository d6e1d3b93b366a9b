package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;

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
        seen.add("GET /openapi.json " + http.get("/openapi.json").status());
        seen.add("GET /schema " + http.get("/schema").status());

        Set<String> told = OpenApi.answers().stream()
                .filter(answer -> !answer.endsWith(" default")) // 406, 500
                .filter(answer -> !answer.endsWith(" 503")) // see DatabaseAwayTest
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(told);
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
                Http.Reply schema = http.get(parts[0]);
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
