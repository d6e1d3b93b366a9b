package dk.rammeaftale.dossier;

import dk.rammeaftale.document.Document;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.document.Reference;
import dk.rammeaftale.rule.Check;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Report;
import dk.rammeaftale.shape.Pointer;
import dk.rammeaftale.shape.Shape;
import dk.rammeaftale.shape.Shape.Kind;
import dk.rammeaftale.shape.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules between the documents of a dossier. */
final class DossierRules {

    private DossierRules() {}

    static final class DocumentsUnique implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Set<Id> seen = new HashSet<>();
            for (int i = 0; i < dossier.documents().size(); i++) {
                Document document = dossier.documents().get(i);
                if (document != null && document.id() != null && !seen.add(document.id())) {
                    report.add(Code.DOCUMENT_REPEATED, "/documents/" + i + "/id", "value", document.id());
                }
            }
        }
    }

    /** A document that is not in the dossier may be referred to; an element of one that is must be there. */
    static final class ReferencesResolve implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Map<Id, Map<Object, Object>> elements = new HashMap<>();
            for (Document document : dossier.documents()) {
                if (document != null && document.id() != null) {
                    elements.putIfAbsent(document.id(), elementsOf(document));
                }
            }
            Walk.through(dossier, (at, value) -> {
                if (value instanceof Reference reference && reference.document().isPresent()) {
                    Map<Object, Object> known =
                            elements.get(reference.document().get());
                    if (known != null) {
                        check(reference, known, at, report);
                    }
                }
                return true;
            });
        }

        private static void check(Reference reference, Map<Object, Object> known, Pointer at, Report report) {
            Object target =
                    known.get(reference.element().orElse(reference.document().orElseThrow()));
            if (target == null) {
                report.add(
                        Code.REFERENCE_UNRESOLVED_IN_DOSSIER,
                        at.then("element"),
                        "value",
                        reference.element().orElseThrow(),
                        "document",
                        reference.document().orElseThrow());
            } else if (reference
                    .wording()
                    .filter(quote -> !textsOf(target).contains(quote))
                    .isPresent()) {
                report.add(Code.QUOTE_DIFFERS, at.then("wording"));
            }
        }

        /** The elements of a document by their ids, and the document itself by its own. */
        private static Map<Object, Object> elementsOf(Document document) {
            Map<Object, Object> elements = new HashMap<>();
            Walk.through(document, (at, value) -> {
                if (value.getClass().isRecord() && !Shape.isScalar(value.getClass())) {
                    Shape.of(value.getClass()).components().stream()
                            .filter(c -> c.name().equals("id"))
                            .map(c -> c.value(value))
                            .filter(id -> id != null)
                            .forEach(id -> elements.putIfAbsent(id, value));
                }
                return true;
            });
            return elements;
        }

        private static Set<Object> textsOf(Object target) {
            Set<Object> texts = new HashSet<>();
            for (Shape.Component component : Shape.of(target.getClass()).components()) {
                if (component.kind() == Kind.TEXT) {
                    Object value = component.value(target);
                    if (value instanceof List<?> list) {
                        texts.addAll(list);
                    } else if (value != null) {
                        texts.add(value);
                    }
                }
            }
            return texts;
        }
    }
}
