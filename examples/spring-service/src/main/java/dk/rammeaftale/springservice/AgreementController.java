package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.StoredType.AGREEMENT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.time.When;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Adds, returns and replaces framework agreements, and serves their outstanding approvals, their meetings and their public copies.
 */
@RestController
@RequestMapping(path = "/agreements", produces = APPLICATION_JSON_VALUE)
final class AgreementController {

    private final Documents documents;
    private final DocumentStore store;
    private final PublicCopies publicCopies;
    private final Responses responses;
    private final RammeaftaleJson json;

    AgreementController(
            Documents documents,
            DocumentStore store,
            PublicCopies publicCopies,
            Responses responses,
            RammeaftaleJson json) {
        this.documents = documents;
        this.store = store;
        this.publicCopies = publicCopies;
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
        documents.stored(AGREEMENT, id); // 404 if there is none
        return responses.documents(store.meetingsAbout(id));
    }

    @GetMapping(path = "/{id}/public", produces = ALL_VALUE)
    ResponseEntity<byte[]> publicCopy(
            @PathVariable Id id,
            @RequestParam(required = false) @Nullable When on,
            @RequestHeader HttpHeaders headers) {
        return publicCopies.get(AGREEMENT, id, on, headers);
    }

    @GetMapping(path = "/{id}/public.{suffix}", produces = ALL_VALUE)
    ResponseEntity<byte[]> publicCopy(
            @PathVariable Id id,
            @PathVariable String suffix,
            @RequestParam(required = false) @Nullable When on,
            @RequestHeader HttpHeaders headers) {
        return publicCopies.get(AGREEMENT, id, suffix, on, headers);
    }

    @GetMapping(path = "/{id}/public/{table}.csv", produces = "text/csv")
    ResponseEntity<byte[]> table(
            @PathVariable Id id,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable When on,
            @RequestHeader HttpHeaders headers) {
        return publicCopies.table(AGREEMENT, id, table, on, headers);
    }
}
