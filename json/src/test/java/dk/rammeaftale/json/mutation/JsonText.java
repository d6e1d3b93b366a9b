package dk.rammeaftale.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A mutable JSON tree that keeps the text: order of properties, duplicate names, and the spelling of scalars. */
public final class JsonText {

    /** The kind of value. */
    public enum Kind {
        /** An object. */
        OBJECT,
        /** A list. */
        LIST,
        /** A scalar. */
        SCALAR
    }

    /**
     * A member of an object or a list.
     *
     * @param name the name, or null in a list
     * @param nameStart the first byte of the name, its quote, or -1
     * @param value the value
     */
    public record Member(@Nullable String name, int nameStart, JsonText value) {

        Member(@Nullable String name, JsonText value) {
            this(name, -1, value);
        }

        boolean has(int offset) {
            return (nameStart >= 0 ? nameStart : value.start) <= offset && offset < value.end;
        }
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    public final Kind kind;
    final String written;
    public final List<Member> members = new ArrayList<>();
    private int start = -1;
    private int end = -1;

    private JsonText(Kind kind, String written) {
        this.kind = kind;
        this.written = written;
    }

    /**
     * Parses JSON.
     *
     * @param json the text, UTF-8
     * @return its value
     */
    public static JsonText parse(byte[] json) {
        try (JsonParser p = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            p.nextToken();
            return read(p, json);
        }
    }

    static JsonText parse(String json) {
        return parse(json.getBytes(UTF_8));
    }

    private static JsonText read(JsonParser p, byte[] json) {
        int start = (int) p.currentTokenLocation().getByteOffset();
        JsonText text;
        if (p.currentToken() == JsonToken.START_OBJECT) {
            text = new JsonText(Kind.OBJECT, "");
            while (p.nextToken() != JsonToken.END_OBJECT) {
                String name = p.currentName();
                int nameStart = (int) p.currentTokenLocation().getByteOffset();
                p.nextToken();
                text.members.add(new Member(name, nameStart, read(p, json)));
            }
        } else if (p.currentToken() == JsonToken.START_ARRAY) {
            text = new JsonText(Kind.LIST, "");
            while (p.nextToken() != JsonToken.END_ARRAY) {
                text.members.add(new Member(null, read(p, json)));
            }
        } else {
            p.getString(); // moves the parser past the end of the string
            int end = (int) p.currentLocation().getByteOffset();
            text = new JsonText(Kind.SCALAR, new String(json, start, end - start, UTF_8));
        }
        text.start = start;
        text.end = (int) p.currentLocation().getByteOffset();
        return text;
    }

    /**
     * Returns the offset of the value in the text that it was parsed from.
     *
     * @return the offset of the first byte
     */
    public int start() {
        return start;
    }

    /**
     * Returns the end of the value in the text that it was parsed from.
     *
     * @return the offset of the first byte after the value
     */
    public int end() {
        return end;
    }

    boolean isText() {
        return written.startsWith("\"");
    }

    /**
     * Returns the text of a scalar without its quotes. Escapes are not decoded; the tests compare no texts with
     * escapes.
     *
     * @return the text
     */
    public String text() {
        return isText() ? written.substring(1, written.length() - 1) : written;
    }

    /**
     * Returns the value of a property.
     *
     * @param name the property's name
     * @return its value, or null if there is none
     */
    public @Nullable JsonText get(String name) {
        return members.stream()
                .filter(m -> name.equals(m.name))
                .map(Member::value)
                .findFirst()
                .orElse(null);
    }

    /** Returns the value at a pointer, or null. */
    @Nullable
    JsonText at(String pointer) {
        JsonText text = this;
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            if (text == null) {
                return null;
            } else if (text.kind == Kind.LIST) {
                int i = step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
                text = i < text.members.size() ? text.members.get(i).value : null;
            } else {
                text = text.get(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return text;
    }

    /**
     * Returns the pointer of a member.
     *
     * @param pointer the pointer of the object or list that it is in
     * @param member the member
     * @param index its index there
     * @return its pointer
     */
    public static String step(String pointer, Member member, int index) {
        String step = member.name == null
                ? String.valueOf(index)
                : member.name.replace("~", "~0").replace("/", "~1");
        return pointer + "/" + step;
    }

    /** Returns the pointer of the innermost value that contains a byte; a name belongs to its property. */
    String pointerAt(int offset) {
        String pointer = "";
        JsonText text = this;
        while (true) {
            int i = 0;
            while (i < text.members.size() && !text.members.get(i).has(offset)) {
                i++;
            }
            if (i == text.members.size()) {
                return pointer;
            }
            Member member = text.members.get(i);
            pointer = step(pointer, member, i);
            text = member.value;
        }
    }

    /** Returns the start of the name or scalar that contains a byte, or the byte itself if there is none. */
    int tokenStart(int offset) {
        for (Member member : members) {
            JsonText value = member.value;
            if (value.start <= offset && offset < value.end) {
                return value.kind == Kind.SCALAR ? value.start : value.tokenStart(offset);
            } else if (member.nameStart >= 0 && member.nameStart <= offset && offset < value.start) {
                return member.nameStart;
            }
        }
        return offset;
    }

    /** Visits each container with its pointer, this one first. */
    void containers(String pointer, BiConsumer<String, JsonText> visitor) {
        if (kind != Kind.SCALAR) {
            visitor.accept(pointer, this);
            for (int i = 0; i < members.size(); i++) {
                members.get(i).value.containers(step(pointer, members.get(i), i), visitor);
            }
        }
    }

    /** Returns all scalars in this value. */
    Set<String> texts() {
        Set<String> texts = new HashSet<>();
        addTexts(texts);
        return texts;
    }

    private void addTexts(Set<String> texts) {
        if (kind == Kind.SCALAR) {
            texts.add(text());
        }
        members.forEach(m -> m.value.addTexts(texts));
    }

    /** Shuffles the properties of every object. */
    void shuffle(Random random) {
        if (kind == Kind.OBJECT) {
            Collections.shuffle(members, random);
        }
        members.forEach(m -> m.value.shuffle(random));
    }

    byte[] write(boolean indented) {
        StringBuilder to = new StringBuilder();
        write(to, indented ? "\n" : "");
        return to.toString().getBytes(UTF_8);
    }

    private void write(StringBuilder to, String line) {
        if (kind == Kind.SCALAR) {
            to.append(written);
            return;
        }
        String inner = line.isEmpty() ? "" : line + "  ";
        to.append(kind == Kind.OBJECT ? '{' : '[');
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            to.append(i == 0 ? "" : ",").append(inner);
            if (member.name != null) {
                quote(member.name, to);
                to.append(line.isEmpty() ? ":" : ": ");
            }
            member.value.write(to, inner);
        }
        to.append(members.isEmpty() ? "" : line).append(kind == Kind.OBJECT ? '}' : ']');
    }

    private static void quote(String name, StringBuilder to) {
        to.append('"').append(name.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }

    @Override
    public String toString() {
        return new String(write(false), UTF_8);
    }
}
