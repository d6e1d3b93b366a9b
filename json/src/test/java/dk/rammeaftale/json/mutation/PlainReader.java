package dk.rammeaftale.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents as a plain mapper does, one that knows nothing of the model. */
final class PlainReader {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonMapper STRICT = LENIENT.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The texts that may be written in more than one way, by the names of their properties: 16:00:00, P24M, +00:00. */
    private static final Map<String, UnaryOperator<String>> SEVERAL_WAYS = Map.of(
            "start", text -> LocalTime.parse(text).toString(),
            "end", text -> LocalTime.parse(text).toString(),
            "actualEnd", text -> LocalTime.parse(text).toString(),
            "renewedEvery", text -> Period.parse(text).toString(),
            "zone", text -> ZoneId.of(text).toString());

    private PlainReader() {}

    /** Says whether there is one JSON value in UTF-8, and nothing else. */
    static boolean isJson(byte[] document) {
        try {
            return !LENIENT.readTree(decoded(document)).isMissingNode();
        } catch (JacksonException | CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Returns what a document says: its properties by name, but for nulls and empty lists, which say nothing, and each text in
     * the one way to write it. Extensions say what they say to the letter, and in their order.
     */
    static String whatItSays(byte[] document) throws CharacterCodingException {
        StringBuilder says = new StringBuilder();
        say(STRICT.readTree(decoded(document)), says);
        return says.toString();
    }

    private static void say(JsonNode node, StringBuilder to) {
        if (node.isObject()) {
            Map<String, JsonNode> known = new TreeMap<>();
            Map<String, JsonNode> others = new LinkedHashMap<>();
            node.properties().forEach(p -> (p.getKey().contains(":") ? others : known).put(p.getKey(), p.getValue()));
            to.append('{');
            known.forEach((name, value) -> {
                if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                    to.append(name).append('=');
                    say(
                            value.isString()
                                    ? STRICT.getNodeFactory().stringNode(oneWay(name, value.stringValue()))
                                    : value,
                            to);
                    to.append(';');
                }
            });
            to.append(others).append('}');
        } else if (node.isArray()) {
            to.append('[');
            node.forEach(element -> {
                say(element, to);
                to.append(',');
            });
            to.append(']');
        } else {
            to.append(node);
        }
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
