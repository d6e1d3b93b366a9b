package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Due;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.meeting.Invitation;
import dk.rammeaftale.meeting.Registration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows what is due: the next deadline, and all of a document with the next first. */
final class DeadlinesView {

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final Content content;

    DeadlinesView(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
        this.content = new Content(shown);
    }

    /** Shows the next deadline; how to register for a meeting is said beside it. */
    void next() {
        shown.document().due(shown.on()).stream()
                .filter(due -> !isRegistration(due))
                .findFirst()
                .ifPresent(due -> page.fact(
                        labels.get("summary.deadline"),
                        join(
                                ": ",
                                Phrase.within(words.day(due.deadline()), Anchors.deadlines(due.document())),
                                join(". ", formatted(due.deadline().text()), words.addressees(due.deadline())))));
    }

    /** Describes a deadline of the dossier; that of registering for a meeting is called so if it has no text of its own. */
    Phrase due(Due due) {
        Phrase deadline = words.deadline(due.deadline());
        if (due.document() == shown.document()) {
            return deadline;
        }
        return isRegistration(due) && due.deadline().text().isEmpty()
                ? join(": ", join(" ", Phrase.of(labels.get("registration.to")), words.link(due.document())), deadline)
                : join(
                        " ",
                        deadline,
                        Phrase.of("(").and(words.link(due.document())).and(")"));
    }

    private static boolean isRegistration(Due due) {
        return due.document() instanceof Meeting meeting
                && meeting.invitation()
                        .flatMap(Invitation::registration)
                        .flatMap(Registration::deadline)
                        .filter(deadline -> deadline.equals(due.deadline()))
                        .isPresent();
    }

    /**
     * Shows deadlines once, the next first; of a meeting all that is due.
     *
     * @param where says where a deadline belongs, if not to the whole
     */
    void show(List<Deadline> deadlines, Function<Deadline, String> where) {
        show(deadlines, where, "deadlines.others");
    }

    /** Shows deadlines; those that are neither ahead nor have passed stand under a label. */
    void show(List<Deadline> deadlines, Function<Deadline, String> where, String label) {
        Set<Deadline> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(deadlines);
        List<Due> ahead = shown.document().due(shown.on()).stream()
                .filter(due -> open.remove(due.deadline()) || due.document() instanceof Meeting)
                .toList();
        Set<Deadline> stated = Collections.newSetFromMap(new IdentityHashMap<>());
        stated.addAll(deadlines);
        List<Deadline> rest = deadlines.stream().filter(open::contains).toList();
        List<Deadline> late = shown.document() instanceof Meeting ? late(stated) : List.of();
        List<Deadline> earlier = Stream.concat(rest.stream().filter(shown::hasPassed), late.stream())
                .sorted(Comparator.comparing(
                        deadline -> Shown.last(deadline).orElse(LocalDate.MIN), Comparator.naturalOrder()))
                .toList();
        List<Deadline> others =
                rest.stream().filter(deadline -> !shown.hasPassed(deadline)).toList();
        page.section(
                labels.heading("deadlines", ahead.size() + rest.size() + late.size()),
                Anchors.deadlines(shown.document()),
                () -> {
                    page.section(
                            labels.get("deadlines.ahead") + " " + shown.today(),
                            () -> ahead.forEach(due -> {
                                if (isRegistration(due)) {
                                    deadline(due.deadline(), d -> labels.get("registration"));
                                } else {
                                    statedOrFollowUp(due.deadline(), stated, where);
                                }
                            }));
                    page.section(labels.get(label), () -> others.forEach(d -> deadline(d, where)));
                    page.section(
                            labels.get("deadlines.earlier"),
                            () -> earlier.forEach(d -> statedOrFollowUp(d, stated, where)));
                });
    }

    private void statedOrFollowUp(Deadline deadline, Set<Deadline> stated, Function<Deadline, String> where) {
        if (stated.contains(deadline)) {
            deadline(deadline, where);
        } else {
            followUp(deadline);
        }
    }

    /** Returns what a meeting has left to be done and whose last day has passed. */
    private List<Deadline> late(Set<Deadline> stated) {
        return shown.document().due(LocalDate.MIN).stream()
                .filter(due -> due.lastDay().isBefore(shown.on()) && !isRegistration(due))
                .map(Due::deadline)
                .filter(deadline -> !stated.contains(deadline))
                .toList();
    }

    private void deadline(Deadline deadline, Function<Deadline, String> where) {
        entry(deadline, words.deadline(deadline), where.apply(deadline));
    }

    /** Shows what is to be done with its time as it is stated: it is not said to be a last day. */
    private void followUp(Deadline task) {
        String when = task.atLatest().map(labels::time).orElse("");
        entry(task, words.deadline(task, when), labels.get("activity.followUp"));
    }

    private void entry(Deadline deadline, Phrase said, String part) {
        page.entry(said.and(part.isEmpty() ? "" : " (" + part + ")"), () -> content.changed(deadline.id()));
    }
}
