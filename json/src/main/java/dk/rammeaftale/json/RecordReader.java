package dk.rammeaftale.json;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.language.Suggestion;
import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
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
 * Reads any record, from tokens and its {@link Plan} alone. A fault is noted, and reading goes on after it; what could not be
 * read is absent from the record. After broken syntax everything that is open is ended.
 */
final class RecordReader {

    private final Cursor cursor;
    private final JsonParser p;
    private final Findings findings;
    private final Scalars scalars;
    private final RawJson rawJson;
    private final Map<Pointer, Object> typedExtensions = new LinkedHashMap<>();

    /** How many documents are around the place where the reader is; the outermost states the format version. */
    private int documents;

    /**
     * Makes a reader.
     *
     * @param rooted whether what is read stands on its own, and is no extension's value, which is inside a document
     */
    RecordReader(Cursor cursor, boolean rooted) {
        this.documents = rooted ? 0 : 1;
        this.cursor = cursor;
        this.p = cursor.p;
        this.findings = cursor.findings;
        this.scalars = new Scalars(cursor);
        this.rawJson = new RawJson(cursor, scalars);
    }

    /** Reads a whole document, and looks whether anything follows. */
    @Nullable
    Object document(Slot slot) {
        Object value = value(slot);
        if (!cursor.isBroken()) {
            cursor.requireEnd();
        }
        return value;
    }

    /** Reads the one value that there is. */
    @Nullable
    Object value(Slot slot) {
        try {
            if (cursor.input.hasSecondMark()) {
                cursor.breakOff(0);
                return null;
            }
            JsonToken token = p.nextToken();
            if (token == null) {
                cursor.breakOff(cursor.input.bytes().length);
                return null;
            }
            return token == JsonToken.VALUE_NULL ? wrongKind(slot, token) : single(slot, token);
        } catch (JacksonException e) {
            cursor.breakOff(e);
            return null;
        }
    }

    /** Returns the values of the extensions that the options name, by their places. */
    Map<Pointer, Object> typedExtensions() {
        return typedExtensions;
    }

    private @Nullable Object single(Slot slot, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return slot.type.isPrimitive() ? wrongKind(slot, token) : null;
        }
        return switch (slot.kind) {
            case RECORD -> token == JsonToken.START_OBJECT ? record(new Draft(slot.plan())) : wrongKind(slot, token);
            case CHOICE -> token == JsonToken.START_OBJECT ? choice(slot) : wrongKind(slot, token);
            case NUMBER -> token.isNumeric() ? scalars.number(slot, token) : wrongKind(slot, token);
            case BOOLEAN -> token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : wrongKind(slot, token);
            case TEXT -> token == JsonToken.VALUE_STRING ? scalars.text(p.getString()) : wrongKind(slot, token);
            case WORD, SCALAR -> token == JsonToken.VALUE_STRING ? scalars.scalar(slot) : wrongKind(slot, token);
            case EXTENSIONS -> wrongKind(slot, token);
        };
    }

    private @Nullable Object list(Slot slot) {
        JsonToken token = p.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (token != JsonToken.START_ARRAY) {
            return wrongKind(slot, token, "RA-list");
        }
        List<@Nullable Object> elements = new ArrayList<>();
        try {
            while (!cursor.isBroken() && (token = p.nextToken()) != JsonToken.END_ARRAY) {
                if (elements.size() == cursor.options.maxItems()) {
                    cursor.limit(cursor.options.maxItems(), "RA-items");
                    break;
                }
                findings.enter(elements.size());
                elements.add(single(slot, Objects.requireNonNull(token)));
                findings.leave();
            }
        } catch (JacksonException e) {
            cursor.breakOff(e);
        }
        return Collections.unmodifiableList(elements);
    }

    /** Reads one of several records; {@code type} says which, and may stand anywhere in the object. */
    private @Nullable Object choice(Slot slot) {
        long start = cursor.offset();
        boolean typeFirst = Plan.TYPE.equals(p.nextName());
        TypeAhead type = typeFirst ? TypeAhead.here(cursor) : TypeAhead.from(cursor, start);
        if (slot.words.get(type.name()) instanceof Class<?> permitted) {
            Draft draft = new Draft(Plan.of(permitted));
            if (typeFirst) {
                draft.isFirst(draft.plan.typeIndex);
                return record(draft);
            }
            return record(draft, p.currentNameMatch(draft.plan.matcher));
        }
        if (type.isThere()) {
            findings.enter(Plan.TYPE);
        }
        if (!type.isBroken()) {
            findings.add(Code.TYPE_UNKNOWN, type.offset(), Scalars.allowed(type.name(), slot.words));
        }
        if (type.isThere()) {
            findings.leave();
        }
        findings.lose();
        if (typeFirst) {
            p.skipChildren();
            p.nextToken();
        }
        while (p.currentToken() == JsonToken.PROPERTY_NAME) {
            findings.enter(p.currentName());
            p.nextToken();
            p.skipChildren();
            findings.leave();
            p.nextToken();
        }
        return null;
    }

    private @Nullable Object record(Draft draft) {
        return record(draft, p.nextNameMatch(draft.plan.matcher));
    }

    /**
     * Reads a record whose object the parser is in.
     *
     * @param index what the plan's matcher made of the name that the parser is at
     */
    private @Nullable Object record(Draft draft, int index) {
        Plan plan = draft.plan;
        if (plan.isPersonal) {
            findings.enterPersonal();
        }
        documents += plan.isDocument ? 1 : 0;
        try {
            int first = draft.has(plan.typeIndex) ? 2 : 1;
            for (int properties = first; index != PropertyNameMatcher.MATCH_END_OBJECT; properties++) {
                if (properties > cursor.options.maxItems()) {
                    cursor.limit(cursor.options.maxItems(), "RA-items");
                    break;
                }
                property(draft, index);
                if (cursor.isBroken()) {
                    break;
                }
                index = p.nextNameMatch(plan.matcher);
            }
        } catch (JacksonException e) {
            cursor.breakOff(e);
        }
        if (plan.isPersonal) {
            findings.leavePersonal();
        }
        Object record = finished(draft);
        documents -= plan.isDocument ? 1 : 0;
        return record;
    }

    private void property(Draft draft, int index) {
        Plan plan = draft.plan;
        String name = p.currentName();
        boolean isVersion = index > plan.typeIndex && documents == 1;
        boolean isKnown = index >= 0 && index != plan.extensionsIndex && (index <= plan.typeIndex || isVersion);
        findings.enter(name);
        if (isKnown ? !draft.isFirst(index) : draft.hasOther(name)) {
            p.nextToken();
            cursor.add(Code.PROPERTY_REPEATED, "property", name);
            cursor.skip();
        } else if (isVersion) {
            formatVersion(draft);
        } else if (!isKnown) {
            other(draft, name);
        } else if (index == plan.typeIndex) {
            type(plan);
        } else {
            Slot slot = plan.slots[index];
            draft.set(index, slot.list ? list(slot) : single(slot, Objects.requireNonNull(p.nextToken())));
        }
        findings.leave();
    }

    private void type(Plan plan) {
        JsonToken token = p.nextToken();
        String found = token == JsonToken.VALUE_STRING ? p.getString() : "";
        if (!found.equals(plan.shape.typeName())) {
            Object[] arguments = Scalars.allowed(found, Map.of(plan.shape.typeName(), plan.shape.type()));
            if (findings.isInRoot()) { // it is another document, and everything else would be wrong too
                findings.only(Code.TYPE_UNKNOWN, cursor.offset(), arguments);
                cursor.stop();
            } else {
                cursor.add(Code.TYPE_UNKNOWN, arguments);
                cursor.skip();
            }
        }
    }

    private void formatVersion(Draft draft) {
        JsonToken token = p.nextToken();
        if (token != JsonToken.VALUE_STRING) {
            wrongKind(Slot.of(String.class), token);
            return;
        }
        String version = p.getString();
        if (version.equals(FormatVersion.SUPPORTED)) {
            return;
        }
        Object[] arguments = {"value", version, "supported", FormatVersion.SUPPORTED};
        FormatVersion comparison = FormatVersion.compare(version);
        if (comparison == FormatVersion.NEWER_MAJOR) {
            findings.only(Code.FORMAT_VERSION_UNSUPPORTED, cursor.offset(), arguments);
            cursor.stop();
        } else if (comparison == FormatVersion.NEWER_MINOR && cursor.options.keepUnknown()) {
            cursor.add(Code.FORMAT_VERSION_NEWER, arguments);
            draft.setOther(Plan.FORMAT_VERSION, '"' + version + '"');
        } else {
            cursor.add(Code.FORMAT_VERSION_UNSUPPORTED, arguments);
        }
    }

    /** Reads a property that the record does not know: an extension, or one that is refused or kept. */
    private void other(Draft draft, String name) {
        boolean isExtension = Extensions.isName(name);
        p.nextToken();
        if (draft.plan.extensionsIndex >= 0 && (isExtension || cursor.options.keepUnknown())) {
            if (!isExtension) {
                cursor.add(Code.PROPERTY_KEPT, "property", name);
            }
            draft.setOther(name, extension(name));
        } else {
            String meant = findings.isFull()
                    ? ""
                    : Suggestion.nearest(name, draft.plan.names, known -> term(draft.plan, known))
                            .filter(known -> !known.equals(name))
                            .orElse("");
            if (draft.plan.extensionsIndex >= 0) {
                cursor.add(Code.PROPERTY_UNKNOWN, "property", name, "suggestion", meant);
            } else {
                cursor.add(Code.PROPERTY_UNKNOWN, "property", name, "suggestion", meant, "place", "closed");
            }
            findings.misread(meant);
            if (meant.equals("id")) {
                findings.lose();
            }
            cursor.skip();
        }
    }

    private static Optional<String> term(Plan plan, String component) {
        return Optional.of(Terms.of(plan.shape.type(), component, Terms.DANISH));
    }

    private String extension(String name) {
        long start = cursor.offset();
        List<ExtensionKey<?>> keys = cursor.options.extensions().stream()
                .filter(key -> key.name().equals(name))
                .toList();
        boolean personal = keys.stream().anyMatch(key -> Shape.isPersonal(key.type()));
        if (personal) {
            findings.enterPersonal();
        }
        String json = rawJson.read();
        long end = cursor.end();
        for (ExtensionKey<?> key : keys) {
            if (!cursor.isBroken()) {
                findings.again(() -> typed(key, start, end));
            }
        }
        if (personal) {
            findings.leavePersonal();
        }
        return json;
    }

    /** Reads an extension's value once more, for what is wrong with it. */
    private void typed(ExtensionKey<?> key, long start, long end) {
        try (JsonParser again = cursor.jackson.parser(cursor.input.bytes(), (int) start, (int) end)) {
            var inner = new RecordReader(
                    new Cursor(cursor.jackson, cursor.options, cursor.input, again, start, findings), false);
            Object value = inner.value(key.slot());
            if (value != null) {
                typedExtensions.put(findings.here(), value);
                typedExtensions.putAll(inner.typedExtensions);
            }
        }
    }

    private @Nullable Object finished(Draft draft) {
        Plan plan = draft.plan;
        if (plan.isDocument && !draft.has(plan.typeIndex)) {
            missing(Code.TYPE_UNKNOWN, Scalars.allowed("", Map.of(plan.shape.typeName(), plan.shape.type())));
        }
        if (plan.isDocument && documents == 1 && !draft.has(plan.typeIndex + 1)) {
            findings.enter(Plan.FORMAT_VERSION);
            missing(Code.REQUIRED_MISSING, "property", Plan.FORMAT_VERSION);
            findings.leave();
        }
        int primitive = draft.missingPrimitive();
        if (primitive >= 0) {
            String name = plan.components.get(primitive).name();
            if (!draft.has(primitive)) {
                findings.enter(name);
                missing(Code.REQUIRED_MISSING, "property", name);
                findings.leave();
            }
            return null;
        }
        try {
            return draft.build();
        } catch (RuntimeException e) { // a record of somebody else's may refuse what it is made of, and say why
            String reason = e instanceof IllegalArgumentException ? e.getMessage() : null;
            missing(Code.FORM_NOT_LEGAL, "reason", reason == null ? "" : reason);
            return null;
        }
    }

    /** Notes what an object lacks, unless it may come after the place where reading ended. */
    private void missing(Code code, Object... arguments) {
        if (!cursor.isBroken()) {
            findings.addHere(code, arguments);
        }
    }

    private @Nullable Object wrongKind(Slot slot, @Nullable JsonToken token) {
        return wrongKind(
                slot,
                token,
                switch (slot.kind) {
                    case NUMBER -> "RA-number";
                    case BOOLEAN -> "RA-boolean";
                    case TEXT, WORD, SCALAR -> "RA-text";
                    case RECORD, CHOICE, EXTENSIONS -> "RA-object";
                });
    }

    private @Nullable Object wrongKind(Slot slot, @Nullable JsonToken token, String expected) {
        if (slot.type == Id.class) {
            findings.lose();
        }
        cursor.add(Code.KIND_WRONG, "found", Cursor.found(token), "expected", expected);
        cursor.skip();
        return null;
    }
}
