package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Message;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.json.internal.layout.FormatVersion;
import dk.rammeaftale.json.internal.layout.PartialRecord;
import dk.rammeaftale.json.internal.layout.RecordLayout;
import dk.rammeaftale.json.internal.layout.ValueType;
import dk.rammeaftale.json.internal.reading.ReaderOptions.TypedExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads any record by its {@link RecordLayout}. After a problem it continues with the next property; a value that could
 * not be read is absent from the record. After a syntax error it returns the enclosing values as read so far.
 */
final class RecordReader {

    private final Cursor cursor;
    private final JsonParser p;
    private final ProblemLog log;
    private final CurrentPath path;
    private final ScalarReader scalars;
    private final RawValueReader rawValues;
    private final Map<Pointer, Object> typedExtensions = new LinkedHashMap<>();

    /** Cache of suggestions, because a misspelt name is often repeated. */
    private final Map<RecordLayout, Map<String, PropertySuggestion>> suggestions = new HashMap<>();

    /** The number of enclosing documents. The outermost states the format version. */
    private int documents;

    /** The problems before the current record. */
    private ProblemLog.Mark start = ProblemLog.Mark.NONE;

    private boolean isRefused;

    /** Creates a reader. */
    RecordReader(Cursor cursor, boolean standsAlone) {
        this.documents = standsAlone ? 0 : 1;
        this.cursor = cursor;
        this.p = cursor.parser();
        this.log = cursor.log();
        this.path = cursor.path();
        this.scalars = new ScalarReader(cursor);
        this.rawValues = new RawValueReader(cursor, scalars);
    }

    /** Reads a whole document, and checks that only white space follows. */
    @Nullable
    Object document(ValueType type) {
        Object value = value(type);
        if (!cursor.isBroken()) {
            cursor.requireEnd();
        }
        return value;
    }

    /** Reads the value at the start of the input. */
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

    /** Returns the values of the typed extensions by their pointers. */
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
            return wrongKind(token, "list");
        }
        List<@Nullable Object> elements = new ArrayList<>();
        int depth = path.depth();
        try {
            while (!cursor.isBroken() && (token = p.nextToken()) != JsonToken.END_ARRAY) {
                if (elements.size() == cursor.limits().maxItems()) {
                    cursor.limit(cursor.limits().maxItems(), "items");
                    break;
                }
                path.enter(elements.size());
                if (token == JsonToken.VALUE_NULL) {
                    log.addNull(path.here());
                }
                elements.add(single(type, Objects.requireNonNull(token)));
                path.leave();
            }
        } catch (JacksonException e) {
            cursor.breakOff(e);
        }
        path.backTo(depth);
        if (cursor.isBroken()) {
            log.addGap(path.here());
        }
        return Collections.unmodifiableList(elements);
    }

    /** Reads a union, whose {@code type} may stand anywhere in the object. */
    private @Nullable Object union(ValueType type) {
        long start = cursor.offset();
        boolean typeFirst = RecordLayout.TYPE.equals(p.nextName());
        TypeLookahead named = typeFirst ? TypeLookahead.here(cursor) : TypeLookahead.from(cursor, start, type.words());
        if (type.words().get(named.name()) instanceof Class<?> permitted) {
            PartialRecord partial = new PartialRecord(RecordLayout.of(permitted));
            if (typeFirst) {
                partial.markSeen(partial.layout().typeIndex());
                return record(partial);
            }
            return record(partial, p.currentNameMatch(partial.layout().matcher()));
        }
        refuseUnion(named, type);
        log.addGap(path.here());
        if (typeFirst) {
            p.skipChildren();
            p.nextToken();
        }
        while (p.currentToken() == JsonToken.PROPERTY_NAME) {
            path.enterUnknown(p.currentName());
            p.nextToken();
            p.skipChildren();
            path.leave();
            p.nextToken();
        }
        return null;
    }

    private void refuseUnion(TypeLookahead named, ValueType type) {
        String property = named.property();
        if (property != null) {
            path.enter(property);
        }
        if (property != null && named.isMisspelt()) {
            log.add(unknown(property), named.offset(), "property", property, "suggestion", RecordLayout.TYPE);
        } else if (!named.isBroken()) {
            log.add(ofType(named.name()), named.offset(), ScalarReader.allowed(named.name(), type.words()));
        }
        if (property != null) {
            path.leave();
        }
    }

    private static Message ofType(String found) {
        return found.isEmpty() ? Code.TYPE_UNKNOWN : Code.TYPE_UNKNOWN.variant("other");
    }

    private @Nullable Object record(PartialRecord partial) {
        return record(partial, p.nextNameMatch(partial.layout().matcher()));
    }

    /** Reads the properties of the current object into a record. */
    private @Nullable Object record(PartialRecord partial, int index) {
        RecordLayout layout = partial.layout();
        int depth = path.depth();
        ProblemLog.Mark outerStart = start;
        start = depth == 0 ? ProblemLog.Mark.NONE : log.mark();
        if (layout.isPersonal()) {
            path.enterPersonal();
        }
        documents += layout.isDocument() ? 1 : 0;
        Object record = null;
        try {
            readProperties(partial, index);
        } catch (JacksonException e) {
            cursor.breakOff(e);
        }
        path.backTo(depth);
        if (isRefused) {
            isRefused = false;
            log.addGap(path.here());
        } else {
            record = finished(partial);
        }
        documents -= layout.isDocument() ? 1 : 0;
        start = outerStart;
        return record;
    }

    private void readProperties(PartialRecord partial, int first) {
        int index = first;
        int properties = partial.hasSeen(partial.layout().typeIndex()) ? 2 : 1;
        for (; index != PropertyNameMatcher.MATCH_END_OBJECT; properties++) {
            if (properties > cursor.limits().maxItems()) {
                cursor.limit(cursor.limits().maxItems(), "items");
                return;
            }
            property(partial, index);
            if (isRefused) {
                skipRest();
            }
            if (cursor.isBroken() || isRefused) {
                return;
            }
            index = p.nextNameMatch(partial.layout().matcher());
        }
    }

    /** Reports that a whole record has the wrong type or format version, and drops all other problems in it. */
    private void refuseRecord(Message message, Object... arguments) {
        log.reset(start);
        cursor.add(message, arguments);
        isRefused = true;
    }

    private void skipRest() {
        if (path.depth() == 0) {
            cursor.stop();
            return;
        }
        do {
            p.skipChildren();
        } while (p.nextToken() == JsonToken.PROPERTY_NAME && p.nextToken() != null);
    }

    private void property(PartialRecord partial, int index) {
        RecordLayout layout = partial.layout();
        String name = p.currentName();
        boolean isVersion = index == layout.formatVersionIndex() && documents == 1;
        boolean isSchema = name.equals(RecordLayout.SCHEMA) && layout.isDocument();
        boolean isKnown = index >= 0 && index != layout.extensionsIndex() && (index <= layout.typeIndex() || isVersion);
        if (isKnown || isSchema || cursor.options().isTyped(name)) {
            path.enter(name);
        } else {
            path.enterUnknown(name);
        }
        if (!isKnown && cursor.isAtNameWithLoneSurrogate()) {
            cursor.refuseName(name);
        } else if (isKnown ? !partial.markSeen(index) : partial.hasUnknown(name)) {
            p.nextToken();
            cursor.refuse(Code.PROPERTY_REPEATED, "property", name);
        } else if (isVersion) {
            formatVersion(partial);
        } else if (isSchema) {
            schema(partial);
        } else if (!isKnown) {
            unknownProperty(partial, name);
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
            refuseRecord(ofType(found), ScalarReader.allowed(found, Map.of(layout.typeName(), layout.type())));
        }
    }

    private void formatVersion(PartialRecord partial) {
        JsonToken token = p.nextToken();
        if (token != JsonToken.VALUE_STRING) {
            refuseRecord(Code.KIND_WRONG, "found", Cursor.found(token), "expected", "text");
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
        if (!sameMajor) {
            refuseRecord(Code.FORMAT_VERSION_UNSUPPORTED, arguments);
        } else if (cursor.options().keepUnknown()) {
            cursor.add(Code.FORMAT_VERSION_NEWER, arguments);
            partial.keepUnknown(RecordLayout.FORMAT_VERSION, '"' + version + '"');
        } else {
            cursor.add(Code.FORMAT_VERSION_UNSUPPORTED, arguments);
        }
    }

    /**
     * Keeps {@code $schema}, which must be a text. It is refused in a document inside another, because it is never
     * written there.
     */
    private void schema(PartialRecord partial) {
        JsonToken token = p.nextToken();
        if (documents > 1) {
            cursor.refuse(unknown(RecordLayout.SCHEMA), "property", RecordLayout.SCHEMA, "suggestion", "");
        } else if (token == JsonToken.VALUE_STRING) {
            partial.keepUnknown(RecordLayout.SCHEMA, rawValues.read());
        } else if (token != JsonToken.VALUE_NULL) {
            wrongKind(token, "text");
        }
    }

    /** Reads a property without a component: keeps an extension, and keeps or refuses an unknown property. */
    private void unknownProperty(PartialRecord partial, String name) {
        boolean isExtension = Extensions.isName(name);
        p.nextToken();
        if (partial.layout().hasExtensions() && (isExtension || cursor.options().keepUnknown())) {
            if (!isExtension) {
                cursor.add(Code.PROPERTY_KEPT, "property", name);
            }
            partial.keepUnknown(name, extension(name));
        } else {
            refuseUnknown(partial, name);
            cursor.skip(name);
        }
    }

    /**
     * Reports an unknown property. The property that was probably meant is a gap, so that it is not reported as
     * missing.
     */
    private void refuseUnknown(PartialRecord partial, String name) {
        RecordLayout layout = partial.layout();
        PropertySuggestion suggestion = log.isFull() ? PropertySuggestion.NONE : suggestion(layout, name);
        Message message = layout.hasExtensions() ? unknown(name) : Code.PROPERTY_UNKNOWN.variant("own");
        if (suggestion.elsewhere().isEmpty() || message != Code.PROPERTY_UNKNOWN) {
            cursor.add(message, "property", name, "suggestion", suggestion.suggestion());
        } else {
            List<String> types =
                    suggestion.elsewhere().stream().map(Class::getSimpleName).toList();
            cursor.add(Code.PROPERTY_UNKNOWN.variant("elsewhere"), "property", name, "types", types);
        }
        if (!suggestion.steps().isEmpty()) {
            Pointer gap = path.around(1);
            for (String step : suggestion.steps()) {
                gap = gap.then(step);
            }
            log.addGap(gap);
            partial.markMisspelt(suggestion.steps().get(0));
        }
    }

    private PropertySuggestion suggestion(RecordLayout layout, String name) {
        return suggestions
                .computeIfAbsent(layout, l -> new HashMap<>())
                .computeIfAbsent(name, n -> PropertySuggestion.of(layout, n));
    }

    private static Message unknown(String name) {
        if (name.equals(RecordLayout.FORMAT_VERSION) || name.equals(RecordLayout.SCHEMA)) {
            return Code.PROPERTY_UNKNOWN.variant("version");
        }
        return Extensions.isName("slagelse:" + name) ? Code.PROPERTY_UNKNOWN : Code.PROPERTY_UNKNOWN.variant("prefix");
    }

    private String extension(String name) {
        long start = cursor.offset();
        List<TypedExtension> keys = cursor.options().extensions().stream()
                .filter(key -> key.name().equals(name))
                .toList();
        if (keys.stream().anyMatch(key -> Shape.isPersonal(key.type().type()))) {
            path.enterPersonal();
        }
        String json = rawValues.read();
        long end = cursor.end();
        for (TypedExtension key : keys) {
            if (!cursor.isBroken()) {
                log.withoutRepeats(() -> typed(key, start, end));
            }
        }
        return json;
    }

    /** Reads the value of an extension a second time, as its registered type. */
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
        if (cursor.isBroken()) {
            for (int i = 0; i < layout.size(); i++) {
                if (!partial.hasSeen(i)) {
                    log.addGap(path.here().then(layout.name(i)));
                }
            }
        }
        if (layout.isInUnion() && partial.isMissing(layout.typeIndex())) {
            missing(Code.TYPE_UNKNOWN, ScalarReader.allowed("", Map.of(layout.typeName(), layout.type())));
        }
        if (layout.isDocument() && documents == 1 && partial.isMissing(layout.formatVersionIndex())) {
            missingProperty(RecordLayout.FORMAT_VERSION);
        }
        int primitive = partial.missingPrimitive();
        if (primitive >= 0) {
            if (partial.isMissing(primitive)) {
                missingProperty(layout.name(primitive));
            }
            log.addGap(path.here());
            return null;
        }
        try {
            return partial.build();
        } catch (RuntimeException e) { // the constructor of a user's record may refuse its components
            String reason = e instanceof IllegalArgumentException ? e.getMessage() : null;
            if (reason == null) {
                missing(Code.FORM_NOT_LEGAL.variant("together"));
            } else {
                missing(Code.FORM_NOT_LEGAL.variant("reason"), "reason", reason);
            }
            log.addGap(path.here());
            return null;
        }
    }

    private void missingProperty(String name) {
        path.enter(name);
        missing(Code.REQUIRED_MISSING, "property", name);
        path.leave();
    }

    /** Reports that an object lacks something, unless reading has stopped and it may follow. */
    private void missing(Message message, Object... arguments) {
        if (!cursor.isBroken()) {
            log.addHere(message, arguments);
        }
    }

    private @Nullable Object wrongKind(ValueType type, @Nullable JsonToken token) {
        if (type.kind() == Kind.RECORD) {
            Supplier<String> example = () -> RecordLayout.of(type.type()).minimalExample();
            Message message = Code.KIND_WRONG.variant("object");
            cursor.refuse(message, "found", Cursor.found(token), "expected", "object", "example", example);
            return null;
        }
        return wrongKind(
                token,
                switch (type.kind()) {
                    case NUMBER -> "number";
                    case BOOLEAN -> "boolean";
                    case TEXT, WORD, SCALAR -> "text";
                    case RECORD, CHOICE, EXTENSIONS -> "object";
                });
    }

    private @Nullable Object wrongKind(@Nullable JsonToken token, String expected) {
        cursor.refuse(Code.KIND_WRONG, "found", Cursor.found(token), "expected", expected);
        return null;
    }
}
