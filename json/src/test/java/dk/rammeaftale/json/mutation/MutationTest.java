package dk.rammeaftale.json.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.ReadResult;
import dk.rammeaftale.validation.Problem;
import dk.rammeaftale.validation.Problem.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A mutated document is never misread: either it is read as what it now says, or it is refused for the mutation. To
 * test another million mutations: {@code mvn -q -pl json -am test -Dtest=MutationTest -Dmutations=1000000
 * -Dmutations.first=100000 -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class MutationTest {

    private enum Outcome {
        EQUAL,
        DIFFERENT_VALID,
        PROBLEM,
        BROKEN
    }

    /** The number of mutations of each document. */
    private static final int OF_EACH = 20;

    private static final int MOST_FAILURES = 5;
    private static final Set<String> NO_JSON = Set.of("RA-0001", "RA-0002", "RA-0003");

    private static final Set<String> OTHER_DOCUMENT = Set.of("RA-0011", "RA-0012");

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Test
    void everyMutationIsTakenForWhatItSaysOrRefusedWhereItIs() {
        int mutations = Integer.getInteger("mutations", 4_000) / Integer.getInteger("share", 1);
        int first = Integer.getInteger("mutations.first", 0);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<String> failures = new ArrayList<>();
        @Nullable Subject subject = null;

        for (int n = first; n < first + mutations && failures.size() < MOST_FAILURES; n++) {
            if (subject == null || n % OF_EACH == 0) {
                subject = Subject.of(n / OF_EACH);
            }
            Mutation mutation =
                    Mutation.of(subject.bytes(), subject.root(), subject.indented(), Subject.random(-1L - n));
            try {
                outcomes.merge(outcome(mutation, subject), 1, Integer::sum);
            } catch (Throwable e) { // any exception is a wrong outcome too
                failures.add("Again with -Dmutations=1 -Dmutations.first=" + n + "\n" + e + "\n" + mutation);
            }
        }

        assertThat(failures).isEmpty();
        System.out.printf(
                "MutationTest: %d mutations: equal %d, different valid %d, problem %d, broken %d%n",
                mutations,
                outcomes.getOrDefault(Outcome.EQUAL, 0),
                outcomes.getOrDefault(Outcome.DIFFERENT_VALID, 0),
                outcomes.getOrDefault(Outcome.PROBLEM, 0),
                outcomes.getOrDefault(Outcome.BROKEN, 0));
    }

    private static Outcome outcome(Mutation mutation, Subject subject) throws IOException {
        byte[] document = mutation.after();
        ReadResult<? extends Document> result = JSON.tryRead(document, subject.type());
        if (result.isValid()) {
            Document value = result.value().orElseThrow();
            assertThat(PlainReader.whatItSays(JSON.write(value))).isEqualTo(PlainReader.whatItSays(document));
            return value.equals(subject.document()) ? Outcome.EQUAL : Outcome.DIFFERENT_VALID;
        }
        List<Problem> errors =
                result.problems().stream().filter(Problem::isError).toList();
        if (PlainReader.isJson(document)) {
            assertThat(errors).isNotEmpty();
            JsonText after = JsonText.parse(document);
            assertThat(errors).allMatch(error -> isExplained(error, mutation, subject.root(), after));
            return Outcome.PROBLEM;
        }
        String place = subject.root().pointerAt(mutation.offset());
        if (errors.size() == 1 && isNotReadOn(errors.get(0), place)) {
            return Outcome.PROBLEM;
        }
        Position at = position(document, mutation.offset());
        assertThat(errors).anyMatch(error -> NO_JSON.contains(error.code()) && !isBefore(error, at));
        // what the byte stands in may have been read, and be nothing that is allowed there; with one bracket more, the
        // objects around it ended too early, and lack what follows
        Position start =
                position(document, Math.min(mutation.offset(), subject.root().tokenStart(mutation.offset())));
        assertThat(errors)
                .allMatch(error -> !isBefore(error, start)
                        || isIn(error.pointer(), parent(place))
                        || isIn(place, parent(error.pointer())));
        return Outcome.BROKEN;
    }

    /**
     * Returns whether the mutation changed type or format version, after which nothing more is read, not even the
     * syntax.
     */
    private static boolean isNotReadOn(Problem error, String place) {
        boolean isVersion = error.pointer().equals("/formatVersion"); // the byte may be between its name and value
        return isVersion
                ? isIn(error.pointer(), place)
                : OTHER_DOCUMENT.contains(error.code()) && error.pointer().equals(place);
    }

    private static boolean isExplained(Problem error, Mutation mutation, JsonText before, JsonText after) {
        return !NO_JSON.contains(error.code())
                && mutation.places().stream()
                        .anyMatch(place -> isIn(place.pointer(), shown(error.pointer()))
                                || (place.within() && isIn(error.pointer(), place.pointer()))
                                || isReadAsAnother(place.pointer(), error.pointer())
                                || isHidden(place.pointer(), error.pointer())
                                || conflicts(error, place.pointer(), before, after));
    }

    /** In personal data the name of an unknown property is masked, so only its object can be compared. */
    private static String shown(String pointer) {
        return pointer.endsWith("/***") ? parent(pointer) : pointer;
    }

    /** Returns whether a place is equal to another one or inside it. */
    private static boolean isIn(String place, String other) {
        return place.startsWith(other) && (place.length() == other.length() || place.charAt(other.length()) == '/');
    }

    /** The name of a property in personal data is masked. */
    private static boolean isHidden(String place, String pointer) {
        int hidden = pointer.indexOf("/***");
        return hidden >= 0 && isIn(place, pointer.substring(0, hidden));
    }

    /** With another {@code type}, all properties beside it belong to another document type. */
    private static boolean isReadAsAnother(String place, String pointer) {
        return place.endsWith("/type") && isIn(pointer, parent(place));
    }

    /**
     * Returns whether an error involves two places and the other one was mutated: errors are reported at the later of
     * two duplicates, at a reference and not at its target, at an end and not at a start.
     */
    private static boolean conflicts(Problem error, String place, JsonText before, JsonText after) {
        String pointer = error.pointer();
        return switch (error.code()) {
            // the first of two ids, numbers, or documents; the replacement of an amendment, not the removal
            case "RA-1001", "RA-2003", "RA-4001", "RA-2010" -> holds(after, place, text(after, pointer));
            case "RA-2002" -> holds(after, place, text(after, pointer + "/authority"));
            // the element, the document, or the id of the document that contains the reference
            case "RA-1002", "RA-4002", "RA-2009" ->
                isIn(place, parent(pointer))
                        || holds(before, place, text(after, pointer))
                        || holds(after, place, text(after, parent(pointer) + "/document"));
            // an earlier attendance, or the start
            case "RA-3010", "RA-3001", "RA-3002" -> isIn(place, parent(pointer));
            case "RA-3004" -> isIn(place, pointer.replace("/invitation/registration/deadline", "/time"));
            default -> false;
        };
    }

    private static boolean holds(JsonText root, String place, String text) {
        JsonText changed = root.at(place);
        return changed != null && changed.texts().contains(text);
    }

    private static String text(JsonText root, String pointer) {
        JsonText at = root.at(pointer);
        return at == null ? "" : at.text();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static boolean isBefore(Problem problem, Position position) {
        return Comparator.comparingInt(Position::line)
                        .thenComparingInt(Position::column)
                        .compare(problem.position().orElseThrow(), position)
                < 0;
    }

    private static Position position(byte[] document, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(offset, document.length); i++) {
            boolean newLine = document[i] == '\n'
                    || (document[i] == '\r' && (i + 1 == document.length || document[i + 1] != '\n'));
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + ((document[i] & 0xC0) == 0x80 ? 0 : 1);
        }
        return new Position(line, column);
    }
}
