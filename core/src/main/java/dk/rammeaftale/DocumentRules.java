package dk.rammeaftale;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Identifier;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Index.Element;
import dk.rammeaftale.internal.shape.Index.Repetition;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules that hold in every document. */
final class DocumentRules {

    private DocumentRules() {}

    /** Shows the elements of a document; those of the documents in a dossier are not its own. */
    private static void throughElements(Document document, Walk.Visitor visitor) {
        Walk.throughRecords(document, (at, record) -> {
            return Shape.of(record.getClass()).standsAlone() ? at.isRoot() : visitor.visit(at, record);
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

    /** An id stands once, and a reference inside the document finds one. */
    static final class IdsAndReferences implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            Index index = report.index();
            for (Repetition repetition : index.repetitions()) {
                report.add(
                        Code.ID_REPEATED,
                        index.at(repetition.again()).then("id"),
                        "value",
                        repetition.id(),
                        "first",
                        index.at(repetition.first()).then("id"));
            }
            for (Element<Reference> reference : index.own(Reference.class)) {
                Id element = reference.record().element().orElse(null);
                if (element != null
                        && isWithin(document, reference.record())
                        && index.withId(element).isEmpty()) {
                    Pointer at = index.at(reference);
                    if (report.isRead(at.then("document"))) {
                        report.add(Code.REFERENCE_UNRESOLVED, at.then("element"), "value", element);
                    }
                }
            }
        }

        private static boolean isWithin(Document document, Reference reference) {
            return reference.document().isEmpty() || reference.document().get().equals(document.id());
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
