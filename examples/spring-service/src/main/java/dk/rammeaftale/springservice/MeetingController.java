package dk.rammeaftale.springservice;

import static dk.rammeaftale.springservice.StoredType.MEETING;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammeaftale.content.Id;
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

/** Meetings: added, fetched, and replaced by who has seen the last version. Those of an agreement are found at the agreement. */
@RestController
@RequestMapping(path = "/meetings", produces = APPLICATION_JSON_VALUE)
final class MeetingController {

    private final Documents documents;

    MeetingController(Documents documents) {
        this.documents = documents;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Body.Stored> add(HttpServletRequest request) {
        return documents.add(MEETING, request);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@PathVariable Id id, @RequestHeader HttpHeaders headers) {
        return documents.get(MEETING, id, headers);
    }

    @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<Body.Stored> replace(
            @PathVariable Id id, @RequestHeader HttpHeaders headers, HttpServletRequest request) {
        return documents.replace(MEETING, id, headers, request);
    }
}
