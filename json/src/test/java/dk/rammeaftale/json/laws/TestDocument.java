package dk.rammeaftale.json.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.arbitrary.ModelArbitraries;
import dk.rammeaftale.json.rules.RuleExample;
import dk.rammeaftale.validation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;

/**
 * A document, with the options to read it.
 *
 * @param name the name for failure messages
 * @param options the options for reading
 * @param json the reader
 * @param bytes the document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or modified
record TestDocument(String name, JsonOptions options, RammeaftaleJson json, byte[] bytes) {

    private static final JsonOptions DEFAULTS = JsonOptions.defaults();
    private static final RammeaftaleJson JSON = RammeaftaleJson.create();
    private static final RammeaftaleJson INDENTED = RammeaftaleJson.create(DEFAULTS.withIndented(true));

    /** Returns the samples and the documents of the rows. */
    static Stream<TestDocument> committed() {
        return Stream.concat(samples(), rows());
    }

    static Stream<TestDocument> samples() {
        return filesIn(Path.of("..", "examples", "samples"));
    }

    static Stream<TestDocument> rows() {
        return filesIn(Path.of("src", "test", "resources", "rows"));
    }

    private static Stream<TestDocument> filesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file -> new TestDocument(file.getFileName().toString(), DEFAULTS, JSON, bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document of each rule's example that keeps the rule; if several are the same, the first of them. */
    static Stream<TestDocument> accepted() {
        Set<List<Object>> seen = new HashSet<>();
        return examples("accepted ", RuleExample::accepted)
                .filter(example -> seen.add(List.of(new String(example.bytes, UTF_8), example.options)));
    }

    /** Returns the document of each rule's example that breaks the rule. */
    static Stream<TestDocument> rejected() {
        return examples("rejected ", RuleExample::rejected);
    }

    private static Stream<TestDocument> examples(String name, Function<RuleExample, byte[]> document) {
        return RuleExample.codes().map(code -> {
            RuleExample example = example(code);
            return new TestDocument(name + code.key(), example.options(), example.json(), document.apply(example));
        });
    }

    private static RuleExample example(Code code) {
        try {
            return RuleExample.of(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Generates documents; the same number always gives the same document.
     *
     * @param count the number of documents, unless {@code -Dlaws.tries} sets another one
     */
    static Stream<TestDocument> generated(int count) {
        RandomGenerator<Document> generator =
                ModelArbitraries.valid(Document.class).generator(1);
        int tries = Integer.getInteger("laws.tries", count) / Integer.getInteger("share", 1);
        int first = Integer.getInteger("laws.first", 0);
        return IntStream.range(first, first + tries).mapToObj(number -> {
            Document document = generator.next(random(number)).value();
            RammeaftaleJson writer = number % 2 == 0 ? JSON : INDENTED;
            return new TestDocument("generated " + number, DEFAULTS, JSON, writer.write(document));
        });
    }

    /** Mixes the seed, because {@code Random} gives similar numbers for neighbouring seeds. */
    static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Reads a document with the options of this one. */
    List<Problem> problems(byte[] document) {
        return json.tryRead(document, Document.class).problems();
    }

    List<Problem> problems() {
        return problems(bytes);
    }

    static String codeAndPointer(Problem problem) {
        return problem.code() + " " + problem.pointer();
    }

    @Override
    public String toString() {
        return name;
    }
}
