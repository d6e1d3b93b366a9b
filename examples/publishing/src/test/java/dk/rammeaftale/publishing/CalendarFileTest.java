package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.CalendarEvents.AGREEMENT;
import static dk.rammeaftale.publishing.CalendarEvents.DANISH;
import static dk.rammeaftale.publishing.CalendarEvents.LONG_AGO;
import static dk.rammeaftale.publishing.CalendarEvents.MEETING;
import static dk.rammeaftale.publishing.CalendarEvents.days;
import static dk.rammeaftale.publishing.CalendarEvents.event;
import static dk.rammeaftale.publishing.CalendarEvents.events;
import static dk.rammeaftale.publishing.CalendarEvents.lines;
import static dk.rammeaftale.publishing.CalendarEvents.parsed;
import static dk.rammeaftale.publishing.CalendarEvents.registering;
import static dk.rammeaftale.publishing.CalendarEvents.summaries;
import static dk.rammeaftale.publishing.CalendarEvents.unfolded;
import static dk.rammeaftale.publishing.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.people.ParticipantKind;
import dk.rammeaftale.time.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
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
                .withStart(Optional.ofNullable(start).map(LocalTime::parse).orElse(null))
                .withLastDate(lastDate)
                .withEnd(Optional.ofNullable(end).map(LocalTime::parse).orElse(null));

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
        List<LocalDateTime> times = IntStream.range(0, 222)
                .mapToObj(i -> LocalDateTime.of(1965, 1, 1, 12, 0).plusDays(197L * i))
                .toList();
        for (LocalDateTime from : List.of(times.get(0), times.get(74), times.get(148))) {
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
    void aDeadlineSaysUntilWhatHour() {
        Deadline noon = Deadline.atLatest("2020-12-01").withText("Svar").withTime(LocalTime.NOON);

        for (Document document : List.of(AGREEMENT.withDeadlines(noon), MEETING.withInvitation(registering(noon)))) {
            assertThat(events(document).stream().flatMap(event -> lines(event).stream()))
                    .anyMatch(line -> line.startsWith("DESCRIPTION:Senest kl. 12.00"));
        }
    }

    @Test
    void deadlinesForOthersAreOtherEventsAndSayForWhomWithoutContacts() {
        Deadline answer = Deadline.atLatest("2020-12-01").withText("Svar");
        Participant office = Participant.named("Sekretariatet")
                .withContact(Contact.builder().email("info@example.org").build());

        List<VEvent> events = events(AGREEMENT.withDeadlines(
                answer, answer.withAddressees(Participant.of(ParticipantKind.KKR)), answer.withAddressees(office)));

        assertThat(events).hasSize(3);
        assertThat(events.stream().flatMap(event -> lines(event).stream()))
                .anyMatch(line -> line.startsWith("DESCRIPTION:Fristen gælder for: KKR"))
                .anyMatch(line -> line.startsWith("DESCRIPTION:Fristen gælder for: Sekretariatet"))
                .noneMatch(line -> line.contains("example.org"));
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
}
