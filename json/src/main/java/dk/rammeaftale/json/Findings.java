package dk.rammeaftale.json;

import dk.rammeaftale.rule.Code;
import dk.rammeaftale.shape.Pointer;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the reader is in a document, and what it has found so far. */
final class Findings {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int LONGEST_VALUE = 60;
    private static final int NOT_YET_LOCATED = -1;

    /** Rules that miss something which may have stood in what could not be read. */
    private static final Set<String> OF_ABSENCE = Set.of(
            Code.REFERENCE_UNRESOLVED.key(),
            Code.REFERENCE_UNRESOLVED_IN_DOSSIER.key(),
            Code.PUBLISHED_AS_NO_APPENDIX.key());

    private record Found(long offset, Problem problem) {}

    private final int length;
    private final Positions positions;
    private final int most;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> faults = new HashSet<>();
    private boolean more;
    private boolean errors;
    private @Nullable Object[] steps = new Object[16];
    private int depth;
    private int personal;
    private boolean lost;
    private @Nullable Pointer brokenAt;

    /**
     * Starts with nothing found.
     *
     * @param length how many bytes the document has
     * @param positions where its bytes stand in the text
     * @param most how many problems are kept
     */
    Findings(int length, Positions positions, int most) {
        this.length = length;
        this.positions = positions;
        this.most = most;
    }

    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    boolean isAtRoot() {
        return depth == 0;
    }

    void enterPersonal() {
        personal++;
    }

    void leavePersonal() {
        personal--;
    }

    /** Notes that something was passed over in which there may have been elements with ids. */
    void lose() {
        lost = true;
    }

    /** Notes that the document can't be read on from here. */
    void breakOff() {
        lost = true;
        brokenAt = here();
    }

    Pointer here() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = pointer.then(Objects.requireNonNull(steps[i]));
        }
        return pointer;
    }

    /** Adds a problem of the place where the reader is, which stands at an offset. */
    void add(Code code, long offset, Object... arguments) {
        add(offset, problem(code, here().toString(), arguments));
    }

    /** Adds a problem of the object or list that the reader is in; where it begins is found later. */
    void addHere(Code code, Object... arguments) {
        add(NOT_YET_LOCATED, problem(code, here().toString(), arguments));
    }

    /** Leaves nothing but one problem. */
    void only(Code code, long offset, Object... arguments) {
        found.clear();
        more = false;
        add(code, offset, arguments);
    }

    /** Adds what validation found, but for what only follows from a fault that is there already. */
    void addRules(List<Problem> problems) {
        Set<String> faulty = new HashSet<>(faults);
        faults.stream().map(Pointer::parse).map(Pointer::parent).forEach(parent -> faulty.add(String.valueOf(parent)));
        Set<String> open = new HashSet<>();
        for (Pointer p = brokenAt; p != null; p = p.parent()) {
            open.add(p.toString());
        }
        for (Problem problem : problems) {
            boolean missing = problem.code().equals(Code.REQUIRED_MISSING.key());
            String parent = String.valueOf(Pointer.parse(problem.pointer()).parent());
            boolean follows = missing
                    ? faults.contains(problem.pointer()) || open.contains(parent)
                    : faulty.contains(problem.pointer()) || open.contains(problem.pointer());
            if (!follows && !(lost && OF_ABSENCE.contains(problem.code()))) {
                found.add(new Found(NOT_YET_LOCATED, problem));
            }
        }
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
        List<Problem> problems = new ArrayList<>(found.stream()
                .map(f -> f.offset == NOT_YET_LOCATED
                        ? new Found(located.getOrDefault(f.problem.pointer(), 0L), f.problem)
                        : f)
                .sorted(Comparator.comparingLong(Found::offset))
                .limit(most)
                .map(f -> positions.place(f.problem, f.offset))
                .toList());
        if (more || found.size() > most) {
            problems.add(positions.place(problem(Code.MORE_PROBLEMS, "", "limit", most), length));
        }
        return problems;
    }

    private void add(long offset, Problem problem) {
        faults.add(problem.pointer());
        errors |= problem.isError();
        if (found.size() < most) {
            found.add(new Found(offset, problem));
        } else {
            more = true;
        }
    }

    private Problem problem(Code code, String pointer, Object... named) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            String name = named[i].toString();
            boolean hidden = personal > 0 && (name.equals("value") || name.equals("suggestion"));
            arguments.put(name, hidden ? "***" : shortened(named[i + 1].toString()));
        }
        return new Problem(
                code.key(),
                code.isWarning() ? Severity.WARNING : Severity.ERROR,
                pointer,
                Optional.empty(),
                arguments,
                code.text(arguments, DANISH),
                code.text(arguments, Locale.ENGLISH));
    }

    private static String shortened(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints()
                .limit(LONGEST_VALUE + 1L)
                .forEach(c -> text.appendCodePoint(Character.isISOControl(c) || isSurrogate(c) ? '\uFFFD' : c));
        if (text.codePointCount(0, text.length()) > LONGEST_VALUE) {
            text.setLength(text.offsetByCodePoints(0, LONGEST_VALUE));
            text.append('…');
        }
        return text.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
