package dk.rammeaftale.json.internal.writing;

import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Words;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.layout.RecordLayout;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.source.JsonStreams;
import dk.rammeaftale.json.internal.source.Surrogates;
import dk.rammeaftale.json.internal.source.TokenCopy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** Writes any record by its {@link RecordLayout}: non-empty components in order, then extensions. */
public final class RecordWriter {

    private static final SerializedString TYPE = new SerializedString(RecordLayout.TYPE);
    private static final SerializedString FORMAT_VERSION = new SerializedString(RecordLayout.FORMAT_VERSION);

    private final JsonGenerator to;

    /** The components of the records that are being written, with their values, as a stack. */
    private @Nullable Object[] held = new Object[256];

    private int top;

    /** Creates a writer. */
    public RecordWriter(JsonGenerator to) {
        this.to = to;
    }

    /** Writes a document or any other value. */
    public void value(Object value, boolean standsAlone) {
        Kind kind = kind(value);
        if (kind == Kind.RECORD) {
            record(value, RecordLayout.of(value.getClass()), standsAlone);
        } else {
            plain(kind, value);
        }
    }

    /**
     * Returns the text of a scalar or a word, as it is written.
     *
     * @throws IllegalArgumentException if it holds half a character, or the value is written otherwise
     */
    public static String text(Object value) {
        return switch (kind(value)) {
            case TEXT, SCALAR -> whole(value.toString());
            case WORD -> Words.word((Enum<?>) value);
            default ->
                throw new IllegalArgumentException(
                        "A value of " + value.getClass().getSimpleName() + " can't be a key: take its id");
        };
    }

    private static Kind kind(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        try {
            return Shape.kind(type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + ": write a document, an answer or a list of answers", e);
        }
    }

    private void value(ValueType type, @Nullable Object value, boolean root) {
        if (value == null) {
            to.writeNull(); // an element of a list: leaving it out would shift the other elements
        } else if (type.kind() == Kind.RECORD || type.kind() == Kind.CHOICE) {
            record(value, type.layout(value.getClass()), root);
        } else {
            plain(type.kind(), value);
        }
    }

    private void plain(Kind kind, Object value) {
        switch (kind) {
            case TEXT, SCALAR -> to.writeString(whole(value.toString()));
            case WORD -> to.writeString(Words.word((Enum<?>) value));
            case BOOLEAN -> to.writeBoolean((Boolean) value);
            case NUMBER -> number((Number) value);
            case EXTENSIONS ->
                throw new IllegalArgumentException(
                        "Extensions are written in the object that they extend: let your record implement Extensible");
            case RECORD, CHOICE -> throw new IllegalStateException("a record is not plain");
        }
    }

    private static String whole(String text) {
        if (Surrogates.containsLone(text)) {
            throw new IllegalArgumentException("A text holds half a character (a lone surrogate) and can't be written");
        }
        return text;
    }

    private void number(Number number) {
        if (number instanceof BigDecimal decimal) {
            to.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            to.writeNumber(integer);
        } else if (number instanceof Double real) {
            if (!Double.isFinite(real)) {
                throw new IllegalArgumentException(real + " can't be written as JSON");
            }
            to.writeNumber(real);
        } else {
            to.writeNumber(number.longValue());
        }
    }

    private void record(Object value, RecordLayout layout, boolean root) {
        int from = top;
        if (held.length - from < 2 * layout.size()) {
            held = Arrays.copyOf(held, 2 * held.length + 2 * layout.size());
        }
        int end = layout.present(value, held, from);
        top = end;
        Extensions extensions = layout.extensions(held, from, end);
        to.writeStartObject();
        if (layout.isInUnion()) {
            to.writeName(TYPE);
            to.writeString(layout.typeName());
            if (root && layout.isDocument()) {
                to.writeName(FORMAT_VERSION);
                String kept = extensions.asMap().get(RecordLayout.FORMAT_VERSION);
                if (kept == null) {
                    to.writeString(FormatVersion.CURRENT.toString());
                } else {
                    to.writeString(newerVersion(kept));
                }
            }
        }
        for (int i = from; i < end; i += 2) {
            int index = ((Component) Objects.requireNonNull(held[i])).position();
            Object inside = held[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : held[i + 1];
            if (inside != null && index != layout.extensionsIndex()) {
                component(layout.valueType(index), layout.writtenName(index), inside, root && !layout.isDocument());
            }
        }
        if (!extensions.isEmpty()) {
            extensions.asMap().forEach((name, json) -> extension(layout, name, json, root));
        }
        to.writeEndObject();
        top = from;
    }

    private void component(ValueType type, SerializedString name, Object value, boolean root) {
        if (!type.isList()) {
            to.writeName(name);
            value(type, value, root);
            return;
        }
        List<?> list = (List<?>) value;
        if (!list.isEmpty()) {
            to.writeName(name);
            to.writeStartArray();
            for (Object element : list) {
                value(type, element, root);
            }
            to.writeEndArray();
        }
    }

    private void extension(RecordLayout layout, String name, String json, boolean root) {
        if (root && layout.isDocument() && name.equals(RecordLayout.FORMAT_VERSION)) {
            return; // written above, after the type
        }
        if (!root && layout.isDocument() && name.equals(RecordLayout.SCHEMA)) {
            return; // only the outermost document has one; a document put into a dossier loses its own
        }
        if (layout.names().contains(name) && !name.equals(RecordLayout.FORMAT_VERSION)) {
            throw new IllegalArgumentException(OneLine.quoted(name) + " is a property of "
                    + layout.type().getSimpleName() + " and can't be the name of an extension");
        }
        if (root && layout.isDocument() && name.equals(RecordLayout.SCHEMA) && !json.startsWith("\"")) {
            throw new IllegalArgumentException("\"" + name + "\" of a document must be a text");
        }
        to.writeName(name);
        raw(json);
    }

    /** Returns the newer format version that a reader kept; refuses any other, because it could not be read back. */
    private static String newerVersion(String kept) {
        return FormatVersion.parse(kept.substring(1, Math.max(1, kept.length() - 1)))
                .filter(version -> version.major() == FormatVersion.CURRENT.major()
                        && version.compareTo(FormatVersion.CURRENT) > 0)
                .map(FormatVersion::toString)
                .orElseThrow(() -> new IllegalArgumentException("The \"" + RecordLayout.FORMAT_VERSION
                        + "\" that was kept is not a newer minor version of " + FormatVersion.CURRENT.major() + ".x"));
    }

    private void raw(String json) {
        try (JsonParser from = JsonStreams.unlimited(json.getBytes(StandardCharsets.UTF_8))) {
            from.nextToken();
            TokenCopy.copyValue(from, to, () -> {});
        }
    }
}
