package dk.rammeaftale;

import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
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

/** Leaves out of any document what is not for everybody. */
final class PublicView {

    private PublicView() {}

    /**
     * Leaves out every contact.
     *
     * @param <T> the type of the document
     * @param document the document
     * @param extensions the names of the extensions that stay
     * @return the copy
     */
    static <T extends Document> T withoutPersonalData(T document, String... extensions) {
        return rewrite(document, value -> withoutPersonalData(value, extensions));
    }

    /**
     * Chooses what of a document may be shown.
     *
     * @param <T> the type of the document
     * @param access the document's access; none means closed
     * @param title makes the document of its title alone
     * @param open makes what everybody may see of an open one
     * @return one of them, or empty if the document is closed
     */
    static <T extends Document> Optional<T> byAccess(Optional<Access> access, Supplier<T> title, Supplier<T> open) {
        return switch (access.orElse(Access.CLOSED)) {
            case CLOSED -> Optional.empty();
            case TITLE_ONLY -> Optional.of(title.get());
            case OPEN -> Optional.of(open.get());
        };
    }

    /**
     * Leaves out every contact, and what in an open document is not open by itself: the attachments. References to what is no
     * longer there keep their words at most.
     *
     * @param <T> the type of the document
     * @param document an open document, of whose elements with an access of their own only what is open is left
     * @param original the document that it was made of
     * @param extensions the names of the extensions that stay
     * @return the copy
     */
    static <T extends Document> T publicView(T document, Document original, String... extensions) {
        T open = rewrite(
                document,
                value -> value instanceof Attachment attachment
                        ? publicView(attachment)
                        : withoutPersonalData(value, extensions));
        Set<Object> gone = gone(open, original);
        Set<Object> others = identitySet(); // ids of other documents and what is in them may be those of elements here
        References references =
                new References(original.id(), reference -> isWithin(reference, original) ? gone : Set.of());
        return rewrite(open, value -> {
            if (value instanceof Reference reference) {
                reference.document().ifPresent(others::add);
                reference
                        .element()
                        .filter(element -> !isWithin(reference, original))
                        .ifPresent(others::add);
            } else if (Shape.isObject(value)) { // what an amendment removes is in the agreement
                Shape.value(value, "removes").ifPresent(ids -> others.addAll((List<?>) ids));
            }
            return gone.contains(value) && !others.contains(value) ? null : references.rewrite(value);
        });
    }

    private static boolean isWithin(Reference reference, Document document) {
        return reference.document().filter(id -> !id.equals(document.id())).isEmpty();
    }

    /**
     * Leaves out the references to what is no longer there in another document.
     *
     * @param <T> the type of the document
     * @param document a document that holds others
     * @param others the ids that are gone from each document in it, by the document's id
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
     * Takes the element out of references to what is gone; what is left are words, or another document. A decision or a claim
     * about it goes with it: about nothing, or about a whole document, it would say what nobody decided.
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
                    ? reference.withElement(Optional.empty())
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
     * Returns the ids of elements that are in one document and not in another.
     *
     * @param now a document
     * @param before the document that it was made of
     * @return the ids
     */
    static Set<Object> gone(Document now, Document before) {
        Set<Object> gone = ids(before);
        gone.removeAll(ids(now));
        return gone;
    }

    private static Set<Object> ids(Document document) {
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
                                .id(attachment.id())
                                .number(attachment.number())
                                .title(attachment.title())
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

    @SuppressWarnings("unchecked") // a record is rewritten to one of its class
    private static <T extends Document> T rewrite(T document, Walk.Rewriter rewriter) {
        return (T) Objects.requireNonNull(Walk.rewrite(document, rewriter));
    }
}
