package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.MemoryBudget.Use.HOLD;
import static dk.rammeaftale.springservice.MemoryBudget.Use.WORK;
import static dk.rammeaftale.springservice.StoredType.AGREEMENT;
import static dk.rammeaftale.springservice.StoredType.MEETING;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.springservice.Incoming.Received;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Adds, returns and replaces documents of any type; to replace a document, the request must name its current version. */
@Component
final class Documents {

    private static final int MOST_OF_A_PAGE = 20;

    private final Incoming incoming;
    private final DocumentStore store;
    private final Responses responses;
    private final RammeaftaleJson json;
    private final MemoryBudget memory;
    private final long maxBytes;

    Documents(
            Incoming incoming,
            DocumentStore store,
            Responses responses,
            RammeaftaleJson json,
            MemoryBudget memory,
            @Value("${rammeaftale.max-bytes}") DataSize maxBytes) {
        this.incoming = incoming;
        this.store = store;
        this.responses = responses;
        this.json = json;
        this.memory = memory;
        this.maxBytes = maxBytes.toBytes();
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
            requireStored(type, id);
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

    /**
     * Returns a page of the meetings about an agreement, in the order of their ids: as many as are together no longer than one
     * document may be, and at least one, so that a page never needs more memory than that.
     *
     * @param after the last meeting of the page before; null for the first page
     */
    ResponseEntity<byte[]> meetingsAbout(Id agreement, @Nullable Id after) {
        requireStored(AGREEMENT, agreement);
        memory.reserve(HOLD, 2 * maxBytes); // the page, and the meeting that is too long for it
        List<Id> meetings = store.meetingsAbout(agreement, after, MOST_OF_A_PAGE + 1);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write('[');
        int size = 0;
        while (size < Math.min(MOST_OF_A_PAGE, meetings.size())) {
            byte[] meeting =
                    store.find(MEETING, meetings.get(size)).orElseThrow().json().getBytes(UTF_8);
            if (size > 0 && page.size() + meeting.length > maxBytes) {
                break;
            }
            page.writeBytes((size == 0 ? "" : ",").getBytes(UTF_8));
            page.writeBytes(meeting);
            size++;
        }
        page.write(']');
        Optional<String> next = size < meetings.size()
                ? Optional.of(AGREEMENT.address(agreement) + "/meetings?after=" + meetings.get(size - 1))
                : Optional.empty();
        return responses.page(page.toByteArray(), next);
    }

    /** Returns a stored document as text. */
    private DocumentStore.Stored stored(StoredType type, Id id) {
        memory.reserve(HOLD, maxBytes); // its length is not known yet
        DocumentStore.Stored stored = store.find(type, id).orElseThrow(Documents::unknown);
        memory.reserve(HOLD, stored.json().length());
        return stored;
    }

    /** Returns a stored document as a value. */
    <T extends Document> T read(StoredType type, Id id, Class<T> as) {
        byte[] canonical = stored(type, id).json().getBytes(UTF_8);
        memory.reserve(WORK, canonical.length);
        return json.read(canonical, as);
    }

    /** Refuses the request if there is no such document. */
    void requireStored(StoredType type, Id id) {
        if (!store.has(type, id)) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return new Refusal(Reason.UNKNOWN_DOCUMENT);
    }
}
