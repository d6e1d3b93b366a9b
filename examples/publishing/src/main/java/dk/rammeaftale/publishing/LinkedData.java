package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.View.Event;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes an event as schema.org JSON-LD that is safe inside HTML. */
final class LinkedData {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCHEMA = "https://schema.org/";

    private LinkedData() {}

    static String of(Event event) {
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", "https://schema.org");
        json.put("@type", "Event");
        json.put("name", Plain.inOneLine(event.name()));
        json.put("startDate", event.start());
        put(json, "endDate", event.end());
        event.state().ifPresent(state -> json.put("eventStatus", SCHEMA + state(state)));
        put(json, "previousStartDate", event.previousStart());
        boolean hasPlace = event.place().isPresent() || event.address().isPresent();
        event.online().ifPresent(online -> json.put("eventAttendanceMode", SCHEMA + mode(online, hasPlace)));
        if (hasPlace) {
            ObjectNode place = json.putObject("location").put("@type", "Place");
            put(place, "name", event.place());
            put(place, "address", event.address());
        }
        event.organizer()
                .ifPresent(name ->
                        json.putObject("organizer").put("@type", "Organization").put("name", Plain.inOneLine(name)));
        return JSON.writeValueAsString(json).replace("<", "\\u003c"); // otherwise it could end the script element
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(words -> json.put(name, Plain.inOneLine(words)));
    }

    private static String state(Event.State state) {
        return switch (state) {
            case SCHEDULED -> "EventScheduled";
            case RESCHEDULED -> "EventRescheduled";
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
        };
    }

    private static String mode(boolean online, boolean hasPlace) {
        return !online
                ? "OfflineEventAttendanceMode"
                : hasPlace ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode";
    }
}
