package dk.rammeaftale.json.growth;

import dk.rammeaftale.Document;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Component;
import dk.rammeaftale.internal.shape.Shape.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of the model, with the shortest path to it from a document.
 *
 * @param way the steps from the document's type; the last step is the list, with the type of its elements
 */
record ListPlace(List<Step> way) {

    /**
     * A component on the path.
     *
     * @param owner the record class that has the component
     * @param component the component
     * @param type the type that it holds, or one of several possible types
     */
    record Step(Class<?> owner, Component component, Class<?> type) {

        boolean isList() {
            return component.list();
        }
    }

    /** Returns all lists of the model, each in the document where it is nearest to the root. */
    static List<ListPlace> all() {
        Set<String> seen = new HashSet<>();
        return everywhere().stream()
                .filter(place -> seen.add(place.list().owner() + "." + place.name()))
                .toList();
    }

    /** Returns all lists in all documents, including those of documents in a dossier. */
    static List<ListPlace> everywhere() {
        List<ListPlace> places = new ArrayList<>();
        Shape.choices(Document.class).values().forEach(type -> places.addAll(in(type)));
        return places;
    }

    private static List<ListPlace> in(Class<?> document) {
        List<ListPlace> found = new ArrayList<>();
        Deque<ListPlace> open = new ArrayDeque<>(List.of(new ListPlace(List.of())));
        Set<Object> seen = new HashSet<>();
        while (!open.isEmpty()) {
            ListPlace here = open.remove();
            Class<?> type = here.way.isEmpty() ? document : here.list().type();
            for (Component component : Shape.of(type).components()) {
                for (Class<?> held : held(component)) {
                    Step step = new Step(type, component, held);
                    if (seen.add(List.of(here.documentInside(), type, component.name(), held))) {
                        ListPlace place = here.then(step);
                        if (component.list()) {
                            found.add(place);
                        }
                        if (Shape.kind(held) == Kind.RECORD) {
                            open.add(place);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Collection<Class<?>> held(Component component) {
        return switch (component.kind()) {
            case CHOICE -> Shape.choices(component.type()).values();
            case EXTENSIONS -> List.of();
            default -> List.of(component.type());
        };
    }

    private ListPlace then(Step step) {
        return new ListPlace(Stream.concat(way.stream(), Stream.of(step)).toList());
    }

    Step list() {
        return way.get(way.size() - 1);
    }

    Class<?> document() {
        return way.get(0).owner();
    }

    /** Returns the type of the innermost document on the path, or {@code Object} if there is none below the root. */
    private Class<?> documentInside() {
        Class<?> inside = Object.class;
        for (Step step : way) {
            inside = Document.class.isAssignableFrom(step.type()) ? step.type() : inside;
        }
        return inside;
    }

    private String name() {
        return list().component().name() + (list().component().kind() == Kind.CHOICE ? ":" + list().type() : "");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(document().getSimpleName());
        for (Step step : way) {
            text.append('/').append(step.component().name()).append(step.isList() ? "/*" : "");
            if (step.component().kind() == Kind.CHOICE) {
                text.append(':').append(step.type().getSimpleName());
            }
        }
        return text.toString();
    }
}
