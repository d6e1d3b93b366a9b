package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.json.internal.layout.PartialRecord;
import dk.rammeaftale.json.internal.layout.RecordLayout;
import dk.rammeaftale.json.internal.layout.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Fast path for documents without problems: tracks neither path nor positions. It gives up at the first sign of a
 * problem, and {@link RecordReader} then reads the document from its start and reports. It may give up on a valid
 * document, but never returns a value that differs from the one {@link RecordReader} would return.
 */
final class FastReader {

    /** Thrown to leave the document to {@link RecordReader}. */
    private static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GaveUp() {
            super(null, null, false, false);
        }
    }

    private final Cursor cursor;
    private final JsonParser p;
    private final ScalarReader scalars;
    private final RawValueReader rawValues;

    /** The elements so far of all lists that are being read, as a stack. */
    private @Nullable Object[] elements = new Object[64];

    private int size;
    private int documents;

    /** Creates a reader; the cursor needs a log of its own, because its problems are discarded. */
    FastReader(Cursor cursor) {
        this.cursor = cursor;
        this.p = cursor.parser();
        this.scalars = new ScalarReader(cursor);
        this.rawValues = new RawValueReader(cursor, scalars);
    }

    /** Reads a whole document, or gives up. */
    Optional<Object> document(ValueType type) {
        if (cursor.input().hasSecondMark()
                || cursor.input().hasLoneSurrogatesInNames()
                || !cursor.input().isUtf8()) {
            return Optional.empty();
        }
        try {
            Object value = value(type, p.nextToken());
            cursor.requireEnd();
            return cursor.log().isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (GaveUp | JacksonException e) {
            return Optional.empty();
        }
    }

    private Object value(ValueType type, @Nullable JsonToken token) {
        boolean isText = token == JsonToken.VALUE_STRING;
        boolean isObject = token == JsonToken.START_OBJECT;
        return read(
                switch (type.kind()) {
                    case TEXT -> isText ? scalars.text(p.getString()) : null;
                    case WORD, SCALAR -> isText ? scalars.scalar(type) : null;
                    case RECORD -> isObject ? record(type.layout(type.type()), false) : null;
                    case CHOICE -> isObject ? record(choice(type), true) : null;
                    case NUMBER -> token != null && token.isNumeric() ? scalars.number(type, token) : null;
                    case BOOLEAN ->
                        token != null && token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : null;
                    case EXTENSIONS -> null;
                });
    }

    /** Gives up if a value is null, because it could not be read. */
    private static <T> T read(@Nullable T value) {
        if (value == null) {
            throw new GaveUp();
        }
        return value;
    }

    /** Reads {@code type}, which must be the first property, and returns the layout that it names. */
    private RecordLayout choice(ValueType type) {
        boolean isNamed = RecordLayout.TYPE.equals(p.nextName()) && p.nextToken() == JsonToken.VALUE_STRING;
        return type.layout((Class<?>) read(isNamed ? type.words().get(p.getString()) : null));
    }

    private Object record(RecordLayout layout, boolean typeIsRead) {
        PartialRecord partial = new PartialRecord(layout);
        documents += layout.isDocument() ? 1 : 0;
        if (typeIsRead) {
            partial.markSeen(layout.typeIndex());
        }
        int properties = typeIsRead ? 1 : 0;
        for (int index = p.nextNameMatch(layout.matcher());
                index != PropertyNameMatcher.MATCH_END_OBJECT;
                index = p.nextNameMatch(layout.matcher())) {
            if (++properties > cursor.limits().maxItems()) {
                throw new GaveUp();
            }
            property(partial, layout, index);
        }
        boolean isOutermost = layout.isDocument() && documents == 1;
        if ((layout.isInUnion() && !partial.hasSeen(layout.typeIndex()))
                || (isOutermost && !partial.hasSeen(layout.formatVersionIndex()))
                || partial.missingPrimitive() >= 0) {
            throw new GaveUp();
        }
        documents -= layout.isDocument() ? 1 : 0;
        try {
            return partial.build();
        } catch (RuntimeException e) { // a user's record may refuse its components
            throw new GaveUp();
        }
    }

    private void property(PartialRecord partial, RecordLayout layout, int index) {
        if (index < 0 || index == layout.extensionsIndex()) {
            unknownProperty(partial, layout, p.currentName());
            return;
        }
        if (!partial.markSeen(index)) {
            throw new GaveUp();
        }
        JsonToken token = p.nextToken();
        if (index >= layout.typeIndex()) {
            String expected = index == layout.typeIndex()
                    ? layout.typeName()
                    : cursor.options().version().toString();
            boolean isExpected =
                    token == JsonToken.VALUE_STRING && p.getString().equals(expected);
            if (!isExpected || (index == layout.formatVersionIndex() && documents > 1)) {
                throw new GaveUp();
            }
        } else if (token != JsonToken.VALUE_NULL) {
            ValueType type = layout.valueType(index);
            partial.set(index, type.isList() ? list(type, token) : value(type, token));
        } else if (layout.valueType(index).type().isPrimitive()) {
            throw new GaveUp();
        }
    }

    /** Keeps an extension without a registered type, and the schema of a document; gives up at any other unknown property. */
    private void unknownProperty(PartialRecord partial, RecordLayout layout, String name) {
        boolean isSchema = layout.isDocument() && documents == 1 && name.equals(RecordLayout.SCHEMA);
        boolean isKept = layout.hasExtensions()
                && (isSchema || Extensions.isName(name))
                && !cursor.options().isTyped(name);
        if (!isKept || partial.hasUnknown(name)) {
            throw new GaveUp();
        }
        JsonToken token = p.nextToken();
        if (isSchema && token != JsonToken.VALUE_STRING) {
            throw new GaveUp();
        }
        partial.keepUnknown(name, rawValues.read());
        if (!cursor.log().isEmpty()) {
            throw new GaveUp();
        }
    }

    private List<?> list(ValueType type, @Nullable JsonToken token) {
        if (token != JsonToken.START_ARRAY) {
            throw new GaveUp();
        }
        int start = size;
        int end = cursor.limits().maxItems();
        for (JsonToken next = p.nextToken(); next != JsonToken.END_ARRAY; next = p.nextToken()) {
            Object element = value(type, next);
            if (size == elements.length) {
                elements = Arrays.copyOf(elements, 2 * size);
            }
            elements[size++] = element;
            if (size - start > end) {
                throw new GaveUp();
            }
        }
        List<?> list = List.of(Arrays.copyOfRange(elements, start, size));
        Arrays.fill(elements, start, size, null);
        size = start;
        return list;
    }
}
