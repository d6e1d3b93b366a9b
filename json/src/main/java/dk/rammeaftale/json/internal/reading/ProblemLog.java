package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Level;
import dk.rammeaftale.internal.rule.Message;
import dk.rammeaftale.internal.rule.Unread;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.json.internal.source.Locator;
import dk.rammeaftale.json.internal.source.Positions;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The problems of a document in the order they are found, and the gaps that they leave in the value. */
final class ProblemLog {

    private static final Set<String> OF_PERSONS = Set.of("value", "property", "reason");
    private static final int NOT_YET_LOCATED = -1;

    private record Entry(long offset, Problem problem) {

        /** What is alike in two problems of one fault. */
        Object fault() {
            return offset == NOT_YET_LOCATED ? problem.pointer() : offset;
        }
    }

    /** A state of the log to which {@link #reset} returns. */
    record Mark(int size, boolean more) {
        static final Mark NONE = new Mark(0, false);
    }

    private final int length;
    private final Positions positions;
    private final int limit;
    private final CurrentPath path = new CurrentPath();
    private final List<Entry> entries = new ArrayList<>();
    private final Unread unread = new Unread();
    private boolean more;
    private boolean errors;
    private boolean again;

    /** Starts without problems. */
    ProblemLog(int length, Positions positions, int limit) {
        this.length = length;
        this.positions = positions;
        this.limit = limit;
    }

    CurrentPath path() {
        return path;
    }

    /** Adds a problem of the current place, which stands at an offset. */
    void add(Message message, long offset, Object... arguments) {
        more |= isFull();
        if (isFull() && (errors || isWarning(message))) {
            return;
        }
        Entry entry = new Entry(offset, problem(message, path.here().toString(), arguments));
        if (again && entries.stream().anyMatch(e -> e.fault().equals(entry.fault()))) {
            return;
        }
        errors |= !isWarning(message);
        if (isFull()) {
            entries.remove(limit - 1); // an error is never cut off for warnings
        }
        entries.add(entry);
    }

    /** Adds a problem of the current object or list. Its offset is found later. */
    void addHere(Message message, Object... arguments) {
        add(message, NOT_YET_LOCATED, arguments);
    }

    /** Adds the problems of a validation. */
    void addAll(List<Problem> problems) {
        problems.forEach(problem -> entries.add(new Entry(NOT_YET_LOCATED, problem)));
    }

    /** Adds a gap: a value that could not be read, or not to its end. */
    void addGap(Pointer at) {
        unread.add(at);
    }

    /** Adds a gap, in which properties of these names were skipped. */
    void addGap(Pointer at, Set<String> names) {
        unread.add(at, names);
    }

    /** Adds a null in a list. */
    void addNull(Pointer at) {
        unread.addNull(at);
    }

    Unread unread() {
        return unread;
    }

    /** Reads something again, without a second problem of a fault that has one. */
    void again(Runnable reading) {
        boolean before = again;
        again = true;
        reading.run();
        again = before;
    }

    Mark mark() {
        return new Mark(entries.size(), more);
    }

    /** Removes the problems added since. */
    void reset(Mark mark) {
        entries.subList(Math.min(mark.size, entries.size()), entries.size()).clear();
        more = mark.more;
    }

    /** Whether no more problems are kept. */
    boolean isFull() {
        return entries.size() >= limit;
    }

    boolean hasErrors() {
        return errors;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns all problems with their positions in document order. */
    List<Problem> problems(Locator locator) {
        Set<String> unlocated = new HashSet<>();
        for (Entry e : entries) {
            if (e.offset == NOT_YET_LOCATED) {
                unlocated.add(e.problem.pointer());
            }
        }
        Map<String, Long> located = unlocated.isEmpty() ? Map.of() : locator.locate(unlocated);
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.replaceAll(e ->
                e.offset == NOT_YET_LOCATED ? new Entry(located.getOrDefault(e.problem.pointer(), 0L), e.problem) : e);
        ordered.sort(Comparator.comparingLong(Entry::offset));
        List<Problem> problems = new ArrayList<>();
        for (Entry e : shown(ordered)) {
            problems.add(positions.place(e.problem, e.offset));
        }
        if (more || ordered.size() > limit) {
            problems.add(positions.place(problem(Code.MORE_PROBLEMS, "", "limit", limit), length));
        }
        return problems;
    }

    /** Cuts off problems over the limit, but never the only error. */
    private List<Entry> shown(List<Entry> ordered) {
        List<Entry> shown = new ArrayList<>(ordered.subList(0, Math.min(limit, ordered.size())));
        if (shown.size() < ordered.size() && shown.stream().noneMatch(e -> e.problem.isError())) {
            ordered.stream().filter(e -> e.problem.isError()).findFirst().ifPresent(e -> shown.set(limit - 1, e));
        }
        return shown;
    }

    private static boolean isWarning(Message message) {
        return message.code().level() == Level.WARNING;
    }

    private Problem problem(Message message, String pointer, Object... named) {
        Map<String, String> arguments = Code.arguments(named);
        if (path.isPersonal()) {
            arguments.remove("suggestion");
            arguments.replaceAll((name, value) -> OF_PERSONS.contains(name) ? "***" : value);
        }
        Bilingual text = message.text(arguments);
        return new Problem(
                message.code().key(),
                isWarning(message) ? Severity.WARNING : Severity.ERROR,
                pointer,
                Optional.empty(),
                arguments,
                text.danish(),
                text.english());
    }
}
