package dk.rammeaftale.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads documents with a plain Jackson mapper, which does not know the model. */
final class PlainReader {

    private static final JsonFactory LENIENT = new JsonFactory();
    private static final JsonFactory STRICT = LENIENT.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A number as written, true or false. */
    private record Literal(String text) {}

    /** Texts with several spellings, such as 16:00:00, P24M and +00:00, by the names of their properties. */
    private static final Map<String, UnaryOperator<String>> SEVERAL_WAYS = Map.of(
            "start", text -> LocalTime.parse(text).toString(),
            "end", text -> LocalTime.parse(text).toString(),
            "actualEnd", text -> LocalTime.parse(text).toString(),
            "time", text -> LocalTime.parse(text).toString(),
            "renewedEvery", text -> Period.parse(text).toString(),
            "zone", text -> ZoneId.of(text).toString());

    private PlainReader() {}

    /** Returns whether the bytes are exactly one JSON value in UTF-8. */
    static boolean isJson(byte[] document) {
        return isJson(LENIENT, document);
    }

    /** Returns whether the bytes are JSON without duplicate names, so that all parsers read the same. */
    static boolean isUnambiguous(byte[] document) {
        return isJson(STRICT, document);
    }

    private static boolean isJson(JsonFactory factory, byte[] document) {
        try {
            tree(factory, document);
            return true;
        } catch (JacksonException | CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Returns the content of a document: its properties by name without nulls and empty lists, and each text in its
     * canonical spelling. Extensions keep their text and order.
     */
    static String whatItSays(byte[] document) throws CharacterCodingException {
        return String.valueOf(said(tree(STRICT, document)));
    }

    private static @Nullable Object said(@Nullable Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(PlainReader::said).toList();
        }
        if (!(node instanceof Map<?, ?> object)) {
            return node;
        }
        Map<String, @Nullable Object> known = new TreeMap<>();
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            String name = (String) key;
            if (name.contains(":")) {
                others.put(name, value);
            } else if (value != null && !value.equals(List.of())) {
                known.put(name, value instanceof String text ? oneWay(name, text) : said(value));
            }
        });
        return List.of(known, others);
    }

    private static @Nullable Object tree(JsonFactory factory, byte[] document) throws CharacterCodingException {
        try (JsonParser p = factory.createParser(ObjectReadContext.empty(), decoded(document))) {
            p.nextToken();
            Object tree = tree(p);
            if (p.nextToken() != null) {
                throw new StreamReadException(p, "something follows");
            }
            return tree;
        }
    }

    private static @Nullable Object tree(JsonParser p) {
        if (p.currentToken() == null) {
            throw new StreamReadException(p, "nothing there");
        }
        return switch (p.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                for (String name = p.nextName(); name != null; name = p.nextName()) {
                    p.nextToken();
                    object.put(name, tree(p));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (p.nextToken() != JsonToken.END_ARRAY) {
                    list.add(tree(p));
                }
                yield list;
            }
            case VALUE_STRING -> p.getString();
            case VALUE_NULL -> null;
            default -> new Literal(p.getString());
        };
    }

    private static String oneWay(String name, String text) {
        try {
            return SEVERAL_WAYS.getOrDefault(name, UnaryOperator.identity()).apply(text);
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String decoded(byte[] document) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    }
}
