package dk.rammeaftale;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Deadline;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.internal.shape.Digests;
import dk.rammeaftale.internal.shape.Digests.Digested;
import dk.rammeaftale.internal.shape.Nesting;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The deadlines of a dossier: those of an agreement and its amendments in effect count as often as the effective text has them. */
final class DossierDue {

    private static final Set<Progress> NOT_TO_DO =
            EnumSet.of(Progress.EXPECTED, Progress.COMPLETED, Progress.CANCELLED);

    private final Digests digests = new Digests();
    private final Map<Id, Map<Digested, Integer>> left = new HashMap<>();

    private DossierDue() {}

    static List<Due> of(Dossier dossier, LocalDate from) {
        return of(dossier, from, 0);
    }

    private static List<Due> of(Dossier dossier, LocalDate from, int depth) {
        Nesting.check(depth);
        DossierDue texts = new DossierDue();
        dossier.effective(from).stream()
                .filter(effective -> effective.agreement().id() != null)
                .forEach(texts::add);
        return dossier.documents().stream()
                .filter(Objects::nonNull)
                .flatMap(document -> texts.due(document, from, depth))
                .sorted(Comparator.comparing(Due::lastDay))
                .toList();
    }

    /**
     * Returns the deadlines in a record of a document that have not passed, in document order. Those that an amendment sets for
     * the agreement hold once it has taken effect.
     */
    static List<Due> within(Object record, Document document, LocalDate from) {
        List<Due> due = new ArrayList<>();
        Document[] around = {document};
        Walk.throughRecords(record, (at, inner) -> {
            if (inner instanceof Meeting meeting && isCancelled(meeting)) {
                return false;
            } else if (inner instanceof Document holder && !at.isRoot()) {
                around[0] = holder;
            } else if (inner instanceof Changes) {
                return !(around[0] instanceof Amendment amendment) || Amending.isInEffect(amendment, from);
            } else if (inner instanceof Deadline deadline) {
                add(deadline, around[0], from, due);
            } else if (inner instanceof Activity task && isFollowUp(at)) {
                toBeDone(task).ifPresent(deadline -> add(deadline, around[0], from, due));
            }
            return true;
        });
        return due;
    }

    private static void add(Deadline deadline, Document document, LocalDate from, List<Due> due) {
        deadline.lastDay()
                .filter(day -> !day.isBefore(from))
                .ifPresent(day -> due.add(new Due(day, deadline, document)));
    }

    private static boolean isFollowUp(Pointer at) {
        List<Object> steps = at.steps();
        return steps.size() > 1 && steps.get(steps.size() - 2).equals("followUp");
    }

    /** What a meeting leaves to be done is due at the end of its time. */
    private static Optional<Deadline> toBeDone(Activity task) {
        When when = isLeftToDo(task) ? task.when().orElse(null) : null;
        if (when == null) {
            return Optional.empty();
        }
        Optional<When> until = when.isInterval() ? when.latest().map(When::day) : Optional.of(when);
        return until.map(day -> Deadline.builder()
                .id(task.id().orElse(null))
                .text(task.text().orElse(null))
                .atLatest(day)
                .reason(task.reason().orElse(null))
                .addAllAddressees(task.who().stream().filter(Objects::nonNull).toList())
                .wording(task.wording().orElse(null))
                .build());
    }

    private static boolean isCancelled(Meeting meeting) {
        return meeting.progress().filter(Progress.CANCELLED::equals).isPresent();
    }

    /** What is done, given up or only expected need not be done by its day. */
    private static boolean isLeftToDo(Activity task) {
        return task.progress().filter(NOT_TO_DO::contains).isEmpty();
    }

    private Stream<Due> due(Document document, LocalDate from, int depth) {
        if (document instanceof Dossier inner) {
            return of(inner, from, depth + 1).stream();
        }
        Stream<Due> due = document.due(from).stream();
        Id amended = Amending.amended(document).filter(left::containsKey).orElse(null);
        if (document instanceof FrameworkAgreement) {
            return due.filter(d -> isLeft(document.id(), d.deadline()));
        } else if (amended != null && document instanceof Amendment amendment) {
            Stream<Due> own = within(amendment.withChanges(null), amendment, from).stream();
            Stream<Due> changed = within(Amending.changes(amendment), amendment, from).stream();
            return Stream.concat(changed.filter(d -> isLeft(amended, d.deadline())), own);
        }
        return due;
    }

    private void add(EffectiveAgreement effective) {
        Map<Digested, Integer> deadlines =
                left.computeIfAbsent(effective.agreement().id(), id -> new HashMap<>());
        Walk.throughRecords(effective.agreement(), (at, record) -> {
            if (record instanceof Deadline deadline) {
                deadlines.merge(digests.key(deadline), 1, Integer::sum);
            }
            return true;
        });
    }

    /** Returns whether a deadline holds; each that the effective text has is given once. */
    private boolean isLeft(@Nullable Id agreement, Deadline deadline) {
        Map<Digested, Integer> deadlines = agreement == null ? null : left.get(agreement);
        return deadlines == null || deadlines.merge(digests.key(deadline), -1, Integer::sum) >= 0;
    }
}
