package dk.rammeaftale.json.laws;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.json.mutation.JsonText;
import dk.rammeaftale.json.mutation.JsonText.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document, outside extensions, with its expected type.
 *
 * @param pointer the pointer of the value
 * @param member the value, with its name if it is a property
 * @param around the object that has the property, or null for an element of a list and for the whole document
 * @param owner the record class of that object, or null
 * @param list whether a list is expected
 * @param kind the expected kind of the value, or of each element of the list
 * @param type the expected class
 * @param optional whether the property may be left out
 */
record Place(
        String pointer,
        Member member,
        @Nullable JsonText around,
        @Nullable Class<?> owner,
        boolean list,
        Kind kind,
        Class<?> type,
        boolean optional) {

    private static final String TYPE = "type";
    private static final String FORMAT_VERSION = "formatVersion";

    /** Returns all places of a document in preorder. */
    static List<Place> of(byte[] document) {
        List<Place> places = new ArrayList<>();
        Member root = new Member(null, -1, JsonText.parse(document));
        add(new Place("", root, null, null, false, Kind.CHOICE, Document.class, false), places);
        return places;
    }

    private static void add(Place place, List<Place> to) {
        to.add(place);
        JsonText value = place.member.value();
        if (place.list && value.kind == JsonText.Kind.LIST) {
            for (int i = 0; i < value.members.size(); i++) {
                Member element = value.members.get(i);
                String pointer = JsonText.step(place.pointer, element, i);
                add(new Place(pointer, element, null, null, false, place.kind, place.type, false), to);
            }
        } else if (value.kind == JsonText.Kind.OBJECT) {
            Class<?> record = place.recordType();
            if (record != null) {
                addProperties(place, record, to);
            }
        }
    }

    private static void addProperties(Place place, Class<?> record, List<Place> to) {
        JsonText object = place.member.value();
        for (Member property : object.members) {
            String name = Objects.requireNonNull(property.name());
            String pointer = JsonText.step(place.pointer, property, 0);
            Component component = Shape.of(record).component(name).orElse(null);
            if (component != null && component.kind() != Kind.EXTENSIONS) {
                boolean optional = component.optional() || component.list();
                add(
                        new Place(
                                pointer,
                                property,
                                object,
                                record,
                                component.list(),
                                component.kind(),
                                component.type(),
                                optional),
                        to);
            } else if (component == null && place.knownNames().contains(name)) {
                to.add(new Place(pointer, property, object, record, false, Kind.TEXT, String.class, false));
            }
        }
    }

    /** Returns the record class of the object at this place, or null. */
    private @Nullable Class<?> recordType() {
        if (kind == Kind.CHOICE) {
            JsonText type = member.value().get(TYPE);
            return type == null ? null : Shape.choices(this.type).get(type.text());
        }
        return kind == Kind.RECORD ? type : null;
    }

    /** Returns the property names of the object at this place in declaration order, without extensions. */
    Set<String> knownNames() {
        Class<?> record = Objects.requireNonNull(recordType());
        Set<String> names = Shape.of(record).components().stream()
                .filter(component -> component.kind() != Kind.EXTENSIONS)
                .map(Component::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (kind == Kind.CHOICE) {
            names.add(TYPE);
        }
        if (pointer.isEmpty()) {
            names.add(FORMAT_VERSION);
        }
        return names;
    }

    boolean isObject() {
        return !list && (kind == Kind.RECORD || kind == Kind.CHOICE) && member.value().kind == JsonText.Kind.OBJECT;
    }

    boolean isProperty() {
        return member.name() != null;
    }

    /** Returns whether this property decides how the object around it is read, such as {@code type}. */
    boolean isTypeOrVersion() {
        return owner != null
                && Shape.of(owner)
                        .component(Objects.requireNonNull(member.name()))
                        .isEmpty();
    }

    boolean isElement() {
        return !isProperty() && !pointer.isEmpty();
    }
}
