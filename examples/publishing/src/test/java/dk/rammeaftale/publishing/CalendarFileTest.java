package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.management.ThreadMXBean;
import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of a document, as a calendar program reads it. {@code -Dupdate=true} renews the golden files. */
class CalendarFileTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final Path GOLDEN = Path.of("src/test/resources/dk/rammeaftale/publishing/calendar");
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final Meeting MEETING = Meeting.builder()
            .id("dialog")
            .title("Dialogmøde")
            .time(MeetingTime.of("2022-04-07", "16:00", "19:00"))
            .build();
    private static final FrameworkAgreement AGREEMENT = FrameworkAgreement.builder()
            .id("aftale")
            .title("Rammeaftale")
            .period("2021/2022")
            .build();

    @ParameterizedTest
    @MethodSource
    void isTheGoldenFile(String sample, String language) throws IOException {
        Document document = RammeaftaleJson.create().read(SAMPLES.resolve(sample + ".json"), Document.class);

        String file = CalendarFile.of(document, LONG_AGO, Locale.forLanguageTag(language));

        Path golden = GOLDEN.resolve(sample + "." + language + ".ics");
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, file);
        }
        assertThat(file).isEqualTo(Files.readString(golden));
        parsed(file).validate(true);
    }

    static Stream<Arguments> isTheGoldenFile() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.map(path -> path.getFileName().toString().replace(".json", "")).sorted().toList().stream()
                    .flatMap(sample -> Stream.of("da", "en").map(language -> Arguments.of(sample, language)));
        }
    }

    @Test
    void tellsWhenAndWhereAndHow() {
        Meeting meeting = MEETING.withUrl("https://example.org/møde")
                .withVenue(Venue.builder()
                        .name("Rådhuset")
                        .address("Torvet 1, 4100 Ringsted")
                        .addRooms("Sal A", "Sal B")
                        .online(true)
                        .link("https://example.org/deltag")
                        .build())
                .withInvitation(Invitation.builder()
                        .theme("*Sammen* om [målet](https://example.org/maal)")
                        .purpose("At tale.\n\n- en\n- to")
                        .registration(Registration.builder()
                                .deadline(Deadline.before("2022-03-31"))
                                .text("Skriv **nu**")
                                .link("https://example.org/til")
                                .build())
                        .build());

        assertThat(events(meeting)).hasSize(2);
        assertThat(lines(event(meeting, "dialog@rammeaftale")))
                .containsExactly(
                        "UID:dialog@rammeaftale",
                        "DTSTAMP:20220407T000000Z",
                        "DTSTART;TZID=Europe/Copenhagen:20220407T160000",
                        "DTEND;TZID=Europe/Copenhagen:20220407T190000",
                        "SUMMARY:Dialogmøde",
                        "LOCATION:Rådhuset\\, Sal A\\, Sal B\\, Torvet 1\\, 4100 Ringsted\\, online",
                        "DESCRIPTION:Sammen om \"målet\" (https://example.org/maal)\\n\\nAt tale.\\n\\n- en\\n- to\\n\\n"
                                + "Tilmeldingsfrist: 30. marts 2022\\n\\nSkriv nu\\n\\nTilmelding: https://example.org/til"
                                + "\\n\\nonline: https://example.org/deltag",
                        "URL:https://example.org/m%C3%B8de",
                        "SEQUENCE:0");
        assertThat(lines(event(meeting, "dialog:registration@rammeaftale")))
                .containsExactly(
                        "UID:dialog:registration@rammeaftale",
                        "DTSTAMP:20220330T000000Z",
                        "DTSTART;VALUE=DATE:20220330",
                        "SUMMARY:Tilmeldingsfrist: Dialogmøde",
                        "DESCRIPTION:Skriv nu\\n\\nTilmelding: https://example.org/til",
                        "URL:https://example.org/til",
                        "SEQUENCE:0",
                        "TRANSP:TRANSPARENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "16:00 | -          | 19:00 | DTSTART;TZID=Europe/Copenhagen:20220407T160000 DTEND;TZID=Europe/Copenhagen:20220407T190000",
                "16:00 | -          | -     | DTSTART;TZID=Europe/Copenhagen:20220407T160000",
                "22:00 | -          | 01:30 | DTSTART;TZID=Europe/Copenhagen:20220407T220000 DTEND;TZID=Europe/Copenhagen:20220408T013000",
                "16:00 | -          | 16:00 | DTSTART;TZID=Europe/Copenhagen:20220407T160000",
                "09:00 | 2022-04-08 | 08:00 | DTSTART;TZID=Europe/Copenhagen:20220407T090000 DTEND;TZID=Europe/Copenhagen:20220408T080000",
                "-     | -          | -     | DTSTART;VALUE=DATE:20220407",
                "-     | 2022-04-08 | -     | DTSTART;VALUE=DATE:20220407 DTEND;VALUE=DATE:20220409",
                "-     | 2022-04-01 | -     | DTSTART;VALUE=DATE:20220407",
                "-     | -          | 19:00 | DTSTART;VALUE=DATE:20220407 DESCRIPTION:Slutter kl. 19.00",
                "16:00 | 2022-04-08 | -     | DTSTART;VALUE=DATE:20220407 DTEND;VALUE=DATE:20220409 DESCRIPTION:Begynder kl. 16.00",
                "-     | +999999999-12-31 | - | DTSTART;VALUE=DATE:20220407",
                "16:00 | +999999999-12-31 | 17:00 | DTSTART;TZID=Europe/Copenhagen:20220407T160000 DTEND;TZID=Europe/Copenhagen:20220407T170000",
            })
    void isAsLongAsStated(String start, LocalDate lastDate, String end, String expected) {
        MeetingTime time = MeetingTime.of("2022-04-07")
                .withStart(Optional.ofNullable(start).map(LocalTime::parse))
                .withLastDate(Optional.ofNullable(lastDate))
                .withEnd(Optional.ofNullable(end).map(LocalTime::parse));

        assertThat(lines(event(MEETING.withTime(time), "dialog@rammeaftale")).stream()
                        .filter(line -> line.startsWith("DTSTART")
                                || line.startsWith("DTEND")
                                || line.startsWith("DESCRIPTION")))
                .containsExactly(expected.split(" (?=D)"));
    }

    @Test
    void staysWithinTheYearsOfAFile() {
        Meeting last = MEETING.withTime(MeetingTime.of("9999-12-31", "22:00", "01:00"));
        Meeting days = MEETING.withTime(MeetingTime.of("9999-12-30").withLastDate(LocalDate.of(9999, 12, 31)));
        FrameworkAgreement first =
                AGREEMENT.withDeadlines(Deadline.before("0001-01-01"), Deadline.before("0001-01-02"));

        assertThat(lines(event(last, "dialog@rammeaftale")).toString()).doesNotContain("DTEND");
        assertThat(lines(event(days, "dialog@rammeaftale")).toString()).doesNotContain("DTEND");
        assertThat(events(CalendarFile.of(first, LocalDate.MIN, DANISH)))
                .singleElement()
                .satisfies(event -> assertThat(lines(event)).contains("DTSTART;VALUE=DATE:00010101"));
    }

    @Test
    void hasTheHoursOfItsZone() {
        MeetingTime time = MeetingTime.of("2022-04-07", "16:00", "19:00");

        String file = CalendarFile.of(
                Dossier.builder()
                        .id("d")
                        .title("D")
                        .addDocuments(
                                MEETING.withId(Id.parse("utc")).withTime(time.withZone(ZoneOffset.UTC)),
                                MEETING.withId(Id.parse("two")).withTime(time.withZone(ZoneId.of("UTC+02:00"))),
                                MEETING.withId(Id.parse("york")).withTime(time.withZone(ZoneId.of("America/New_York"))))
                        .build(),
                LONG_AGO,
                DANISH);

        assertThat(unfolded(file))
                .contains(
                        "DTSTART:20220407T160000Z\r\n",
                        "DTSTART:20220407T140000Z\r\n",
                        "DTSTART;TZID=America/New_York:20220407T160000\r\n")
                .containsOnlyOnce("TZID:America/New_York\r\n")
                .containsOnlyOnce("TZID:Europe/Copenhagen\r\n")
                .doesNotContain("TZID:UTC", "TZID:Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Copenhagen",
                "America/New_York",
                "America/Nuuk",
                "Atlantic/Faroe",
                "Asia/Jerusalem",
                "Asia/Kolkata",
                "Europe/Istanbul",
                "Australia/Lord_Howe",
                "Africa/Casablanca"
            })
    void definesAZoneAsItIs(String name) {
        ZoneId zone = ZoneId.of(name);
        List<LocalDateTime> times = IntStream.range(0, 450)
                .mapToObj(i -> LocalDateTime.of(1965, 1, 1, 12, 0).plusDays(97L * i))
                .toList();
        for (LocalDateTime from : List.of(times.get(0), times.get(150), times.get(300))) {
            UsedZones zones = new UsedZones(MeetingTime.COPENHAGEN);
            zones.add(from.atZone(zone));
            zones.add(times.get(times.size() - 1).atZone(zone));
            VTimeZone definition = zones.definitions().stream()
                    .filter(d -> d.toString().contains("TZID:" + name + "\r\n"))
                    .findFirst()
                    .orElseThrow();

            for (LocalDateTime time : times) {
                if (!time.isBefore(from)) {
                    assertThat(Observances.offset(definition, time))
                            .as("%s from %s at %s", name, from, time)
                            .isEqualTo(zone.getRules().getOffset(time));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-04", "2022-22", "2022", "2022/2023", "../2022-04-07", "2022/..", "XXXX-08-18"})
    void knowsNoEventWithoutAnExactDay(String when) {
        MeetingTime time = MeetingTime.builder()
                .date(When.parse(when))
                .start(LocalTime.NOON)
                .build();
        Meeting meeting = MEETING.withTime(time)
                .withEarlierTimes(MeetingTime.of("2022-04-01"))
                .withDeadlines(Deadline.atLatest(when), Deadline.before(when))
                .withInvitation(registering(Deadline.atLatest(when)));

        String file = CalendarFile.of(meeting, LocalDate.MIN, DANISH);

        assertThat(events(file)).isEmpty();
        parsed(file).validate(true);
    }

    @Test
    void showsWhatIsDueAndEveryRegistration() {
        Meeting meeting = MEETING.withInvitation(registering(Deadline.atLatest("2022-03-30")))
                .withDeadlines(
                        Deadline.atLatest("2022-04-01").withText("For sent"),
                        Deadline.before("2022-04-03").withText("På *dagen*\n\nog lidt til"));

        assertThat(summaries(CalendarFile.of(meeting, LocalDate.of(2022, 4, 2), DANISH)))
                .containsExactly("Dialogmøde", "Tilmeldingsfrist: Dialogmøde", "Frist: På dagen  og lidt til");
        assertThat(summaries(CalendarFile.of(meeting, LocalDate.of(2022, 4, 3), Locale.ENGLISH)))
                .containsExactly("Dialogmøde", "Registration deadline: Dialogmøde");
    }

    @Test
    void isTheSameEventHoweverItChanges() {
        Meeting meeting = MEETING.withInvitation(registering(Deadline.atLatest("2022-03-30")))
                .withDeadlines(Deadline.atLatest("2022-04-01").withId(Id.parse("svar")));
        Meeting changed = MEETING.withTitle("Andet")
                .withTime(MeetingTime.of("2023-01-01"))
                .withInvitation(
                        registering(Deadline.before("2022-12-01").withText("Nu").withId(Id.parse("ny"))))
                .withDeadlines(Deadline.before("2023-01-02").withText("Svar").withId(Id.parse("svar")))
                .withAsOf(When.parse("2022-05-01"));

        assertThat(uids(meeting))
                .containsExactly("dialog@rammeaftale", "dialog:registration@rammeaftale", "dialog/svar@rammeaftale")
                .isEqualTo(uids(changed));
    }

    @Test
    void knowsADeadlineWithoutAnIdByItsContent() {
        Deadline deadline = Deadline.atLatest("2020-12-01").withWording("senest 1/12");
        String known = uids(AGREEMENT.withDeadlines(deadline)).get(0);

        assertThat(known).isEqualTo("aftale:d09ea6c7-26b2-3b5e-9ce3-05e08a1519a2@rammeaftale");
        assertThat(uids(AGREEMENT.withTitle("Ny").withPurpose("Nyt").withDeadlines(deadline)))
                .containsExactly(known);
        assertThat(Stream.of(
                                deadline.withAtLatest(When.parse("2020-12-02")),
                                deadline.withText("Indgået"),
                                deadline.withWording("inden jul"),
                                deadline.withSetBy(
                                        Participant.builder().name("KKR").build()))
                        .map(other -> uids(AGREEMENT.withDeadlines(other)).get(0)))
                .doesNotContain(known)
                .doesNotHaveDuplicates();
        assertThat(uids(AGREEMENT.withId(Id.parse("anden")).withDeadlines(deadline)))
                .doesNotContain(known);
    }

    @Test
    void aDeadlineSaysUntilWhatHour() {
        Deadline noon = Deadline.atLatest("2020-12-01").withText("Svar").withTime(LocalTime.NOON);

        for (Document document : List.of(AGREEMENT.withDeadlines(noon), MEETING.withInvitation(registering(noon)))) {
            assertThat(events(document).stream().flatMap(event -> lines(event).stream()))
                    .anyMatch(line -> line.startsWith("DESCRIPTION:Senest kl. 12.00"));
        }
    }

    @Test
    void aMovedMeetingUpdatesTheEventThatItWas() {
        Meeting moved = MEETING.withProgress(Progress.MOVED)
                .withTime(MeetingTime.of("2022-05-05", "16:00", "19:00"))
                .withEarlierTimes(MeetingTime.of("2022-04-07", "16:00", "19:00"), MeetingTime.of("2022-04"))
                .withInvitation(registering(Deadline.atLatest("2022-05-01")));

        assertThat(events(moved)).hasSize(2);
        assertThat(lines(event(moved, "dialog@rammeaftale")))
                .contains("SEQUENCE:2", "DTSTART;TZID=Europe/Copenhagen:20220505T160000", "SUMMARY:Dialogmøde");
        assertThat(lines(event(moved, "dialog:registration@rammeaftale"))).contains("SEQUENCE:2");
        assertThat(CalendarFile.of(moved, LONG_AGO, DANISH)).doesNotContain("STATUS");
    }

    @Test
    void aCancelledMeetingUpdatesTheEventThatItWas() {
        Meeting cancelled = MEETING.withProgress(Progress.CANCELLED)
                .withEarlierTimes(MeetingTime.of("2022-03-07"))
                .withInvitation(registering(Deadline.atLatest("2022-03-30")))
                .withDeadlines(Deadline.atLatest("2022-03-31").withText("Svar"));

        assertThat(lines(event(cancelled, "dialog@rammeaftale")))
                .contains("STATUS:CANCELLED", "SEQUENCE:2", "SUMMARY:Aflyst: Dialogmøde");
        assertThat(lines(event(cancelled, "dialog:registration@rammeaftale")))
                .contains("STATUS:CANCELLED", "SEQUENCE:2", "SUMMARY:Tilmeldingsfrist: Aflyst: Dialogmøde");
        assertThat(events(cancelled))
                .hasSize(3)
                .last()
                .satisfies(event -> assertThat(lines(event).toString())
                        .contains("SUMMARY:Frist: Svar")
                        .doesNotContain("STATUS", "SEQUENCE"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-03-01, 2022-02-01, 20220301, 20220301",
                "2022-02-01, 2022-03-01, 20220201, 20220301",
                "2022-03-01, -         , 20220301, 20220301",
                "-         , 2022-02-01, 20220201, 20220201",
                "2022-03   , 2022-02-01, 20220201, 20220201",
                "2022-03-01, XXXX-02-01, 20220301, 20220301",
                "2022-03   , 2022      , 20220407, -",
                "-         , -         , 20220407, -",
            })
    void isStampedWithADayOfTheDocument(String published, String asOf, String stamp, String modified) {
        Meeting meeting = MEETING.withPublished(Optional.ofNullable(published).map(When::parse))
                .withAsOf(Optional.ofNullable(asOf).map(When::parse));

        List<String> lines = lines(event(meeting, "dialog@rammeaftale"));

        assertThat(lines).contains("DTSTAMP:" + stamp + "T000000Z");
        assertThat(lines.stream().filter(line -> line.startsWith("LAST-MODIFIED")))
                .isEqualTo(modified == null ? List.of() : List.of("LAST-MODIFIED:" + modified + "T000000Z"));
    }

    @Test
    void aDossierHasTheEventsOfItsDocumentsOnce() {
        Deadline told = Deadline.atLatest("2020-12-01").withText("Indgået").withId(Id.parse("frist"));
        Dossier inner = dossier("inner", MEETING);
        Dossier dossier = dossier(
                "d",
                AGREEMENT.withDeadlines(told, Deadline.atLatest("2020-12-01"), Deadline.atLatest("2020-12-01")),
                MEETING.withId(Id.parse("andet"))
                        .withTitle("Andet")
                        .withDeadlines(told.withId(Optional.empty()).withWording("1/12")),
                inner,
                MEETING);

        assertThat(uids(dossier))
                .startsWith("andet@rammeaftale", "dialog@rammeaftale", "aftale/frist@rammeaftale")
                .hasSize(4);
        assertThat(summaries(CalendarFile.of(dossier, LONG_AGO, DANISH)))
                .containsExactly("Andet", "Dialogmøde", "Frist: Indgået", "Frist: Rammeaftale");
        assertThat(lines(event(dossier, "aftale/frist@rammeaftale"))).contains("DESCRIPTION:Rammeaftale\\n\\nAndet");
    }

    @Test
    void aDeadlineThatAnAmendmentMovesIsTheEventThatItWas() {
        Deadline old = Deadline.atLatest("2021-12-01").withText("Indgået").withId(Id.parse("frist"));
        Deadline moved = old.withAtLatest(When.parse("2022-02-01"));
        FrameworkAgreement agreement = AGREEMENT.withDeadlines(old);
        Amendment amendment = Amendment.builder()
                .id(Id.parse("allonge"))
                .title("Allonge")
                .amends(Reference.builder().document(agreement.id()).build())
                .effective(When.parse("2021-06-01"))
                .changes(Changes.builder().addDeadlines(moved).build())
                .addDeadlines(Deadline.atLatest("2022-03-01").withId(Id.parse("frist")))
                .build();
        Dossier dossier = dossier("d", agreement, amendment);

        String before = CalendarFile.of(dossier, LocalDate.of(2021, 5, 31), DANISH);
        String after = CalendarFile.of(dossier, LocalDate.of(2021, 6, 1), DANISH);

        assertThat(days(before)).containsEntry("aftale/frist@rammeaftale", "20211201");
        assertThat(days(after))
                .containsEntry("aftale/frist@rammeaftale", "20220201")
                .containsEntry("allonge/frist@rammeaftale", "20220301")
                .hasSize(2);
        // without the agreement it is unknown which of the two applies, so both are shown
        Amendment other = amendment
                .withId(Id.parse("anden"))
                .withDeadlines()
                .withChanges(Changes.builder()
                        .addDeadlines(moved.withAtLatest(When.parse("2022-04-01")))
                        .build());
        assertThat(days(CalendarFile.of(dossier("d", amendment, other), LocalDate.of(2021, 6, 1), DANISH)))
                .hasSize(3);
    }

    @Test
    void isTheSameForEverybodyIfAllIsOpen() {
        Meeting meeting = MEETING.withAccess(Access.OPEN)
                .withInvitation(registering(Deadline.atLatest("2022-03-30")))
                .withDeadlines(Deadline.atLatest("2022-04-01")
                        .withSetBy(Participant.builder().name("KKR").build()));

        assertThat(CalendarFile.of(meeting.publicView().orElseThrow(), LONG_AGO, DANISH))
                .isEqualTo(CalendarFile.of(meeting, LONG_AGO, DANISH));
        assertThat(events(meeting.withAccess(Access.TITLE_ONLY).publicView().orElseThrow()))
                .isEmpty();
    }

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

    @Test
    void isTheSameOnEveryMachine() throws IOException {
        Document document = RammeaftaleJson.create().read(SAMPLES.resolve("dossier.json"), Document.class);
        String file = CalendarFile.of(document, LONG_AGO, DANISH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            parsed(file); // ical4j caches the zones that it parses
            assertThat(CalendarFile.of(document, LONG_AGO, DANISH)).isEqualTo(file);
            assertThat(CalendarFile.of(document, LONG_AGO, Locale.forLanguageTag("da-DK-u-nu-arab")))
                    .isEqualTo(file);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Uses a new process, because ical4j initialises statically, and allows zone updates, to see that none is requested. */
    @Test
    void saysNothingAndLooksNothingUp() throws Exception {
        Path sample = SAMPLES.resolve("meeting.json");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=target/calendar-classes.log",
                        "-Dnet.fortuna.ical4j.timezone.update.enabled=true",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Printing.class.getName(),
                        sample.toString())
                .redirectOutput(Path.of("target/calendar.out").toFile())
                .redirectError(Path.of("target/calendar.err").toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Path.of("target/calendar.err")).isEmptyFile();
        assertThat(Files.readString(Path.of("target/calendar.out")))
                .isEqualTo(Files.readString(GOLDEN.resolve("meeting.da.ics")));
        assertThat(Files.readString(Path.of("target/calendar-classes.log")))
                .contains("net.fortuna.ical4j.model.component.VEvent ")
                .doesNotContain("java.net.Socket ", "HttpURLConnection ");
    }

    /** Prints the calendar of a file. */
    static final class Printing {
        private Printing() {}

        public static void main(String[] args) throws IOException {
            Document document = RammeaftaleJson.create().read(Path.of(args[0]), Document.class);
            byte[] file = CalendarFile.of(document, LONG_AGO, DANISH).getBytes(StandardCharsets.UTF_8);
            System.out.writeBytes(file);
        }
    }

    private static Invitation registering(Deadline deadline) {
        return Invitation.builder()
                .registration(Registration.builder().deadline(deadline).build())
                .build();
    }

    private static Dossier dossier(String id, Document... documents) {
        return Dossier.builder().id(id).title("Samling").addDocuments(documents).build();
    }

    /** Returns a title as it may be shown, computed in another way than in the library. */
    private static String cleaned(String title) {
        return new String(title.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                .replaceAll("\r\n|[\n\u000b\f\r\u0085\u2028\u2029\t]", " ")
                .replaceAll("[\\p{Cntrl}\u202e\u2066\u200f\ufeff]", "\ufffd");
    }

    private static List<VEvent> events(Document document) {
        return events(CalendarFile.of(document, LONG_AGO, DANISH));
    }

    private static List<VEvent> events(String file) {
        return parsed(file).getComponents("VEVENT");
    }

    private static VEvent event(Document document, String uid) {
        return events(document).stream()
                .filter(event -> value(event, "UID").equals(Optional.of(uid)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> uids(Document document) {
        return events(document).stream()
                .map(event -> value(event, "UID").orElseThrow())
                .toList();
    }

    private static List<String> summaries(String file) {
        return events(file).stream()
                .map(event -> value(event, "SUMMARY").orElseThrow())
                .toList();
    }

    private static Map<String, String> days(String file) {
        Map<String, String> days = new TreeMap<>();
        events(file)
                .forEach(event -> days.put(
                        value(event, "UID").orElseThrow(),
                        value(event, "DTSTART").orElseThrow()));
        return days;
    }

    private static Optional<String> value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue);
    }

    /** Returns the lines of an event without the first and the last. */
    private static List<String> lines(VEvent event) {
        List<String> lines = event.toString().lines().toList();
        return lines.subList(1, lines.size() - 1);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static Calendar parsed(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }
}
