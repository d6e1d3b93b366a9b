package dk.rammeaftale.json.internal.reading;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.language.Terms;
import dk.rammeaftale.internal.language.Vocabulary;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.json.internal.layout.RecordLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the property that somebody may have meant by an unknown one: here, in what stands here, or in another type. */
final class PropertyMeant {

    private static final int DEEPEST = 2;
    private static final int MOST_TYPES = 3;

    private static final ClassValue<Vocabulary> PROPERTIES = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
            return new Vocabulary(RecordLayout.of(type).names(), name -> Terms.namesOf(type, name));
        }
    };

    /** The types of the model's records. */
    private static final Set<Class<?>> TYPES = types();

    private PropertyMeant() {}

    /** Returns the property of the record that is meant. */
    static Optional<String> in(RecordLayout layout, String name) {
        return PROPERTIES.get(layout.type()).meant(name).filter(known -> !known.equals(name));
    }

    /** Returns the one place inside the record where the property has its home, {@code time.date}, or an empty text. */
    static String inside(RecordLayout layout, String name) {
        List<Home> around = List.of(new Home("", layout.type()));
        for (int depth = 1; depth <= DEEPEST; depth++) {
            List<Home> homes =
                    around.stream().flatMap(home -> home.inside().stream()).toList();
            List<String> found = homes.stream()
                    .flatMap(home -> exactly(home.type, name).map(home::to).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.get(0) : "";
            }
            around = homes;
        }
        return "";
    }

    /** Returns the types that have a property of the name, if they are few. */
    static List<String> elsewhere(RecordLayout layout, String name) {
        List<String> having = TYPES.contains(layout.type())
                ? TYPES.stream()
                        .filter(type -> Shape.of(type).component(name).isPresent() && !name.equals("extensions"))
                        .map(Class::getSimpleName)
                        .toList()
                : List.of();
        return having.size() > MOST_TYPES ? List.of() : having;
    }

    private static Optional<String> exactly(Class<?> type, String name) {
        return RecordLayout.of(type).names().contains(name)
                ? Optional.of(name)
                : PROPERTIES.get(type).called(name);
    }

    private record Home(String path, Class<?> type) {

        String to(String component) {
            return path + component;
        }

        List<Home> inside() {
            return Shape.of(type).components().stream()
                    .filter(c -> c.kind() == Kind.RECORD && !c.list())
                    .map(c -> new Home(path + c.name() + ".", c.type()))
                    .toList();
        }
    }

    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Shape.choices(Document.class).values());
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (types.add(type)) {
                List<Class<?>> inside = new ArrayList<>();
                Shape.of(type).components().stream()
                        .filter(component -> component.kind() == Kind.RECORD)
                        .forEach(component -> inside.add(component.type()));
                open.addAll(inside);
            }
        }
        return types;
    }
}
