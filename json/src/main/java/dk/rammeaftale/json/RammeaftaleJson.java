package dk.rammeaftale.json;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.reading.DocumentReader;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.LineIterator;
import dk.rammeaftale.json.internal.source.Positions;
import dk.rammeaftale.json.internal.source.TextPositions;
import dk.rammeaftale.json.internal.writing.AnswerWriter;
import dk.rammeaftale.validation.ModelValidator;
import dk.rammeaftale.validation.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
     * Returns the JSON Schema (2020-12) of what is read, for those who have no Java: of any document. Of that of one type a
     * validator says less, and more to the point.
     *
     * @return the schema of the format's version, JSON
     */
    public static String schema() {
        return schema(Document.class);
    }

    /**
     * Returns the JSON Schema (2020-12) of what is read as a document of one type. Null is as good as absence there.
     *
     * @param document the type; {@code Document} for any document
     * @return the schema of the format's version, JSON
     */
    public static String schema(Class<? extends Document> document) {
        return schema("", document);
    }

    /**
     * Returns the JSON Schema (2020-12) of what is written, for forms and for generators of code: nothing is null, and types have
     * names. What is written is legal by the schema of what is read too.
     *
     * @param document the type; {@code Document} for any document
     * @return the schema of the format's version, JSON
     */
    public static String writtenSchema(Class<? extends Document> document) {
        return schema("written/", document);
    }

    private static String schema(String folder, Class<? extends Document> document) {
        String name = document == FrameworkAgreement.class
                ? "agreement"
                : document.getSimpleName().toLowerCase(Locale.ROOT);
        String file = "schema/" + FormatVersion.CURRENT + "/" + folder + name + ".json";
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
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads a document, and checks it against the default rules.
     *
     * @param <T> the type
     * @param json the document, as text; half a character in it is a problem where it stands
     * @param type what it must be
     * @return the document
     * @throws InvalidDocumentException if it has an error; it carries every problem
     */
    public <T> T read(String json, Class<T> type) {
        return tryRead(json, type).orElseThrow();
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
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads a document, and checks it against the default rules.
     *
     * @param <T> the type
     * @param json the document, as text; it is read to its end, or to the limit, and left open
     * @param type what it must be
     * @return the document
     * @throws InvalidDocumentException if it has an error; it carries every problem
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> T read(Reader json, Class<T> type) {
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads a document, and checks it against the default rules.
     *
     * @param <T> the type
     * @param json the document, a file, UTF-8
     * @param type what it must be
     * @return the document
     * @throws InvalidDocumentException if it has an error; it carries every problem
     * @throws IOException if the file can't be read; its message names the file
     */
    public <T> T read(Path json, Class<T> type) throws IOException {
        return tryRead(json, type).orElseThrow();
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
        return read(Input.of(json), 1, type);
    }

    /**
     * Reads a document, and gives every problem that it has.
     *
     * @param <T> the type
     * @param json the document, as text; half a character in it is a problem where it stands
     * @param type what it must be
     * @return value and problems
     */
    public <T> ReadResult<T> tryRead(String json, Class<T> type) {
        return read(Input.of(json, options.maxBytes()), 1, type);
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
        try {
            return read(Input.of(json, options.maxBytes()), 1, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document, and gives every problem that it has.
     *
     * @param <T> the type
     * @param json the document, as text; it is read to its end, or to the limit, and left open
     * @param type what it must be
     * @return value and problems
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> ReadResult<T> tryRead(Reader json, Class<T> type) {
        try {
            return read(Input.of(json, options.maxBytes()), 1, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document, and gives every problem that it has.
     *
     * @param <T> the type
     * @param json the document, a file, UTF-8
     * @param type what it must be
     * @return value and problems
     * @throws IOException if the file can't be read; its message names the file
     */
    public <T> ReadResult<T> tryRead(Path json, Class<T> type) throws IOException {
        try (InputStream file = Files.newInputStream(json)) {
            return read(Input.of(file, options.maxBytes()), 1, type);
        } catch (IOException e) {
            throw naming(json, e);
        }
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
        Iterator<ReadResult<T>> lines =
                new LineIterator<>(json, options.maxBytes(), (input, number) -> read(input, number, type));
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, ordered), false);
    }

    /**
     * Writes a document; whether it keeps the rules, or the limits of reading, is not asked. Only the outermost document states
     * its {@code $schema}.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @return its JSON, UTF-8
     * @throws IllegalArgumentException if it holds what could not be read back as it is: half a character (a lone surrogate), a
     *     number that is not finite, an unknown property by the name of a known one, nesting deeper than 1,000
     */
    public byte[] write(Object document) {
        return write(document, true, options.indented());
    }

    private byte[] write(Object document, boolean standsAlone, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator to = streams.generator(bytes, indented)) {
            new AnswerWriter(to).value(document, standsAlone);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This can't be written as JSON: " + e.getOriginalMessage());
        }
        if (indented) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a document to a stream, as {@link #write(Object)} does.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @param to where its JSON is written, UTF-8; it is flushed and left open
     * @throws IllegalArgumentException if it holds what could not be read back as it is; nothing is written then
     * @throws IOException if the stream can't be written
     */
    public void write(Object document, OutputStream to) throws IOException {
        to.write(write(document));
        to.flush();
    }

    /**
     * Writes a document to a file, as {@link #write(Object)} does. A file that is there already is replaced.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @param to the file, UTF-8
     * @throws IllegalArgumentException if it holds what could not be read back as it is; the file is as it was then
     * @throws IOException if the file can't be written; its message names the file
     */
    public void write(Object document, Path to) throws IOException {
        byte[] json = write(document);
        try {
            Files.write(to, json);
        } catch (IOException e) {
            throw naming(to, e);
        }
    }

    /**
     * Writes many documents, one a line (NDJSON), in constant memory; {@link #lines} reads them. The lines are never indented.
     *
     * @param documents the documents, in order; the stream is not closed
     * @param to where the lines are written, UTF-8; it is flushed and left open
     * @throws IllegalArgumentException if one holds what could not be read back as it is; those before it are written
     * @throws IOException if the stream can't be written
     */
    public void writeLines(Stream<?> documents, OutputStream to) throws IOException {
        for (Iterator<?> each = documents.iterator(); each.hasNext(); ) {
            to.write(write(each.next(), true, false));
            to.write('\n');
        }
        to.flush();
    }

    /**
     * Writes a document as text; whether it keeps the rules is not asked.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @return its JSON
     * @throws IllegalArgumentException if it holds what could not be read back as it is
     */
    public String writeText(Object document) {
        return new String(write(document), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document for people, whatever the options say: as text, indented by two spaces.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @return its JSON, which ends with a line end
     * @throws IllegalArgumentException if it holds what could not be read back as it is
     */
    public String writeIndented(Object document) {
        return new String(write(document, true, true), StandardCharsets.UTF_8);
    }

    <T> T readExtension(String json, Class<T> type, boolean personal) {
        Input input = Input.of(json.getBytes(StandardCharsets.UTF_8));
        return result(reader.readExtension(input, type, personal), 1, type).orElseThrow();
    }

    String writeExtension(Object value) {
        return new String(write(value, false, false), StandardCharsets.UTF_8);
    }

    <T> ReadResult<T> read(Input input, Positions positions, Class<T> type) {
        return result(reader.read(input, positions, noAnswer(type)), 1, type);
    }

    private <T> ReadResult<T> read(Input input, int line, Class<T> type) {
        return result(reader.read(input, new TextPositions(input.bytes(), line), noAnswer(type)), line, type);
    }

    private static Class<?> noAnswer(Class<?> type) {
        if (type.isPrimitive()) {
            throw new IllegalArgumentException("A value of " + type
                    + " can't be read by itself: ask for a document, another record of the model, or a"
                    + " class that its components have, such as Integer");
        }
        if (AnswerWriter.isAnswer(type)) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " is an answer, and what is read here is documents:"
                    + " a Jackson mapper with RammeaftaleModule reads the types of " + Answer.class.getPackageName());
        }
        return type;
    }

    JsonStreams streams() {
        return streams;
    }

    private static <T> ReadResult<T> result(DocumentReader.Result result, int line, Class<T> type) {
        return new ReadResult<>(result.value().map(type::cast), result.problems(), line);
    }

    /** A message of the file system names the file already; another, such as "Is a directory", does not. */
    private static IOException naming(Path file, IOException e) {
        return e instanceof FileSystemException ? e : new IOException(file + ": " + e.getMessage(), e);
    }
}
