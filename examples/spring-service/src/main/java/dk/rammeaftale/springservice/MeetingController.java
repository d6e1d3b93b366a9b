package dk.rammeaftale.springservice;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.document.Id;
import dk.rammeaftale.meeting.Meeting;
import dk.rammeaftale.springservice.Incoming.Received;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings: added and fetched. Those of an agreement are found at the agreement. */
@RestController
@RequestMapping(path = "/meetings", produces = APPLICATION_JSON_VALUE)
final class MeetingController {

    private final Incoming incoming;
    private final DocumentStore store;
    private final Answers answers;

    MeetingController(Incoming incoming, DocumentStore store, Answers answers) {
        this.incoming = incoming;
        this.store = store;
        this.answers = answers;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Answer.Stored> add(HttpServletRequest request) {
        Received<Meeting> received = incoming.read(request, Meeting.class);
        store.add(received.document(), received.canonical());
        return answers.stored(
                ResponseEntity.created(
                                URI.create("/meetings/" + received.document().id()))
                        .eTag(DocumentStore.version(received.canonical())),
                received.warnings());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@PathVariable Id id, @RequestHeader HttpHeaders headers) {
        return answers.document(
                store.find(Meeting.class, id).orElseThrow(() -> new Refusal(Reason.UNKNOWN_DOCUMENT)), headers);
    }
}
