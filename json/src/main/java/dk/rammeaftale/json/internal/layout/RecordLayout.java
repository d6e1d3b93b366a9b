package dk.rammeaftale.json.internal.layout;

import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.rule.AtLeastOneOf;
import dk.rammeaftale.internal.shape.Components;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * JSON layout of a record class: its {@link Shape} with names, types and defaults prepared for reading and writing.
 * Created once per class.
 */
public final class RecordLayout {

    /** The property that names the type of a union's value. */
    public static final String TYPE = "type";

    /** The property of the outermost document that names the version of the format. */
    public static final String FORMAT_VERSION = "formatVersion";

    /** The property of the outermost document that names a schema for editors. It is kept as an extension. */
    public static final String SCHEMA = "$schema";

    private static final ClassValue<RecordLayout> LAYOUTS = new ClassValue<>() {
        @Override
        protected RecordLayout computeValue(Class<?> type) {
            return new RecordLayout(Shape.of(type));
        }
    };

    private final Shape shape;
    private final ValueType[] types;
    private final SerializedString[] writtenNames;
    private final @Nullable Object[] absent;
    private final int[] primitives;
    private final int extensionsIndex;
    private final List<String> names;
    private final PropertyNameMatcher matcher;

    private RecordLayout(Shape shape) {
        List<Component> components = shape.components();
        this.shape = shape;
        this.types = new ValueType[components.size()];
        this.writtenNames = new SerializedString[components.size()];
        this.absent = new @Nullable Object[components.size()];
        this.names = new ArrayList<>();
        int[] primitives = new int[components.size()];
        int primitive = 0;
        int extensions = -1;
        for (int i = 0; i < types.length; i++) {
            Component component = components.get(i);
            types[i] = ValueType.of(component);
            if (isAnswer(component)) {
                throw new IllegalArgumentException(shape.type().getName() + "." + component.name() + ": "
                        + component.type().getSimpleName() + " is an answer about documents, which is written by itself"
                        + " or by a Jackson mapper with RammeaftaleModule");
            }
            writtenNames[i] = new SerializedString(component.name());
            absent[i] = component.absent();
            names.add(component.name().intern());
            if (component.type().isPrimitive()) {
                primitives[primitive++] = i;
            }
            if (extensions < 0 && component.kind() == Kind.EXTENSIONS) {
                extensions = i;
            }
        }
        this.primitives = Arrays.copyOf(primitives, primitive);
        this.extensionsIndex = extensions;
        if (isInUnion()) {
            names.add(TYPE);
        }
        if (isDocument()) {
            names.add(FORMAT_VERSION);
        }
        List<Named> named = new ArrayList<>();
        for (String name : names) {
            named.add(Named.fromString(name));
        }
        this.matcher = new JsonFactory().constructNameMatcher(named, true);
        if (extensionsIndex >= 0) {
            names.remove(extensionsIndex); // this component holds the extensions and is not a property itself
        }
    }

    /** All records of documents can be extended; those that cannot are answers, and hold whole documents. */
    private static boolean isAnswer(Component component) {
        return component.kind() == Kind.RECORD
                && ModelValue.class.isAssignableFrom(component.type())
                && !Extensible.class.isAssignableFrom(component.type());
    }

    /** Returns the layout of a record class. */
    public static RecordLayout of(Class<?> type) {
        return LAYOUTS.get(type);
    }

    /** Returns the record class. */
    public Class<?> type() {
        return shape.type();
    }

    /** Returns the value of the property {@code type}, or an empty string. */
    public String typeName() {
        return shape.typeName();
    }

    /** Whether the record belongs to a union, whose records are distinguished by {@code type}. */
    public boolean isInUnion() {
        return !typeName().isEmpty();
    }

    /** Whether the record is a document. The outermost one has a {@code formatVersion}. */
    public boolean isDocument() {
        return shape.standsAlone();
    }

    /** Whether the record is personal data, which messages must not repeat. */
    public boolean isPersonal() {
        return shape.isPersonal();
    }

    /** Returns the name of a property. */
    public String name(int index) {
        return index < types.length ? component(index).name() : index == typeIndex() ? TYPE : FORMAT_VERSION;
    }

    /** Returns the number of components. */
    public int size() {
        return types.length;
    }

    /** Returns a component. */
    public Component component(int index) {
        return shape.components().get(index);
    }

    /** Returns the type of a component's value, or of each element. */
    public ValueType valueType(int index) {
        return types[index];
    }

    /** Returns a component's name, ready to write. */
    public SerializedString writtenName(int index) {
        return writtenNames[index];
    }

    /** Returns the names of the known properties. */
    public List<String> names() {
        return names;
    }

    /**
     * Returns a minimal example of the record for messages: the required properties, or one typical property if none is
     * required.
     */
    public String minimalExample() {
        List<String> properties = new ArrayList<>();
        if (isInUnion()) {
            properties.add("\"" + TYPE + "\": \"" + typeName() + "\"");
        }
        List<Component> required = shape.components().stream()
                .filter(c -> !c.optional() && !c.list() && c.kind() != Kind.EXTENSIONS)
                .toList();
        (required.isEmpty() ? typicalComponent().stream().toList() : required)
                .forEach(c -> properties.add("\"" + c.name() + "\": " + sample(c)));
        return "{" + String.join(", ", properties) + "}";
    }

    private Optional<Component> typicalComponent() {
        AtLeastOneOf one = type().getAnnotation(AtLeastOneOf.class);
        return one != null
                ? shape.component(one.value()[0].split("=", 2)[0])
                : shape.component("text")
                        .or(() -> shape.components().stream()
                                .filter(c -> c.kind() == Kind.TEXT && !c.list())
                                .findFirst());
    }

    private static String sample(Component component) {
        String sample = switch (component.kind()) {
            case NUMBER -> "1";
            case BOOLEAN -> "true";
            case RECORD -> of(component.type()).minimalExample();
            case CHOICE, EXTENSIONS -> "{}";
            case WORD -> "\"" + Words.of(component.type()).keySet().iterator().next() + "\"";
            case TEXT, SCALAR -> "\"…\"";
        };
        return component.list() ? "[" + sample + "]" : sample;
    }

    /**
     * Returns the matcher from names to indexes: those of components, {@link #typeIndex} and {@link
     * #formatVersionIndex}.
     */
    public PropertyNameMatcher matcher() {
        return matcher;
    }

    /** Returns the index of {@code type}. */
    public int typeIndex() {
        return types.length;
    }

    /** Returns the index of {@code formatVersion}. */
    public int formatVersionIndex() {
        return types.length + 1;
    }

    /** Returns the index of the component that holds the extensions, or -1. */
    public int extensionsIndex() {
        return extensionsIndex;
    }

    /** Whether the record can hold extensions. */
    public boolean hasExtensions() {
        return extensionsIndex >= 0;
    }

    /** Returns the indexes of the primitive components, which have no value for absent. */
    int[] primitives() {
        return primitives;
    }

    /** Returns the component values of an empty record: empty lists, empty optionals and nulls. */
    @Nullable
    Object[] absent() {
        return absent.clone();
    }

    /** Reads the components of a record that are not empty, see {@link Shape#present}. */
    public int present(Object record, @Nullable Object[] to, int at) {
        return shape.present(record, to, at);
    }

    /** Finds the extensions among the {@link #present} components of a record. */
    public Extensions extensions(@Nullable Object[] present, int from, int end) {
        for (int i = hasExtensions() ? end - 2 : -1; i >= from; i -= 2) {
            if (present[i] == shape.components().get(extensionsIndex)) {
                return Components.orEmpty((Extensions) present[i + 1]);
            }
        }
        return Extensions.none();
    }

    /** Creates the record. Exceptions of its constructor are passed on. */
    Object create(@Nullable Object[] values) {
        return shape.create(values);
    }
}
