package dk.rammeaftale.publishing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes HTML element by element, and escapes text and attributes. */
final class Html {

    private final StringBuilder html = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(html);

    /** Writes an element with its content; attributes are alternating names and values. */
    Html element(String name, Runnable content, String... attributes) {
        writer.tag(name, map(attributes));
        content.run();
        writer.tag("/" + name);
        return this;
    }

    /** Writes an element on lines of its own. */
    Html block(String name, Runnable content, String... attributes) {
        writer.line();
        element(name, content, attributes);
        writer.line();
        return this;
    }

    Html element(String name, String text, String... attributes) {
        return element(name, () -> text(text), attributes);
    }

    /** Writes an element without content. */
    Html empty(String name, String... attributes) {
        writer.tag(name, map(attributes));
        return this;
    }

    Html text(String text) {
        writer.text(Plain.inOneLine(text));
        return this;
    }

    /** Writes HTML without escaping it. */
    Html raw(String safe) {
        writer.raw(safe);
        return this;
    }

    private static Map<String, String> map(String... attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], Plain.inOneLine(attributes[i + 1]));
        }
        return map;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
