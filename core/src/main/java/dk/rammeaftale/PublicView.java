package dk.rammeaftale;

import static dk.rammeaftale.internal.text.Arguments.requireAll;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Removes from a document what is not public. */
final class PublicView {

    private PublicView() {}

    /**
     * Returns a copy without contacts.
     *
     * @param <T> the type of the document
     * @param document the document
     * @param extensions the names of the extensions to keep
     * @return the copy
     */
    static <T extends Document> T withoutPersonalData(T document, String... extensions) {
        requireAll(extensions, "extensions");
        return rewrite(document, value -> withoutPersonalData(value, extensions));
    }

    /**
     * Chooses the public view of a document by its access.
     *
     * @param <T> the type of the document
     * @param access the document's access; absent means closed
     * @param title creates the view with the title alone
     * @param open creates the view of an open document
     * @return one of the views, or empty if the document is closed
     */
    static <T extends Document> Optional<T> byAccess(Optional<Access> access, Supplier<T> title, Supplier<T> open) {
        return switch (access.orElse(Access.CLOSED)) {
            case CLOSED -> Optional.empty();
            case TITLE_ONLY -> Optional.of(withoutPersonalData(title.get()));
            case OPEN -> Optional.of(open.get());
        };
    }

    /** Returns a copy that has only some components, whether or not they are missing in a draft. */
    static <T extends Document> T only(T document, String... names) {
        Shape shape = Shape.of(document.getClass());
        @SuppressWarnings("unchecked") // the shape is of the document's class
        T copy = (T) shape.create(shape.components().stream()
                .map(component -> {
                    if (!Arrays.asList(names).contains(component.name())) {
                        return component.absent();
                    }
                    Object value = component.value(document);
                    return component.optional() ? Optional.ofNullable(value) : value;
                })
                .toArray());
        return copy;
    }

    /**
     * Returns a copy of an open document without contacts and without attachments that are not open. A reference to an
     * element that was removed keeps at most its wording.
     *
     * @param <T> the type of the document
     * @param document an open document, with items and documents already reduced to their public view
     * @param original the document before anything was removed
     * @param extensions the names of the extensions to keep
     * @return the copy
     */
    static <T extends Document> T publicView(T document, Document original, String... extensions) {
        T open = rewrite(
                document,
                value -> value instanceof Attachment attachment
                        ? publicView(attachment)
                        : withoutPersonalData(value, extensions));
        Set<Object> gone = gone(open, original);
        Set<Object> others = identitySet(); // an id in another document may equal the id of an element here
        References references =
                new References(original.id(), reference -> isWithin(reference, original) ? gone : Set.of());
        return rewrite(open, value -> {
            if (value instanceof Reference reference) {
                reference.document().ifPresent(others::add);
                reference
                        .element()
                        .filter(element -> !isWithin(reference, original))
                        .ifPresent(others::add);
            } else if (Shape.isObject(value)) { // the ids that an amendment removes are elements of the agreement
                Shape.value(value, "removes").ifPresent(ids -> others.addAll((List<?>) ids));
            }
            return gone.contains(value) && !others.contains(value) ? null : references.rewrite(value);
        });
    }

    private static boolean isWithin(Reference reference, Document document) {
        return reference.document().filter(id -> !id.equals(document.id())).isEmpty();
    }

    /**
     * Returns a copy without references to elements that were removed from other documents.
     *
     * @param <T> the type of the document
     * @param document a document that holds others
     * @param others the removed ids of each document in it, by the document's id
     * @return the copy
     */
    static <T extends Document> T resolved(T document, Map<Id, Set<Object>> others) {
        References references = new References(
                document.id(),
                reference -> reference
                        .document()
                        .map(id -> others.getOrDefault(id, Set.of()))
                        .orElse(Set.of()));
        return rewrite(document, references::rewrite);
    }

    /**
     * Removes the element from references to elements that are gone, which leaves a wording or another document. A
     * decision or a claim about a removed element is removed too: without the element it would seem to be about the
     * whole document, which nobody decided.
     */
    private record References(@Nullable Id own, Function<Reference, Set<Object>> goneFrom, Set<Object> ofDecisions) {

        References(@Nullable Id own, Function<Reference, Set<Object>> goneFrom) {
            this(own, goneFrom, identitySet());
        }

        @Nullable
        Object rewrite(Object value) {
            if (value instanceof Reference reference) {
                return without(reference);
            }
            List<?> about = decidedOn(value);
            ofDecisions.addAll(about);
            boolean aboutNothingElse =
                    !about.isEmpty() && about.stream().allMatch(a -> a instanceof Reference r && without(r) == null);
            return aboutNothingElse ? null : value;
        }

        private @Nullable Reference without(Reference reference) {
            if (reference.element().filter(goneFrom.apply(reference)::contains).isEmpty()) {
                return reference;
            }
            boolean toAnother =
                    reference.document().filter(id -> !id.equals(own)).isPresent();
            return reference.wording().isPresent() || (toAnother && !ofDecisions.contains(reference))
                    ? reference.withElement(null)
                    : null;
        }

        private static List<?> decidedOn(Object value) {
            return Shape.isObject(value)
                            && Shape.of(value.getClass()).component("verdict").isPresent()
                    ? (List<?>) Shape.value(value, "about").orElse(List.of())
                    : List.of();
        }
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /**
     * Returns the ids of elements that were removed from a document.
     *
     * @param now the document after the removal
     * @param before the document before it
     * @return the ids
     */
    static Set<Object> gone(Document now, Document before) {
        Set<Object> gone = ids(before);
        gone.removeAll(ids(now));
        return gone;
    }

    /** Returns the ids of a document and of its elements. */
    static Set<Object> ids(Document document) {
        Set<Object> ids = new HashSet<>();
        Walk.throughRecords(document, (at, record) -> {
            Shape.identity(record, Id.class).ifPresent(ids::add);
            return true;
        });
        return ids;
    }

    private static @Nullable Attachment publicView(Attachment attachment) {
        return switch (attachment.access().orElse(Access.CLOSED)) {
            case OPEN -> attachment;
            case TITLE_ONLY ->
                attachment.number().isEmpty() && attachment.title().isEmpty()
                        ? null
                        : Attachment.builder()
                                .id(attachment.id().orElse(null))
                                .number(attachment.number().orElse(null))
                                .title(attachment.title().orElse(null))
                                .access(Access.TITLE_ONLY)
                                .build();
            case CLOSED -> null;
        };
    }

    private static @Nullable Object withoutPersonalData(Object value, String... extensions) {
        if (value instanceof Extensions all) {
            return all.only(extensions);
        }
        return Shape.isPersonal(value.getClass()) ? null : value;
    }

    @SuppressWarnings("unchecked") // a rewritten record keeps its class
    private static <T extends Document> T rewrite(T document, Walk.Rewriter rewriter) {
        return (T) Objects.requireNonNull(Walk.rewrite(document, rewriter));
    }
}
