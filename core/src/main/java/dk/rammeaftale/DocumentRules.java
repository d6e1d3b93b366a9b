package dk.rammeaftale;

import static java.util.Objects.requireNonNull;

import dk.rammeaftale.content.Decision;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.content.Verdict;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Index.Element;
import dk.rammeaftale.internal.shape.Index.Repetition;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.internal.text.OneLine;
import dk.rammeaftale.time.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The rules for all documents. */
final class DocumentRules {

    /** The place where a document states that it is an excerpt. A rule that finds something absent reads it. */
    static final Pointer EXCERPT = Pointer.ROOT.then("excerpt");

    private DocumentRules() {}

    static boolean isExcerpt(Document document) {
        return document.excerpt().orElse(false);
    }

    /**
     * Finds an element by its id: first the document's own elements, then those in scopes with ids of another document.
     */
    static Optional<Record> element(Document document, Id id) {
        if (requireNonNull(id, "id").equals(document.id())) {
            return Optional.of((Record) document);
        }
        List<Object> scopes = new ArrayList<>();
        return element(document, id, scopes)
                .or(() -> scopes.stream()
                        .flatMap(scope -> element(scope, id, new ArrayList<>()).stream())
                        .findFirst());
    }

    static <D extends Document, T> D withElement(D document, Id id, Class<T> type, UnaryOperator<T> change) {
        requireNonNull(change, "change");
        Record element = element(document, id)
                .orElseThrow(() -> new IllegalArgumentException("Nothing in " + document + " has the id " + id));
        if (!type.isInstance(element)) {
            throw new IllegalArgumentException("The element with the id " + id + " in " + document + " is of the type "
                    + element.getClass().getSimpleName() + ", not of " + type.getSimpleName());
        }
        T changed = requireNonNull(change.apply(type.cast(element)), "The change returned null");
        if (changed.getClass() != element.getClass()) {
            throw new IllegalArgumentException("The element with the id " + id + " in " + document + " is of the type "
                    + element.getClass().getSimpleName() + ", but the change returned a value of "
                    + changed.getClass().getSimpleName());
        }
        @SuppressWarnings("unchecked") // only the element is rewritten; of a document, its type is D
        D copy = (D) Walk.replace(document, element, changed);
        return copy;
    }

    static String inShort(Document document) {
        return document.getClass().getSimpleName() + "[" + document.id() + ", "
                + OneLine.shortened(String.valueOf(document.title())) + "]";
    }

    /**
     * Finds an element, and collects the scopes of ids that may also hold it. A document in a dossier is not such a
     * scope.
     */
    private static Optional<Record> element(Object within, Id id, List<Object> scopes) {
        List<Record> found = new ArrayList<>();
        Walk.throughRecords(within, (at, record) -> {
            Shape shape = Shape.of(record.getClass());
            if (at.isRoot() || !shape.isIdScope()) {
                if (!at.isRoot() && found.isEmpty() && id.equals(shape.id(record))) {
                    found.add((Record) record);
                }
                return found.isEmpty();
            }
            if (!shape.standsAlone()) {
                scopes.add(record);
            }
            return false;
        });
        return found.stream().findFirst();
    }

    /** An id is unique in the document, and a reference into the document finds an element. */
    static final class IdsAndReferences implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            Index index = report.index();
            for (Repetition repetition : index.repetitions()) {
                if (!repetition.id().equals(document.id())) {
                    repeated(repetition.again(), repetition.id(), index.at(repetition.first()), report);
                }
            }
            if (document.id() != null) {
                index.withId(document.id()).forEach(again -> repeated(again, document.id(), Pointer.ROOT, report));
            }
            for (Element<Reference> reference : index.own(Reference.class)) {
                Id element = reference.record().element().orElse(null);
                if (element != null
                        && !isExcerpt(document)
                        && isWithin(document, reference.record())
                        && index.withId(element).isEmpty()) {
                    Pointer at = index.at(reference);
                    if (report.isRead(at.then("document"))) {
                        report.add(Code.REFERENCE_UNRESOLVED, at.then("element"), "value", element);
                    }
                }
            }
        }

        private static void repeated(Element<?> again, Object id, Pointer first, Report report) {
            Pointer at = report.index().at(again).then("id");
            report.add(Code.ID_REPEATED, at, "value", id, "first", first.then("id"));
        }

        private static boolean isWithin(Document document, Reference reference) {
            return reference.document().isEmpty() || reference.document().get().equals(document.id());
        }
    }

    /** A document that describes the state of a day holds no decision made later; one that is planned has no verdict yet. */
    static final class DecidedByTheDay implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            When asOf = document.asOf().orElse(null);
            if (asOf == null) {
                return;
            }
            for (Element<Decision> decision : report.index().own(Decision.class)) {
                When made = decision.record().when().orElse(null);
                boolean isPlanned = decision.record()
                        .verdict()
                        .filter(Verdict.PENDING::equals)
                        .isPresent();
                if (made != null && !isPlanned && asOf.certainlyBefore(made)) {
                    Pointer at = report.index().at(decision).then("when");
                    report.add(Code.DECIDED_AFTER_THE_DAY, at, "value", made, "day", asOf);
                }
            }
        }
    }

    static final class IdentifiersUnique implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < document.identifiers().size(); i++) {
                Identifier identifier = document.identifiers().get(i);
                if (identifier != null && !seen.add(identifier.scheme() + "\n" + identifier.value())) {
                    report.add(Code.IDENTIFIER_REPEATED, "/identifiers/" + i, "value", identifier.value());
                }
            }
        }
    }
}
