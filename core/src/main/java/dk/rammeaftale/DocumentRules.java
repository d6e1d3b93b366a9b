package dk.rammeaftale;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that hold in every document. */
final class DocumentRules {

    private DocumentRules() {}

    /** Shows the elements of a document; those of the documents in a dossier are not its own. */
    private static void throughElements(Document document, Walk.Visitor visitor) {
        Walk.throughRecords(document, (at, record) -> {
            // a document is a choice and so has a name; to ask a record for an interface that it lacks is slow
            boolean isDocument = !Shape.of(record.getClass()).typeName().isEmpty();
            return isDocument ? at.isRoot() : visitor.visit(at, record);
        });
    }

    static Optional<Record> element(Document document, Id id) {
        if (id.equals(document.id())) {
            return Optional.of((Record) document);
        }
        List<Record> found = new ArrayList<>();
        throughElements(document, (at, element) -> {
            if (found.isEmpty()
                    && Shape.identity(element, Id.class).filter(id::equals).isPresent()) {
                found.add((Record) element);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /**
     * An id stands once, and a reference inside the document finds one. One rule for both, since going through a document is
     * most of what they cost.
     */
    static final class IdsAndReferences implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            Map<Object, Pointer> ids = new HashMap<>();
            Map<Pointer, Id> references = new LinkedHashMap<>();
            throughElements(document, (at, element) -> {
                if (element instanceof Reference reference && isWithin(document, reference)) {
                    reference.element().ifPresent(to -> references.put(at, to));
                }
                Shape.identity(element, Id.class).ifPresent(id -> {
                    Pointer here = at.then("id");
                    Pointer first = ids.putIfAbsent(id, here);
                    if (first != null) {
                        report.add(Code.ID_REPEATED, here, "value", id, "first", first);
                    }
                });
                return true;
            });
            references.forEach((at, element) -> {
                if (!ids.containsKey(element)) {
                    report.add(Code.REFERENCE_UNRESOLVED, at.then("element"), "value", element);
                }
            });
        }

        private static boolean isWithin(Document document, Reference reference) {
            return reference.document().isEmpty() || reference.document().get().equals(document.id());
        }
    }

    static final class IdentifiersUnique implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            Set<Identifier> seen = new HashSet<>();
            for (int i = 0; i < document.identifiers().size(); i++) {
                Identifier identifier = document.identifiers().get(i);
                if (identifier != null && !seen.add(identifier)) {
                    report.add(Code.IDENTIFIER_REPEATED, "/identifiers/" + i, "value", identifier.value());
                }
            }
        }
    }
}
