package dk.rammeaftale.springservice;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.json.RammeaftaleJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Serves the OpenAPI document of the service and the JSON Schema of the documents. */
@RestController
final class Description {

    private static final String COMPONENTS = "#/components/schemas/";

    /** The names of the stored document types in the library's schema. */
    private static final List<String> DOCUMENTS = List.of("frameworkAgreement", "meeting");

    private final String openApi;

    Description() throws IOException {
        openApi = openApi(JsonMapper.shared());
    }

    @GetMapping(path = "/openapi.json", produces = APPLICATION_JSON_VALUE)
    String openApi() {
        return openApi;
    }

    @GetMapping(path = "/schema", produces = "application/schema+json")
    ResponseEntity<String> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(RammeaftaleJson.schema());
    }

    /** Adds the library's definitions of the documents to the handwritten OpenAPI document, so that it has no external reference. */
    private static String openApi(JsonMapper mapper) throws IOException {
        JsonNode definitions = mapper.readTree(RammeaftaleJson.schema().replace("#/$defs/", COMPONENTS))
                .get("$defs");
        ObjectNode api;
        try (InputStream in = new ClassPathResource("openapi.json").getInputStream()) {
            api = (ObjectNode) mapper.readTree(in);
        }
        ObjectNode schemas = (ObjectNode) api.at("/components/schemas");
        Deque<String> open = new ArrayDeque<>(DOCUMENTS);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!schemas.has(name)) {
                JsonNode definition = definitions.get(name);
                schemas.set(name, definition);
                definition.findValuesAsString("$ref").stream()
                        .map(reference -> reference.substring(COMPONENTS.length()))
                        .forEach(open::add);
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(api);
    }
}
