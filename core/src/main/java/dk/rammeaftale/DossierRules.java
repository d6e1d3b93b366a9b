package dk.rammeaftale;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            Walk.throughRecords(dossier, (at, record) -> {
                if (record instanceof Reference reference
                        && reference.document().isPresent()) {
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
            } else if (target.value instanceof Document) {
                return; // the words are a name of it, and no quote
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
            Walk.throughRecords(document, where, (at, record) -> {
                Shape.identity(record, Id.class).ifPresent(id -> elements.putIfAbsent(id, new Target(at, record)));
                return true;
            });
            return elements;
        }

        /** Whether the words stand in the element, or in what is inside it; white space counts for nothing. */
        private static boolean says(Object element, String words) {
            boolean[] found = {false};
            String wanted = folded(words);
            Walk.throughRecords(element, (at, record) -> {
                found[0] |= texts(record).anyMatch(text -> folded(text).contains(wanted));
                return !found[0];
            });
            return found[0];
        }

        private static Stream<String> texts(Object record) {
            return Shape.of(record.getClass()).components().stream()
                    .filter(c -> c.kind() == Kind.TEXT)
                    .map(c -> c.value(record))
                    .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
        }

        private static String folded(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    /** An amendment changes an agreement of the dossier, and its parties are among that agreement's. */
    static final class AmendsAgreement implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            for (int i = 0; i < dossier.documents().size(); i++) {
                Id amended = Amending.amended(dossier.documents().get(i)).orElse(null);
                if (amended == null) {
                    continue;
                }
                Optional<FrameworkAgreement> agreement = dossier.agreement(amended);
                if (agreement.isPresent()) {
                    Amendment amendment = (Amendment) dossier.documents().get(i);
                    parties(amendment, agreement.get(), i, report);
                    removes(amendment, amended, dossier, i, report);
                } else {
                    report.add(Code.AMENDS_NO_AGREEMENT, "/documents/" + i + "/amends", "value", amended);
                }
            }
        }

        /** What an amendment removes stands in the agreement, or came by another amendment of it. */
        private static void removes(Amendment amendment, Id amended, Dossier dossier, int i, Report report) {
            for (int r = 0; r < amendment.removes().size(); r++) {
                Id removed = amendment.removes().get(r);
                boolean there = removed == null
                        || dossier.documents().stream()
                                .filter(d -> d != null && d != amendment && isOf(amended, d))
                                .anyMatch(d -> d.element(removed).isPresent());
                if (!there) {
                    report.add(Code.REMOVES_NOTHING, "/documents/" + i + "/removes/" + r, "value", removed);
                }
            }
        }

        private static boolean isOf(Id agreement, Document document) {
            return agreement.equals(document.id())
                    || Amending.amended(document).filter(agreement::equals).isPresent();
        }

        private static void parties(Amendment amendment, FrameworkAgreement agreement, int i, Report report) {
            Set<Authority> parties = new HashSet<>();
            agreement.parties().stream().filter(Objects::nonNull).forEach(p -> parties.add(p.authority()));
            for (int p = 0; p < amendment.parties().size(); p++) {
                Authority authority = amendment.parties().get(p) == null
                        ? null
                        : amendment.parties().get(p).authority();
                if (authority != null && !parties.isEmpty() && !parties.contains(authority)) {
                    String who = authority.nameOrKey();
                    report.add(Code.PARTY_NOT_OF_AGREEMENT, "/documents/" + i + "/parties/" + p, "who", who);
                }
            }
        }
    }

    /** Of two amendments that take effect on one day, nothing but their order in the dossier says which one holds. */
    static final class ChangedOnceADay implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Map<List<Object>, Map<Object, Pointer>> days = new HashMap<>();
            for (int i = 0; i < dossier.documents().size(); i++) {
                Document document = dossier.documents().get(i);
                Id amended = Amending.amended(document).orElse(null);
                if (amended != null && document instanceof Amendment amendment) {
                    Pointer at = Pointer.ROOT.then("documents").then(i);
                    amendment.effective().flatMap(When::day).ifPresent(day -> {
                        var earlier = days.computeIfAbsent(List.of(amended, day), d -> new HashMap<>());
                        check(amendment, at, earlier, report);
                    });
                }
            }
        }

        /** Looks at each element that is changed, and, unless another has changed it, at what is in it. */
        private static void check(Amendment amendment, Pointer at, Map<Object, Pointer> earlier, Report report) {
            Map<Object, Pointer> changed = new HashMap<>();
            BiConsumer<Object, Pointer> change = (id, here) -> {
                Pointer first = earlier.get(id);
                if (first != null) {
                    report.add(Code.CHANGED_TWICE_ON_ONE_DAY, here, "value", id, "first", first);
                }
                changed.put(id, here);
            };
            for (String name : Amending.ELEMENTS) {
                List<?> elements = (List<?>) Shape.value(amendment, name).orElseThrow();
                for (int e = 0; e < elements.size(); e++) {
                    Object element = elements.get(e);
                    if (element != null) {
                        Walk.throughRecords(element, at.then(name).then(e), (here, record) -> {
                            Optional<Id> id = Shape.identity(record, Id.class);
                            id.ifPresent(i -> change.accept(i, here.then("id")));
                            return id.filter(earlier::containsKey).isEmpty();
                        });
                    }
                }
            }
            for (String name : Amending.PROPERTIES) {
                Shape.value(amendment, name).ifPresent(value -> change.accept(name, at.then(name)));
            }
            for (int r = 0; r < amendment.removes().size(); r++) {
                Id id = amendment.removes().get(r);
                if (id != null) {
                    change.accept(id, at.then("removes").then(r));
                }
            }
            earlier.putAll(changed);
        }
    }

    static final class NoCircle implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Map<Id, FrameworkAgreement> agreements = new HashMap<>();
            agreements(dossier).filter(a -> a.id() != null).forEach(a -> agreements.putIfAbsent(a.id(), a));
            for (int i = 0; i < dossier.documents().size(); i++) {
                if (dossier.documents().get(i) instanceof FrameworkAgreement agreement) {
                    for (int p = 0; p < agreement.predecessors().size(); p++) {
                        Id predecessor = document(agreement.predecessors().get(p));
                        if (predecessor != null && reaches(predecessor, agreement.id(), agreements)) {
                            String at = "/documents/" + i + "/predecessors/" + p;
                            report.add(Code.PREDECESSORS_IN_CIRCLE, at, "value", predecessor);
                        }
                    }
                }
            }
        }

        private static boolean reaches(Id from, Id to, Map<Id, FrameworkAgreement> agreements) {
            Set<Id> seen = new HashSet<>();
            Deque<Id> open = new ArrayDeque<>(List.of(from));
            while (!open.isEmpty()) {
                Id id = open.remove();
                if (id.equals(to)) {
                    return true;
                }
                FrameworkAgreement agreement = seen.add(id) ? agreements.get(id) : null;
                if (agreement != null) {
                    agreement.predecessors().stream()
                            .map(NoCircle::document)
                            .filter(Objects::nonNull)
                            .forEach(open::add);
                }
            }
            return false;
        }

        private static @Nullable Id document(@Nullable Reference reference) {
            return reference == null ? null : reference.document().orElse(null);
        }
    }

    private static Stream<FrameworkAgreement> agreements(Dossier dossier) {
        return dossier.documents().stream()
                .filter(FrameworkAgreement.class::isInstance)
                .map(FrameworkAgreement.class::cast);
    }
}
