package dk.rammeaftale.springservice;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.springservice.Incoming.Received;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Adds, returns and replaces documents of any type; to replace a document, the request must name its current version. */
@Component
final class Documents {

    private final Incoming incoming;
    private final DocumentStore store;
    private final Responses responses;

    Documents(Incoming incoming, DocumentStore store, Responses responses) {
        this.incoming = incoming;
        this.store = store;
        this.responses = responses;
    }

    ResponseEntity<Body.Stored> add(StoredType type, HttpServletRequest request) {
        Received received = incoming.read(request, type.documents());
        try {
            store.add(type, received.document(), received.canonical());
        } catch (DuplicateKeyException e) { // the database decides, so that of concurrent requests only one is stored
            throw new Refusal(
                    Reason.ID_EXISTS, store.address(received.document().id()));
        }
        return responses.stored(
                ResponseEntity.created(type.address(received.document().id()))
                        .eTag(DocumentStore.version(received.canonical())),
                received.warnings());
    }

    ResponseEntity<byte[]> get(StoredType type, Id id, HttpHeaders headers) {
        return responses.document(stored(type, id), headers);
    }

    ResponseEntity<Body.Stored> replace(StoredType type, Id id, HttpHeaders headers, HttpServletRequest request) {
        List<String> ifMatch = headers.getOrEmpty(HttpHeaders.IF_MATCH);
        if (ifMatch.isEmpty()) {
            throw new Refusal(Reason.IF_MATCH_MISSING);
        }
        Received received = incoming.read(request, type.documents());
        if (!received.document().id().equals(id)) {
            throw new Refusal(Reason.OTHER_ID, received.document().id(), id);
        }
        boolean replaced = ifMatch.equals(List.of("*"))
                ? store.replace(type, received.document(), received.canonical())
                : store.replace(type, received.document(), received.canonical(), versions(ifMatch));
        if (!replaced) {
            stored(type, id); // 404 if there is none
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        ResponseEntity.BodyBuilder ok = ResponseEntity.ok();
        if (received.asSent()) { // otherwise the ETag would not match the sender's bytes (RFC 9110, 9.3.4)
            ok.eTag(DocumentStore.version(received.canonical()));
        }
        return responses.stored(ok, received.warnings());
    }

    /** Returns the strong ETags; If-Match never matches a weak one (RFC 9110, 13.1.1). */
    private static List<String> versions(List<String> ifMatch) {
        return ETag.parse(String.join(", ", ifMatch)).stream()
                .filter(tag -> !tag.weak())
                .map(ETag::tag)
                .toList();
    }

    DocumentStore.Stored stored(StoredType type, Id id) {
        return store.find(type, id).orElseThrow(() -> new Refusal(Reason.UNKNOWN_DOCUMENT));
    }
}
