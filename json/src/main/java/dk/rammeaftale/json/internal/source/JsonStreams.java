package dk.rammeaftale.json.internal.source;

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

/** Creates Jackson parsers and generators with the limits, for compact and indented output. */
public final class JsonStreams {

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

    /** Created lazily: reads the raw JSON of extensions, which most documents do not have. */
    private static final class Unlimited {
        static final JsonFactory FACTORY = factory()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.GREATEST_DEPTH)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private final JsonFactory factory;

    /** Creates a factory of parsers and generators. */
    public JsonStreams(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength((int) Math.min(
                        Integer.MAX_VALUE, limits.maxStringLength() + 1L)) // one more, so that the reader can say where
                .maxNameLength(limits.maxNameLength())
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        StreamWriteConstraints depth = StreamWriteConstraints.builder()
                .maxNestingDepth(Limits.GREATEST_DEPTH)
                .build();
        this.factory = factory()
                .streamReadConstraints(constraints)
                .streamWriteConstraints(depth)
                .build();
    }

    /** Without this, Jackson refuses some documents with tens of thousands of names because of hash collisions. */
    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder().disable(Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW);
    }

    /** Creates a parser without limits. */
    public static JsonParser unlimited(byte[] bytes) {
        return Unlimited.FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
    }

    /** Creates a parser for a whole input. */
    public JsonParser parser(Input input) {
        return parser(input, 0, input.end());
    }

    /** Creates a parser for a part of an input. */
    public JsonParser parser(Input input, long from, long to) {
        return factory.createParser(ObjectReadContext.empty(), input.bytes(), (int) from, (int) (to - from));
    }

    /** Creates a generator. */
    public JsonGenerator generator(OutputStream to, boolean indented) {
        return factory.createGenerator(indented ? INDENTED : COMPACT, to, JsonEncoding.UTF8);
    }

    /** Creates a generator of compact JSON. */
    public JsonGenerator generator(Writer to) {
        return factory.createGenerator(COMPACT, to);
    }
}
