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
import dk.rammeaftale.validation.Problem.Position;
import dk.rammeaftale.validation.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Problems of a document in the order they were found, and the gaps that they leave in the value. */
final class ProblemLog {

    private static final Set<String> OF_PERSONS = Set.of("value", "property", "reason");
    private static final int NOT_YET_LOCATED = -1;

    /** A problem without its position. Its texts are not made before they are shown. */
    private record Entry(long offset, String pointer, boolean isError, Function<Optional<Position>, Problem> problem) {

        /** Two problems with the same key have the same cause. */
        Object key() {
            return offset == NOT_YET_LOCATED ? pointer : offset;
        }

        Entry at(long found) {
            return new Entry(found, pointer, isError, problem);
        }
    }

    /** A state of the log that {@link #reset} restores. */
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
    private boolean dropsRepeats;

    /** Creates an empty log. */
    ProblemLog(int length, Positions positions, int limit) {
        this.length = length;
        this.positions = positions;
        this.limit = limit;
    }

    CurrentPath path() {
        return path;
    }

    /** Adds a problem at the current path and the given offset. */
    void add(Message message, long offset, Object... arguments) {
        more |= isFull();
        if (isFull() && (errors || isWarning(message))) {
            return;
        }
        Entry entry = entry(offset, message, path.here().toString(), arguments);
        if (dropsRepeats && entries.stream().anyMatch(e -> e.key().equals(entry.key()))) {
            return;
        }
        errors |= entry.isError;
        if (isFull()) {
            entries.remove(limit - 1); // replaces a warning: warnings never displace an error
        }
        entries.add(entry);
    }

    /** Adds a problem of the current object or list, whose offset is located later. */
    void addHere(Message message, Object... arguments) {
        add(message, NOT_YET_LOCATED, arguments);
    }

    /** Adds the problems of a validation. */
    void addAll(List<Problem> problems) {
        for (Problem problem : problems) {
            entries.add(new Entry(
                    NOT_YET_LOCATED,
                    problem.pointer(),
                    problem.isError(),
                    position ->
                            position.map(p -> problem.at(p.line(), p.column())).orElse(problem)));
        }
    }

    /** Adds a gap: a value that could not be read completely. */
    void addGap(Pointer at) {
        unread.add(at);
    }

    /** Adds a gap that contains skipped properties with the given names. */
    void addGap(Pointer at, Set<String> names) {
        unread.add(at, names);
    }

    /** Records a null element of a list. */
    void addNull(Pointer at) {
        unread.addNull(at);
    }

    Unread unread() {
        return unread;
    }

    /** Runs a second reading of the same text, and drops problems at places that already have one. */
    void withoutRepeats(Runnable reading) {
        boolean before = dropsRepeats;
        dropsRepeats = true;
        reading.run();
        dropsRepeats = before;
    }

    Mark mark() {
        return new Mark(entries.size(), more);
    }

    /** Removes the problems added since the mark. */
    void reset(Mark mark) {
        entries.subList(Math.min(mark.size, entries.size()), entries.size()).clear();
        more = mark.more;
    }

    /** Whether the limit of problems is reached. */
    boolean isFull() {
        return entries.size() >= limit;
    }

    boolean hasErrors() {
        return errors;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns all problems in document order, with their positions. */
    List<Problem> problems(Locator locator) {
        Set<String> unlocated = new HashSet<>();
        for (Entry e : entries) {
            if (e.offset == NOT_YET_LOCATED) {
                unlocated.add(e.pointer);
            }
        }
        Map<String, Long> located = unlocated.isEmpty() ? Map.of() : locator.locate(unlocated);
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.replaceAll(e -> e.offset == NOT_YET_LOCATED ? e.at(located.getOrDefault(e.pointer, 0L)) : e);
        ordered.sort(Comparator.comparingLong(Entry::offset));
        List<Entry> shown = shown(ordered);
        if (more || ordered.size() > limit) {
            shown.add(entry(length, Code.MORE_PROBLEMS, "", "limit", limit));
        }
        List<Problem> problems = new ArrayList<>(shown.size());
        for (Entry e : shown) {
            problems.add(e.problem.apply(positions.position(e.offset)));
        }
        return problems;
    }

    /** Returns the problems within the limit; if these are all warnings, the first error replaces the last one. */
    private List<Entry> shown(List<Entry> ordered) {
        List<Entry> shown = new ArrayList<>(ordered.subList(0, Math.min(limit, ordered.size())));
        if (shown.size() < ordered.size() && shown.stream().noneMatch(Entry::isError)) {
            ordered.stream().filter(Entry::isError).findFirst().ifPresent(e -> shown.set(limit - 1, e));
        }
        return shown;
    }

    private static boolean isWarning(Message message) {
        return message.code().level() == Level.WARNING;
    }

    private Entry entry(long offset, Message message, String pointer, Object... named) {
        Map<String, String> arguments = Code.arguments(named);
        if (path.isPersonal()) {
            arguments.remove("suggestion");
            arguments.replaceAll((name, value) -> OF_PERSONS.contains(name) ? "***" : value);
        }
        return new Entry(offset, pointer, !isWarning(message), at -> problem(message, pointer, at, arguments));
    }

    private static Problem problem(
            Message message, String pointer, Optional<Position> position, Map<String, String> arguments) {
        Bilingual text = message.text(arguments);
        return new Problem(
                message.code().key(),
                isWarning(message) ? Severity.WARNING : Severity.ERROR,
                pointer,
                position,
                arguments,
                text.danish(),
                text.english());
    }
}
