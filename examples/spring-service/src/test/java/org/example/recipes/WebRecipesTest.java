package org.example.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Due;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An application made of the recipes receives and returns documents, and describes them in OpenAPI. */
@SpringBootTest(classes = WebRecipesTest.Application.class)
@AutoConfigureMockMvc
class WebRecipesTest {

    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import({Answers.class, AgreementController.class, InvalidDocuments.class, OpenApiOfDocuments.class})
    static class Application {}

    /** Returns a library type that the schema does not define. */
    @RestController
    static class Answers {
        @GetMapping("/due")
        List<Due> due() {
            return List.of();
        }
    }

    private static final Path SAMPLE = Path.of("../samples/agreement.json");
    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Autowired
    private MockMvcTester http;

    private MockHttpServletResponse post(String json) {
        return http.post()
                .uri("/agreements")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.getBytes(UTF_8))
                .locale(Locale.forLanguageTag("da"))
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse get(String uri, Object... variables) {
        return http.get().uri(uri, variables).exchange().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) {
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    @Test
    void anAgreementIsTakenAndAnsweredInCanonicalForm() throws IOException {
        MockHttpServletResponse answer = post(Files.readString(SAMPLE));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray())
                .asString(UTF_8)
                .isEqualTo(JSON.writeText(JSON.read(SAMPLE, FrameworkAgreement.class)));
    }

    @Test
    void anInvalidOneIsAnsweredWithEveryProblem() throws IOException {
        MockHttpServletResponse answer =
                post(Files.readString(SAMPLE).replace("2021/2022", "2021-2022").replace("0330", "0340"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(json(answer).at("/problems").findValuesAsString("code")).containsExactly("RA-0009", "RA-2002");
        assertThat(json(answer).at("/problems/1/pointer").asString()).isEqualTo("/parties/11");
        assertThat(json(answer).at("/problems/1/line").asInt()).isEqualTo(85);
        assertThat(json(answer).at("/detail").asString())
                .contains("»2021-2022« er ikke gyldig.", "\n85:5: RA-2002 /parties/11 Sorø er anført");
    }

    @Test
    void idsAuthoritiesAndTimesAreBound() throws IOException {
        post(Files.readString(SAMPLE));

        assertThat(json(get("/agreements/sjaelland-2021-22/parties/0330"))
                        .at("/authority")
                        .asString())
                .isEqualTo("0330");
        assertThat(json(get("/agreements?period={when}", "2021/2022")).findValuesAsString("id"))
                .contains("sjaelland-2021-22");
        assertThat(json(get("/agreements?period={when}", "2021"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreements?period=2022-13",
                "/agreements/%20/parties/0330",
                "/agreements/sjaelland-2021-22/parties/330"
            })
    void whatIsInNoLegalFormIsABadRequest(String uri) {
        assertThat(get(uri).getStatus()).isEqualTo(400);
    }

    @Test
    void openApiShowsTheFormat() {
        JsonNode api = json(get("/v3/api-docs"));

        JsonNode definitions = JsonMapper.shared()
                .readTree(RammeaftaleJson.schema().replace("#/$defs/", "#/components/schemas/"))
                .get("$defs");
        assertThat(api.findValuesAsString("$ref"))
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
        assertThat(unordered(api.at("/components/schemas"))).isEqualTo(unordered(definitions));
        JsonNode post = api.at("/paths/~1agreements/post");
        for (JsonNode body : new JsonNode[] {post.get("requestBody"), post.at("/responses/200")}) {
            JsonNode schema = body.get("content").iterator().next().get("schema");
            assertThat(schema)
                    .hasToString("{\"$ref\":\"#/components/schemas/frameworkAgreement\","
                            + "\"required\":[\"formatVersion\"]}");
        }
        assertThat(api.at("/paths").findValuesAsString("$ref"))
                .containsOnly(
                        "#/components/schemas/frameworkAgreement",
                        "#/components/schemas/when",
                        "#/components/schemas/id",
                        "#/components/schemas/authority",
                        "#/components/schemas/party");
    }

    /** Springdoc sorts the names of required properties. */
    private static JsonNode unordered(JsonNode schemas) {
        for (JsonNode schema : schemas.findParents("required")) {
            ((ObjectNode) schema)
                    .set(
                            "required",
                            StreamSupport.stream(schema.get("required").spliterator(), false)
                                    .map(JsonNode::asString)
                                    .sorted()
                                    .collect(JsonNodeFactory.instance::arrayNode, ArrayNode::add, ArrayNode::addAll));
        }
        return schemas;
    }
}
