package dk.rammeaftale.json;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.Document;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.reading.DocumentReader;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.Lines;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes documents as JSON in UTF-8.
 *
 * <p>Reading reports all problems of a document at once, and keeps the extensions that others have added. Writing gives
 * the canonical form, the same to the byte: {@code write(read(write(x)))} equals {@code write(x)}.
 *
 * <pre>{@code
 * RammeaftaleJson json = RammeaftaleJson.create();
 * FrameworkAgreement agreement = json.read(bytes, FrameworkAgreement.class);
 * byte[] same = json.write(agreement);
 * }</pre>
 *
 * <p>Your own records can be read and written too, if their components have supported types; a document inside such a
 * record states its {@code formatVersion}, as a document on its own does. Creating an instance is expensive, so reuse
 * it. Immutable and thread-safe.
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
     * Returns a reader and writer with the default options.
     *
     * @return reader and writer
     */
    public static RammeaftaleJson create() {
        return create(JsonOptions.defaults());
    }

    /**
     * Returns a reader and writer with the given options.
     *
     * @param options how to read and write
     * @return reader and writer
     */
    public static RammeaftaleJson create(JsonOptions options) {
        return new RammeaftaleJson(
                options, ModelValidator.create(options.rules().toArray(RuleSet[]::new)));
    }

    /**
     * Returns a reader and writer that validates with your own validator, such as one with additional rules. Rules are
     * only evaluated on values that were read completely. If an extension has the wrong shape, a rule that reads it
     * counts as broken, so its message may mislead; name the extension in the options to have its shape reported instead.
     *
     * @param options how to read and write
     * @param validator validates the values that were read, with its own rule sets
     * @return reader and writer
     * @throws IllegalArgumentException if the options name rule sets as well
     */
    public static RammeaftaleJson create(JsonOptions options, ModelValidator validator) {
        if (!options.rules().isEmpty()) {
            throw new IllegalArgumentException("The options name rule sets, but the validator has its own:"
                    + " give them to ModelValidator.create");
        }
        return new RammeaftaleJson(options, requireNonNull(validator, "validator"));
    }

    /**
     * Returns the JSON Schema (2020-12) for reading any document, for use without Java. For a known type prefer {@link
     * #schema(Class)}: a validator then reports fewer and more precise errors.
     *
     * @return the schema of the format's version, JSON
     */
    public static String schema() {
        return schema(Document.class);
    }

    /**
     * Returns the JSON Schema (2020-12) for reading a document of one type. It allows null for every optional property.
     *
     * @param document the type; {@code Document} for any document
     * @return the schema of the format's version, JSON
     */
    public static String schema(Class<? extends Document> document) {
        return schema("", document);
    }

    /**
     * Returns the JSON Schema (2020-12) of written documents, for forms and code generators: no property is null, and
     * types have names. Written documents are valid by the schema for reading too.
     *
     * @param document the type; {@code Document} for any document
     * @return the schema of the format's version, JSON
     */
    public static String writtenSchema(Class<? extends Document> document) {
        return schema("written/", document);
    }

    private static String schema(String folder, Class<? extends Document> document) {
        String name = requireNonNull(document, "document") == FrameworkAgreement.class
                ? "agreement"
                : document.getSimpleName().toLowerCase(Locale.ROOT);
        String file = "schema/" + FormatVersion.CURRENT + "/" + folder + name + ".json";
        try (InputStream schema = requireNonNull(RammeaftaleJson.class.getResourceAsStream(file))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and validates a document.
     *
     * @param <T> the type
     * @param json the document in UTF-8
     * @param type the expected type, such as {@code FrameworkAgreement.class}, or {@code Document.class} for any
     *     document
     * @return the document
     * @throws IllegalArgumentException if values of the type cannot be read: an answer, a primitive, or a record with a
     *     component that has no form in JSON
     * @throws InvalidDocumentException if the document has an error; carries all problems
     */
    public <T> T read(byte[] json, Class<T> type) {
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads and validates a document.
     *
     * @param <T> the type
     * @param json the document as text; a lone surrogate (half a character) is reported at its position
     * @param type the expected type
     * @return the document
     * @throws IllegalArgumentException if values of the type cannot be read: an answer, a primitive, or a record with a
     *     component that has no form in JSON
     * @throws InvalidDocumentException if the document has an error; carries all problems
     */
    public <T> T read(String json, Class<T> type) {
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads and validates a document.
     *
     * @param <T> the type
     * @param json the document in UTF-8; the stream is read to its end or to the limit, and not closed
     * @param type the expected type
     * @return the document
     * @throws IllegalArgumentException if values of the type cannot be read: an answer, a primitive, or a record with a
     *     component that has no form in JSON
     * @throws InvalidDocumentException if the document has an error; carries all problems
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> T read(InputStream json, Class<T> type) {
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads and validates a document.
     *
     * @param <T> the type
     * @param json the document as text; the reader is read to its end or to the limit, and not closed
     * @param type the expected type
     * @return the document
     * @throws IllegalArgumentException if values of the type cannot be read: an answer, a primitive, or a record with a
     *     component that has no form in JSON
     * @throws InvalidDocumentException if the document has an error; carries all problems
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> T read(Reader json, Class<T> type) {
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads and validates a document.
     *
     * @param <T> the type
     * @param json the file with the document in UTF-8
     * @param type the expected type
     * @return the document
     * @throws IllegalArgumentException if values of the type cannot be read: an answer, a primitive, or a record with a
     *     component that has no form in JSON
     * @throws InvalidDocumentException if the document has an error; carries all problems
     * @throws IOException if the file can't be read; its message names the file
     */
    public <T> T read(Path json, Class<T> type) throws IOException {
        return tryRead(json, type).orElseThrow();
    }

    /**
     * Reads and validates a document, and returns all its problems.
     *
     * @param <T> the type
     * @param json the document in UTF-8
     * @param type the expected type
     * @return value and problems
     * @throws IllegalArgumentException if values of the type cannot be read, as for {@link #read(byte[], Class)}
     */
    public <T> ReadResult<T> tryRead(byte[] json, Class<T> type) {
        requireNonNull(json, "json");
        return read(Input.of(json), 1, type);
    }

    /**
     * Reads and validates a document, and returns all its problems.
     *
     * @param <T> the type
     * @param json the document as text; a lone surrogate (half a character) is reported at its position
     * @param type the expected type
     * @return value and problems
     * @throws IllegalArgumentException if values of the type cannot be read, as for {@link #read(byte[], Class)}
     */
    public <T> ReadResult<T> tryRead(String json, Class<T> type) {
        requireNonNull(json, "json");
        return read(Input.of(json, options.maxBytes()), 1, type);
    }

    /**
     * Reads and validates a document, and returns all its problems.
     *
     * @param <T> the type
     * @param json the document in UTF-8; the stream is read to its end or to the limit, and not closed
     * @param type the expected type
     * @return value and problems
     * @throws IllegalArgumentException if values of the type cannot be read, as for {@link #read(byte[], Class)}
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> ReadResult<T> tryRead(InputStream json, Class<T> type) {
        requireNonNull(json, "json");
        try {
            return read(Input.of(json, options.maxBytes()), 1, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and validates a document, and returns all its problems.
     *
     * @param <T> the type
     * @param json the document as text; the reader is read to its end or to the limit, and not closed
     * @param type the expected type
     * @return value and problems
     * @throws IllegalArgumentException if values of the type cannot be read, as for {@link #read(byte[], Class)}
     * @throws UncheckedIOException if the source can't be read
     */
    public <T> ReadResult<T> tryRead(Reader json, Class<T> type) {
        requireNonNull(json, "json");
        try {
            return read(Input.of(json, options.maxBytes()), 1, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and validates a document, and returns all its problems.
     *
     * @param <T> the type
     * @param json the file with the document in UTF-8
     * @param type the expected type
     * @return value and problems
     * @throws IllegalArgumentException if values of the type cannot be read, as for {@link #read(byte[], Class)}
     * @throws IOException if the file can't be read; its message names the file
     */
    public <T> ReadResult<T> tryRead(Path json, Class<T> type) throws IOException {
        requireNonNull(json, "json");
        requireReadable(type);
        try (InputStream file = Files.newInputStream(json)) {
            return read(Input.of(file, options.maxBytes()), 1, type);
        } catch (IOException e) {
            throw withFileName(json, e);
        }
    }

    /**
     * Reads many documents, one per line (NDJSON), in constant memory, in the thread that consumes the stream, also if it is
     * parallel. A line that can't be read gives a result with
     * problems, and reading continues with the next line; blank lines are skipped.
     *
     * @param <T> the type
     * @param json the documents in UTF-8; read lazily as the returned stream is consumed, and not closed
     * @param type the expected type of each; {@code Document.class} for mixed lines
     * @return value and problems of each line; positions count the lines of the whole input
     * @throws IllegalArgumentException if values of the type cannot be read, as for {@link #read(byte[], Class)}
     * @throws UncheckedIOException if the source can't be read; thrown while the returned stream is consumed
     */
    public <T> Stream<ReadResult<T>> lines(InputStream json, Class<T> type) {
        requireNonNull(json, "json");
        requireReadable(type);
        return StreamSupport.stream(
                new Lines<>(json, options.maxBytes(), (input, number) -> read(input, number, type)), false);
    }

    /**
     * Writes a document without validating it or checking the limits for reading. Only the outermost document keeps its
     * {@code $schema}.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @return its JSON in UTF-8
     * @throws IllegalArgumentException if it holds something that could not be read back unchanged: half a character (a
     *     lone surrogate), a number that is not finite, an extension with the name of a known property, nesting deeper
     *     than 500; or if values of its class cannot be written
     */
    public byte[] write(Object document) {
        return write(document, true, options.indented());
    }

    private byte[] write(Object document, boolean standsAlone, boolean indented) {
        requireNonNull(document, "document");
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
     * @param to the stream to write to, in UTF-8; it is flushed and not closed
     * @throws IllegalArgumentException if it holds something that could not be read back unchanged; nothing is written
     *     then
     * @throws IOException if the stream can't be written
     */
    public void write(Object document, OutputStream to) throws IOException {
        requireNonNull(to, "to");
        to.write(write(document));
        to.flush();
    }

    /**
     * Writes a document to a file, as {@link #write(Object)} does. An existing file is replaced.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @param to the file to write, in UTF-8
     * @throws IllegalArgumentException if it holds something that could not be read back unchanged; the file is not
     *     touched then
     * @throws IOException if the file can't be written; its message names the file
     */
    public void write(Object document, Path to) throws IOException {
        requireNonNull(to, "to");
        byte[] json = write(document);
        try {
            Files.write(to, json);
        } catch (IOException e) {
            throw withFileName(to, e);
        }
    }

    /**
     * Writes many documents, one per line (NDJSON), in constant memory; {@link #lines} reads them back. The lines are
     * never indented.
     *
     * @param documents the documents, in order; the stream is not closed
     * @param to the stream to write to, in UTF-8; it is flushed and not closed
     * @throws IllegalArgumentException if a document holds something that could not be read back unchanged; the
     *     documents before it have been written then
     * @throws IOException if the stream can't be written
     */
    public void writeLines(Stream<?> documents, OutputStream to) throws IOException {
        requireNonNull(documents, "documents");
        requireNonNull(to, "to");
        for (Iterator<?> each = documents.iterator(); each.hasNext(); ) {
            to.write(write(each.next(), true, false));
            to.write('\n');
        }
        to.flush();
    }

    /**
     * Writes a document as text, without validating it.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @return its JSON
     * @throws IllegalArgumentException if it holds something that could not be read back unchanged
     */
    public String writeText(Object document) {
        return new String(write(document), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document as text, indented by two spaces, regardless of the options.
     *
     * @param document a document, an answer or a list of answers, or any other type of the model
     * @return its JSON, ending with a line break
     * @throws IllegalArgumentException if it holds something that could not be read back unchanged
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
        return result(reader.read(input, positions, requireReadable(type)), 1, type);
    }

    private <T> ReadResult<T> read(Input input, int line, Class<T> type) {
        return result(reader.read(input, new TextPositions(input.bytes(), line), requireReadable(type)), line, type);
    }

    private static Class<?> requireReadable(Class<?> type) {
        if (requireNonNull(type, "type").isPrimitive()) {
            throw new IllegalArgumentException("A value of " + type
                    + " can't be read by itself: ask for a document, another record of the model, or a"
                    + " class that its components have, such as Integer");
        }
        if (AnswerWriter.isAnswer(type)) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " is an answer, not a document: read it by a Jackson mapper with RammeaftaleModule"
                    + (Answer.class.isAssignableFrom(type) ? "" : ", as a type of " + Answer.class.getPackageName()));
        } else if (type == Extensions.class) {
            throw new IllegalArgumentException("Extensions are read in the object that they extend");
        }
        return type;
    }

    JsonStreams streams() {
        return streams;
    }

    private static <T> ReadResult<T> result(DocumentReader.Result result, int line, Class<T> type) {
        return new ReadResult<>(result.value().map(type::cast), result.problems(), line);
    }

    /** A {@link FileSystemException} already names the file; other exceptions, such as "Is a directory", do not. */
    private static IOException withFileName(Path file, IOException e) {
        return e instanceof FileSystemException ? e : new IOException(file + ": " + e.getMessage(), e);
    }
}
