package dk.rammeaftale.json;

import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;

/** Writes any record, from its {@link Plan} alone: the components in order, empties left out, then the extensions. */
final class RecordWriter {

    private static final SerializedString TYPE = new SerializedString(Plan.TYPE);
    private static final SerializedString FORMAT_VERSION = new SerializedString(Plan.FORMAT_VERSION);

    private final JsonGenerator to;

    RecordWriter(JsonGenerator to) {
        this.to = to;
    }

    /**
     * Writes a document, or any other value.
     *
     * @param rooted whether it stands on its own; the outermost documents in it then state the format version
     */
    void value(Object value, boolean rooted) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        value(Shape.kind(type), value, rooted);
    }

    private void value(Kind kind, @Nullable Object value, boolean root) {
        if (value == null) {
            to.writeNull(); // in a list: leaving it out would move the others
            return;
        }
        switch (kind) {
            case TEXT, SCALAR -> to.writeString(whole(value.toString()));
            case WORD -> to.writeString(Shape.word((Enum<?>) value));
            case BOOLEAN -> to.writeBoolean((Boolean) value);
            case NUMBER -> number((Number) value);
            case RECORD, CHOICE -> record(value, root);
            case EXTENSIONS -> throw new IllegalArgumentException("Extensions stand in a record");
        }
    }

    private static String whole(String text) {
        if (Scalars.hasHalfCharacter(text)) {
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

    private void record(Object value, boolean root) {
        Plan plan = Plan.of(value.getClass());
        to.writeStartObject();
        Extensions extensions = plan.extensionsIndex < 0
                ? Extensions.none()
                : (Extensions) plan.components.get(plan.extensionsIndex).value(value);
        if (plan.isDocument) {
            to.writeName(TYPE);
            to.writeString(plan.shape.typeName());
            if (root) {
                to.writeName(FORMAT_VERSION);
                String kept = extensions == null ? null : extensions.asMap().get(Plan.FORMAT_VERSION);
                raw(Plan.FORMAT_VERSION, kept == null ? '"' + FormatVersion.SUPPORTED + '"' : kept);
            }
        }
        for (int i = 0; i < plan.slots.length; i++) {
            if (i != plan.extensionsIndex) {
                component(plan.components.get(i), plan.written[i], value, root && !plan.isDocument);
            }
        }
        if (extensions != null) {
            extensions.asMap().forEach((name, json) -> extension(plan, name, json, root));
        }
        to.writeEndObject();
    }

    private void component(Component component, SerializedString name, Object record, boolean root) {
        Object value = component.value(record);
        if (value == null) {
            return;
        }
        if (!component.list()) {
            to.writeName(name);
            value(component.kind(), value, root);
            return;
        }
        List<?> list = (List<?>) value;
        if (!list.isEmpty()) {
            to.writeName(name);
            to.writeStartArray();
            for (Object element : list) {
                value(component.kind(), element, root);
            }
            to.writeEndArray();
        }
    }

    private void extension(Plan plan, String name, String json, boolean root) {
        if (root && plan.isDocument && name.equals(Plan.FORMAT_VERSION)) {
            return; // stands in its place already
        }
        if (plan.names.contains(name) && !name.equals(Plan.FORMAT_VERSION)) {
            throw new IllegalArgumentException("\"" + name + "\" is a property of "
                    + plan.shape.type().getSimpleName() + " and can't be kept as an unknown one");
        }
        to.writeName(name);
        raw(name, json);
    }

    private void raw(String name, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonParser from = Jackson.unlimited(bytes)) {
            if (from.nextToken() == null) {
                throw new IllegalArgumentException("The value of the extension \"" + name + "\" is empty");
            }
            RawJson.copyValue(from, to, () -> {});
            if (from.nextToken() != null) {
                throw new IllegalArgumentException("The value of the extension \"" + name + "\" is more than one");
            }
        } catch (StreamReadException e) { // whose own message may show personal data
            throw new IllegalArgumentException("The value of the extension \"" + name + "\" is not JSON");
        }
    }
}
