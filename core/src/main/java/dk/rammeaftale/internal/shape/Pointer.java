package dk.rammeaftale.internal.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, a JSON Pointer (RFC 6901) as a linked list from the last step to the root.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parent the enclosing place, or null at the root
 * @param step a property's name or an element's index
 */
public record Pointer(@Nullable Pointer parent, Object step) {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** Returns the place one step down. */
    public Pointer then(Object next) {
        return new Pointer(this, next);
    }

    /** Returns the place several steps down. */
    public Pointer plus(Pointer below) {
        return below.parent == null ? this : plus(below.parent).then(below.step);
    }

    /** Returns whether this is the whole document. */
    public boolean isRoot() {
        return parent == null;
    }

    /** Parses a pointer; a step of digits becomes an index. */
    public static Pointer parse(String text) {
        Pointer pointer = ROOT;
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("\"" + text + "\" is not a JSON Pointer, which begins with a /");
        }
        if (!text.isEmpty()) {
            for (String step : text.substring(1).split("/", -1)) {
                pointer = pointer.then(INDEX.matcher(step).matches() ? Integer.valueOf(step) : unescape(step));
            }
        }
        return pointer;
    }

    /** Returns the steps from the root. */
    public List<Object> steps() {
        List<Object> steps = new ArrayList<>();
        for (Pointer p = this; p.parent != null; p = p.parent) {
            steps.add(p.step);
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Returns the pointer as RFC 6901 writes it; the root is the empty string. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps()) {
            text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
