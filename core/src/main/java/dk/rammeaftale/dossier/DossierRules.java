package dk.rammeaftale.dossier;

import dk.rammeaftale.document.Document;
import dk.rammeaftale.document.Id;
import dk.rammeaftale.document.Reference;
import dk.rammeaftale.rule.Check;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Report;
import dk.rammeaftale.shape.Pointer;
import dk.rammeaftale.shape.Shape;
import dk.rammeaftale.shape.Walk;
import java.util.HashMap;
import java.util.HashSet;
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
        /** What a reference points to, and where it stands in the dossier. */
        private record Target(Pointer at, Object value) {}

        @Override
        public void check(Dossier dossier, Report report) {
            Map<Id, Map<Object, Target>> elements = new HashMap<>();
            for (int i = 0; i < dossier.documents().size(); i++) {
                Document document = dossier.documents().get(i);
                if (document != null && document.id() != null) {
                    Pointer at = Pointer.ROOT.then("documents").then(i);
                    elements.computeIfAbsent(document.id(), id -> elementsOf(document, at));
                }
            }
            Walk.through(dossier, (at, value) -> {
                if (value instanceof Reference reference && reference.document().isPresent()) {
                    Map<Object, Target> known =
                            elements.get(reference.document().get());
                    if (known != null) {
                        check(reference, known, at, report);
                    }
                }
                return true;
            });
        }

        private static void check(Reference reference, Map<Object, Target> known, Pointer at, Report report) {
            Id document = reference.document().orElseThrow();
            Target target = known.get(reference.element().orElse(document));
            if (target == null) {
                Id element = reference.element().orElseThrow();
                Pointer where = at.then("element");
                report.add(Code.REFERENCE_UNRESOLVED_IN_DOSSIER, where, "value", element, "document", document);
            } else if (reference
                    .wording()
                    .filter(quote -> !says(target.value, quote))
                    .isPresent()) {
                report.add(Code.QUOTE_DIFFERS, at.then("wording"), "target", target.at);
            }
        }

        /** The elements of a document by their ids, and the document itself by its own. */
        private static Map<Object, Target> elementsOf(Document document, Pointer where) {
            Map<Object, Target> elements = new HashMap<>();
            Walk.through(document, where, (at, value) -> {
                if (value.getClass().isRecord() && !Shape.isScalar(value.getClass())) {
                    Shape.of(value.getClass()).components().stream()
                            .filter(c -> c.name().equals("id"))
                            .map(c -> c.value(value))
                            .filter(id -> id != null)
                            .forEach(id -> elements.putIfAbsent(id, new Target(at, value)));
                }
                return true;
            });
            return elements;
        }

        /** Whether the words stand in the element, or in what is inside it; white space counts for nothing. */
        private static boolean says(Object element, String words) {
            boolean[] found = {false};
            Walk.through(element, (at, value) -> {
                found[0] |= value instanceof String text && folded(text).contains(folded(words));
                return !found[0];
            });
            return found[0];
        }

        private static String folded(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }
}
