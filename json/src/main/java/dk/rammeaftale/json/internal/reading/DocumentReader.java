package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Reading;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.Limits;
import dk.rammeaftale.json.internal.source.Locator;
import dk.rammeaftale.json.internal.source.Positions;
import dk.rammeaftale.json.internal.source.TextPositions;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** Reads documents and validates them. */
public final class DocumentReader {

    private static final int MEGABYTE = 1 << 20;

    private final JsonStreams streams;
    private final ReaderOptions options;
    private final ModelValidator validator;

    /**
     * Creates a reader.
     *
     * @param streams creates the parsers
     * @param options how to read
     * @param validator validates what was read
     */
    public DocumentReader(JsonStreams streams, ReaderOptions options, ModelValidator validator) {
        this.streams = streams;
        this.options = options;
        this.validator = validator;
    }

    /**
     * What was read.
     *
     * @param value the value, or empty if something could not be read
     * @param problems all problems in document order
     */
    public record Result(Optional<Object> value, List<Problem> problems) {}

    /**
     * Reads a document or another value of the model.
     *
     * @param input the document
     * @param positions gives the problems their line and column
     * @param type its class
     * @return value and problems
     */
    public Result read(Input input, Positions positions, Class<?> type) {
        return read(input, new ProblemLog(input.bytes().length, positions, maxProblems()), type, true);
    }

    /**
     * Reads an extension's value.
     *
     * @param input the value
     * @param type its class
     * @param personal whether it is personal data
     * @return value and problems
     */
    public Result readExtension(Input input, Class<?> type, boolean personal) {
        Positions positions = new TextPositions(input.bytes(), 1);
        ProblemLog log = new ProblemLog(input.bytes().length, positions, maxProblems());
        if (personal) {
            log.path().enterPersonal();
        }
        return read(input, log, type, false);
    }

    private Result read(Input input, ProblemLog log, Class<?> type, boolean standsAlone) {
        if (input.hadMark()) {
            log.add(Code.BYTE_ORDER_MARK, 0);
        }
        Locator locator = new Locator(() -> streams.parser(input));
        Limits limits = options.limits();
        if (input.bytes().length > limits.maxBytes()) {
            boolean mega = limits.maxBytes() % MEGABYTE == 0;
            log.add(
                    Code.LIMIT_PASSED,
                    0,
                    "limit",
                    mega ? limits.maxBytes() / MEGABYTE : limits.maxBytes(),
                    "what",
                    mega ? "RA-megabytes" : "RA-bytes");
            return new Result(Optional.empty(), log.problems(locator));
        }
        Optional<Object> value;
        try (JsonParser parser = streams.parser(input)) {
            Cursor cursor = new Cursor(streams, options, input, parser, 0, log);
            RecordReader reader = new RecordReader(cursor, standsAlone);
            value = Optional.ofNullable(reader.document(ValueType.of(type)));
            boolean lossless = !log.hasErrors();
            if (!log.isFull() || !log.hasErrors()) { // warnings hide no error
                value.ifPresent(v -> log.addRules(rules(v, reader, log)));
            }
            if (!lossless) {
                value = Optional.empty();
            }
        }
        return new Result(value, log.isEmpty() ? List.of() : log.problems(locator));
    }

    private List<Problem> rules(Object value, RecordReader reader, ProblemLog log) {
        int limit = Math.max(maxProblems(), maxProblems() + 1); // one more shows that there are more
        Set<String> notWhole = log.notWhole();
        List<Problem> inExtensions = new ArrayList<>();
        int errors = 0;
        for (var extension : reader.typedExtensions().entrySet()) {
            if (errors >= limit) {
                break;
            }
            Pointer at = extension.getKey();
            List<Problem> problems = validate(extension.getValue(), at, limit, notWhole);
            problems.forEach(problem -> inExtensions.add(below(at, problem)));
            errors += (int) problems.stream().filter(Problem::isError).count();
        }
        inExtensions.stream()
                .filter(Problem::isError)
                .forEach(problem -> Pointer.addWithAllAround(problem.pointer(), notWhole));
        List<Problem> problems = validate(value, Pointer.ROOT, limit, notWhole);
        if (inExtensions.isEmpty()) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(inExtensions);
        return all;
    }

    /** Validates a value at a place. Rules of the user's own are not asked about what was not read whole. */
    private List<Problem> validate(Object value, Pointer at, int limit, Set<String> notWhole) {
        return Reading.of(
                below -> notWhole.isEmpty() || !notWhole.contains(at + below.toString()),
                () -> validator.validate(value, limit));
    }

    private static Problem below(Pointer at, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                at + problem.pointer(),
                problem.position(),
                problem.arguments(),
                problem.danish(),
                problem.english());
    }

    private int maxProblems() {
        return options.limits().maxProblems();
    }
}
