package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Attendance.Presence;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a meeting: time and place, invitation, agenda with decisions, and attendance. */
final class MeetingView {

    /** States of a meeting that was ahead when they were written. */
    private static final Set<Progress> NOT_YET =
            EnumSet.of(Progress.EXPECTED, Progress.PLANNED, Progress.ONGOING, Progress.DELAYED, Progress.MOVED);

    /** What happens at a moment; the others last for as long as an item does. */
    private static final Set<Presence> MOVING = EnumSet.of(Presence.ARRIVED, Presence.LEFT, Presence.RETURNED);

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final People people;
    private final Decisions decisions;
    private final Content content;
    private final Frame frame;
    private final DeadlinesView deadlines;

    MeetingView(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
        this.people = shown.people();
        this.decisions = shown.decisions();
        this.content = new Content(shown);
        this.frame = new Frame(shown);
        this.deadlines = new DeadlinesView(shown);
    }

    void show(Meeting meeting) {
        meeting.time().ifPresent(time -> page.fact(labels.get("time"), time(time)));
        page.facts(
                labels.get("time.earlier"),
                meeting.earlierTimes().stream().map(this::time).toList());
        meeting.venue().ifPresent(venue -> page.fact(labels.get("venue"), venue(venue)));
        page.fact(labels.get("status"), status(meeting));
        page.fact(labels.get("reason"), formatted(meeting.reason()));
        meeting.kind()
                .map(kind -> labels.word("activity", kind))
                .filter(kind -> !Labels.says(meeting.title(), kind))
                .ifPresent(kind -> page.fact(labels.get("kind"), kind));
        meeting.body().ifPresent(body -> page.fact(labels.get("body"), people.participant(body)));
        meeting.number().ifPresent(number -> page.fact(labels.get("meeting.number"), number));
        frame.head();
        page.words(
                labels.get("areas"),
                meeting.areas().stream().map(Authority::nameOrKey).toList());
        content.references(labels.get("about"), meeting.about());
        meeting.invitation().ifPresent(new InvitationView(shown)::show);
        deadlines.show(
                meeting.deadlines(),
                deadline -> "",
                Timelines.isCancelled(meeting) ? "deadlines.cancelled" : "deadlines.others");
        meeting.minutes()
                .ifPresent(minutes -> page.section(labels.get("attendance"), () -> attendance(minutes.attendance())));
        Consultation consultation = new Consultation(meeting);
        page.section(
                labels.get(agenda(meeting)), () -> meeting.agenda().forEach(item -> item(meeting, consultation, item)));
        page.section(labels.get("followUp"), () -> meeting.followUp().forEach(content::followUp));
        meeting.minutes().ifPresent(this::minutes);
        meeting.invitation().ifPresent(invitation -> {
            content.attachments("materials", invitation.materials());
            content.passages("notes.invitation", invitation.notes());
        });
        frame.tail();
    }

    /** Describes the state that is stated; a day that has passed says nothing of whether the meeting was held. */
    private Phrase status(Meeting meeting) {
        Phrase stated = Phrase.of(meeting.progress().map(progress -> words.progress(meeting, progress)));
        if (meeting.progress().map(NOT_YET::contains).orElse(true) && shown.hasPassed(meeting)) {
            String over = hasMinutes(meeting) ? "meeting.passed" : "meeting.passed.unknown";
            return join(". ", stated, Phrase.of(labels.get(over)));
        }
        return stated;
    }

    private Phrase time(MeetingTime time) {
        return join(
                        ", ",
                        Phrase.of(words.time(time)),
                        Phrase.of(time.actualEnd().map(end -> labels.get("actualEnd") + " " + labels.hour(end))),
                        Phrase.of(time.zone().map(Object::toString)))
                .and(words.quoted(time.wording()
                        .filter(said -> !OtherNotation.isOnly(said, time.date(), time.start(), time.end()))));
    }

    private Phrase venue(Venue venue) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(Phrase.of(venue.name()));
        parts.add(Phrase.of(venue.address()));
        venue.rooms().forEach(room -> parts.add(Phrase.of(room)));
        boolean isAnywhere = parts.stream().anyMatch(part -> !part.isEmpty());
        String online = isAnywhere ? "online" : "online.only";
        Phrase attended = Phrase.of(venue.online().map(yes -> labels.get(yes ? online : "online.not")));
        boolean goesOn = isAnywhere && venue.online().orElse(false);
        return join(", ", join(goesOn ? " " : ", ", join(", ", parts), attended), Phrase.link(venue.link()));
    }

    private static boolean hasMinutes(Meeting meeting) {
        return meeting.minutes().isPresent()
                || meeting.allItems().stream()
                        .anyMatch(item -> !item.decisions().isEmpty());
    }

    /** Returns the key of the agenda's label: a body has an agenda, other meetings that one is invited to a programme. */
    private static String agenda(Meeting meeting) {
        boolean isDecided =
                meeting.allItems().stream().anyMatch(item -> !item.decisions().isEmpty());
        if (meeting.kind().filter(ActivityKind.CONSULTATION::equals).isPresent()) {
            return isDecided ? "agenda.answers" : "agenda.consultation";
        } else if (meeting.minutes().isPresent()) {
            return "agendaAndMinutes";
        }
        return isDecided
                ? "agendaAndDecisions"
                : meeting.body().isEmpty() && meeting.invitation().isPresent() ? "programme" : "agenda";
    }

    private void item(Meeting meeting, Consultation consultation, AgendaItem item) {
        Predicate<Decision> isAnswer = consultation.answers(item);
        String kind = item.kind().map(k -> labels.word("item", k)).orElse("");
        String hours = words.hours(item.start(), item.end());
        Phrase presenters = people.participants(item.presenters());
        boolean areShort = item.presenters().size() == 1 && !presenters.text().contains(",");
        Phrase by = areShort ? Phrase.of("(").and(presenters).and(")") : Phrase.NONE;
        boolean closed = isClosed(item);
        String title = item.title().or(item::publicTitle).orElse(kind);
        Phrase named = item.title().or(item::publicTitle).isPresent() ? Phrase.words(title) : Phrase.of(kind);
        Phrase name = closed ? join(": ", Phrase.of(labels.get("item.closed")), named) : named;
        page.entry(item.number(), join(" ", join(": ", Phrase.of(hours).capitalised(), name), by), () -> {
            item.publicTitle()
                    .filter(publicTitle -> !publicTitle.equals(title))
                    .ifPresent(publicTitle -> page.fact(labels.get("publicTitle"), Phrase.words(publicTitle)));
            page.fact(labels.heading("presenters", item.presenters().size()), areShort ? Phrase.NONE : presenters);
            page.fact(labels.get("item.kind"), Labels.saysInAnyForm(title, kind) ? "" : kind);
            item.progress()
                    .filter(progress -> !isSaidByDecision(item, progress))
                    .ifPresent(p -> page.fact(labels.get("status"), labels.word("agendaItem", p)));
            page.fact(labels.get("reason"), formatted(item.reason()));
            item.supplementary()
                    .filter(Boolean::booleanValue)
                    .ifPresent(s -> page.paragraph(labels.get("supplementary")));
            item.movedTo().ifPresent(to -> page.fact(labels.get("movedTo"), words.reference(to)));
            item.recurring().filter(Boolean::booleanValue).ifPresent(r -> page.paragraph(labels.get("recurring")));
            content.laws("closedUnder", item.closedUnder());
            content.participants("proposedBy", item.proposedBy());
            item.decidingBody().ifPresent(body -> page.fact(labels.get("decidingBody"), people.participant(body)));
            content.references(labels.get("about"), item.about());
            item.subject().ifPresent(content::passage);
            page.section(
                    labels.heading("item.questions", item.questions().size()),
                    () -> item.questions().forEach(content::passage));
            content.outcomes(
                    hasOutcomes(meeting, consultation, item) ? "outcomes.actual" : "outcomes", item.outcomes());
            item.sections().forEach(content::section);
            item.recommendations().forEach(r -> recommendation(labels.get("recommendation"), r));
            Set<Record> points = points(item);
            answers(item, item.decisions().stream().filter(isAnswer).toList());
            item.decisions().stream()
                    .filter(isAnswer.negate())
                    .forEach(d -> decision(labels.get("decision"), recommended(points, d), d));
            page.section(labels.get("followUp"), () -> item.followUp().forEach(content::followUp));
            content.attachments("attachments", item.attachments());
            content.identifiers(item.identifiers());
            item.items().forEach(inside -> item(meeting, consultation, inside));
        });
    }

    /** Returns whether a decision already implies the item's progress, so that it is not shown. */
    private static boolean isSaidByDecision(AgendaItem item, Progress progress) {
        Stream<Verdict> verdicts = item.decisions().stream().flatMap(d -> d.verdict().stream());
        return switch (progress) {
            case COMPLETED -> !item.decisions().isEmpty();
            case MOVED -> verdicts.anyMatch(Verdict.POSTPONED::equals);
            case CANCELLED -> verdicts.anyMatch(Verdict.WITHDRAWN::equals);
            default -> false;
        };
    }

    /** Returns whether outcomes are actual ones as far as the states tell; others are only possible. */
    private static boolean hasOutcomes(Meeting meeting, Consultation consultation, AgendaItem item) {
        boolean isUnderWay = meeting.minutes().isPresent() || !item.decisions().isEmpty() || consultation.isAbout(item);
        return item.progress()
                .or(meeting::progress)
                .map(progress -> progress == Progress.COMPLETED || (progress == Progress.ONGOING && isUnderWay))
                .orElse(isUnderWay);
    }

    /** Shows the answers to a consultation, under one heading if there are several. */
    private void answers(AgendaItem item, List<Decision> answers) {
        if (answers.size() == 1) {
            decision(labels.get("answers.one"), recommended(points(item), answers.get(0)), answers.get(0));
            return;
        }
        page.section(labels.get("answers"), () -> answers.forEach(answer -> page.entry(decisions.decision(answer))));
    }

    /** Shows a decision, or its subject if nothing else is known. */
    private void decision(String named, Phrase recommended, Decision decision) {
        Phrase about = recommended.isEmpty() ? decisions.about(decision.about()) : recommended;
        Phrase label = join(" ", Phrase.of(named), about);
        Phrase decided = decisions.decision(decision, Phrase.NONE);
        if (decided.isEmpty()) {
            page.paragraph(about.isEmpty() ? Phrase.NONE : label);
        }
        page.fact(label.text(), decided);
    }

    /** Returns the points of an item's recommendations. */
    private static Set<Record> points(AgendaItem item) {
        Set<Record> points = Collections.newSetFromMap(new IdentityHashMap<>());
        item.recommendations().forEach(recommendation -> points.addAll(recommendation.points()));
        return points;
    }

    /** Names the points of the item's recommendation that a decision is about; empty if it is about anything else. */
    private Phrase recommended(Set<Record> points, Decision decision) {
        List<String> numbers = decision.about().stream()
                .flatMap(about -> words.target(about).stream())
                .filter(points::contains)
                .flatMap(point -> ((Passage) point).number().stream())
                .map(Wording::shortened)
                .toList();
        boolean isOnAll = !points.isEmpty()
                && numbers.isEmpty()
                && decision.about().size() == points.size()
                && decision.about().stream()
                        .allMatch(about ->
                                words.target(about).filter(points::contains).isPresent());
        if (isOnAll) {
            return Phrase.of(labels.get("decided.recommended.all"));
        }
        return numbers.isEmpty() || numbers.size() < decision.about().size()
                ? Phrase.NONE
                : Phrase.of(labels.get("decided.recommended") + " " + labels.listed(numbers));
    }

    private void recommendation(String label, Recommendation recommendation) {
        Phrase heading = recommendation.by().isEmpty()
                ? Phrase.of(label)
                : Phrase.of(label + " (")
                        .and(people.participants(recommendation.by()))
                        .and(")");
        boolean isEmpty = recommendation.by().isEmpty()
                && recommendation.points().isEmpty()
                && recommendation.alternatives().isEmpty();
        if (!isEmpty) {
            page.named(heading.text(), Optional.empty(), () -> {
                recommendation.points().forEach(content::passage);
                recommendation.alternatives().forEach(other -> recommendation(labels.get("alternative"), other));
            });
        }
    }

    private void minutes(Minutes minutes) {
        page.section(labels.get("minutes"), () -> {
            content.participants("minutes.authors", minutes.authors());
            minutes.dated().ifPresent(when -> page.fact(labels.get("minutes.dated"), labels.time(when)));
            minutes.sent().ifPresent(when -> page.fact(labels.get("minutes.sent"), labels.time(when)));
            minutes.published().ifPresent(when -> page.fact(labels.get("minutes.published"), labels.time(when)));
            content.participants("minutes.recipients", minutes.recipients());
            content.participants("signedBy", minutes.signedBy());
            minutes.quorate().ifPresent(yes -> page.paragraph(labels.get(yes ? "quorate" : "quorate.not")));
            minutes.corrections().forEach(correction -> decision(labels.get("correction"), Phrase.NONE, correction));
            minutes.approvedAt().ifPresent(this::approved);
            minutes.approvals().forEach(approval -> decision(labels.get("minutes.approval"), Phrase.NONE, approval));
            content.attachments("attachments.minutes", minutes.attachments());
        });
    }

    /** Shows at which meeting the minutes were or are to be approved, or only that they are if its day is not known. */
    private void approved(Reference at) {
        String key = words.when(at)
                .map(when -> shown.hasPassed(when) ? "approvedAt.passed" : "approvedAt.ahead")
                .orElse("approvedAt");
        page.fact(labels.get(key), words.target(at).isPresent() ? decisions.atMeeting(at) : words.reference(at));
    }

    /** Shows who was there and who was not, in groups. Participants without a name may be different people. */
    private void attendance(List<Attendance> attendance) {
        List<List<Attendance>> attendees = new ArrayList<>();
        Map<Participant, List<Attendance>> known = new HashMap<>();
        List<Attendance> last = List.of();
        for (Attendance line : attendance) {
            List<Attendance> earlier =
                    line.who().identity().map(known::get).orElse(isGoingOn(last, line) ? last : null);
            if (earlier == null) {
                earlier = new ArrayList<>();
                attendees.add(earlier);
            }
            List<Attendance> lines = earlier;
            line.who().identity().ifPresent(who -> known.put(who, lines));
            lines.add(line);
            last = lines;
        }
        Map<Presence, List<Phrase>> groups = new LinkedHashMap<>();
        attendees.forEach(lines -> groups.computeIfAbsent(group(lines.get(0)), key -> new ArrayList<>())
                .add(attendee(lines)));
        groups.forEach((group, who) -> page.facts(labels.heading("attendance." + group, who.size()), who));
    }

    /**
     * Returns whether a line goes on about the one before it, who left, returned or was absent for an item. Two lines without
     * that may be two people, since a role and a council do not identify a person.
     */
    private static boolean isGoingOn(List<Attendance> before, Attendance line) {
        return !before.isEmpty()
                && before.get(0).who().equals(line.who())
                && (MOVING.contains(line.presence()) || !line.items().isEmpty());
    }

    /** Returns the group of a person: whoever comes or goes is there. */
    private static Presence group(Attendance first) {
        return MOVING.contains(first.presence()) ? Presence.PRESENT : first.presence();
    }

    /** Names a person, and says what the group does not say. */
    private Phrase attendee(List<Attendance> lines) {
        Attendance first = lines.get(0);
        List<Phrase> more = new ArrayList<>();
        more.add(presence(first, group(first) == first.presence()));
        lines.stream().skip(1).forEach(line -> more.add(presence(line, false)));
        Phrase said = join(", ", more);
        return join(
                " ",
                people.participant(first.who()),
                said.isEmpty() ? Phrase.NONE : Phrase.of("(").and(said).and(")"));
    }

    private Phrase presence(Attendance attendance, boolean isSaidByGroup) {
        Phrase standsIn = attendance
                .standsInFor()
                .map(p -> Phrase.of(labels.get("standsInFor") + " ").and(people.participant(p)))
                .orElse(Phrase.NONE);
        Phrase when = Phrase.of(attendance.time().map(labels::atHour));
        String items = attendance.items().stream().map(this::number).collect(Collectors.joining(", "));
        String at = MOVING.contains(attendance.presence()) ? "atItem" : "underItem";
        return join(
                " ",
                isSaidByGroup ? Phrase.NONE : Phrase.of(labels.word("presence", attendance.presence())),
                Phrase.of(attendance.online().map(yes -> labels.get(yes ? "attended.online" : "attended.inRoom"))),
                standsIn,
                when,
                Phrase.of(items.isEmpty() ? "" : labels.get(at) + " " + items));
    }

    /** Returns the number of an item, or else its title; that of a closed item only if it is public. */
    private String number(Id item) {
        return words.find(item)
                .map(found -> found instanceof AgendaItem i ? i : null)
                .map(i -> i.number()
                        .map(Wording::shortened)
                        .or(() -> (isClosed(i) ? i.publicTitle() : i.title())
                                .map(Wording::shortened)
                                .map(labels::quoted))
                        .orElse(labels.get("item.unnumbered")))
                .orElse(labels.get("item.unnumbered"));
    }

    private static boolean isClosed(AgendaItem item) {
        return item.access().filter(access -> access != Access.OPEN).isPresent();
    }
}
