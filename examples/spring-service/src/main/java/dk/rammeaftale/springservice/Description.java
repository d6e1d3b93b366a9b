package dk.rammeaftale.springservice;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.json.RammeaftaleJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the service says of itself: its OpenAPI document, and the schema of the documents that it refers to. */
@RestController
final class Description {

    @GetMapping(path = "/openapi.json", produces = APPLICATION_JSON_VALUE)
    Resource openApi() {
        return new ClassPathResource("openapi.json");
    }

    @GetMapping("/schema")
    ResponseEntity<String> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(RammeaftaleJson.schema());
    }
}
