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

/**
 * Suggestion for an unknown property: a similar property of the record or of a record inside it, or the types that have
 * such a property.
 *
 * @param steps path of names from the record to the suggested property, such as {@code time}, {@code date}; empty if
 *     there is none
 * @param elsewhere other types with a property of that name, if {@code steps} is empty and there are few
 */
record PropertySuggestion(List<String> steps, List<Class<?>> elsewhere) {

    /** No suggestion. */
    static final PropertySuggestion NONE = new PropertySuggestion(List.of(), List.of());

    private static final int MAX_DEPTH = 2;
    private static final int MAX_TYPES = 3;

    private static final ClassValue<Vocabulary> PROPERTIES = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
            return new Vocabulary(RecordLayout.of(type).names(), name -> Terms.namesOf(type, name));
        }
    };

    /** The types of the model's records. */
    private static final Set<Class<?>> TYPES = types();

    /** Finds a suggestion for a name that the record does not have. */
    static PropertySuggestion of(RecordLayout layout, String name) {
        String here = PROPERTIES
                .get(layout.type())
                .meant(name)
                .filter(known -> !known.equals(name))
                .orElse(null);
        List<String> steps = here == null ? inside(layout, name) : List.of(here);
        return new PropertySuggestion(steps, steps.isEmpty() ? elsewhere(layout, name) : List.of());
    }

    /** Returns the suggestion for messages, such as {@code time.date}, or an empty string. */
    String suggestion() {
        return String.join(".", steps);
    }

    /**
     * Finds the property in the records inside this one; empty if it is not there, or in more than one place at the
     * same depth.
     */
    private static List<String> inside(RecordLayout layout, String name) {
        List<Home> around = List.of(new Home(List.of(), layout.type()));
        for (int depth = 1; depth <= MAX_DEPTH; depth++) {
            List<Home> homes =
                    around.stream().flatMap(home -> home.inside().stream()).toList();
            List<List<String>> found = homes.stream()
                    .flatMap(home -> exactly(home.type, name).map(home::to).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.get(0) : List.of();
            }
            around = homes;
        }
        return List.of();
    }

    /** Returns the few other types that have the property; none for personal data, whose names are not repeated. */
    private static List<Class<?>> elsewhere(RecordLayout layout, String name) {
        List<Class<?>> having = new ArrayList<>();
        boolean isOfModel = TYPES.contains(layout.type()) && !layout.isPersonal();
        for (Class<?> type : isOfModel ? TYPES : Set.<Class<?>>of()) {
            if (Shape.of(type).component(name).isPresent() && !name.equals("extensions")) {
                having.add(type);
            }
        }
        return having.size() > MAX_TYPES ? List.of() : having;
    }

    private static Optional<String> exactly(Class<?> type, String name) {
        return RecordLayout.of(type).names().contains(name)
                ? Optional.of(name)
                : PROPERTIES.get(type).called(name);
    }

    private record Home(List<String> steps, Class<?> type) {

        List<String> to(String component) {
            List<String> to = new ArrayList<>(steps);
            to.add(component);
            return to;
        }

        List<Home> inside() {
            return Shape.of(type).components().stream()
                    .filter(c -> c.kind() == Kind.RECORD && !c.list())
                    .map(c -> new Home(to(c.name()), c.type()))
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
