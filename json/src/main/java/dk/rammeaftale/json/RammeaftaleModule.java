package dk.rammeaftale.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import dk.rammeaftale.Document;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.json.internal.source.Input;
import dk.rammeaftale.json.internal.source.TokenCopy;
import dk.rammeaftale.json.internal.source.TokenPositions;
import dk.rammeaftale.json.internal.writing.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
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
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
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
 */
public final class RammeaftaleModule extends JacksonModule {

    private static final String MODEL = Document.class.getPackageName() + ".";

    private final RammeaftaleJson json;

    /** Makes a module with the default options. */
    public RammeaftaleModule() {
        this(JsonOptions.defaults());
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
        this.json = Objects.requireNonNull(json, "json");
    }

    @Override
    public String getModuleName() {
        return "rammeaftale";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        addKeys(context);
        context.insertAnnotationIntrospector(new Permitting());
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return isOurs(type.getRawClass()) ? new Reading(type.getRawClass()) : null;
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return findBeanDeserializer(type, config, bean);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return isOurs(type);
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier bean,
                    JsonFormat.@Nullable Value format) {
                return isOurs(type.getRawClass()) ? new Writing() : null;
            }

            @Override
            public @Nullable ValueSerializer<?> findEnumSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier bean,
                    JsonFormat.@Nullable Value format) {
                return findSerializer(config, type, bean, format);
            }
        });
    }

    /** The keys of a map are written as the values are: a word has one spelling. */
    private void addKeys(SetupContext context) {
        context.addKeySerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier bean,
                    JsonFormat.@Nullable Value format) {
                return isText(type.getRawClass()) ? new WritingKey() : null;
            }
        });
        context.addKeyDeserializers(
                (type, config, bean) -> isText(type.getRawClass()) ? new ReadingKey(type.getRawClass()) : null);
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

        private static boolean isRefusal(Annotated at) {
            return at instanceof AnnotatedMember member && member.getDeclaringClass() == ModelValue.class;
        }
    }

    private static DatabindException failure(JsonParser from, ReadResult<?> result) {
        var invalid = new InvalidDocumentException(result.problems());
        return DatabindException.from(from, invalid.getMessage(), invalid);
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
                new RecordWriter(to).value(value, true);
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(to, e.getMessage(), e);
            }
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
