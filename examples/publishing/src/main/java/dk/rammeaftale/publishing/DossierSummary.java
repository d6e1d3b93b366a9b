package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Approvable;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.MeetingTime;
import dk.rammeaftale.people.Authority;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows at the top of a dossier what the agreements are, who has approved them, and what comes next. */
final class DossierSummary {

    /** The maximum number of agreements and amendments in the summary of a dossier. */
    private static final int MOST_SUMMARISED = 3;

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Wording words;

    DossierSummary(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
    }

    /** Shows what the agreements are, who has approved them, and what comes next. */
    void show(List<Shown> all) {
        List<Shown> agreements = all.stream()
                .filter(inside -> inside.document() instanceof Approvable)
                .toList();
        if (agreements.size() <= MOST_SUMMARISED) {
            page.facts(
                    labels.get("summary.agreement"),
                    agreements.stream().map(this::inShort).toList());
            List<Phrase> areas = agreements.stream().flatMap(this::areas).toList();
            page.facts(labels.heading("focusAreas", areas.size()), areas);
            page.facts(
                    labels.get("approval"),
                    agreements.stream()
                            .flatMap(inside -> approvalInShort(inside).stream()
                                    .filter(line -> !line.isEmpty())
                                    .map(line -> agreements.size() > 1 || inside.document() instanceof Amendment
                                            ? join(
                                                    ": ",
                                                    Phrase.of(Wording.shortened(
                                                            inside.document().title())),
                                                    line)
                                            : line))
                            .toList());
        }
        new DeadlinesView(shown).next();
        List<Shown> meetings = all.stream()
                .filter(inside -> inside.document() instanceof Meeting)
                .toList();
        Comparator<Shown> byDay =
                Comparator.comparing(inside -> day((Meeting) inside.document()).orElse(LocalDate.MAX));
        Optional<Shown> next = meetings.stream()
                .filter(inside -> isAhead((Meeting) inside.document()))
                .min(byDay);
        next.ifPresent(inside -> meeting("summary.meeting", inside, (Meeting) inside.document()));
        if (next.isEmpty()) {
            meetings.stream()
                    .filter(inside -> hasPassed((Meeting) inside.document()))
                    .max(Comparator.<Shown, Boolean>comparing(inside -> !isOnlyPlanned((Meeting) inside.document()))
                            .thenComparing(byDay))
                    .ifPresent(inside -> meeting(
                            meetings.size() == 1 ? "summary.meeting.only" : "summary.meeting.last", inside, (Meeting)
                                    inside.document()));
        }
    }

    /** Describes an agreement by its period and region, or nothing for an amendment. */
    private Phrase inShort(Shown inside) {
        return inside.document() instanceof FrameworkAgreement agreement
                ? join(
                        ", ",
                        words.link(agreement),
                        Phrase.of(labels.time(agreement.period())),
                        Phrase.of(agreement.region().filter(Authority::isKnown).map(Authority::nameOrKey)))
                : Phrase.NONE;
    }

    private Stream<Phrase> areas(Shown inside) {
        return inside.document() instanceof FrameworkAgreement agreement
                ? new PartsView(inside).areasInShort(agreement).stream()
                : Stream.empty();
    }

    private List<Phrase> approvalInShort(Shown inside) {
        ApprovalInShort approval = new ApprovalInShort(inside);
        if (inside.document() instanceof FrameworkAgreement agreement) {
            return approval.of(agreement);
        }
        return inside.document() instanceof Amendment amendment ? approval.of(amendment) : List.of();
    }

    private void meeting(String label, Shown inside, Meeting meeting) {
        Phrase name =
                Phrase.within(Wording.shortened(meeting.title()), Anchors.section(meeting.id(), Optional.empty()));
        page.fact(
                labels.get(label),
                join(
                                ", ",
                                name,
                                Phrase.of(meeting.time().map(words::time)),
                                Phrase.of(meeting.venue()
                                        .flatMap(venue -> venue.name().or(venue::address))))
                        .and(state(meeting)));
        meeting.invitation()
                .flatMap(Invitation::registration)
                .ifPresent(registration -> page.fact(
                        labels.get("registration"), new InvitationView(inside).registrationInShort(registration)));
    }

    /** Says that a meeting was held, or only that its day has passed or that it is expected. */
    private String state(Meeting meeting) {
        boolean isHeld = meeting.progress().filter(Progress.COMPLETED::equals).isPresent();
        if (!isHeld && !shown.hasPassed(meeting)) {
            return meeting.progress()
                    .filter(Progress.EXPECTED::equals)
                    .map(progress -> " (" + words.progress(meeting, progress) + ")")
                    .orElse("");
        }
        return " (" + (isHeld ? words.progress(meeting, Progress.COMPLETED) : labels.get("summary.passed")) + ")";
    }

    /** Returns whether a meeting has been held, or its day has passed and nothing says that it was not held then. */
    private static boolean isOnlyPlanned(Meeting meeting) {
        return meeting.minutes().isEmpty()
                && meeting.progress()
                        .filter(progress -> progress != Progress.COMPLETED)
                        .isPresent();
    }

    private boolean hasPassed(Meeting meeting) {
        return day(meeting).isPresent()
                && !isOff(meeting)
                && (shown.hasPassed(meeting)
                        || meeting.progress().filter(Progress.COMPLETED::equals).isPresent());
    }

    private static boolean isOff(Meeting meeting) {
        return meeting.progress()
                .filter(progress -> progress == Progress.CANCELLED
                        || (progress == Progress.MOVED && meeting.earlierTimes().isEmpty()))
                .isPresent();
    }

    /** Returns whether a meeting is to be held on the day or later, as far as it is stated. */
    private boolean isAhead(Meeting meeting) {
        boolean isHeld = meeting.progress().filter(Progress.COMPLETED::equals).isPresent();
        return !isOff(meeting) && !isHeld && day(meeting).isPresent() && !shown.hasPassed(meeting);
    }

    private static Optional<LocalDate> day(Meeting meeting) {
        return meeting.time()
                .map(MeetingTime::date)
                .flatMap(date -> date.earliest().or(date::latest));
    }
}
