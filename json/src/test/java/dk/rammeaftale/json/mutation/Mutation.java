package dk.rammeaftale.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * A change of a document.
 *
 * @param what a description of the change
 * @param before the document before the change
 * @param after the document after the change
 * @param places the changed places
 * @param offset the first changed byte, or -1 if values were changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared or modified
record Mutation(String what, byte[] before, byte[] after, List<Place> places, int offset) {

    /**
     * A place where a document was changed.
     *
     * @param pointer the pointer of the place
     * @param within whether the whole value is new, so that anything in it may be wrong
     */
    record Place(String pointer, boolean within) {}

    private static final List<String> NAMES = List.of(
            "id",
            "title",
            "titel",
            "text",
            "name",
            "number",
            "type",
            "formatVersion",
            "extensions",
            "parts",
            "focusAreas",
            "documents",
            "agenda",
            "when",
            "by",
            "element",
            "document",
            "slagelse:budget",
            "slagelse:øre",
            "a:b",
            "a/b~c",
            "");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2.50",
            "1E400",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"meeting\"",
            "\"2021-02-30\"",
            "\"2021-02-28\"",
            "\"2022/2021\"",
            "\"16:00:00\"",
            "\"P24M\"",
            "\"+00:00\"",
            "\"0330\"",
            "\"approved\"",
            "\"2.0\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"text\":\"x\"}",
            "{\"id\":null,\"title\":\"x\"}");

    /** Changes a document at one place. */
    static Mutation of(byte[] document, JsonText root, boolean indented, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> truncated(document, random);
            case 1 -> flipped(document, root, random);
            default -> inTree(document, root, indented, random);
        };
    }

    private static Mutation truncated(byte[] document, Random random) {
        int length = random.nextInt(document.length);
        byte[] after = Arrays.copyOf(document, length);
        return new Mutation("truncate at " + length, document, after, List.of(), startOfCharacter(document, length));
    }

    private static Mutation flipped(byte[] document, JsonText root, Random random) {
        int at = random.nextInt(document.length);
        byte[] after = document.clone();
        after[at] ^= (byte) (random.nextBoolean() ? 1 << random.nextInt(8) : 1 + random.nextInt(255));
        List<Place> places = new ArrayList<>(List.of(new Place(root.pointerAt(at), true)));
        if (PlainReader.isJson(after)) {
            places.add(new Place(JsonText.parse(after).pointerAt(at), true)); // differs if the byte is in a name
        }
        String what = "flip byte " + at + " from " + character(document[at]) + " to " + character(after[at]);
        return new Mutation(what, document, after, places, startOfCharacter(document, at));
    }

    private static String character(byte b) {
        return b > ' ' ? String.valueOf((char) b) : String.format("0x%02X", b);
    }

    /** Returns the first byte of the character that contains a byte, because positions are those of characters. */
    private static int startOfCharacter(byte[] document, int at) {
        int start = at;
        while (start > 0 && (document[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    private static Mutation inTree(byte[] document, JsonText root, boolean indented, Random random) {
        record Container(String pointer, JsonText json) {}
        List<Container> containers = new ArrayList<>();
        root.containers("", (pointer, json) -> {
            if (!json.members.isEmpty()) {
                containers.add(new Container(pointer, json));
            }
        });
        Container container = containers.get(random.nextInt(containers.size()));
        List<JsonText.Member> members = container.json.members;
        List<JsonText.Member> kept = List.copyOf(members);
        List<Place> places = new ArrayList<>();
        String what = change(container.pointer, members, texts(root, random), places, random);
        byte[] after = root.write(indented);
        members.clear();
        members.addAll(kept);
        return new Mutation(what, document, after, places, -1);
    }

    /** A scalar from the document, which may create a duplicate of something unique. */
    private static JsonText texts(JsonText root, Random random) {
        JsonText text = root;
        while (text.kind != JsonText.Kind.SCALAR && !text.members.isEmpty()) {
            text = text.members.get(random.nextInt(text.members.size())).value();
        }
        return text;
    }

    private static String change(
            String at, List<JsonText.Member> members, JsonText other, List<Place> places, Random random) {
        int i = random.nextInt(members.size());
        JsonText.Member member = members.get(i);
        String pointer = JsonText.step(at, member, i);
        boolean isProperty = member.name() != null;
        switch (random.nextInt(5)) {
            case 0 -> {
                members.remove(i);
                places.add(new Place(pointer, false));
                return "remove " + pointer;
            }
            case 1 -> {
                if (isProperty) {
                    String name = newName(Objects.requireNonNull(member.name()), random);
                    JsonText.Member renamed = new JsonText.Member(name, member.value());
                    members.set(i, renamed);
                    places.add(new Place(pointer, false));
                    places.add(new Place(JsonText.step(at, renamed, i), true));
                    return "rename " + pointer + " to " + name;
                }
                return retype(members, i, pointer, other, places, random);
            }
            case 2 -> {
                return retype(members, i, pointer, other, places, random);
            }
            case 3 -> {
                boolean same = !isProperty || random.nextBoolean();
                JsonText.Member twice =
                        same ? member : new JsonText.Member(member.name(), value(member.value(), other, random));
                int to = isProperty ? random.nextInt(members.size() + 1) : i + 1;
                members.add(to, twice);
                places.add(new Place(isProperty ? pointer : JsonText.step(at, twice, to), true));
                return "duplicate " + pointer + (same ? "" : " as " + twice.value());
            }
            default -> {
                int to = random.nextInt(members.size());
                members.remove(i);
                members.add(to, member);
                if (!isProperty) {
                    places.add(new Place(at, false)); // the order of the list may now be wrong
                }
                return "move " + pointer + " to place " + to;
            }
        }
    }

    private static String retype(
            List<JsonText.Member> members, int i, String pointer, JsonText other, List<Place> places, Random random) {
        JsonText.Member member = members.get(i);
        JsonText value = value(member.value(), other, random);
        members.set(i, new JsonText.Member(member.name(), value));
        places.add(new Place(pointer, true));
        return "retype " + pointer + " as " + value;
    }

    private static JsonText value(JsonText old, JsonText other, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> other;
            case 1 -> JsonText.parse("[" + old + "]");
            case 2 -> old.members.isEmpty() ? other : old.members.get(0).value();
            default -> JsonText.parse(VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    private static String newName(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> name + "x";
            case 1 -> name.isEmpty() ? "x" : name.substring(1);
            default -> NAMES.get(random.nextInt(NAMES.size()));
        };
    }

    @Override
    public String toString() {
        return what + "\n  before: " + new String(before, UTF_8) + "\n  after:  " + new String(after, UTF_8);
    }
}
