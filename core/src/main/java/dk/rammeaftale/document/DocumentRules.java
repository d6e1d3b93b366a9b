package dk.rammeaftale.document;

import dk.rammeaftale.rule.Check;
import dk.rammeaftale.rule.Code;
import dk.rammeaftale.rule.Report;
import dk.rammeaftale.shape.Pointer;
import dk.rammeaftale.shape.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rules that hold in every document. */
final class DocumentRules {

    private DocumentRules() {}

    /** Shows what belongs to a document itself; the documents in a dossier are documents of their own. */
    private static void throughOwn(Document document, Walk.Visitor visitor) {
        Walk.through(document, (at, value) -> {
            boolean own = at.isRoot() || !(value instanceof Document);
            return own && visitor.visit(at, value);
        });
    }

    private static boolean isElementId(Pointer at, Object value) {
        return value instanceof Id
                && "id".equals(at.step())
                && at.parent() != null
                && !at.parent().isRoot();
    }

    static Optional<Record> element(Document document, Id id) {
        if (id.equals(document.id())) {
            return Optional.of((Record) document);
        }
        List<Pointer> found = new ArrayList<>();
        throughOwn(document, (at, value) -> {
            if (found.isEmpty() && value.equals(id) && isElementId(at, value)) {
                found.add(at);
            }
            return found.isEmpty();
        });
        return found.stream()
                .findFirst()
                .flatMap(at -> Walk.at(document, Objects.requireNonNull(at.parent())))
                .map(Record.class::cast);
    }

    static final class IdsUnique implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            Map<Object, Pointer> first = new HashMap<>();
            throughOwn(document, (at, value) -> {
                if (isElementId(at, value)) {
                    Pointer earlier = first.putIfAbsent(value, at);
                    if (earlier != null) {
                        report.add(Code.ID_REPEATED, at, "value", value, "first", earlier);
                    }
                }
                return true;
            });
        }
    }

    static final class ReferencesResolve implements Check<Document> {
        @Override
        public void check(Document document, Report report) {
            Set<Object> ids = new HashSet<>();
            Map<Pointer, Id> references = new LinkedHashMap<>();
            throughOwn(document, (at, value) -> {
                if (isElementId(at, value)) {
                    ids.add(value);
                } else if (value instanceof Reference reference
                        && reference.element().isPresent()) {
                    if (reference
                            .document()
                            .filter(d -> !d.equals(document.id()))
                            .isEmpty()) {
                        references.put(at, reference.element().get());
                    }
                }
                return true;
            });
            references.forEach((at, element) -> {
                if (!ids.contains(element)) {
                    report.add(Code.REFERENCE_UNRESOLVED, at.then("element"), "value", element);
                }
            });
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

    static final class SomethingReferred implements Check<Reference> {
        @Override
        public void check(Reference reference, Report report) {
            if (reference.document().isEmpty()
                    && reference.element().isEmpty()
                    && reference.wording().isEmpty()) {
                report.add(Code.REFERENCE_EMPTY, "");
            }
        }
    }

    static final class SomethingSaid implements Check<Passage> {
        @Override
        public void check(Passage passage, Report report) {
            if (passage.title().isEmpty()
                    && passage.text().isEmpty()
                    && passage.passages().isEmpty()) {
                report.add(Code.PASSAGE_EMPTY, "");
            }
        }
    }

    static final class SomethingAttached implements Check<Attachment> {
        @Override
        public void check(Attachment attachment, Report report) {
            if (attachment.number().isEmpty()
                    && attachment.title().isEmpty()
                    && attachment.url().isEmpty()) {
                report.add(Code.ATTACHMENT_EMPTY, "");
            }
        }
    }

    static final class OneLastDay implements Check<Deadline> {
        @Override
        public void check(Deadline deadline, Report report) {
            if (deadline.atLatest().isPresent() == deadline.before().isPresent()) {
                report.add(Code.DEADLINE_NOT_ONE, "");
            }
        }
    }
}
