package dk.rammeaftale.json;

import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory.Feature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Jackson's parsers and generators, set to the limits and the two forms of output. */
final class Jackson {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);

    private static final ObjectWriteContext COMPACT = new ObjectWriteContext.Base() {};
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    /** For what is in a value already, and was read within whatever limits. */
    private static final JsonFactory UNLIMITED = factory()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonOptions.DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonFactory factory;

    Jackson(JsonOptions options) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(options.maxDepth())
                .maxStringLength((int) Math.min(
                        Integer.MAX_VALUE,
                        options.maxStringLength() + 1L)) // one more, so that the reader can say where
                .maxNameLength(options.maxNameLength())
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        StreamWriteConstraints depth = StreamWriteConstraints.builder()
                .maxNestingDepth(JsonOptions.DEEPEST)
                .build();
        this.factory = factory()
                .streamReadConstraints(limits)
                .streamWriteConstraints(depth)
                .build();
    }

    /** Many names are no fault: Jackson would refuse tens of thousands by the chance of its hash, once in a hundred times. */
    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder().disable(Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
    }

    static JsonParser unlimited(byte[] bytes) {
        return UNLIMITED.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
    }

    JsonParser parser(Input input) {
        return parser(input.bytes(), 0, input.invalidAt() < 0 ? input.bytes().length : input.invalidAt());
    }

    JsonParser parser(byte[] bytes, int from, int to) {
        return factory.createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    JsonGenerator generator(OutputStream to, boolean indented) {
        return factory.createGenerator(indented ? INDENTED : COMPACT, to, JsonEncoding.UTF8);
    }

    JsonGenerator generator(Writer to) {
        return factory.createGenerator(COMPACT, to);
    }
}
