package dk.rammeaftale.json.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A committed document as a plain Jackson mapper sees it, which does not know the model.
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

    /** Returns whether there is a value at a pointer. */
    public boolean has(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    /** Returns the size of the list at a pointer. */
    public int size(String pointer) {
        return root.at(pointer).size();
    }

    /** Returns the text at a pointer; fails for any other value. */
    public String text(String pointer) {
        return root.at(pointer).stringValue();
    }

    /** Returns the texts of a list. */
    public List<String> texts(String pointer) {
        return root.at(pointer).valueStream().map(JsonNode::stringValue).toList();
    }

    /** Returns one property of each element of a list; fails for an element without it. */
    public List<String> each(String pointer, String property) {
        return root.at(pointer)
                .valueStream()
                .map(element -> element.path(property).stringValue())
                .toList();
    }
}
