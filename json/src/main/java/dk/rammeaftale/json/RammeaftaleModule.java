package dk.rammeaftale.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.json.answer.Answer;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.TokenCopy;
import dk.rammeaftale.json.internal.source.TokenPositions;
import dk.rammeaftale.json.internal.writing.AnswerWriter;
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
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Makes a Jackson 3 mapper read and write the types of the model as {@link RammeaftaleJson} does, also inside types of yours.
 * Jackson finds it by itself ({@code findAndAddModules}).
 *
 * <p>A document that is not valid is a {@code JacksonException} whose cause is the {@link InvalidDocumentException} with every
 * problem; its pointers begin at the document, its lines and columns are those that the mapper's parser counts. A document
 * inside a type of yours is a document of its own, with {@code type} and {@code formatVersion}. What {@link
 * RammeaftaleJson#write} refuses is a {@code JacksonException}, too. A record of yours that is
 * {@link Extensible} is read and written as ours are.
 *
 * <p>Answers, such as {@code List<Due>}, are written in the form of {@link Answer}, whatever names and formats the mapper has for
 * types of yours. That form is read too; a {@code Due} itself is not, since it holds its whole document.
 *
 * <p>Where a module with options or a reader of yours is added, the one that Jackson found stands back, whichever came first.
 */
public final class RammeaftaleModule extends JacksonModule {

    private static final String MODEL = Document.class.getPackageName() + ".";

    private final RammeaftaleJson json;
    private final boolean isDefault;

    /** Makes a module with the default options. */
    public RammeaftaleModule() {
        this(RammeaftaleJson.create(), true);
    }

    /**
     * Makes a module.
     *
     * @param options how to read; whether to indent is the mapper's own
     */
    public RammeaftaleModule(JsonOptions options) {
        this(RammeaftaleJson.create(options));
    }

    /**
     * Makes a module that reads as another reader does, one with rules of your own perhaps.
     *
     * @param json how to read; whether to indent is the mapper's own
     */
    public RammeaftaleModule(RammeaftaleJson json) {
        this(json, false);
    }

    private RammeaftaleModule(RammeaftaleJson json, boolean isDefault) {
        this.json = Objects.requireNonNull(json, "json");
        this.isDefault = isDefault;
    }

    @Override
    public String getModuleName() {
        return "rammeaftale";
    }

    /** Of one id Jackson keeps the last: the default module must not replace another. */
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
        if (isDefault && hasOther(context.getOwner())) {
            return;
        }
        context.insertAnnotationIntrospector(new Permitting());
        context.addKeySerializers(new WritingAs(RammeaftaleModule::isText, new WritingKey()));
        context.addKeyDeserializers(
                (type, config, bean) -> isText(type.getRawClass()) ? new ReadingKey(type.getRawClass()) : null);
        context.addSerializers(new WritingAs(type -> isOurs(type) || AnswerWriter.isAnswer(type), new Writing()));
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                if (AnswerWriter.hasForm(type.getRawClass())) {
                    return new Refusing(type.getRawClass());
                }
                return isOurs(type.getRawClass()) ? new Reading(type.getRawClass()) : null;
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return findBeanDeserializer(type, config, bean);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return isOurs(type) || AnswerWriter.hasForm(type);
            }
        });
    }

    private static boolean hasOther(Object owner) {
        boolean[] found = {false};
        if (owner instanceof MapperBuilder<?, ?> builder) {
            builder.withModules(module -> found[0] |= module instanceof RammeaftaleModule ours && !ours.isDefault);
        }
        return found[0];
    }

    private static boolean isOurs(Class<?> type) {
        return Document.class.isAssignableFrom(type)
                || (type.isRecord() && Extensible.class.isAssignableFrom(type))
                || isText(type);
    }

    private static boolean isText(Class<?> type) {
        return type.getName().startsWith(MODEL) && (type.isEnum() || Shape.isScalar(type));
    }

    /** What {@link ModelValue} refuses to a mapper without this module: its annotations count for nothing here. */
    private static final class Permitting extends NopAnnotationIntrospector {
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

        /** The names of answers stay what they are, also where a mapper has others for types of the user's. */
        @Override
        public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated at) {
            return at instanceof AnnotatedParameter parameter
                            && Answer.class.isAssignableFrom(parameter.getDeclaringClass())
                    ? PropertyName.construct(parameter
                            .getDeclaringClass()
                            .getRecordComponents()[parameter.getIndex()]
                            .getName())
                    : null;
        }

        private static boolean isRefusal(Annotated at) {
            return at instanceof AnnotatedMember member && member.getDeclaringClass() == ModelValue.class;
        }
    }

    private static DatabindException failure(JsonParser from, ReadResult<?> result) {
        var invalid = new InvalidDocumentException(result.problems());
        return DatabindException.from(from, invalid.getMessage(), invalid);
    }

    /** Serializes the types that it is for with one serializer. */
    private static final class WritingAs extends Serializers.Base {

        private final Predicate<Class<?>> isFor;
        private final ValueSerializer<?> serializer;

        WritingAs(Predicate<Class<?>> isFor, ValueSerializer<?> serializer) {
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

    private static final class Refusing extends ValueDeserializer<Object> {

        private final Class<?> type;

        Refusing(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext context) {
            throw DatabindException.from(
                    from,
                    type.getSimpleName() + " is an answer about documents and is not read: read the documents and ask"
                            + " them, or read the type of " + Answer.class.getPackageName()
                            + " in whose form it is written");
        }
    }

    private final class Reading extends ValueDeserializer<Object> {

        private final Class<?> type;

        Reading(Class<?> type) {
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

    private static final class Writing extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator to, SerializationContext context) {
            try {
                new AnswerWriter(to).value(value, true);
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(to, e.getMessage(), e);
            }
        }

        /** What is written is one value whose properties are its own: the class, if it is asked for, stands before it. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator to, SerializationContext context, TypeSerializer types) {
            WritableTypeId id = types.typeId(value, JsonToken.VALUE_STRING);
            types.writeTypePrefix(to, context, id);
            serialize(value, to, context);
            types.writeTypeSuffix(to, context, id);
        }
    }

    private static final class WritingKey extends ValueSerializer<Object> {
        @Override
        public void serialize(Object key, JsonGenerator to, SerializationContext context) {
            to.writeName(key instanceof Enum<?> word ? Shape.word(word) : key.toString());
        }
    }

    private final class ReadingKey extends KeyDeserializer {

        private final Class<?> type;

        ReadingKey(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            byte[] text = context.getNodeFactory().stringNode(key).toString().getBytes(StandardCharsets.UTF_8);
            ReadResult<?> result = json.read(Input.of(text), (problem, at) -> problem, type);
            if (!result.isValid()) {
                throw failure(context.getParser(), result);
            }
            return result.value().orElseThrow();
        }
    }
}
