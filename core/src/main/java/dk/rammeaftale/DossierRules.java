package dk.rammeaftale;

import dk.rammeaftale.agreement.Changes;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.rule.Check;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.rule.Report;
import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Index.Element;
import dk.rammeaftale.internal.shape.Pointer;
import dk.rammeaftale.internal.shape.Shape;
import dk.rammeaftale.internal.shape.Shape.Kind;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.internal.text.Occurrences;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules between the documents of a dossier. */
final class DossierRules {

    private DossierRules() {}

    /** Finds the agreements of a dossier by their ids. */
    private static Map<Id, Element<Document>> agreements(Index index) {
        Map<Id, Element<Document>> agreements = new HashMap<>();
        for (Element<Document> document : index.own(Document.class)) {
            if (document.record() instanceof FrameworkAgreement agreement && agreement.id() != null) {
                agreements.putIfAbsent(agreement.id(), document);
            }
        }
        return agreements;
    }

    static final class DocumentsUnique implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Set<Id> seen = new HashSet<>();
            seen.add(dossier.id());
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
            Index index = report.index();
            Map<Id, Element<Document>> documents = new HashMap<>();
            for (Element<Document> document : index.own(Document.class)) {
                if (document.record().id() != null) {
                    documents.putIfAbsent(document.record().id(), document);
                }
            }
            Quotes quotes = new Quotes(index);
            for (Element<Reference> reference : index.all(Reference.class)) {
                Element<Document> document =
                        reference.record().document().map(documents::get).orElse(null);
                if (document != null) {
                    boolean isItsOwn = index.isOneIn(List.of(reference), document);
                    check(reference, document, isItsOwn, quotes, report);
                }
            }
            quotes.check(report);
        }

        private static void check(
                Element<Reference> reference,
                Element<Document> document,
                boolean isItsOwn,
                Quotes quotes,
                Report report) {
            Index index = report.index();
            Id element = reference.record().element().orElse(null);
            if (element == null || element.equals(document.record().id())) {
                return; // the words are a name of the document, and no quote
            }
            List<Element<?>> found = index.from(document.number()).withId(element);
            if (found.isEmpty()) {
                if (isItsOwn || DocumentRules.isExcerpt(document.record())) {
                    return; // the document's own rule has told of it
                }
                report.within(index.at(document))
                        .add(
                                Code.REFERENCE_UNRESOLVED_IN_DOSSIER,
                                index.at(reference).then("element"),
                                "value",
                                element,
                                "document",
                                document.record().id());
            } else {
                reference.record().wording().ifPresent(words -> quotes.add(reference, found.get(0), words));
            }
        }
    }

    /** The quotes of texts; white space counts for nothing. All of one text are looked for together. */
    private static final class Quotes {

        private record Quote(Element<Reference> reference, Element<?> of, String words) {}

        private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

        private final Index index;
        private final List<Quote> quotes = new ArrayList<>();
        private final Map<Integer, Set<String>> words = new HashMap<>();
        private final Map<Integer, Boolean> withText = new HashMap<>();

        Quotes(Index index) {
            this.index = index;
        }

        void add(Element<Reference> reference, Element<?> of, String quoted) {
            if (mayBeOf(of)) {
                Quote quote = new Quote(reference, of, folded(quoted));
                quotes.add(quote);
                words.computeIfAbsent(of.number(), number -> new LinkedHashSet<>())
                        .add(quote.words);
            }
        }

        /** Reports what stands neither in the element that it is to be from nor in what is inside that. */
        void check(Report report) {
            Map<Integer, Set<String>> found = new HashMap<>();
            for (Quote quote : quotes) {
                Set<String> inText = found.computeIfAbsent(
                        quote.of.number(),
                        number -> Occurrences.of(words.getOrDefault(number, Set.of()), texts(quote.of)));
                if (!inText.contains(quote.words)) {
                    report.within(index.at(quote.of))
                            .add(Code.QUOTE_DIFFERS, index.at(quote.reference).then("wording"));
                }
            }
        }

        /** Returns whether words beside an element are a quote: it has a text. Beside another, they describe it. */
        private boolean mayBeOf(Element<?> element) {
            return withText.computeIfAbsent(element.number(), number -> hasText(element));
        }

        private boolean hasText(Element<?> element) {
            if (Shape.of(element.record().getClass()).component("text").isEmpty()) {
                return false;
            }
            return isText(element.record())
                    || index.from(element.number()).all(Object.class).stream().anyMatch(e -> isText(e.record()));
        }

        private static boolean isText(Object record) {
            return Shape.value(record, "text").isPresent();
        }

        private List<String> texts(Element<?> element) {
            return Stream.concat(
                            Stream.of(element.record()),
                            index.from(element.number()).all(Object.class).stream()
                                    .map(Element::record))
                    .flatMap(Quotes::texts)
                    .map(Quotes::folded)
                    .toList();
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
            return isFolded(text)
                    ? text
                    : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        }

        private static boolean isFolded(String text) {
            boolean afterSpace = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' ? afterSpace : c < ' ' || Character.isWhitespace(c)) {
                    return false;
                }
                afterSpace = c == ' ';
            }
            return !afterSpace;
        }
    }

    /** An amendment changes an agreement of the dossier, and its parties are among that agreement's. */
    static final class AmendsAgreement implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Index index = report.index();
            List<Element<Document>> documents = index.own(Document.class);
            Map<Id, Element<Document>> agreements = agreements(index);
            Map<Id, Elements> elements = new HashMap<>();
            Map<Id, Set<Authority>> parties = new HashMap<>();
            for (Element<Document> document : documents) {
                Optional.ofNullable(document.record().id())
                        .ifPresent(id -> elements.computeIfAbsent(id, i -> new Elements(index))
                                .add(document));
                Amending.amended(document.record())
                        .ifPresent(id -> elements.computeIfAbsent(id, i -> new Elements(index))
                                .add(document));
            }
            for (Element<Document> document : documents) {
                Id amended = Amending.amended(document.record()).orElse(null);
                Element<Document> agreement = amended == null ? null : agreements.get(amended);
                if (agreement != null && document.record() instanceof Amendment amendment) {
                    Pointer at = index.at(document);
                    Set<Authority> among =
                            parties.computeIfAbsent(amended, id -> parties((FrameworkAgreement) agreement.record()));
                    parties(amendment, at, among, index.at(agreement), report);
                    removes(document, amendment, at, Objects.requireNonNull(elements.get(amended)), report);
                } else if (amended != null && !DocumentRules.isExcerpt(dossier)) {
                    report.add(Code.AMENDS_NO_AGREEMENT, index.at(document).then("amends"), "value", amended);
                }
            }
        }

        /** The elements of an agreement and of the amendments to it, by their ids. */
        private static final class Elements {
            private static final int SEVERAL = -1;

            private final Index index;
            private final Map<Object, Integer> documents = new HashMap<>();
            private final List<Pointer> found = new ArrayList<>();
            private Pointer[] places = {};
            private boolean areAll = true;

            Elements(Index index) {
                this.index = index;
            }

            void add(Element<Document> document) {
                found.add(index.at(document));
                areAll &= !DocumentRules.isExcerpt(document.record());
                index.from(document.number())
                        .ids()
                        .forEach(id -> documents.merge(
                                id, document.number(), (first, second) -> first.equals(second) ? first : SEVERAL));
            }

            Pointer[] places() {
                if (places.length < found.size()) {
                    places = found.toArray(Pointer[]::new);
                }
                return places;
            }

            boolean areInAnother(Id id, Element<Document> document) {
                Integer number = documents.get(id);
                return number != null && number != document.number();
            }
        }

        /** What an amendment removes stands in the agreement, or came by another amendment of it. */
        private static void removes(
                Element<Document> document, Amendment amendment, Pointer at, Elements elements, Report report) {
            List<Id> removes = Amending.changes(amendment).removes();
            for (int r = 0; r < removes.size() && elements.areAll; r++) {
                Id removed = removes.get(r);
                if (removed != null && !elements.areInAnother(removed, document)) {
                    report.within(elements.places())
                            .add(
                                    Code.REMOVES_NOTHING,
                                    at.then("changes").then("removes").then(r),
                                    "value",
                                    removed);
                }
            }
        }

        /** Returns the parties of an agreement, or none of an excerpt, which need not have all of them. */
        private static Set<Authority> parties(FrameworkAgreement agreement) {
            Set<Authority> parties = new HashSet<>();
            if (!DocumentRules.isExcerpt(agreement)) {
                agreement.parties().stream().filter(Objects::nonNull).forEach(p -> parties.add(p.authority()));
            }
            return parties;
        }

        private static void parties(
                Amendment amendment, Pointer at, Set<Authority> among, Pointer agreementAt, Report report) {
            Report within = report.within(agreementAt.then("parties"), agreementAt.then("excerpt"));
            for (int p = 0; p < amendment.parties().size(); p++) {
                Authority authority = amendment.parties().get(p) == null
                        ? null
                        : amendment.parties().get(p).authority();
                if (authority != null && !among.isEmpty() && !among.contains(authority)) {
                    within.add(Code.PARTY_NOT_OF_AGREEMENT, at.then("parties").then(p), "who", authority.nameOrKey());
                }
            }
        }
    }

    /** What an amendment changes is of the type that it has in the agreement: else two elements would have one id. */
    static final class ChangesKeepTypes implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Index index = report.index();
            Map<Id, Element<Document>> agreements = agreements(index);
            for (Element<Document> amendment : index.own(Document.class)) {
                Element<Document> agreement = Amending.amended(amendment.record())
                        .map(agreements::get)
                        .orElse(null);
                if (agreement != null) {
                    Pointer at = index.at(amendment);
                    Index inAmendment = index.from(amendment.number());
                    inAmendment.own(Changes.class).forEach(changes -> {
                        Pointer below = at.plus(inAmendment.at(changes));
                        check(index.from(changes.number()), below, index.from(agreement.number()), agreement, report);
                    });
                }
            }
        }

        private static void check(
                Index changes, Pointer at, Index elements, Element<Document> agreement, Report report) {
            for (Element<Object> changed : changes.own(Object.class)) {
                Id id = Shape.identity(changed.record(), Id.class).orElse(null);
                if (id == null) {
                    continue;
                }
                Object changing = id.equals(agreement.record().id())
                        ? agreement.record()
                        : elements.withId(id).stream()
                                .findFirst()
                                .<Object>map(Element::record)
                                .orElse(changed.record());
                if (changing.getClass() != changed.record().getClass()) {
                    report.add(
                            Code.CHANGES_ANOTHER_TYPE,
                            at.plus(changes.at(changed)).then("id"),
                            "value",
                            id);
                }
            }
        }
    }

    /** Of two amendments that take effect on one day, nothing but their order in the dossier says which one holds. */
    static final class ChangedOnceADay implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Map<String, Map<Object, Pointer>> days = new HashMap<>();
            for (int i = 0; i < dossier.documents().size(); i++) {
                Document document = dossier.documents().get(i);
                Id amended = Amending.amended(document).orElse(null);
                if (amended != null && document instanceof Amendment amendment) {
                    Pointer at = Pointer.ROOT.then("documents").then(i);
                    amendment.effective().flatMap(When::day).ifPresent(day -> {
                        var earlier = days.computeIfAbsent(amended + " " + day, d -> new HashMap<>());
                        check(Amending.changes(amendment), at.then("changes"), earlier, report);
                    });
                }
            }
        }

        /** Looks at each element that is changed, and, unless another has changed it, at what is in it. */
        private static void check(Changes changes, Pointer at, Map<Object, Pointer> earlier, Report report) {
            Map<Object, Pointer> changed = new HashMap<>();
            BiConsumer<Object, Pointer> change = (id, here) -> {
                Pointer first = earlier.get(id);
                if (first != null) {
                    report.add(Code.CHANGED_TWICE_ON_ONE_DAY, here, "value", id, "first", first);
                }
                changed.put(id, here);
            };
            for (String name : Amending.ELEMENTS) {
                List<?> elements = (List<?>) Shape.value(changes, name).orElseThrow();
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
                Shape.value(changes, name).ifPresent(value -> change.accept(name, at.then(name)));
            }
            for (int r = 0; r < changes.removes().size(); r++) {
                Id id = changes.removes().get(r);
                if (id != null) {
                    change.accept(id, at.then("removes").then(r));
                }
            }
            earlier.putAll(changed);
        }
    }

    /** An area that an amendment adds under the number of another is probably meant to replace it. */
    static final class AddedUnderUsedNumber implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Index index = report.index();
            Map<Id, Element<Document>> agreements = new HashMap<>();
            IdentityHashMap<Document, Element<Document>> all = new IdentityHashMap<>();
            for (Element<Document> document : index.own(Document.class)) {
                all.put(document.record(), document);
                if (document.record() instanceof FrameworkAgreement agreement
                        && agreement.id() != null
                        && !DocumentRules.isExcerpt(agreement)) {
                    agreements.putIfAbsent(agreement.id(), document);
                }
            }
            Amending.amendments(dossier).forEach((id, amendments) -> {
                Element<Document> agreement = agreements.get(id);
                if (agreement != null) {
                    Areas areas = new Areas((FrameworkAgreement) agreement.record());
                    Report within = report.within(Stream.concat(
                                    Stream.of(agreement),
                                    amendments.stream().map(all::get).map(Objects::requireNonNull))
                            .map(index::at)
                            .toArray(Pointer[]::new));
                    for (Amendment amendment : amendments) {
                        Pointer at = index.at(Objects.requireNonNull(all.get(amendment)));
                        areas.change(Amending.changes(amendment), at.then("changes"), within);
                    }
                }
            });
        }

        /** The focus areas of an agreement, first its own and then those after each amendment. */
        private static final class Areas {
            private final Set<Id> ids = new HashSet<>();
            private final Map<Id, List<Id>> ofParts = new HashMap<>();
            private final Map<Id, String> numbers = new HashMap<>();
            private final Map<String, Set<Id>> byNumber = new HashMap<>();

            Areas(FrameworkAgreement agreement) {
                agreement.parts().forEach(this::add);
                agreement.focusAreas().forEach(this::add);
            }

            void change(Changes changes, Pointer at, Report report) {
                Map<Pointer, FocusArea> changed = areas(changes, at);
                Map<Pointer, FocusArea> added = new LinkedHashMap<>(changed);
                added.values().removeIf(area -> ids.contains(area.id()));
                changes.removes().stream().filter(Objects::nonNull).forEach(this::remove);
                changes.parts().stream()
                        .filter(Objects::nonNull)
                        .map(Part::id)
                        .filter(Objects::nonNull)
                        .forEach(this::remove);
                changed.values().forEach(area -> remove(area.id()));
                added.forEach((here, area) -> area.number()
                        .ifPresent(number -> byNumber.getOrDefault(number, Set.of()).stream()
                                .findFirst()
                                .ifPresent(used -> report.add(
                                        Code.AREA_ADDED_UNDER_USED_NUMBER,
                                        here.then("id"),
                                        "value",
                                        area.id(),
                                        "number",
                                        number,
                                        "used",
                                        used))));
                changes.parts().forEach(this::add);
                changes.focusAreas().forEach(this::add);
            }

            private static Map<Pointer, FocusArea> areas(Changes changes, Pointer at) {
                Map<Pointer, FocusArea> areas = new LinkedHashMap<>();
                for (int p = 0; p < changes.parts().size(); p++) {
                    if (changes.parts().get(p) != null) {
                        areas(
                                changes.parts().get(p).focusAreas(),
                                at.then("parts").then(p),
                                areas);
                    }
                }
                areas(changes.focusAreas(), at, areas);
                return areas;
            }

            private static void areas(List<FocusArea> list, Pointer at, Map<Pointer, FocusArea> areas) {
                for (int a = 0; a < list.size(); a++) {
                    if (list.get(a) != null && list.get(a).id() != null) {
                        areas.put(at.then("focusAreas").then(a), list.get(a));
                    }
                }
            }

            private void add(@Nullable Part part) {
                if (part != null) {
                    part.focusAreas().forEach(this::add);
                    if (part.id() != null) {
                        List<Id> inside = ofParts.computeIfAbsent(part.id(), id -> new ArrayList<>());
                        part.focusAreas().stream().filter(Objects::nonNull).forEach(area -> inside.add(area.id()));
                    }
                }
            }

            private void add(@Nullable FocusArea area) {
                if (area != null && area.id() != null) {
                    remove(area.id());
                    ids.add(area.id());
                    area.number().ifPresent(number -> {
                        numbers.put(area.id(), number);
                        byNumber.computeIfAbsent(number, n -> new LinkedHashSet<>())
                                .add(area.id());
                    });
                }
            }

            /** Removes a focus area, or a part with those in it. */
            private void remove(Id id) {
                ids.remove(id);
                Optional.ofNullable(numbers.remove(id)).map(byNumber::get).ifPresent(same -> same.remove(id));
                Optional.ofNullable(ofParts.remove(id))
                        .ifPresent(
                                areas -> areas.stream().filter(Objects::nonNull).forEach(this::remove));
            }
        }
    }

    /** An item is moved to a later meeting. */
    static final class MovedBack implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Index index = report.index();
            Map<Id, LocalDate> days = new HashMap<>();
            List<Element<Document>> documents = index.own(Document.class);
            documents.forEach(document -> day(document.record()).ifPresent(day -> {
                if (document.record().id() != null) {
                    days.putIfAbsent(document.record().id(), day);
                }
            }));
            for (Element<Document> document : documents) {
                day(document.record()).ifPresent(own -> check(document, own, days, report));
            }
        }

        private static void check(Element<Document> meeting, LocalDate own, Map<Id, LocalDate> days, Report report) {
            Index index = report.index();
            for (Element<AgendaItem> item : index.from(meeting.number()).own(AgendaItem.class)) {
                item.record()
                        .movedTo()
                        .flatMap(Reference::document)
                        .map(days::get)
                        .filter(day -> day.isBefore(own))
                        .ifPresent(day -> report.add(
                                Code.MOVED_BACK, index.at(item).then("movedTo"), "value", day, "meeting", own));
            }
        }

        private static Optional<LocalDate> day(Document document) {
            return document instanceof Meeting meeting
                    ? meeting.time()
                            .flatMap(time -> Optional.ofNullable(time.date()))
                            .flatMap(When::day)
                    : Optional.empty();
        }
    }

    static final class NoCircle implements Check<Dossier> {
        @Override
        public void check(Dossier dossier, Report report) {
            Map<Object, List<Object>> predecessors = new HashMap<>();
            for (Document document : dossier.documents()) {
                if (document instanceof FrameworkAgreement agreement && agreement.id() != null) {
                    List<Object> own = predecessors.computeIfAbsent(agreement.id(), id -> new ArrayList<>());
                    for (Reference predecessor : agreement.predecessors()) {
                        Optional.ofNullable(document(predecessor)).ifPresent(own::add);
                    }
                }
            }
            Circles circles = new Circles(predecessors);
            for (int i = 0; i < dossier.documents().size(); i++) {
                if (dossier.documents().get(i) instanceof FrameworkAgreement agreement) {
                    for (int p = 0; p < agreement.predecessors().size(); p++) {
                        Id predecessor = document(agreement.predecessors().get(p));
                        if (predecessor != null && circles.areInOne(predecessor, agreement.id())) {
                            String at = "/documents/" + i + "/predecessors/" + p;
                            report.add(Code.PREDECESSORS_IN_CIRCLE, at, "value", predecessor);
                        }
                    }
                }
            }
        }

        private static @Nullable Id document(@Nullable Reference reference) {
            return reference == null ? null : reference.document().orElse(null);
        }
    }
}
