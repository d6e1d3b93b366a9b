package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.StoredType.AGREEMENT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.RammeaftaleJson;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Framework agreements: added, fetched, replaced by who has seen the last version, and asked who has not approved. */
@RestController
@RequestMapping(path = "/agreements", produces = APPLICATION_JSON_VALUE)
final class AgreementController {

    private final Documents documents;
    private final DocumentStore store;
    private final Responses responses;
    private final RammeaftaleJson json;

    AgreementController(Documents documents, DocumentStore store, Responses responses, RammeaftaleJson json) {
        this.documents = documents;
        this.store = store;
        this.responses = responses;
        this.json = json;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Body.Stored> add(HttpServletRequest request) {
        return documents.add(AGREEMENT, request);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@PathVariable Id id, @RequestHeader HttpHeaders headers) {
        return documents.get(AGREEMENT, id, headers);
    }

    @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Body.Stored> replace(
            @PathVariable Id id, @RequestHeader HttpHeaders headers, HttpServletRequest request) {
        return documents.replace(AGREEMENT, id, headers, request);
    }

    @GetMapping("/{id}/outstanding-approvals")
    Body.OutstandingApprovals outstandingApprovals(@PathVariable Id id) {
        byte[] canonical = documents.stored(AGREEMENT, id).json().getBytes(UTF_8);
        return Body.OutstandingApprovals.of(json.read(canonical, FrameworkAgreement.class));
    }

    @GetMapping("/{id}/meetings")
    ResponseEntity<byte[]> meetings(@PathVariable Id id) {
        documents.stored(AGREEMENT, id); // refuses if there is none
        return responses.documents(store.meetingsAbout(id));
    }
}
