package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Partial;
import dk.rammeaftale.internal.rule.Unread;
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
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** Reads documents and validates them. */
public final class DocumentReader {

    private static final int MEGABYTE = 1 << 20;

    private final JsonStreams streams;
    private final ReaderOptions options;
    private final ModelValidator validator;

    /** Creates a reader. */
    public DocumentReader(JsonStreams streams, ReaderOptions options, ModelValidator validator) {
        this.streams = streams;
        this.options = options;
        this.validator = validator;
    }

    /** Value and problems of a document. */
    public record Result(Optional<Object> value, List<Problem> problems) {}

    /** Reads a document or another value of the model. */
    public Result read(Input input, Positions positions, Class<?> type) {
        return read(input, new ProblemLog(input.bytes().length, positions, maxProblems()), type, true);
    }

    /** Reads the value of an extension. */
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
                    mega ? "megabytes" : "bytes");
            return new Result(Optional.empty(), log.problems(locator));
        }
        Optional<Object> value = standsAlone ? readFast(input, ValueType.of(type)) : Optional.empty();
        if (value.isPresent()) {
            log.addAll(validate(value.get(), Map.of(), Unread.NONE));
            return new Result(value, log.isEmpty() ? List.of() : log.problems(locator));
        }
        try (JsonParser parser = streams.parser(input)) {
            Cursor cursor = new Cursor(streams, options, input, parser, 0, log);
            RecordReader reader = new RecordReader(cursor, standsAlone);
            value = Optional.ofNullable(reader.document(ValueType.of(type)));
            boolean lossless = !log.hasErrors();
            if (!log.isFull() || lossless) { // a log full of warnings must not hide errors
                value.ifPresent(v -> log.addAll(validate(v, reader.typedExtensions(), log.unread())));
            }
            if (!lossless) {
                value = Optional.empty();
            }
        }
        return new Result(value, log.isEmpty() ? List.of() : log.problems(locator));
    }

    private Optional<Object> readFast(Input input, ValueType type) {
        ProblemLog log = new ProblemLog(0, Positions.UNKNOWN, 1);
        try (JsonParser parser = streams.parser(input)) {
            return new FastReader(new Cursor(streams, options, input, parser, 0, log)).document(type);
        }
    }

    /**
     * Validates a value and its typed extensions. An extension with an error counts as a gap when the value is
     * validated.
     */
    private List<Problem> validate(Object value, Map<Pointer, Object> typedExtensions, Unread unread) {
        List<Problem> inExtensions = new ArrayList<>();
        int errors = 0;
        for (Map.Entry<Pointer, Object> extension : typedExtensions.entrySet()) {
            if (errors < limit()) {
                Pointer at = extension.getKey();
                for (Problem problem :
                        validator.validate(new Partial(extension.getValue(), unread.below(at)), limit())) {
                    inExtensions.add(below(at, problem));
                    errors += problem.isError() ? 1 : 0;
                }
            }
        }
        inExtensions.stream().filter(Problem::isError).forEach(problem -> unread.add(Pointer.parse(problem.pointer())));
        List<Problem> problems = new ArrayList<>(validator.validate(new Partial(value, unread), limit()));
        problems.addAll(inExtensions);
        return problems;
    }

    /** Limit for the validator: one more problem than is reported, to see whether there are more. */
    private int limit() {
        return Math.max(maxProblems(), maxProblems() + 1);
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
