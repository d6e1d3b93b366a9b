package dk.rammeaftale.json.internal.reading;

import static java.util.Map.entry;

import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Terms;
import dk.rammeaftale.json.internal.source.Locator;
import dk.rammeaftale.json.internal.source.Positions;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The problems of a document, in the order they are found. */
final class ProblemLog {

    private static final Set<String> OF_PERSONS = Set.of("value", "suggestion", "property", "reason");
    private static final int NOT_YET_LOCATED = -1;

    /** Rules that miss something which may have stood in what could not be read. */
    private static final Set<Code> OF_ABSENCE = EnumSet.of(
            Code.REFERENCE_UNRESOLVED,
            Code.REFERENCE_UNRESOLVED_IN_DOSSIER,
            Code.PUBLISHED_AS_NO_APPENDIX,
            Code.DECISION_ON_NO_POINT,
            Code.ATTENDANCE_AT_NO_ITEM,
            Code.AMENDS_NO_AGREEMENT,
            Code.REMOVES_NOTHING);

    /** Faults in what says where a party stands. */
    private static final Pattern OF_DECISIONS = Pattern.compile("(.*/)?(parties(/[0-9]+)?|decisions(/.*)?)");

    /** Faults in what a rule set asks for. */
    private static final Pattern OF_STATUTORY =
            Pattern.compile("(.*/)?(region|parties(/.*)?|parts(/[0-9]+(/kind|/id)?)?)");

    /** Where faults make a rule see less than what is written, and so find what is not so. */
    private static final Map<Code, Pattern> MISLED_BY = Map.ofEntries(
            entry(Code.CLAIM_AGAINST_REJECTION, OF_DECISIONS),
            entry(Code.CONCLUDED_AGAINST_REJECTION, OF_DECISIONS),
            entry(Code.PARTY_NOT_OF_AGREEMENT, Pattern.compile("(.*/)?parties(/[0-9]+(/authority)?)?")),
            entry(Code.LEFT_WITHOUT_BEING_THERE, Pattern.compile("(.*/)?attendance(/.*)?")),
            entry(Code.ATTACHMENT_MORE_OPEN, Pattern.compile("(.*/)?access")),
            entry(Code.END_NOT_AFTER_START, Pattern.compile("(.*/)?lastDate")),
            entry(Code.ACTUAL_END_NOT_AFTER_START, Pattern.compile("(.*/)?lastDate")),
            entry(Code.PART_LACKING, OF_STATUTORY),
            entry(Code.PARTY_LACKING, OF_STATUTORY),
            entry(Code.APPROVAL_LACKING, OF_STATUTORY),
            entry(Code.APPROVAL_NOT_IN_TIME, OF_STATUTORY));

    private record Found(long offset, Problem problem) {}

    private final int length;
    private final Positions positions;
    private final int limit;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> faults = new HashSet<>();
    private final Set<String> misread = new HashSet<>();
    private boolean more;
    private boolean errors;
    private boolean only;
    private boolean again;
    private final CurrentPath path = new CurrentPath();
    private boolean lost;
    private @Nullable Pointer brokenAt;

    /**
     * Starts without problems.
     *
     * @param length the length of the document in bytes
     * @param positions gives the problems their line and column
     * @param limit the number of problems that are kept
     */
    ProblemLog(int length, Positions positions, int limit) {
        this.length = length;
        this.positions = positions;
        this.limit = limit;
    }

    CurrentPath path() {
        return path;
    }

    /** Notes that something was passed over in which there may have been elements with ids. */
    void lose() {
        lost = true;
    }

    /** Notes that the document can't be read on from here. */
    void breakOff() {
        lost = true;
        brokenAt = path.here();
    }

    /** Adds a problem of the place where the reader is, which stands at an offset. */
    void add(Code code, long offset, Object... arguments) {
        if (only) {
            return;
        }
        more |= isFull();
        if (isFull() && (errors || code.isWarning())) {
            return;
        }
        Problem problem = problem(code, path.here().toString(), arguments);
        if (again && faults.contains(problem.pointer())) {
            return;
        }
        if (problem.isError()) {
            faults.add(problem.pointer());
            errors = true;
        }
        if (isFull()) {
            found.remove(limit - 1); // an error is never cut off for warnings
        }
        found.add(new Found(offset, problem));
    }

    /** Adds a problem of the object or list that the reader is in; where it begins is found later. */
    void addHere(Code code, Object... arguments) {
        add(code, NOT_YET_LOCATED, arguments);
    }

    /** Says whether no more problems are kept. */
    boolean isFull() {
        return found.size() >= limit;
    }

    /** Reads something once more, and takes no second problem of a place that has one. */
    void again(Runnable reading) {
        again = true;
        reading.run();
        again = false;
    }

    /** Leaves nothing but one problem. */
    void only(Code code, long offset, Object... arguments) {
        found.clear();
        more = false;
        add(code, offset, arguments);
        only = true;
    }

    /** Adds what validation found, but for what only follows from a fault that is there already. */
    void addRules(List<Problem> problems) {
        if (only) {
            return;
        }
        for (Problem problem : problems) {
            if (!follows(problem)) {
                found.add(new Found(NOT_YET_LOCATED, problem));
            }
        }
    }

    private boolean follows(Problem problem) {
        String at = problem.pointer();
        Code code = Code.of(problem.code());
        if (faults.contains(at)) {
            return true;
        } else if (code == null) {
            return false;
        } else if (lost && OF_ABSENCE.contains(code)) {
            return true;
        } else if ((code == Code.NULL_IN_LIST || code == Code.REQUIRED_MISSING) && anyFaultBelow(at)) {
            return true; // what could not be read is neither null nor missing
        }
        if (brokenAt != null) {
            String open = brokenAt.toString();
            String around = code == Code.REQUIRED_MISSING ? parent(at) : at;
            if (isAtOrBelow(open, around) && (code == Code.REQUIRED_MISSING || isOfLack(code))) {
                return true;
            }
        }
        if (isOfLack(code)) {
            return code.lacking().stream()
                    .anyMatch(name -> misread.contains(at + "/" + name) || anyFaultBelow(at + "/" + name));
        } else if (MISLED_BY.containsKey(code)) {
            Pattern misleading = MISLED_BY.get(code);
            return brokenAt != null
                    || faults.stream().anyMatch(f -> misleading.matcher(f).matches());
        }
        return code == Code.QUOTE_DIFFERS && anyFaultBelow(problem.arguments().getOrDefault("target", ""));
    }

    private static boolean isOfLack(Code code) {
        return !code.lacking().isEmpty();
    }

    /** Returns the places at which, or below which, something went wrong. */
    Set<String> notWhole() {
        Set<String> places = new HashSet<>();
        faults.forEach(fault -> Pointer.addWithAllAround(fault, places));
        if (brokenAt != null) {
            Pointer.addWithAllAround(brokenAt.toString(), places);
        }
        return places;
    }

    private boolean anyFaultBelow(String place) {
        return faults.stream().anyMatch(fault -> isAtOrBelow(fault, place));
    }

    private static boolean isAtOrBelow(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Notes that an unknown property probably is a misspelt known one of the object around it. */
    void misread(String name) {
        misread.add(parent(path.here().toString()) + "/" + name);
    }

    boolean hasErrors() {
        return errors;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns all problems with their positions, in the order they stand in the document. */
    List<Problem> problems(Locator locator) {
        Set<String> unlocated = new HashSet<>();
        for (Found f : found) {
            if (f.offset == NOT_YET_LOCATED) {
                unlocated.add(f.problem.pointer());
            }
        }
        Map<String, Long> located = unlocated.isEmpty() ? Map.of() : locator.locate(unlocated);
        List<Found> ordered = new ArrayList<>(found);
        ordered.replaceAll(f ->
                f.offset == NOT_YET_LOCATED ? new Found(located.getOrDefault(f.problem.pointer(), 0L), f.problem) : f);
        ordered.sort(Comparator.comparingLong(Found::offset));
        List<Problem> problems = new ArrayList<>();
        for (Found f : shown(ordered)) {
            problems.add(positions.place(f.problem, f.offset));
        }
        if (more || ordered.size() > limit) {
            problems.add(positions.place(problem(Code.MORE_PROBLEMS, "", "limit", limit), length));
        }
        return problems;
    }

    /** Cuts off what is too many, but never the only error. */
    private List<Found> shown(List<Found> ordered) {
        List<Found> shown = new ArrayList<>(ordered.subList(0, Math.min(limit, ordered.size())));
        if (shown.size() < ordered.size() && shown.stream().noneMatch(f -> f.problem.isError())) {
            ordered.stream().filter(f -> f.problem.isError()).findFirst().ifPresent(f -> shown.set(limit - 1, f));
        }
        return shown;
    }

    private Problem problem(Code code, String pointer, Object... named) {
        Map<String, String> arguments = Code.arguments(named);
        if (path.isPersonal()) {
            arguments.replaceAll((name, value) -> OF_PERSONS.contains(name) && !value.isEmpty() ? "***" : value);
        }
        return new Problem(
                code.key(),
                code.isWarning() ? Severity.WARNING : Severity.ERROR,
                pointer,
                Optional.empty(),
                arguments,
                code.text(arguments, Terms.DANISH),
                code.text(arguments, Locale.ENGLISH));
    }
}
