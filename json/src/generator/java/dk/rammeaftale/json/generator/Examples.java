package dk.rammeaftale.json.generator;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Example values of properties: for each, the first value in the samples. */
final class Examples {

    private static final Path SAMPLES = Path.of("..", "examples", "samples");

    private final Map<String, JsonNode> values = new HashMap<>();

    Examples() {
        for (String sample : List.of(
                "agreement",
                "meeting",
                "dossier",
                "annual-agreement",
                "amended-agreement",
                "minutes",
                "committee-minutes")) {
            try {
                gatherChoice(
                        Document.class,
                        JsonMapper.shared().readTree(Files.readAllBytes(SAMPLES.resolve(sample + ".json"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nullable
    JsonNode of(Class<?> type, Component component) {
        return values.get(type.getName() + "." + component.name());
    }

    private void gatherChoice(Class<?> choice, JsonNode object) {
        String type = object.get("type").stringValue();
        gather(Objects.requireNonNull(Shape.choices(choice).get(type)), object);
    }

    private void gather(Class<?> type, JsonNode object) {
        for (Component component : Shape.of(type).components()) {
            JsonNode value = object.path(component.name());
            if (value.isMissingNode()) {
                continue;
            }
            values.putIfAbsent(type.getName() + "." + component.name(), value);
            for (JsonNode element : component.list()
                    ? value
                    : JsonNodeFactory.instance.arrayNode().add(value)) {
                if (component.kind() == Kind.RECORD) {
                    gather(component.type(), element);
                } else if (component.kind() == Kind.CHOICE) {
                    gatherChoice(component.type(), element);
                }
            }
        }
    }
}
