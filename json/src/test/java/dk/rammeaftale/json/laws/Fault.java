package dk.rammeaftale.json.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammeaftale.internal.language.Suggestion;
import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.json.mutation.JsonText.Member;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A replacement of bytes that makes one value of a document unreadable.
 *
 * @param what a description of the change
 * @param place the value that becomes unreadable
 * @param pointer the expected pointer of the only error
 * @param code the expected code, or an empty string for a text in an illegal form
 * @param from the first byte to replace
 * @param to the first byte after them
 * @param replacement the new bytes
 */
record Fault(String what, Place place, String pointer, String code, int from, int to, String replacement) {

    /** A value of each kind; null means absent and is only refused in lists. */
    private static final Map<String, String> VALUES = values();

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("text", "\"x\"");
        values.put("number", "5");
        values.put("boolean", "true");
        values.put("list", "[]");
        values.put("object", "{}");
        return values;
    }

    /** Returns all faults for a document: values of each wrong kind, and misspelt names. */
    static List<Fault> of(byte[] document) {
        List<Fault> faults = new ArrayList<>();
        List<Place> places = Place.of(document);
        for (Place place : places) {
            addReplaced(place, faults);
            if (place.isObject()) {
                addMisspelt(place, places, faults);
            }
        }
        return faults;
    }

    /**
     * Returns the faults that make a text blank. Numbers of items are left out: two blank numbers would be duplicates,
     * which is another fault.
     */
    static List<Fault> blanksOf(byte[] document) {
        return Place.of(document).stream()
                .filter(place -> place.kind() == Kind.TEXT && !place.list() && !place.isTypeOrVersion())
                .filter(place -> !"number".equals(place.member().name()))
                .map(place -> replaced(place, "a blank", "\" \"", ""))
                .toList();
    }

    private static void addReplaced(Place place, List<Fault> to) {
        String accepted = place.list() ? "list" : accepted(place.kind());
        VALUES.forEach((kind, value) -> {
            if (!kind.equals(accepted)) {
                String code = place.isTypeOrVersion() ? "" : "RA-0006";
                to.add(replaced(place, kind, value, code));
            }
        });
        if (place.isElement()) {
            to.add(replaced(place, "null", "null", "RA-0015"));
        }
        if (place.isTypeOrVersion()) {
            to.add(replaced(place, "another text", "\"nothingOfTheKind\"", ""));
        } else if (!place.list() && refuses(place, "nothing of the kind")) {
            to.add(replaced(place, "a text of another form", "\"nothing of the kind\"", ""));
        }
    }

    private static Fault replaced(Place place, String kind, String value, String code) {
        var text = place.member().value();
        return new Fault("replaced by " + kind, place, place.pointer(), code, text.start(), text.end(), value);
    }

    private static String accepted(Kind kind) {
        return switch (kind) {
            case TEXT, SCALAR, WORD -> "text";
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            case RECORD, CHOICE, EXTENSIONS -> "object";
        };
    }

    private static boolean refuses(Place place, String text) {
        if (place.kind() == Kind.WORD) {
            return true;
        } else if (place.kind() != Kind.SCALAR) {
            return false;
        }
        try {
            Object value = (Object) Scalars.parser(place.type()).invokeExact(text);
            return value == null;
        } catch (Throwable e) { // the type may throw anything for an illegal text
            return true;
        }
    }

    private static void addMisspelt(Place object, List<Place> places, List<Fault> to) {
        Set<String> known = object.knownNames();
        Set<String> written = new LinkedHashSet<>();
        object.member().value().members.forEach(member -> written.add(Objects.requireNonNull(member.name())));
        for (Place property : places) {
            if (property.around() == object.member().value()) {
                addMisspelt(object, property, known, written, to);
            }
        }
    }

    private static void addMisspelt(
            Place object, Place property, Set<String> known, Set<String> written, List<Fault> to) {
        String name = Objects.requireNonNull(property.member().name());
        List<String> absent = new ArrayList<>(known);
        absent.removeIf(k -> written.contains(k) && !k.equals(name));
        Predicate<String> meansIt = misspelt -> !known.contains(misspelt) && isNearest(name, misspelt, absent);
        for (Optional<String> misspelt : List.of(
                withoutALetter(name).stream().filter(meansIt).findFirst(),
                withTwoSwapped(name).stream().filter(meansIt).findFirst())) {
            misspelt.ifPresent(m -> to.add(misspelt(object, property, m)));
        }
    }

    /** Returns whether one name is nearer than all others. */
    private static boolean isNearest(String name, String misspelt, List<String> absent) {
        List<String> reversed = new ArrayList<>(absent);
        Collections.reverse(reversed);
        return Suggestion.nearest(misspelt, absent).filter(name::equals).isPresent()
                && Suggestion.nearest(misspelt, reversed).filter(name::equals).isPresent();
    }

    private static List<String> withoutALetter(String name) {
        List<String> names = new ArrayList<>();
        for (int i = name.length() - 1; i >= 0; i--) {
            names.add(name.substring(0, i) + name.substring(i + 1));
        }
        return names;
    }

    private static List<String> withTwoSwapped(String name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            if (name.charAt(i) != name.charAt(i + 1)) {
                names.add(name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2));
            }
        }
        return names;
    }

    private static Fault misspelt(Place object, Place property, String misspelt) {
        Member member = property.member();
        int end = member.nameStart() + Objects.requireNonNull(member.name()).length() + 2;
        return new Fault(
                "misspelt " + misspelt,
                property,
                object.pointer() + "/" + misspelt,
                "RA-0005",
                member.nameStart(),
                end,
                '"' + misspelt + '"');
    }

    /** Returns the document with the fault. */
    byte[] in(byte[] document) {
        return in(document, this, null);
    }

    /** Returns the document with this fault and another. */
    byte[] with(Fault other, byte[] document) {
        return from < other.from ? in(document, this, other) : in(document, other, this);
    }

    private static byte[] in(byte[] document, Fault first, @Nullable Fault second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length + 64);
        bytes.write(document, 0, first.from);
        bytes.writeBytes(first.replacement.getBytes(UTF_8));
        int end = first.to;
        if (second != null) {
            bytes.write(document, end, second.from - end);
            bytes.writeBytes(second.replacement.getBytes(UTF_8));
            end = second.to;
        }
        bytes.write(document, end, document.length - end);
        return bytes.toByteArray();
    }

    /**
     * Returns whether the faults are independent: neither is inside the bytes that the other replaces, nor in an object
     * where the other misspells a name, because a second misspelling there may change the suggestion.
     */
    boolean isApartFrom(Fault other) {
        return !isIn(other.place.pointer()) && !other.isIn(place.pointer());
    }

    private boolean isIn(String around) {
        return (place.pointer() + "/").startsWith(around + "/")
                || (isMisspelling() && parent().equals(around.substring(0, Math.max(0, around.lastIndexOf('/')))));
    }

    private String parent() {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    boolean isMisspelling() {
        return code.equals("RA-0005");
    }

    /** Returns whether the error is the expected one. Names in personal data may be masked. */
    boolean isAt(String codeAndPointer) {
        return codeAndPointer.equals(code + " " + pointer)
                || (code.isEmpty() && codeAndPointer.endsWith(" " + pointer))
                || (isMisspelling() && codeAndPointer.equals(code + " " + parent() + "/***"));
    }

    @Override
    public String toString() {
        return place.pointer() + " " + what;
    }
}
