package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.StoredType.AGREEMENT;
import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.content.Id;
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
    private final PublicCopies publicCopies;

    AgreementController(Documents documents, PublicCopies publicCopies) {
        this.documents = documents;
        this.publicCopies = publicCopies;
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
        return Body.OutstandingApprovals.of(documents.read(AGREEMENT, id, FrameworkAgreement.class));
    }

    @GetMapping("/{id}/meetings")
    ResponseEntity<byte[]> meetings(@PathVariable Id id, @RequestParam(required = false) @Nullable Id after) {
        return documents.meetingsAbout(id, after);
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
