package dk.rammeaftale.springservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.agreement.FrameworkAgreement;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.springservice.Incoming.Received;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.ETag;
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

    private final Incoming incoming;
    private final DocumentStore store;
    private final Answers answers;
    private final RammeaftaleJson json;

    AgreementController(Incoming incoming, DocumentStore store, Answers answers, RammeaftaleJson json) {
        this.incoming = incoming;
        this.store = store;
        this.answers = answers;
        this.json = json;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Answer.Stored> add(HttpServletRequest request) {
        Received<FrameworkAgreement> received = incoming.read(request, FrameworkAgreement.class);
        store.add(received.document(), received.canonical());
        return answers.stored(
                ResponseEntity.created(
                                URI.create("/agreements/" + received.document().id()))
                        .eTag(DocumentStore.version(received.canonical())),
                received.warnings());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@PathVariable Id id, @RequestHeader HttpHeaders headers) {
        return answers.document(stored(id), headers);
    }

    @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Answer.Stored> replace(
            @PathVariable Id id, @RequestHeader HttpHeaders headers, HttpServletRequest request) {
        List<String> ifMatch = headers.getOrEmpty(HttpHeaders.IF_MATCH);
        if (ifMatch.isEmpty()) {
            throw new Refusal(Reason.IF_MATCH_MISSING);
        }
        Received<FrameworkAgreement> received = incoming.read(request, FrameworkAgreement.class);
        if (!received.document().id().equals(id)) {
            throw new Refusal(Reason.OTHER_ID, received.document().id(), id);
        }
        boolean replaced = ifMatch.equals(List.of("*"))
                ? store.replace(id, received.canonical())
                : store.replace(id, received.canonical(), versions(ifMatch));
        if (!replaced) {
            stored(id); // refuses if there is none
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        ResponseEntity.BodyBuilder ok = ResponseEntity.ok();
        if (received.asSent()) { // else the sender holds other bytes than the ETag stands for (RFC 9110, 9.3.4)
            ok.eTag(DocumentStore.version(received.canonical()));
        }
        return answers.stored(ok, received.warnings());
    }

    /** A weak ETag matches nothing here (RFC 9110, 13.1.1). */
    private static List<String> versions(List<String> ifMatch) {
        return ETag.parse(String.join(", ", ifMatch)).stream()
                .filter(tag -> !tag.weak())
                .map(ETag::tag)
                .toList();
    }

    @GetMapping("/{id}/outstanding-approvals")
    Answer.OutstandingApprovals outstandingApprovals(@PathVariable Id id) {
        byte[] canonical = stored(id).json().getBytes(UTF_8);
        return Answer.OutstandingApprovals.of(json.read(canonical, FrameworkAgreement.class));
    }

    @GetMapping("/{id}/meetings")
    ResponseEntity<byte[]> meetings(@PathVariable Id id) {
        stored(id); // refuses if there is none
        return answers.documents(store.meetingsAbout(id));
    }

    private DocumentStore.Stored stored(Id id) {
        return store.find(FrameworkAgreement.class, id).orElseThrow(() -> new Refusal(Reason.UNKNOWN_DOCUMENT));
    }
}
