package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Registration;
import dk.rammeaftale.publishing.View.Point;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the days of documents: the steps of their process, their deadlines and their meetings. */
final class Timelines {

    private final Labels labels;
    private final List<Point> points = new ArrayList<>();

    Timelines(Labels labels) {
        this.labels = labels;
    }

    /** Returns all days that were added, the earliest first. */
    List<Point> points() {
        return points.stream().sorted(Comparator.comparing(Point::from)).toList();
    }

    /** Adds the days of a document, but not of those inside it. */
    void add(Document document, Wording words) {
        if (document instanceof FrameworkAgreement agreement) {
            process(agreement.process(), words);
            deadlines(agreement).forEach(deadline -> deadline(deadline, "deadlines.one", words));
        } else if (document instanceof Amendment amendment) {
            process(amendment.process(), words);
            amendment.deadlines().forEach(deadline -> deadline(deadline, "deadlines.one", words));
        } else if (document instanceof Meeting meeting && isCancelled(meeting)) {
            meeting(meeting, words);
        } else if (document instanceof Meeting meeting) {
            meeting.deadlines().forEach(deadline -> deadline(deadline, "deadlines.one", words));
            meeting.invitation()
                    .flatMap(Invitation::registration)
                    .flatMap(Registration::deadline)
                    .ifPresent(deadline -> deadline(deadline, "registration.deadline", words));
            meeting(meeting, words);
        }
    }

    /** Returns whether nothing is due for a meeting any more. */
    static boolean isCancelled(Meeting meeting) {
        return meeting.progress().filter(Progress.CANCELLED::equals).isPresent();
    }

    /** Returns the deadlines of an agreement and of its parts. */
    static List<Deadline> deadlines(FrameworkAgreement agreement) {
        return Stream.concat(
                        agreement.deadlines().stream(),
                        agreement.parts().stream().flatMap(part -> part.deadlines().stream()))
                .toList();
    }

    private void process(List<Activity> process, Wording words) {
        process.forEach(step -> step.when().ifPresent(when -> point(when, expected(step, words), labels.time(when))));
    }

    /** Describes a step; one that is only expected says so first. */
    private String expected(Activity step, Wording words) {
        Optional<String> state = step.progress()
                .filter(Progress.EXPECTED::equals)
                .map(progress -> labels.word("activityStatus", progress));
        return join(": ", Phrase.of(state), words.deed(step)).words();
    }

    private void deadline(Deadline deadline, String unnamed, Wording words) {
        deadline.atLatest()
                .or(deadline::before)
                .ifPresent(when -> point(
                        when,
                        join(
                                        ". ",
                                        Phrase.of(deadline.text()
                                                .map(CommonMark::words)
                                                .orElse(labels.get(unnamed))),
                                        words.addressees(deadline))
                                .words(),
                        words.day(deadline)));
    }

    /** Adds a meeting; what it is called first says whether it was cancelled, moved away from the day, or is only expected. */
    private void meeting(Meeting meeting, Wording words) {
        Optional<String> state = meeting.progress()
                .filter(progress -> progress == Progress.CANCELLED
                        || progress == Progress.EXPECTED
                        || (progress == Progress.MOVED && meeting.earlierTimes().isEmpty()))
                .map(progress -> labels.word("meeting", progress));
        Phrase name = join(": ", Phrase.of(state), Phrase.of(Wording.shortened(meeting.title())));
        meeting.time()
                .ifPresent(time -> point(
                        time.date().earliest(),
                        time.lastDate().or(() -> time.date().latest()),
                        name.text(),
                        words.time(time)));
    }

    private void point(When when, String label, String day) {
        point(when.earliest(), when.latest(), label, day);
    }

    private void point(Optional<LocalDate> first, Optional<LocalDate> last, String label, String day) {
        Optional<LocalDate> from = first.or(() -> last);
        if (from.isPresent() && !label.isBlank()) {
            points.add(new Point(from.get(), last.or(() -> from).get(), label, day));
        }
    }
}
