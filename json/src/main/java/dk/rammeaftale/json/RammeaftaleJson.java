package dk.rammeaftale.json;

import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.reading.DocumentReader;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.LineIterator;
import dk.rammeaftale.json.internal.source.Positions;
import dk.rammeaftale.json.internal.source.TextPositions;
import dk.rammeaftale.json.internal.writing.RecordWriter;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes documents as JSON, UTF-8.
 *
 * <p>Reading reports everything that is wrong at once, and keeps everything that others have added. Writing gives one form, to
 * the byte: {@code write(read(write(x)))} equals {@code write(x)}.
 *
 * <pre>{@code
 * RammeaftaleJson json = RammeaftaleJson.create();
 * FrameworkAgreement agreement = json.read(bytes, FrameworkAgreement.class);
 * byte[] same = json.write(agreement);
 * }</pre>
 *
 * <p>Any record of yours whose components are of types that can be read works too; a document in it states its {@code
 * formatVersion} as one that stands alone does. Making one takes time, so keep it. Immutable and thread-safe.
 */
public final class RammeaftaleJson {

    static final RammeaftaleJson DEFAULT = create();

    private final JsonOptions options;
    private final JsonStreams streams;
    private final DocumentReader reader;

    private RammeaftaleJson(JsonOptions options, ModelValidator validator) {
        this.options = options;
        this.streams = new JsonStreams(options.limits());
        this.reader = new DocumentReader(streams, options.forReading(), validator);
    }

    /**
     * Makes one with the default options.
     *
     * @return reader and writer
     */
    public static RammeaftaleJson create() {
        return create(JsonOptions.defaults());
    }

    /**
     * Makes one.
     *
     * @param options how to read and write
     * @return reader and writer
     */
    public static RammeaftaleJson create(JsonOptions options) {
        return new RammeaftaleJson(
                options, ModelValidator.create(options.rules().toArray(RuleSet[]::new)));
    }

    /**
     * Makes one that checks what it reads with a validator of yours, one with rules of your own. They are asked about what
     * could be read whole. An extension of the wrong shape breaks a rule that asks for it, unless the options name that
     * extension too: then its shape is the problem.
     *
     * @param options how to read and write
     * @param validator finds what is wrong with what was read; its rule sets are those that are checked
     * @return reader and writer
     * @throws IllegalArgumentException if the options name rule sets, too
     */
    public static RammeaftaleJson create(JsonOptions options, ModelValidator validator) {
        if (!options.rules().isEmpty()) {
            throw new IllegalArgumentException("The options name rule sets, but the validator has its own:"
                    + " give them to ModelValidator.create");
        }
        return new RammeaftaleJson(options, Objects.requireNonNull(validator, "validator"));
    }

    /**
     * Returns the JSON Schema (2020-12) of what is read and written, for those who have no Java.
     *
     * @return the schema of the format's version, JSON
     */
    public static String schema() {
        String file = "schema-" + FormatVersion.CURRENT + ".json";
        try (InputStream schema = Objects.requireNonNull(RammeaftaleJson.class.getResourceAsStream(file))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document, and checks it against the default rules.
     *
     * @param <T> the type
     * @param json the document, UTF-8
     * @param type what it must be, such as {@code FrameworkAgreement.class}, or {@code Document.class} for any of them
     * @return the document
     * @throws InvalidDocumentException if it has an error; it carries every problem
     */
    public <T> T read(byte[] json, Class<T> type) {
        return valid(tryRead(json, type));
    }

    /**
     * Reads a document, and checks it against the default rules.
     *
     * @param <T> the type
     * @param json the document, UTF-8; it is read to its end, or to the limit, and left open
     * @param type what it must be
     * @return the document
     * @throws InvalidDocumentException if it has an error; it carries every problem
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> T read(InputStream json, Class<T> type) {
        return valid(tryRead(json, type));
    }

    /**
     * Reads a document, and gives every problem that it has.
     *
     * @param <T> the type
     * @param json the document, UTF-8
     * @param type what it must be
     * @return value and problems
     */
    public <T> ReadResult<T> tryRead(byte[] json, Class<T> type) {
        Input input = Input.of(json);
        return read(input, new TextPositions(input.bytes(), 1), type);
    }

    /**
     * Reads a document, and gives every problem that it has.
     *
     * @param <T> the type
     * @param json the document, UTF-8; it is read to its end, or to the limit, and left open
     * @param type what it must be
     * @return value and problems
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> ReadResult<T> tryRead(InputStream json, Class<T> type) {
        Input input = Input.of(json, options.maxBytes());
        return read(input, new TextPositions(input.bytes(), 1), type);
    }

    /**
     * Reads many documents, one a line (NDJSON), in constant memory. A line that can't be read is a result with problems, and
     * the next line follows; blank lines are passed over.
     *
     * @param <T> the type
     * @param json the documents, UTF-8; it is read as the stream is, and left open
     * @param type what each must be; {@code Document.class} for mixed lines
     * @return value and problems of each line, whose positions count the lines of the whole
     * @throws UncheckedIOException while the stream is read, if the source can't be read
     */
    public <T> Stream<ReadResult<T>> lines(InputStream json, Class<T> type) {
        Iterator<ReadResult<T>> lines = new LineIterator<>(
                json,
                options.maxBytes(),
                (input, number) -> read(input, new TextPositions(input.bytes(), number), type));
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, ordered), false);
    }

    /**
     * Writes a document; whether it keeps the rules, or the limits of reading, is not asked. Only the outermost document states
     * its {@code $schema}.
     *
     * @param document a document, or any other type of the model
     * @return its JSON, UTF-8
     * @throws IllegalArgumentException if it holds what could not be read back as it is: half a character (a lone surrogate), a
     *     number that is not finite, an unknown property by the name of a known one, nesting deeper than 1,000
     */
    public byte[] write(Object document) {
        return write(document, true);
    }

    private byte[] write(Object document, boolean standsAlone) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator to = streams.generator(bytes, options.indented())) {
            new RecordWriter(to).value(document, standsAlone);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This can't be written as JSON: " + e.getOriginalMessage());
        }
        if (options.indented()) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a document as text; whether it keeps the rules is not asked.
     *
     * @param document a document, or any other type of the model
     * @return its JSON
     * @throws IllegalArgumentException if it holds what could not be read back as it is
     */
    public String writeText(Object document) {
        return new String(write(document), StandardCharsets.UTF_8);
    }

    <T> T readExtension(String json, Class<T> type, boolean personal) {
        Input input = Input.of(json.getBytes(StandardCharsets.UTF_8));
        return valid(result(reader.readExtension(input, type, personal), type));
    }

    String writeExtension(Object value) {
        return new String(write(value, false), StandardCharsets.UTF_8);
    }

    <T> ReadResult<T> read(Input input, Positions positions, Class<T> type) {
        return result(reader.read(input, positions, type), type);
    }

    JsonStreams streams() {
        return streams;
    }

    private static <T> ReadResult<T> result(DocumentReader.Result result, Class<T> type) {
        return new ReadResult<>(result.value().map(type::cast), result.problems());
    }

    private static <T> T valid(ReadResult<@Nullable T> result) {
        T value = result.value().orElse(null);
        if (value == null || !result.isValid()) {
            throw new InvalidDocumentException(result.problems());
        }
        return value;
    }
}
