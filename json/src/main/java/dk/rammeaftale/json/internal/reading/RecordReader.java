package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Suggestion;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Terms;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.layout.PartialRecord;
import dk.rammeaftale.json.internal.layout.RecordLayout;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.reading.ReaderOptions.TypedExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads any record by its {@link RecordLayout}. After a problem it continues with the next property; a value that could not be
 * read is absent from the record. After broken syntax enclosing values are returned as read so far.
 */
final class RecordReader {

    private final Cursor cursor;
    private final JsonParser p;
    private final ProblemLog log;
    private final CurrentPath path;
    private final ScalarReader scalars;
    private final RawValueReader rawValues;
    private final Map<Pointer, Object> typedExtensions = new LinkedHashMap<>();

    /** The number of enclosing documents. The outermost states the format version. */
    private int documents;

    /**
     * Creates a reader.
     *
     * @param standsAlone false for an extension's value, which is inside a document
     */
    RecordReader(Cursor cursor, boolean standsAlone) {
        this.documents = standsAlone ? 0 : 1;
        this.cursor = cursor;
        this.p = cursor.parser();
        this.log = cursor.log();
        this.path = cursor.path();
        this.scalars = new ScalarReader(cursor);
        this.rawValues = new RawValueReader(cursor, scalars);
    }

    /** Reads a whole document, and checks that nothing follows. */
    @Nullable
    Object document(ValueType type) {
        Object value = value(type);
        if (!cursor.isBroken()) {
            cursor.requireEnd();
        }
        return value;
    }

    /** Reads the only value. */
    @Nullable
    Object value(ValueType type) {
        try {
            if (cursor.input().hasSecondMark()) {
                cursor.breakOff(0);
                return null;
            }
            JsonToken token = p.nextToken();
            if (token == null) {
                cursor.breakOff(cursor.input().bytes().length);
                return null;
            }
            return token == JsonToken.VALUE_NULL ? wrongKind(type, token) : single(type, token);
        } catch (JacksonException e) {
            cursor.breakOff(e);
            return null;
        }
    }

    /** Returns the values of the typed extensions by their places. */
    Map<Pointer, Object> typedExtensions() {
        return typedExtensions;
    }

    private @Nullable Object single(ValueType type, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return type.type().isPrimitive() ? wrongKind(type, token) : null;
        }
        return switch (type.kind()) {
            case RECORD ->
                token == JsonToken.START_OBJECT
                        ? record(new PartialRecord(RecordLayout.of(type.type())))
                        : wrongKind(type, token);
            case CHOICE -> token == JsonToken.START_OBJECT ? union(type) : wrongKind(type, token);
            case NUMBER -> token.isNumeric() ? scalars.number(type, token) : wrongKind(type, token);
            case BOOLEAN -> token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : wrongKind(type, token);
            case TEXT -> token == JsonToken.VALUE_STRING ? scalars.text(p.getString()) : wrongKind(type, token);
            case WORD, SCALAR -> token == JsonToken.VALUE_STRING ? scalars.scalar(type) : wrongKind(type, token);
            case EXTENSIONS -> wrongKind(type, token);
        };
    }

    private @Nullable Object list(ValueType type) {
        JsonToken token = p.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (token != JsonToken.START_ARRAY) {
            return wrongKind(type, token, "RA-list");
        }
        List<@Nullable Object> elements = new ArrayList<>();
        try {
            while (!cursor.isBroken() && (token = p.nextToken()) != JsonToken.END_ARRAY) {
                if (elements.size() == cursor.limits().maxItems()) {
                    cursor.limit(cursor.limits().maxItems(), "RA-items");
                    break;
                }
                path.enter(elements.size());
                elements.add(single(type, Objects.requireNonNull(token)));
                path.leave();
            }
        } catch (JacksonException e) {
            cursor.breakOff(e);
        }
        return Collections.unmodifiableList(elements);
    }

    /** Reads a union, whose {@code type} may stand anywhere in the object. */
    private @Nullable Object union(ValueType type) {
        long start = cursor.offset();
        boolean typeFirst = RecordLayout.TYPE.equals(p.nextName());
        TypeLookahead named = typeFirst ? TypeLookahead.here(cursor) : TypeLookahead.from(cursor, start);
        if (type.words().get(named.name()) instanceof Class<?> permitted) {
            PartialRecord partial = new PartialRecord(RecordLayout.of(permitted));
            if (typeFirst) {
                partial.markSeen(partial.layout().typeIndex());
                return record(partial);
            }
            return record(partial, p.currentNameMatch(partial.layout().matcher()));
        }
        if (named.isPresent()) {
            path.enter(RecordLayout.TYPE);
        }
        if (!named.isBroken()) {
            log.add(Code.TYPE_UNKNOWN, named.offset(), ScalarReader.allowed(named.name(), type.words()));
        }
        if (named.isPresent()) {
            path.leave();
        }
        log.lose();
        if (typeFirst) {
            p.skipChildren();
            p.nextToken();
        }
        while (p.currentToken() == JsonToken.PROPERTY_NAME) {
            path.enter(p.currentName());
            p.nextToken();
            p.skipChildren();
            path.leave();
            p.nextToken();
        }
        return null;
    }

    private @Nullable Object record(PartialRecord partial) {
        return record(partial, p.nextNameMatch(partial.layout().matcher()));
    }

    /**
     * Reads a record whose object the parser is in.
     *
     * @param index the index of the property that the parser is at
     */
    private @Nullable Object record(PartialRecord partial, int index) {
        RecordLayout layout = partial.layout();
        if (RecordLayout.isPersonal(layout.type())) {
            path.enterPersonal();
        }
        documents += layout.isDocument() ? 1 : 0;
        try {
            int first = partial.hasSeen(layout.typeIndex()) ? 2 : 1;
            for (int properties = first; index != PropertyNameMatcher.MATCH_END_OBJECT; properties++) {
                if (properties > cursor.limits().maxItems()) {
                    cursor.limit(cursor.limits().maxItems(), "RA-items");
                    break;
                }
                property(partial, index);
                if (cursor.isBroken()) {
                    break;
                }
                index = p.nextNameMatch(layout.matcher());
            }
        } catch (JacksonException e) {
            cursor.breakOff(e);
        }
        if (RecordLayout.isPersonal(layout.type())) {
            path.leavePersonal();
        }
        Object built = finished(partial);
        documents -= layout.isDocument() ? 1 : 0;
        return built;
    }

    private void property(PartialRecord partial, int index) {
        RecordLayout layout = partial.layout();
        String name = p.currentName();
        boolean isVersion = index == layout.formatVersionIndex() && documents == 1;
        boolean isKnown = index >= 0 && index != layout.extensionsIndex() && (index <= layout.typeIndex() || isVersion);
        path.enter(name);
        if (isKnown ? !partial.markSeen(index) : partial.hasOther(name)) {
            p.nextToken();
            cursor.add(Code.PROPERTY_REPEATED, "property", name);
            cursor.skip();
        } else if (isVersion) {
            formatVersion(partial);
        } else if (!isKnown) {
            other(partial, name);
        } else if (index == layout.typeIndex()) {
            type(layout);
        } else {
            ValueType type = layout.valueType(index);
            partial.set(index, type.isList() ? list(type) : single(type, Objects.requireNonNull(p.nextToken())));
        }
        path.leave();
    }

    private void type(RecordLayout layout) {
        JsonToken token = p.nextToken();
        String found = token == JsonToken.VALUE_STRING ? p.getString() : "";
        if (!found.equals(layout.typeName())) {
            Object[] arguments = ScalarReader.allowed(found, Map.of(layout.typeName(), layout.type()));
            if (path.depth() == 1) { // another document, of which everything else would be wrong too
                log.only(Code.TYPE_UNKNOWN, cursor.offset(), arguments);
                cursor.stop();
            } else {
                cursor.add(Code.TYPE_UNKNOWN, arguments);
                cursor.skip();
            }
        }
    }

    private void formatVersion(PartialRecord partial) {
        JsonToken token = p.nextToken();
        if (token != JsonToken.VALUE_STRING) {
            wrongKind(ValueType.of(String.class), token);
            return;
        }
        String version = p.getString();
        FormatVersion supported = cursor.options().version();
        FormatVersion found = FormatVersion.parse(version).orElse(null);
        boolean sameMajor = found != null && found.major() == supported.major();
        if (found != null && sameMajor && found.compareTo(supported) <= 0) {
            return;
        }
        Object[] arguments = {"value", version, "supported", supported};
        if (found != null && !sameMajor) {
            log.only(Code.FORMAT_VERSION_UNSUPPORTED, cursor.offset(), arguments);
            cursor.stop();
        } else if (sameMajor && cursor.options().keepUnknown()) {
            cursor.add(Code.FORMAT_VERSION_NEWER, arguments);
            partial.setOther(RecordLayout.FORMAT_VERSION, '"' + version + '"');
        } else {
            cursor.add(Code.FORMAT_VERSION_UNSUPPORTED, arguments);
        }
    }

    /** Reads an unknown property: an extension, or one that is kept or refused. */
    private void other(PartialRecord partial, String name) {
        boolean isExtension = Extensions.isName(name);
        p.nextToken();
        if (partial.layout().hasExtensions() && (isExtension || cursor.options().keepUnknown())) {
            if (!isExtension) {
                cursor.add(Code.PROPERTY_KEPT, "property", name);
            }
            partial.setOther(name, extension(name));
        } else {
            String meant = log.isFull()
                    ? ""
                    : Suggestion.nearest(name, partial.layout().names(), known -> term(partial.layout(), known))
                            .filter(known -> !known.equals(name))
                            .orElse("");
            if (partial.layout().hasExtensions()) {
                cursor.add(Code.PROPERTY_UNKNOWN, "property", name, "suggestion", meant);
            } else {
                cursor.add(Code.PROPERTY_UNKNOWN, "property", name, "suggestion", meant, "place", "closed");
            }
            log.misread(meant);
            if (meant.equals("id")) {
                log.lose();
            }
            cursor.skip();
        }
    }

    private static Optional<String> term(RecordLayout layout, String component) {
        return Optional.of(Terms.of(layout.type(), component, Terms.DANISH));
    }

    private String extension(String name) {
        long start = cursor.offset();
        List<TypedExtension> keys = cursor.options().extensions().stream()
                .filter(key -> key.name().equals(name))
                .toList();
        boolean personal =
                keys.stream().anyMatch(key -> RecordLayout.isPersonal(key.type().type()));
        if (personal) {
            path.enterPersonal();
        }
        String json = rawValues.read();
        long end = cursor.end();
        for (TypedExtension key : keys) {
            if (!cursor.isBroken()) {
                log.again(() -> typed(key, start, end));
            }
        }
        if (personal) {
            path.leavePersonal();
        }
        return json;
    }

    /** Reads an extension's value again, by its type. */
    private void typed(TypedExtension key, long start, long end) {
        try (JsonParser again = cursor.streams().parser(cursor.input(), start, end)) {
            var inner = new RecordReader(cursor.at(again, start), false);
            Object value = inner.value(key.type());
            if (value != null) {
                typedExtensions.put(path.here(), value);
                typedExtensions.putAll(inner.typedExtensions);
            }
        }
    }

    private @Nullable Object finished(PartialRecord partial) {
        RecordLayout layout = partial.layout();
        if (layout.isDocument() && !partial.hasSeen(layout.typeIndex())) {
            missing(Code.TYPE_UNKNOWN, ScalarReader.allowed("", Map.of(layout.typeName(), layout.type())));
        }
        if (layout.isDocument() && documents == 1 && !partial.hasSeen(layout.formatVersionIndex())) {
            path.enter(RecordLayout.FORMAT_VERSION);
            missing(Code.REQUIRED_MISSING, "property", RecordLayout.FORMAT_VERSION);
            path.leave();
        }
        int primitive = partial.missingPrimitive();
        if (primitive >= 0) {
            String name = layout.component(primitive).name();
            if (!partial.hasSeen(primitive)) {
                path.enter(name);
                missing(Code.REQUIRED_MISSING, "property", name);
                path.leave();
            }
            return null;
        }
        try {
            return partial.build();
        } catch (RuntimeException e) { // a user's record may refuse its components, and say why
            String reason = e instanceof IllegalArgumentException ? e.getMessage() : null;
            missing(Code.FORM_NOT_LEGAL, "reason", reason == null ? "" : reason);
            return null;
        }
    }

    /** Reports that an object lacks something, unless that may follow where reading stopped. */
    private void missing(Code code, Object... arguments) {
        if (!cursor.isBroken()) {
            log.addHere(code, arguments);
        }
    }

    private @Nullable Object wrongKind(ValueType type, @Nullable JsonToken token) {
        return wrongKind(
                type,
                token,
                switch (type.kind()) {
                    case NUMBER -> "RA-number";
                    case BOOLEAN -> "RA-boolean";
                    case TEXT, WORD, SCALAR -> "RA-text";
                    case RECORD, CHOICE, EXTENSIONS -> "RA-object";
                });
    }

    private @Nullable Object wrongKind(ValueType type, @Nullable JsonToken token, String expected) {
        if (type.type() == Id.class) {
            log.lose();
        }
        cursor.add(Code.KIND_WRONG, "found", Cursor.found(token), "expected", expected);
        cursor.skip();
        return null;
    }
}
