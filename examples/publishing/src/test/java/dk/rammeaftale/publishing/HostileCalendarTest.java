package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.CalendarEvents.DANISH;
import static dk.rammeaftale.publishing.CalendarEvents.LONG_AGO;
import static dk.rammeaftale.publishing.CalendarEvents.MEETING;
import static dk.rammeaftale.publishing.CalendarEvents.cleaned;
import static dk.rammeaftale.publishing.CalendarEvents.dossier;
import static dk.rammeaftale.publishing.CalendarEvents.event;
import static dk.rammeaftale.publishing.CalendarEvents.events;
import static dk.rammeaftale.publishing.CalendarEvents.registering;
import static dk.rammeaftale.publishing.CalendarEvents.uids;
import static dk.rammeaftale.publishing.CalendarEvents.unfolded;
import static dk.rammeaftale.publishing.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.management.ThreadMXBean;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars of documents with personal data, hostile texts, invalid values and great lengths. */
class HostileCalendarTest {

    @Test
    void showsNoPersonAndNoItem() {
        Contact contact = Contact.builder()
                .name("Secret Person")
                .email("secret@example.org")
                .phone("98765432")
                .build();
        Participant who = Participant.builder().name("KKR").contact(contact).build();
        Meeting meeting = MEETING.withBody(who)
                .withBodies(who)
                .withRecipients(who)
                .withDeadlines(Deadline.atLatest("2022-04-01").withText("Svar").withSetBy(who))
                .withInvitation(Invitation.builder()
                        .onBehalfOf(who)
                        .addSignatories(who)
                        .addAddressees(who)
                        .addAudience(who)
                        .addNotes(Passage.builder().text("Secret note").build())
                        .registration(Registration.builder()
                                .deadline(Deadline.atLatest("2022-03-30").withSetBy(who))
                                .contact(contact)
                                .build())
                        .build())
                .withAgenda(AgendaItem.builder()
                        .title("Secret item")
                        .access(Access.CLOSED)
                        .addPresenters(who)
                        .build());

        assertThat(events(meeting)).hasSize(3);
        assertThat(unfolded(CalendarFile.of(meeting, LONG_AGO, DANISH)).toLowerCase(Locale.ROOT))
                .doesNotContain("secret", "98765432");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "mailto:a@example.org", "example.org", "https://example.org/a b", "", "%"
            })
    void linksToTheWebOnly(String address) {
        Meeting meeting = MEETING.withUrl(address)
                .withVenue(Venue.builder().link(address).build())
                .withInvitation(Invitation.builder()
                        .registration(Registration.builder()
                                .deadline(Deadline.atLatest("2022-03-30"))
                                .link(address)
                                .build())
                        .build());

        assertThat(events(meeting)).hasSize(2);
        assertThat(CalendarFile.of(meeting, LONG_AGO, DANISH))
                .doesNotContain("URL:", "Tilmelding:", "LOCATION")
                .doesNotContain(address.isEmpty() ? "online" : address + "\r\n");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test passes
    void whatIsNotValidMakesNoEvent() {
        Meeting nothing = MEETING.withTime(new MeetingTime(null, null, null, null, null, null, null, null));
        Meeting noId = new Meeting(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Optional.of(MeetingTime.of("2022-04-07")),
                null,
                null,
                null,
                null,
                List.of(Deadline.atLatest("2022-04-01")),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        List<Document> documents = new ArrayList<>(List.of(nothing, noId));
        Venue venue = new Venue(null, null, Collections.singletonList(null), null, null, null);
        documents.add(MEETING.withVenue(venue).withDeadlines(Deadline.builder().build()));

        assertThat(uids(dossier("d").withDocuments(documents))).containsExactly("dialog@rammeaftale");
        assertThatNullPointerException()
                .isThrownBy(() -> CalendarFile.of(null, LONG_AGO, DANISH))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> CalendarFile.of(MEETING, null, DANISH))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> CalendarFile.of(MEETING, LONG_AGO, null))
                .withMessage("locale");
    }

    @net.jqwik.api.Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void aTextStaysInItsPlace(@ForAll("hostile") String title, @ForAll("hostile") String text) {
        Meeting meeting = MEETING.withTitle(title)
                .withVenue(Venue.builder().name(text).addRooms(title).build())
                .withInvitation(Invitation.builder()
                        .theme(text)
                        .registration(Registration.builder()
                                .deadline(Deadline.atLatest("2022-03-30"))
                                .text(title)
                                .build())
                        .build())
                .withDeadlines(
                        Deadline.atLatest("2022-04-01").withText(text),
                        Deadline.atLatest("2022-04-02").withWording(text));

        String file = CalendarFile.of(meeting, LONG_AGO, DANISH);

        assertThat(file.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line)
                    .doesNotMatch("(?s).*[\\p{Cntrl}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff].*");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
        assertThat(unfolded(file).split("\r\n"))
                .allMatch(line -> line.matches(
                        "(BEGIN|END|PRODID|VERSION|CALSCALE|NAME|TZID|DTSTART|DTEND|TZOFFSETFROM|TZOFFSETTO|RRULE|UID|DTSTAMP|SUMMARY"
                                + "|LOCATION|DESCRIPTION|SEQUENCE|TRANSP)[:;].*"));
        List<VEvent> events = events(file);
        assertThat(events).hasSize(4);
        assertThat(value(events.get(0), "SUMMARY")).contains(cleaned(title));
        assertThat(value(events.get(0), "LOCATION")).contains(cleaned(text) + ", " + cleaned(title));
        assertThat(file).isEqualTo(CalendarFile.of(meeting, LONG_AGO, DANISH));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\r\n",
                "\n",
                "\r",
                "\t",
                "\0",
                "\u0007",
                "\u000b",
                "\f",
                "\u001b[31m",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u2066",
                "\u200f",
                "\ufeff",
                "\ud83d",
                "\ude00",
                "😀",
                "å",
                "e\u0301",
                ";",
                ",",
                "\\",
                "\\n",
                "\\N",
                "\"",
                ":",
                " ",
                "END:VEVENT",
                "ATTACH:x",
                "\r\nATTENDEE:mailto:a@example.org",
                "\n ",
                "*",
                "_",
                "`",
                "<b>",
                "&amp;",
                "](x)",
                "[",
                "> ",
                "- ",
                "^n",
                "%0D%0A",
                "BEGIN:VALARM",
                "x".repeat(80),
                "å".repeat(60),
                "😀".repeat(30));
        return pieces.list().ofMaxSize(30).map(parts -> "a" + String.join("", parts) + "z");
    }

    @Test
    void aVeryLongTitleIsFolded() {
        Meeting meeting = MEETING.withTitle("æ😀".repeat(5_000));

        assertThat(value(event(meeting, "dialog@rammeaftale"), "SUMMARY")).contains(meeting.title());
        assertThat(CalendarFile.of(meeting, LONG_AGO, DANISH).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "[", "*a ", "- ", "![](", "<a", "_a*", "1. "})
    void deepNestingIsNoTrouble(String piece) {
        Meeting meeting = MEETING.withInvitation(
                Invitation.builder().theme(piece.repeat(20_000)).build());

        assertThat(events(meeting)).hasSize(1);
    }

    @Test
    void growsWithTheDossier() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] allocated = new long[2];
        for (int i = 0; i < 2; i++) {
            Dossier dossier = meetings(i == 0 ? 250 : 1_000);
            CalendarFile.of(dossier, LONG_AGO, DANISH);
            long before = threads.getCurrentThreadAllocatedBytes();
            String file = CalendarFile.of(dossier, LONG_AGO, DANISH);
            allocated[i] = threads.getCurrentThreadAllocatedBytes() - before;
            assertThat(file.split("BEGIN:VEVENT"))
                    .hasSize(1 + 3 * dossier.documents().size());
        }

        assertThat(allocated[1]).isLessThan(6 * allocated[0]); // quadratic growth would be 16 times
    }

    private static Dossier meetings(int number) {
        return dossier(
                "d",
                IntStream.range(0, number)
                        .mapToObj(i -> MEETING.withId(Id.parse("m" + i))
                                .withInvitation(registering(Deadline.atLatest("2022-03-30")))
                                .withDeadlines(Deadline.atLatest("2022-04-01").withText("Svar " + i)))
                        .toArray(Document[]::new));
    }
}
