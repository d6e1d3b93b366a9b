package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** Documents and the events of their calendars, for tests. */
final class CalendarEvents {

    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    static final Locale DANISH = Locale.forLanguageTag("da");

    static final Meeting MEETING = Meeting.builder()
            .id("dialog")
            .title("Dialogmøde")
            .time(MeetingTime.of("2022-04-07", "16:00", "19:00"))
            .build();
    static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("aftale")
            .title("Rammeaftale")
            .period("2021/2022")
            .build();

    static Invitation registering(Deadline deadline) {
        return Invitation.builder()
                .registration(Registration.builder().deadline(deadline).build())
                .build();
    }

    static Dossier dossier(String id, Document... documents) {
        return Dossier.builder().id(id).title("Samling").addDocuments(documents).build();
    }

    /** Returns a title as it may be shown, computed in another way than in the library. */
    static String cleaned(String title) {
        return new String(title.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                .replaceAll("\r\n|[\n\u000b\f\r\u0085\u2028\u2029\t]", " ")
                .replaceAll("[\\p{Cntrl}\u202e\u2066\u200f\ufeff]", "\ufffd");
    }

    static List<VEvent> events(Document document) {
        return events(CalendarFile.of(document, LONG_AGO, DANISH));
    }

    static List<VEvent> events(String file) {
        return parsed(file).getComponents("VEVENT");
    }

    static VEvent event(Document document, String uid) {
        return events(document).stream()
                .filter(event -> value(event, "UID").equals(Optional.of(uid)))
                .findFirst()
                .orElseThrow();
    }

    static List<String> uids(Document document) {
        return events(document).stream()
                .map(event -> value(event, "UID").orElseThrow())
                .toList();
    }

    static List<String> summaries(String file) {
        return events(file).stream()
                .map(event -> value(event, "SUMMARY").orElseThrow())
                .toList();
    }

    static Map<String, String> days(String file) {
        Map<String, String> days = new TreeMap<>();
        events(file)
                .forEach(event -> days.put(
                        value(event, "UID").orElseThrow(),
                        value(event, "DTSTART").orElseThrow()));
        return days;
    }

    static Optional<String> value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue);
    }

    /** Returns the lines of an event without the first and the last. */
    static List<String> lines(VEvent event) {
        List<String> lines = event.toString().lines().toList();
        return lines.subList(1, lines.size() - 1);
    }

    static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    static Calendar parsed(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private CalendarEvents() {}
}
