package dk.rammeaftale;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path from a document to a place in it, with every value on it.
 *
 * @param links the values, from the document to the value at the place
 */
record Trail(List<Link> links) {

    /**
     * A value on the path.
     *
     * @param around the class of the enclosing record, or of the document itself
     * @param name the name of its component or extension; empty for the document
     * @param isElement whether it is an element of a list
     * @param value the value
     */
    record Link(
            Class<?> around,
            String name,
            boolean isElement,
            @Nullable Object value) {

        boolean isExtension() {
            return !name.isEmpty() && Shape.of(around).component(name).isEmpty();
        }

        /** Returns a component of the value. */
        @Nullable
        Object component(String component) {
            return value != null && Shape.isObject(value)
                    ? Shape.value(value, component).orElse(null)
                    : null;
        }
    }

    static Trail to(Pointer at, @Nullable Object value, Document document) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(document.getClass(), "", false, document));
        Object holder = document;
        List<Object> steps = at.steps();
        for (int i = 0; i < steps.size(); i++) {
            String name = steps.get(i).toString();
            boolean isElement = Shape.of(holder.getClass())
                            .component(name)
                            .filter(c -> c.list())
                            .isPresent()
                    && i + 1 < steps.size();
            Object on = Shape.value(holder, name).orElse(value);
            if (isElement && on instanceof List<?> list && steps.get(++i) instanceof Integer index) {
                on = list.get(index);
            }
            links.add(new Link(holder.getClass(), name, isElement, on));
            holder = on == null ? holder : on;
        }
        return new Trail(links);
    }

    Link last() {
        return links.get(links.size() - 1);
    }

    /** Returns the enclosing values, the document first. */
    List<Link> around() {
        return links.subList(0, links.size() - 1);
    }

    /** Returns whether the value at the place is an extension or personal data, and so must not be shown. */
    boolean isPrivate() {
        return last().isExtension()
                || links.stream().anyMatch(link -> link.value != null && Shape.isPersonal(link.value.getClass()));
    }

    /** Returns the id of the innermost element that has one. */
    Optional<Id> nearestId() {
        return links.stream()
                .map(Link::value)
                .filter(value -> value != null && Shape.isObject(value))
                .flatMap(record -> Shape.identity(record, Id.class).stream())
                .reduce((outer, inner) -> inner);
    }
}
