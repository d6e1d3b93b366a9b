package dk.rammeaftale.commandline;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.meeting.Attendance;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.meeting.Minutes;
import dk.rammeaftale.meeting.Recommendation;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a meeting: when and where, what it is about, the invitation, the items with what was decided, who was there. */
final class MeetingView {

    private final Page page;
    private final Labels labels;
    private final Wording words;
    private final DocumentView view;

    MeetingView(Page page, Labels labels, Wording words, DocumentView view) {
        this.page = page;
        this.labels = labels;
        this.words = words;
        this.view = view;
    }

    void show(Meeting meeting) {
        view.head();
        meeting.kind().ifPresent(kind -> page.labelled(labels.get("kind"), labels.word("activity", kind)));
        meeting.progress().ifPresent(p -> page.labelled(labels.get("status"), labels.word("meeting", p)));
        meeting.body().ifPresent(body -> page.labelled(labels.get("body"), words.participant(body)));
        meeting.time().ifPresent(time -> page.labelled(labels.get("time"), time(time)));
        page.list(
                labels.get("time.earlier"),
                meeting.earlierTimes().stream().map(this::time).toList());
        meeting.venue().ifPresent(venue -> page.labelled(labels.get("venue"), venue(venue)));
        page.list(
                labels.get("areas"),
                meeting.areas().stream().map(Authority::nameOrKey).toList());
        view.references(labels.get("about"), meeting.about());
        if (!meeting.deadlines().isEmpty()) {
            page.heading(labels.heading("deadlines", meeting.deadlines().size()));
            page.inside(() -> meeting.deadlines().forEach(d -> page.element("–", words.deadline(d))));
        }
        view.due();
        meeting.invitation().ifPresent(this::invitation);
        meeting.minutes().map(Minutes::attendance).filter(a -> !a.isEmpty()).ifPresent(this::attendance);
        if (!meeting.agenda().isEmpty()) {
            page.heading(labels.get(agenda(meeting)));
            page.inside(() -> items(meeting, meeting.agenda()));
        }
        meeting.minutes().ifPresent(this::minutes);
        view.tail();
    }

    private String time(MeetingTime time) {
        String from = time.start().map(labels::hour).orElse("");
        String to = time.end().map(labels::hour).orElse("");
        String dash = to.isEmpty() ? "" : "–";
        String when = time.lastDate()
                .map(last -> at(labels.time(time.date()), from) + " – " + at(labels.day(last), to))
                .orElseGet(() -> at(labels.time(time.date()), from + dash + to));
        String actual = time.actualEnd()
                .map(end -> labels.get("actualEnd") + " " + labels.hour(end))
                .orElse("");
        return Wording.join(
                        ", ",
                        List.of(when, actual, time.zone().map(Object::toString).orElse("")))
                + time.wording().map(words::quoted).orElse("");
    }

    private String at(String day, String hours) {
        return day + (hours.isEmpty() ? "" : " " + labels.get("hours") + " " + hours);
    }

    private String venue(Venue venue) {
        List<String> parts = new ArrayList<>();
        venue.name().ifPresent(parts::add);
        venue.address().ifPresent(parts::add);
        parts.addAll(venue.rooms());
        venue.online().ifPresent(online -> parts.add(labels.get(online ? "online" : "online.not")));
        venue.link().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** Returns the label of the agenda: what was decided are minutes, and people are invited to a programme. */
    private static String agenda(Meeting meeting) {
        boolean hasMinutes = meeting.minutes().isPresent()
                || meeting.allItems().stream()
                        .anyMatch(item -> !item.decisions().isEmpty());
        return hasMinutes ? "agendaAndMinutes" : meeting.invitation().isPresent() ? "programme" : "agenda";
    }

    private void invitation(Invitation invitation) {
        page.block(labels.get("invitation"), () -> {
            invitation.onBehalfOf().ifPresent(b -> page.labelled(labels.get("onBehalfOf"), words.participant(b)));
            page.list(labels.get("audience"), names(invitation.audience()));
            page.list(labels.get("addressees"), names(invitation.addressees()));
            invitation.theme().ifPresent(theme -> page.labelled(labels.get("theme"), theme));
            invitation.purpose().ifPresent(purpose -> page.labelled(labels.get("purpose"), purpose));
            invitation.opening().ifPresent(opening -> page.labelled(labels.get("opening"), opening));
            invitation.closing().ifPresent(closing -> page.labelled(labels.get("closing"), closing));
            invitation.registration().ifPresent(r -> page.labelled(labels.get("registration"), registration(r)));
            page.list(labels.get("catering"), invitation.catering());
            page.list(labels.get("signatories"), names(invitation.signatories()));
        });
        view.passages("questions", invitation.questions());
        view.attachments("materials", invitation.materials());
        view.passages("notes.invitation", invitation.notes());
    }

    private List<String> names(List<Participant> participants) {
        return participants.stream().map(words::participant).toList();
    }

    private String registration(Registration registration) {
        String deadline = registration.deadline().map(words::deadline).orElse("");
        String channels = registration.channels().stream()
                .map(c -> labels.word("channel", c))
                .collect(Collectors.joining(", "));
        String contact = registration.contact().map(Wording::contact).orElse("");
        return Wording.join(
                ". ",
                List.of(
                        Wording.join(
                                ", ",
                                List.of(
                                        deadline,
                                        channels,
                                        contact,
                                        registration.link().orElse(""))),
                        registration.text().orElse("")));
    }

    private void items(Meeting meeting, List<AgendaItem> items) {
        items.forEach(item -> item(meeting, item));
    }

    private void item(Meeting meeting, AgendaItem item) {
        String kind = item.kind().map(k -> labels.word("item", k)).orElse("");
        String number = item.number().map(n -> n + ".").orElse("–");
        String hours = item.start().map(labels::hour).orElse("")
                + item.end().map(end -> "–" + labels.hour(end)).orElse("");
        String by = item.presenters().isEmpty() ? "" : "(" + words.participants(item.presenters()) + ")";
        boolean closed = item.access().filter(access -> access != Access.OPEN).isPresent();
        String title = item.title().or(item::publicTitle).orElse(kind);
        String name = closed ? Wording.join(": ", List.of(labels.get("item.closed"), title)) : title;
        page.element(number, Wording.join(" ", List.of(hours, name, by)));
        page.inside(() -> {
            item.publicTitle()
                    .filter(publicTitle -> !publicTitle.equals(title))
                    .ifPresent(publicTitle -> page.labelled(labels.get("publicTitle"), publicTitle));
            item.progress().ifPresent(p -> page.labelled(labels.get("status"), labels.word("agendaItem", p)));
            item.supplementary().filter(Boolean::booleanValue).ifPresent(s -> page.line(labels.get("supplementary")));
            item.movedTo().ifPresent(to -> page.labelled(labels.get("movedTo"), words.reference(to)));
            item.recurring().filter(Boolean::booleanValue).ifPresent(r -> page.line(labels.get("recurring")));
            view.laws("closedUnder", item.closedUnder());
            view.participants("proposedBy", item.proposedBy());
            item.decidingBody().ifPresent(b -> page.labelled(labels.get("decidingBody"), words.participant(b)));
            item.subject().ifPresent(view::passage);
            item.questions().forEach(view::question);
            view.outcomes("outcomes", item.outcomes());
            view.references(labels.get("about"), item.about());
            item.sections().forEach(view::section);
            item.recommendations().forEach(r -> recommendation(labels.get("recommendation"), r));
            item.decisions().forEach(d -> decision(labels.get(isAnswer(meeting, item, d) ? "answer" : "decision"), d));
            if (!item.followUp().isEmpty()) {
                page.line(labels.get("followUp") + ":");
                page.inside(() -> item.followUp().forEach(step -> view.activity("–", step)));
            }
            view.attachments("attachments", item.attachments());
            view.identifiers(item.identifiers());
            items(meeting, item.items());
        });
    }

    /** Returns whether somebody answers a consultation; what the meeting's own or the deciding body says is its decision. */
    private static boolean isAnswer(Meeting meeting, AgendaItem item, Decision decision) {
        boolean isConsultation = meeting.kind()
                        .filter(ActivityKind.CONSULTATION::equals)
                        .isPresent()
                || item.kind().filter(AgendaItemKind.CONSULTATION::equals).isPresent();
        return isConsultation
                && decision.by().isPresent()
                && !decision.by().equals(meeting.body())
                && !decision.by().equals(item.decidingBody());
    }

    /** Shows a decision; of one of which nothing is known but what it is about, that. */
    private void decision(String named, Decision decision) {
        String about = words.about(decision);
        String label = Wording.join(" ", List.of(named, about));
        String decided = words.decision(decision, "");
        if (decided.isEmpty() && !about.isEmpty()) {
            page.line(label);
        }
        page.labelled(label, decided);
    }

    private void recommendation(String label, Recommendation recommendation) {
        String by = recommendation.by().isEmpty() ? "" : " (" + words.participants(recommendation.by()) + ")";
        boolean named = recommendation.points().isEmpty()
                && recommendation.alternatives().isEmpty();
        if (!named || !by.isEmpty()) {
            page.line(label + by + (named ? "" : ":"));
        }
        page.inside(() -> {
            recommendation.points().forEach(view::passage);
            recommendation.alternatives().forEach(other -> recommendation(labels.get("alternative"), other));
        });
    }

    private void attendance(List<Attendance> attendance) {
        page.heading(labels.get("attendance"));
        page.inside(() -> attendance.forEach(a -> page.element("–", attendance(a))));
    }

    private void minutes(Minutes minutes) {
        minutes.published().ifPresent(when -> page.labelled(labels.get("minutes.published"), labels.time(when)));
        view.participants("minutes.recipients", minutes.recipients());
        view.participants("signedBy", minutes.signedBy());
        minutes.corrections().forEach(correction -> decision(labels.get("correction"), correction));
        minutes.approvedAt().ifPresent(at -> page.labelled(labels.get("approvedAt"), words.reference(at)));
        view.attachments("attachments.minutes", minutes.attachments());
    }

    private String attendance(Attendance attendance) {
        String standsIn = attendance
                .standsInFor()
                .map(p -> labels.get("standsInFor") + " " + words.participant(p))
                .orElse("");
        String when = attendance
                .time()
                .map(t -> labels.get("hours") + " " + labels.hour(t))
                .orElse("");
        String item = attendance.items().stream().map(this::number).collect(Collectors.joining(", "));
        String at = item.isEmpty() ? "" : labels.get("atItem") + " " + item;
        return words.participant(attendance.who()) + ": "
                + Wording.join(" ", List.of(labels.word("presence", attendance.presence()), standsIn, when, at));
    }

    /** An item is named by its number alone: it may be closed. */
    private String number(Id item) {
        return words.find(item)
                .map(found -> found instanceof AgendaItem i ? i.number().orElse("") : "")
                .filter(number -> !number.isEmpty())
                .orElse(item.toString());
    }
}
