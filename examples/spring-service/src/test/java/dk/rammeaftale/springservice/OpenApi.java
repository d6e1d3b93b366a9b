package dk.rammeaftale.springservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.AntPathMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations and responses in the OpenAPI document. */
final class OpenApi {

    private static final JsonNode DOCUMENT = read();
    private static final Set<String> ANSWERS = listAnswers();
    private static final Set<String> OPERATIONS = listOperations();

    /** Statuses that any request may have; the document covers them with {@code default}. */
    private static final Set<Integer> ANYWHERE = Set.of(400, 405, 406, 500);

    private OpenApi() {}

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("/openapi.json"))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode document() {
        return DOCUMENT;
    }

    /** Returns every operation with each of its statuses, such as {@code GET /agreements/{id} 404}. */
    static Set<String> answers() {
        return ANSWERS;
    }

    private static Set<String> listAnswers() {
        Set<String> answers = new TreeSet<>();
        DOCUMENT.get("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (operation.has("responses")) {
                        operation
                                .get("responses")
                                .propertyNames()
                                .forEach(status ->
                                        answers.add(method.toUpperCase(Locale.ROOT) + " " + path + " " + status));
                    }
                }));
        return answers;
    }

    /** Returns every operation, such as {@code GET /agreements/{id}}. */
    static Set<String> operations() {
        return OPERATIONS;
    }

    private static Set<String> listOperations() {
        Set<String> operations = new TreeSet<>();
        ANSWERS.forEach(answer -> operations.add(answer.substring(0, answer.lastIndexOf(' '))));
        return operations;
    }

    static void assertKnows(String method, String path, int status) {
        AntPathMatcher matcher = new AntPathMatcher();
        String plain = path.replaceFirst("[?#].*", "");
        DOCUMENT.get("paths").propertyNames().stream()
                .filter(pattern -> matcher.match(pattern, plain))
                .filter(pattern -> operations().contains(method + " " + pattern))
                .filter(pattern -> !ANYWHERE.contains(status))
                .forEach(pattern -> assertThat(answers()).contains(method + " " + pattern + " " + status));
    }
}
