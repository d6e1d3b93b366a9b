package dk.rammeaftale.json.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A committed document as a plain mapper sees it, one that knows nothing of the model.
 *
 * @param root the document
 */
public record CommittedJson(JsonNode root) {

    private static final Path SAMPLES = Path.of("..", "examples", "samples");

    static Path file(String name) {
        return SAMPLES.resolve(name);
    }

    static CommittedJson of(String name) {
        return of(file(name));
    }

    /** Reads a file. */
    public static CommittedJson of(Path file) {
        try {
            return new CommittedJson(JsonMapper.builder().build().readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether there is anything at a pointer. */
    public boolean has(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    /** How many elements the list at a pointer has. */
    public int size(String pointer) {
        return root.at(pointer).size();
    }

    /** The text at a pointer; anything but a text fails. */
    public String text(String pointer) {
        return root.at(pointer).stringValue();
    }

    /** The texts of a list. */
    public List<String> texts(String pointer) {
        return root.at(pointer).valueStream().map(JsonNode::stringValue).toList();
    }

    /** One property of each element of a list; an element without it fails. */
    public List<String> each(String pointer, String property) {
        return root.at(pointer)
                .valueStream()
                .map(element -> element.path(property).stringValue())
                .toList();
    }
}
