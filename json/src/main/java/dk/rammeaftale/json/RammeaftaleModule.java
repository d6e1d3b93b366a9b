package dk.rammeaftale.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.Positions;
import dk.rammeaftale.json.internal.source.TokenCopy;
import dk.rammeaftale.json.internal.source.TokenPositions;
import dk.rammeaftale.json.internal.writing.AnswerWriter;
import dk.rammeaftale.json.internal.writing.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Jackson 3 module: makes a mapper read and write the types of the model as {@link RammeaftaleJson} does, also inside
 * your own types. Jackson discovers it ({@code findAndAddModules}).
 *
 * <p>Reading an invalid document throws a {@code JacksonException} whose cause is the {@link InvalidDocumentException}
 * with all problems; pointers start at the document, lines and columns are those of the mapper's parser. Warnings are not
 * reported. A tree in between ({@code valueToTree}, {@code convertValue}) may change the digits of numbers in extensions, and
 * {@code @JsonUnwrapped} has no effect on a record of the library. A document
 * inside your own type is a complete document, with {@code type} and {@code formatVersion}. Writing a value that {@link
 * RammeaftaleJson#write} refuses throws a {@code JacksonException} too. Your own {@link Extensible} records are read
 * and written as those of the library are.
 *
 * <p>Answers, such as {@code List<Due>}, are written in the form of {@link Answer}, regardless of the naming strategy
 * and formats that the mapper uses for your own types. The types of {@link Answer} can be read back; a {@code Due}
 * itself can't, because it holds its whole document.
 *
 * <p>If you add a module with your own options or reader, the discovered default module does nothing, whichever was
 * added first.
 */
public final class RammeaftaleModule extends JacksonModule {

    private static final String MODEL = Document.class.getPackageName() + ".";

    private final RammeaftaleJson json;
    private final boolean isDefault;

    /** Whether this module belongs to {@link #forms}. */
    private final boolean isOfForms;

    /** Reads answers, which have the form of plain records. */
    private volatile @Nullable JsonMapper forms;

    /** Creates a module with the default options. */
    public RammeaftaleModule() {
        this(RammeaftaleJson.create(), true, false);
    }

    /**
     * Creates a module with the given options.
     *
     * @param options how to read; the mapper decides whether to indent
     */
    public RammeaftaleModule(JsonOptions options) {
        this(RammeaftaleJson.create(options));
    }

    /**
     * Creates a module that uses the given reader, for example one with your own rules.
     *
     * @param json the reader; the mapper decides whether to indent
     */
    public RammeaftaleModule(RammeaftaleJson json) {
        this(json, false, false);
    }

    private RammeaftaleModule(RammeaftaleJson json, boolean isDefault, boolean isOfForms) {
        this.json = Objects.requireNonNull(json, "json");
        this.isDefault = isDefault;
        this.isOfForms = isOfForms;
    }

    @Override
    public String getModuleName() {
        return "rammeaftale";
    }

    /** Jackson keeps the last of several modules with one id; a default module must not replace a custom one. */
    @Override
    public Object getRegistrationId() {
        return isDefault ? RammeaftaleModule.class.getName() : RammeaftaleModule.class.getName() + " of the user";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        if (isDefault && hasCustomModule(context.getOwner())) {
            return;
        }
        context.insertAnnotationIntrospector(new ModelIntrospector());
        context.addKeySerializers(new ModelSerializers(RammeaftaleModule::isWritten, new ModelKeySerializer()));
        context.addKeyDeserializers((type, config, bean) ->
                isText(type.getRawClass()) ? new ModelKeyDeserializer(type.getRawClass()) : null);
        context.addSerializers(new ModelSerializers(RammeaftaleModule::isWritten, new ModelSerializer()));
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                if (AnswerWriter.hasForm(type.getRawClass())) {
                    return new RefusingDeserializer(type.getRawClass().getSimpleName()
                            + " is an answer about documents and can't be read: read the documents and"
                            + " ask them again, or read the type of " + Answer.class.getPackageName()
                            + " that it is written as");
                } else if (type.getRawClass() == Extensions.class) {
                    return new RefusingDeserializer(
                            "Extensions are read in the object that they extend: let your record implement Extensible");
                } else if (isReadByForms(type.getRawClass())) {
                    return new AnswerDeserializer(type.getRawClass());
                }
                return isOurs(type.getRawClass()) ? new ModelDeserializer(type.getRawClass()) : null;
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return findBeanDeserializer(type, config, bean);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return isOurs(type) || AnswerWriter.hasForm(type) || isReadByForms(type);
            }
        });
    }

    private static boolean hasCustomModule(Object owner) {
        boolean[] found = {false};
        if (owner instanceof MapperBuilder<?, ?> builder) {
            builder.withModules(module -> found[0] |= module instanceof RammeaftaleModule ours && !ours.isDefault);
        }
        return found[0];
    }

    private static boolean isOurs(Class<?> type) {
        return (type.isRecord() && Extensible.class.isAssignableFrom(type))
                || (type.isSealed() && ModelValue.class.isAssignableFrom(type) && !Answer.class.isAssignableFrom(type))
                || type == Extensions.class
                || isText(type);
    }

    private static boolean isWritten(Class<?> type) {
        return isOurs(type) || AnswerWriter.isAnswer(type);
    }

    private boolean isReadByForms(Class<?> type) {
        return !isOfForms && type.isRecord() && Answer.class.isAssignableFrom(type);
    }

    private static boolean isText(Class<?> type) {
        return type.getName().startsWith(MODEL) && (type.isEnum() || Scalars.isScalar(type));
    }

    /** Ignores the annotations of {@link ModelValue}, which make a mapper without this module fail. */
    private static final class ModelIntrospector extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated at) {
            return isRefusal(at) ? false : null;
        }

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember at) {
            return isRefusal(at);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated at) {
            return isRefusal(at) ? JsonCreator.Mode.DISABLED : null;
        }

        private static boolean isRefusal(Annotated at) {
            return at instanceof AnnotatedMember member && member.getDeclaringClass() == ModelValue.class;
        }
    }

    private static DatabindException failure(JsonParser from, ReadResult<?> result) {
        var invalid = new InvalidDocumentException(result.problems());
        return DatabindException.from(from, invalid.getMessage(), invalid);
    }

    /** Uses one serializer for all types that match a predicate. */
    private static final class ModelSerializers extends Serializers.Base {

        private final Predicate<Class<?>> isFor;
        private final ValueSerializer<?> serializer;

        ModelSerializers(Predicate<Class<?>> isFor, ValueSerializer<?> serializer) {
            this.isFor = isFor;
            this.serializer = serializer;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return isFor.test(type.getRawClass()) ? serializer : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, bean, format);
        }
    }

    private static final class RefusingDeserializer extends ValueDeserializer<Object> {

        private final String why;

        RefusingDeserializer(String why) {
            this.why = why;
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext context) {
            throw DatabindException.from(from, why);
        }
    }

    private final class ModelDeserializer extends ValueDeserializer<Object> {

        private final Class<?> type;

        ModelDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object deserialize(JsonParser from, DeserializationContext context) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TokenPositions positions = new TokenPositions();
            try (JsonGenerator to = json.streams().generator(bytes, false)) {
                TokenCopy.copyValue(
                        from,
                        to,
                        () -> positions.add(
                                bytes.size() + to.streamWriteOutputBuffered(), from.currentTokenLocation()));
            }
            ReadResult<?> result = json.read(Input.of(bytes.toByteArray()), positions, type);
            if (!result.isValid()) {
                throw failure(from, result);
            }
            return result.value().orElse(null);
        }
    }

    /** Reads an answer by its own names and without type ids, whatever the mapper does with types of the user. */
    private final class AnswerDeserializer extends ValueDeserializer<Object> {

        private final Class<?> type;

        AnswerDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext context) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator to = json.streams().generator(bytes, false)) {
                TokenCopy.copyValue(from, to, () -> {});
            }
            return forms().readValue(bytes.toByteArray(), type);
        }
    }

    private JsonMapper forms() {
        JsonMapper made = forms;
        if (made == null) {
            made = JsonMapper.builder()
                    .addModule(new RammeaftaleModule(json, false, true))
                    .build();
            forms = made;
        }
        return made;
    }

    private static final class ModelSerializer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator to, SerializationContext context) {
            try {
                new AnswerWriter(to).value(value, true);
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(to, e.getMessage(), e);
            }
        }

        /** Writes the type id, if Jackson asks for one, before the value, whose properties are fixed by the format. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator to, SerializationContext context, TypeSerializer types) {
            WritableTypeId id = types.typeId(value, JsonToken.VALUE_STRING);
            types.writeTypePrefix(to, context, id);
            serialize(value, to, context);
            types.writeTypeSuffix(to, context, id);
        }
    }

    private static final class ModelKeySerializer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object key, JsonGenerator to, SerializationContext context) {
            try {
                to.writeName(RecordWriter.text(key));
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(to, e.getMessage(), e);
            }
        }
    }

    private final class ModelKeyDeserializer extends KeyDeserializer {

        private final Class<?> type;

        ModelKeyDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            byte[] text = context.getNodeFactory().stringNode(key).toString().getBytes(StandardCharsets.UTF_8);
            ReadResult<?> result = json.read(Input.of(text), Positions.UNKNOWN, type);
            if (!result.isValid()) {
                throw failure(context.getParser(), result);
            }
            return result.value().orElseThrow();
        }
    }
}
