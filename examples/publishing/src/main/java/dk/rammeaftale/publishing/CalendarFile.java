package dk.rammeaftale.publishing;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Due;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Participant;
import dk.rammeaftale.time.When;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The calendar (kalender) of a document as an iCalendar file (RFC 5545), with an event for each meeting, each registration deadline
 * and each deadline that is due. The calendar of a dossier has the events of all its documents.
 *
 * <p>Only an exact day makes an event; a month, season, year, interval or day without a year does not. Free text of the document is
 * in the calendar, so use {@link Document#publicView a public copy} for a public calendar. Agendas and {@code Contact}s are never in
 * it. The same document always gives the same text, on every day and machine.
 *
 * <table>
 * <caption>The source of each iCalendar property</caption>
 * <tr><th>iCalendar</th><th>meeting</th><th>registration deadline</th><th>other deadline</th></tr>
 * <tr><td>{@code UID}</td><td>{@code id}</td><td>the meeting's {@code id} and a word for the registration</td> <td>the
 * {@code id}s of the document and of the deadline. A deadline without an id is identified by its day, {@code text}, {@code
 * wording}, {@code setBy} and {@code addressees}; if one of them changes, it is another event. A deadline in an amendment's {@code changes} belongs
 * to the agreement.</td></tr>
 * <tr><td>{@code DTSTART}, {@code DTEND}</td><td>{@code time}, in its zone or else Europe/Copenhagen; whole days if no time of day
 * is stated, or if a meeting of several days lacks one of the two</td><td colspan="2">the last day of the deadline, a whole
 * day</td></tr>
 * <tr><td>{@code DTSTAMP}</td><td colspan="3">{@code published} of the document if that is an exact day, else {@code asOf},
 * else the event's own day; always the beginning of that day in UTC</td></tr>
 * <tr><td>{@code LAST-MODIFIED}</td><td colspan="3">the later of {@code published} and {@code asOf}, if exact days; otherwise left
 * out</td></tr>
 * <tr><td>{@code SEQUENCE}</td><td colspan="2">the number of {@code earlierTimes}, plus one if the meeting is cancelled</td>
 * <td>left out</td></tr>
 * <tr><td>{@code STATUS}</td><td colspan="2">{@code CANCELLED} if the meeting's {@code progress} is, {@code TENTATIVE} if it is only expected; otherwise left out</td>
 * <td>left out</td></tr>
 * <tr><td>{@code SUMMARY}</td><td colspan="2">the meeting's {@code title}, prefixed with a word if it is cancelled or only expected</td>
 * <td>{@code text}, or else the document's {@code title}</td></tr>
 * <tr><td>{@code LOCATION}</td><td>{@code venue}: its name, rooms and address, and whether it is online</td> <td
 * colspan="2">left out</td></tr>
 * <tr><td>{@code DESCRIPTION}</td><td>{@code theme} and {@code purpose} of the invitation; the time of day, if {@code DTSTART} and
 * {@code DTEND} do not have it; the registration deadline and how to register; the {@code venue}'s link</td><td>how to
 * register</td> <td>its {@code time} and {@code addressees}; the titles of the documents that have the deadline, if it has a text</td></tr>
 * <tr><td>{@code URL}</td><td>{@code url}</td><td>the registration's {@code link}, or else the meeting's {@code url}</td>
 * <td>the document's {@code url}</td></tr>
 * </table>
 *
 * <p>A moved or cancelled meeting therefore updates its earlier event, and so does a deadline with an id. Deadlines with the same day
 * and text are one event, even if they are in different documents. There is no {@code METHOD}, which would require an {@code
 * ORGANIZER}, and no status {@code CONFIRMED}, because documents do not state it.
 */
public final class CalendarFile {

    /** The suffix of each UID, which distinguishes it from other programs'. No id contains an {@code @}, a slash or a colon. */
    private static final String OURS = "@rammeaftale";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int LONGEST_LINE = 75;
    private static final int LAST_YEAR = 9999;

    private final ResourceBundle texts;
    private final Locale locale;
    private final Map<String, VEvent> events = new LinkedHashMap<>();
    private final IdentityHashMap<Document, String> titles = new IdentityHashMap<>();
    private final IdentityHashMap<Amendment, Set<Deadline>> own = new IdentityHashMap<>();
    private final UsedZones zones = new UsedZones(MeetingTime.COPENHAGEN);

    private CalendarFile(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "dk.rammeaftale.publishing.Calendar", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * Returns the calendar of a document. Invalid content, such as a document without an id, makes no event.
     *
     * @param document the document, or its public copy
     * @param from the first day of the deadlines that are due, see {@link Document#due}; meetings and their deadlines for
     *     registering are shown whenever they are
     * @param locale the language of the labels: Danish for {@code da}, otherwise English
     * @return the text of the file, with CRLF at the end of each line, to be written as UTF-8; a valid calendar even without events
     */
    public static String of(Document document, LocalDate from, Locale locale) {
        requireNonNull(document, "document");
        requireNonNull(from, "from");
        CalendarFile file = new CalendarFile(requireNonNull(locale, "locale"));
        List<Due> due = document.due(from); // refuses what is nested too deeply
        file.addMeetings(document);
        file.addDeadlines(due);
        return folded(file.calendar(title(document)).toString());
    }

    private Calendar calendar(String title) {
        PropertyList properties = new PropertyList(List.of(
                new ProdId("-//Rammeaftale//Calendar//" + (locale.getLanguage().equals("da") ? "DA" : "EN")),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(title)));
        List<CalendarComponent> components = new ArrayList<>(zones.definitions());
        components.addAll(events.values());
        return new Calendar(properties, new ComponentList<>(components));
    }

    private void addMeetings(Document document) {
        if (document instanceof Dossier dossier) {
            dossier.documents().stream().filter(Objects::nonNull).forEach(this::addMeetings);
        } else if (document instanceof Meeting meeting && meeting.id() != null) {
            meeting.time()
                    .ifPresent(time -> Optional.ofNullable(time.date())
                            .flatMap(When::day)
                            .ifPresent(day -> addMeeting(meeting, time, day)));
            lastDayToRegister(meeting).ifPresent(day -> addRegistration(meeting, day));
        }
    }

    private void addMeeting(Meeting meeting, MeetingTime time, LocalDate day) {
        Event event = new Event(meeting, meeting.id() + OURS, day);
        List<String> hours = addTime(event, time, day);
        event.add(new Summary(asItStands(meeting, title(meeting))));
        meeting.venue().flatMap(this::location).ifPresent(where -> event.add(new Location(where)));
        event.describe(Stream.of(
                        meeting.invitation().flatMap(Invitation::theme).map(CalendarFile::plain).stream(),
                        meeting.invitation().flatMap(Invitation::purpose).map(CalendarFile::plain).stream(),
                        hours.stream(),
                        lastDayToRegister(meeting)
                                .map(last -> texts.getString("registration") + ": "
                                        + When.day(last).inWords(locale))
                                .stream(),
                        registration(meeting).flatMap(this::howToRegister).stream(),
                        meeting
                                .venue()
                                .flatMap(Venue::link)
                                .flatMap(CalendarFile::link)
                                .map(uri -> texts.getString("online") + ": " + uri)
                                .stream())
                .flatMap(blocks -> blocks));
        event.url(meeting.url());
        event.state(meeting);
        event.put();
    }

    /** Adds the time to an event, and returns the times of day that the properties cannot hold, in words. */
    private List<String> addTime(Event event, MeetingTime time, LocalDate day) {
        LocalDate last = time.lastDate()
                .filter(day::isBefore)
                .filter(d -> d.getYear() <= LAST_YEAR)
                .orElse(day);
        Optional<LocalTime> end = time.end().or(time::actualEnd);
        if (time.start().isPresent() && (end.isPresent() || last.equals(day))) {
            ZonedDateTime begins = at(day, time.start().get(), time);
            event.add(local(Property.DTSTART, begins));
            end.map(hour -> ends(begins, last, hour, time))
                    .filter(ends -> ends.isAfter(begins) && ends.getYear() <= LAST_YEAR)
                    .ifPresent(ends -> event.add(local(Property.DTEND, ends)));
            return List.of();
        }
        event.add(new DtStart<>(day));
        if (last.isAfter(day) && last.plusDays(1).getYear() <= LAST_YEAR) {
            event.add(new DtEnd<>(last.plusDays(1))); // DTEND is exclusive
        }
        return Stream.of(time.start().map(hour -> hour("begins", hour)), end.map(hour -> hour("ends", hour)))
                .flatMap(Optional::stream)
                .toList();
    }

    private void addRegistration(Meeting meeting, LocalDate day) {
        Registration registration = registration(meeting).orElseThrow();
        Event event = new Event(meeting, meeting.id() + ":registration" + OURS, day);
        event.add(new DtStart<>(day));
        event.add(new Summary(asItStands(meeting, texts.getString("registration") + ": " + title(meeting))));
        event.describe(Stream.concat(
                registration.deadline().flatMap(this::hour).stream(), howToRegister(registration).stream()));
        event.url(registration.link().or(meeting::url));
        event.state(meeting);
        event.add(ImmutableTransp.TRANSPARENT); // a deadline does not block the day
        event.put();
    }

    /** Adds the deadlines except those for registration, which the meetings have added. */
    private void addDeadlines(List<Due> all) {
        Map<String, List<Due>> alike = new LinkedHashMap<>();
        for (Due due : all) {
            boolean registers = due.document() instanceof Meeting meeting
                    && registration(meeting)
                            .flatMap(Registration::deadline)
                            .filter(due.deadline()::equals)
                            .isPresent();
            if (!registers
                    && due.document().id() != null
                    && exactDay(due.deadline()).isPresent()) {
                String told = due.deadline()
                        .text()
                        .map(text -> due.lastDay() + "\n" + hour(due.deadline()).orElse("") + "\n"
                                + addressees(due).orElse("") + "\n" + text)
                        .orElseGet(() -> named(due));
                alike.computeIfAbsent(told, key -> new ArrayList<>()).add(due);
            }
        }
        alike.values().forEach(this::addDeadline);
    }

    private void addDeadline(List<Due> alike) {
        Due due = alike.get(0);
        String named =
                due.deadline().id().map(id -> owner(due) + "/" + id + OURS).orElseGet(() -> named(due));
        // if two amendments replace a deadline of an agreement that is not in the document, it is unknown which one
        // applies
        String uid = events.containsKey(named) ? named(due) : named;
        Document document = due.document();
        Event event = new Event(document, uid, due.lastDay());
        event.add(new DtStart<>(due.lastDay()));
        Optional<String> text = due.deadline().text().map(CalendarFile::plain).map(CalendarFile::line);
        event.add(new Summary(texts.getString("deadline") + ": " + text.orElseGet(() -> shortTitle(document))));
        Stream<String> titles = text.isEmpty()
                ? Stream.of()
                : alike.stream().map(Due::document).map(this::shortTitle).distinct();
        event.describe(Stream.of(hour(due.deadline()).stream(), addressees(due).stream(), titles)
                .flatMap(blocks -> blocks));
        event.url(document.url());
        event.add(ImmutableTransp.TRANSPARENT);
        event.put();
    }

    /** Describes for whom a deadline is, by names of bodies only: a calendar holds no contacts. */
    private Optional<String> addressees(Due due) {
        List<String> names = Answers.of(due).addressees();
        Labels labels = Labels.of(locale);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.getString("for") + " " + line(labels.bodies(names)));
    }

    /** Returns the document that owns a deadline's id; a deadline that an amendment changes belongs to the agreement. */
    private Id owner(Due due) {
        if (due.document() instanceof Amendment amendment
                && !own.computeIfAbsent(amendment, CalendarFile::deadlines).contains(due.deadline())
                && amendment.amends() != null) {
            return amendment.amends().document().orElse(amendment.id());
        }
        return due.document().id();
    }

    private static Set<Deadline> deadlines(Amendment amendment) {
        Set<Deadline> deadlines = Collections.newSetFromMap(new IdentityHashMap<>());
        deadlines.addAll(amendment.deadlines());
        return deadlines;
    }

    /** Returns an identifier for a deadline without an id. */
    private static String named(Due due) {
        Deadline deadline = due.deadline();
        String content = String.join(
                "\n",
                due.lastDay().toString(),
                deadline.text().orElse(""),
                deadline.wording().orElse(""),
                deadline.setBy().flatMap(Participant::name).orElse("")
                        + String.join("\n", Answers.of(due).addressees()));
        UUID name = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return due.document().id() + ":" + name + OURS;
    }

    private static Optional<Registration> registration(Meeting meeting) {
        return meeting.invitation().flatMap(Invitation::registration);
    }

    private static Optional<LocalDate> lastDayToRegister(Meeting meeting) {
        return registration(meeting).flatMap(Registration::deadline).flatMap(CalendarFile::exactDay);
    }

    private static Optional<LocalDate> exactDay(Deadline deadline) {
        return deadline.atLatest()
                .or(deadline::before)
                .flatMap(When::day)
                .flatMap(day -> deadline.lastDay())
                .filter(day -> day.getYear() > 0); // before the first day of all there is none
    }

    private static ZonedDateTime at(LocalDate day, LocalTime hour, MeetingTime time) {
        return ZonedDateTime.of(day, hour, time.zone().orElse(MeetingTime.COPENHAGEN));
    }

    private static ZonedDateTime ends(ZonedDateTime begins, LocalDate last, LocalTime hour, MeetingTime time) {
        boolean afterMidnight = last.equals(begins.toLocalDate()) && hour.isBefore(begins.toLocalTime());
        return at(afterMidnight ? last.plusDays(1) : last, hour, time);
    }

    /** Returns a time property; a zone with a fixed offset is written in UTC. */
    private Property local(String name, ZonedDateTime time) {
        if (time.getZone().getRules().isFixedOffset()) {
            return name.equals(Property.DTSTART) ? new DtStart<>(time.toInstant()) : new DtEnd<>(time.toInstant());
        }
        zones.add(time);
        // ical4j's DtStart would look up the zone when it is written, on the network if that is allowed
        return new XProperty(
                name, new ParameterList(List.of(new TzId(time.getZone().getId()))), LOCAL.format(time));
    }

    private static String title(Document document) {
        return line(Objects.requireNonNullElse(document.title(), ""));
    }

    /** Returns the title for beside a deadline, of which the document may have many. */
    private String shortTitle(Document document) {
        return titles.computeIfAbsent(document, named -> Wording.shortened(title(named)));
    }

    /** Prefixes a summary if the meeting is cancelled or only expected: some calendars do not show the status. */
    private String asItStands(Meeting meeting, String summary) {
        String state = isCancelled(meeting) ? "cancelled" : isExpected(meeting) ? "expected" : "";
        return state.isEmpty() ? summary : texts.getString(state) + ": " + summary;
    }

    private static boolean isExpected(Meeting meeting) {
        return meeting.progress().filter(Progress.EXPECTED::equals).isPresent();
    }

    private static boolean isCancelled(Meeting meeting) {
        return meeting.progress().filter(Progress.CANCELLED::equals).isPresent();
    }

    private Optional<String> location(Venue venue) {
        return Optional.of(Stream.of(
                                venue.name().stream(),
                                venue.rooms().stream(),
                                venue.address().stream(),
                                venue
                                        .online()
                                        .filter(online -> online)
                                        .map(online -> texts.getString("online"))
                                        .stream())
                        .flatMap(parts -> parts)
                        .filter(Objects::nonNull)
                        .map(CalendarFile::line)
                        .collect(Collectors.joining(", ")))
                .filter(where -> !where.isEmpty());
    }

    private Optional<String> howToRegister(Registration registration) {
        Optional<String> text = registration.text().map(CalendarFile::plain);
        Optional<String> link =
                registration.link().flatMap(CalendarFile::link).map(uri -> texts.getString("register") + ": " + uri);
        return text.map(how -> link.map(uri -> how + "\n\n" + uri).orElse(how)).or(() -> link);
    }

    private Optional<String> hour(Deadline deadline) {
        return deadline.time().map(time -> hour("by", time));
    }

    private String hour(String key, LocalTime hour) {
        return texts.getString(key) + " " + hour.format(DateTimeFormatter.ofPattern(texts.getString("hour"), locale));
    }

    /** Returns an http(s) address, or empty for any other scheme, because it could run code. */
    private static Optional<URI> link(String address) {
        try {
            URI uri = new URI(new URI(address).toASCIIString());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return Optional.of(uri).filter(u -> scheme.equals("http") || scheme.equals("https"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns CommonMark without markup. */
    private static String plain(String text) {
        return CommonMark.words(text);
    }

    private static String line(String text) {
        return shown(text.replaceAll("\\R", " ")).strip();
    }

    /** Replaces characters that a calendar text must not have, or that reverse the writing direction. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.replaceAll("\\R", "\n").codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append(' ');
            } else {
                shown.appendCodePoint(c == '\n' || Plain.isPrinted(c) ? c : '\uFFFD');
            }
        });
        return shown.toString();
    }

    /** Folds long lines. RFC 5545 counts bytes, but ical4j counts characters. */
    private static String folded(String lines) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        int next;
        for (int i = 0; i < lines.length(); i += Character.charCount(next)) {
            next = lines.codePointAt(i);
            int bytes = next < 0x80 ? 1 : next < 0x800 ? 2 : next < 0x10000 ? 3 : 4;
            if (next == '\r' || next == '\n') {
                length = 0;
            } else if (length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1 + bytes;
            } else {
                length += bytes;
            }
            folded.appendCodePoint(next);
        }
        return folded.toString();
    }

    /** Builder for an event. */
    private final class Event {
        private final String uid;
        private final List<Property> properties = new ArrayList<>();

        Event(Document document, String uid, LocalDate day) {
            this.uid = uid;
            Optional<LocalDate> published = document.published().flatMap(When::day);
            Optional<LocalDate> asOf = document.asOf().flatMap(When::day);
            add(new Uid(uid));
            add(new DtStamp(midnight(published.or(() -> asOf).orElse(day))));
            Stream.of(published, asOf)
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo)
                    .ifPresent(latest -> add(new LastModified(midnight(latest))));
        }

        private static Instant midnight(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        void add(Property property) {
            properties.add(property);
        }

        void describe(Stream<String> blocks) {
            String description =
                    shown(blocks.collect(Collectors.joining("\n\n"))).strip();
            if (!description.isEmpty()) {
                add(new Description(description));
            }
        }

        void url(Optional<String> address) {
            address.flatMap(CalendarFile::link).ifPresent(uri -> add(new Url(uri)));
        }

        void state(Meeting meeting) {
            add(new Sequence(meeting.earlierTimes().size() + (isCancelled(meeting) ? 1 : 0)));
            if (isCancelled(meeting)) {
                add(ImmutableStatus.VEVENT_CANCELLED);
            } else if (isExpected(meeting)) {
                add(ImmutableStatus.VEVENT_TENTATIVE);
            }
        }

        /** Adds the event to the calendar unless an event with its UID exists. */
        void put() {
            events.putIfAbsent(uid, new VEvent(new PropertyList(properties)));
        }
    }
}
