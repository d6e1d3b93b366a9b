package dk.rammeaftale;

import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.Dossier.History.Mention;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.Index;
import dk.rammeaftale.internal.shape.Walk;
import dk.rammeaftale.meeting.AgendaItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a dossier tells about elements and documents. Everything is looked through once, when it is first asked for. */
final class DossierHistory {

    /**
     * That a focus area carries on another.
     *
     * @param area the identity of the focus area
     * @param areaAt where it stands
     * @param origin the identity of the other
     * @param originAt where that stands, or its words
     */
    private record Link(Reference area, Reference areaAt, Reference origin, Reference originAt) {}

    /**
     * The amendments of an agreement.
     *
     * @param all in the order of their effect
     * @param byElement those that change an element, by their place in the list
     */
    private record Changing(List<Amendment> all, Map<Id, SortedSet<Integer>> byElement) {}

    /** Where one element is dealt with or mentioned, in document order, each place once. */
    private static final class Places {
        final List<Mention> mentions = new ArrayList<>();
        final Set<Mention> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        void add(Mention mention) {
            if (seen.add(mention)) {
                mentions.add(mention);
            }
        }
    }

    private final Dossier dossier;
    private final Map<Id, Set<Object>> ownIds = new HashMap<>();
    private final Map<Id, Document> documents = new HashMap<>();
    private final Map<Id, Changing> changing = new HashMap<>();
    private @Nullable Map<Id, List<Amendment>> amendments;
    private @Nullable Map<String, List<Link>> byArea;
    private @Nullable Map<String, List<Link>> byOrigin;
    private @Nullable Map<String, Places> mentions;

    /** How long each list is at most. */
    private final int most;

    DossierHistory(Dossier dossier, int most) {
        this.dossier = dossier;
        this.most = most;
        dossier.documents().stream()
                .filter(document -> document != null && document.id() != null)
                .forEach(document -> documents.putIfAbsent(document.id(), document));
    }

    History of(Reference reference) {
        Reference wanted = identity(absolute(reference, dossier));
        boolean isKnownByWordsOnly =
                wanted.document().isEmpty() && wanted.element().isEmpty();
        if (isKnownByWordsOnly) {
            return new History(List.of(), List.of(), List.of(), List.of());
        }
        if (byArea == null || byOrigin == null) {
            byArea = new HashMap<>();
            byOrigin = new HashMap<>();
            for (Link link : links()) {
                byArea.computeIfAbsent(key(link.area()), key -> new ArrayList<>())
                        .add(link);
                byOrigin.computeIfAbsent(key(link.origin()), key -> new ArrayList<>())
                        .add(link);
            }
        }
        if (mentions == null) {
            mentions = mentions();
        }
        Places places = mentions.get(key(wanted));
        return new History(
                follow(wanted, byArea, Link::origin).map(Link::originAt).toList(),
                follow(wanted, byOrigin, Link::area).map(Link::areaAt).toList(),
                places == null ? List.of() : places.mentions.subList(0, Math.min(most, places.mentions.size())),
                amendments(wanted));
    }

    /** A text, which stays a good key where many ids have the same hash. */
    private static String key(Reference identity) {
        return identity.document().isEmpty() && identity.element().isEmpty()
                ? identity.wording().orElse("") + identity.url().orElse("")
                : identity.document().map(Id::toString).orElse("")
                        + '\n'
                        + identity.element().map(Id::toString).orElse("");
    }

    /** Names the document where a reference means the one that holds it. */
    private static Reference absolute(Reference reference, Document holder) {
        return reference.element().isPresent() && reference.document().isEmpty()
                ? reference.withDocument(holder.id())
                : reference;
    }

    /**
     * Returns the same reference for all that point to one element or document. What stands in the changes of an amendment is an
     * element of the agreement; what is known by its words only is those words.
     */
    private Reference identity(Reference absolute) {
        Optional<Id> document = absolute.document();
        Optional<Id> element = absolute.element().filter(id -> !document.equals(Optional.of(id)));
        if (document.isEmpty() && element.isEmpty()) {
            return absolute;
        }
        Optional<Id> agreement = element.flatMap(id -> document.map(documents::get)
                .filter(holder -> !isItsOwn(holder, id))
                .flatMap(Amending::amended));
        return Reference.builder()
                .document(agreement.or(() -> document).orElse(null))
                .element(element.orElse(null))
                .build();
    }

    private boolean isItsOwn(Document holder, Id element) {
        return holder instanceof Amendment amendment
                && ownIds.computeIfAbsent(
                                holder.id(),
                                id -> Index.of(amendment.withChanges(null)).ids())
                        .contains(element);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Document document : dossier.documents()) {
            if (document instanceof Approvable) {
                Walk.throughRecords(document, (at, record) -> {
                    if (record instanceof FocusArea area && area.id() != null) {
                        area.origin().ifPresent(origin -> links.add(link(area, origin, document)));
                    }
                    return true;
                });
            }
        }
        return links;
    }

    private Link link(FocusArea area, Reference origin, Document document) {
        Reference areaAt = absolute(Reference.builder().element(area.id()).build(), document);
        Reference originAt = absolute(origin, document);
        return new Link(identity(areaAt), areaAt, identity(originAt), originAt);
    }

    /** Goes from link to link, the nearest first; what has been seen is not seen again, also where they go in a circle. */
    private Stream<Link> follow(Reference wanted, Map<String, List<Link>> from, Function<Link, Reference> to) {
        List<Link> followed = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(key(wanted)));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && followed.size() < most) {
            Iterator<Link> links = from.getOrDefault(open.remove(), List.of()).iterator();
            while (links.hasNext() && followed.size() < most) {
                Link link = links.next();
                String next = key(to.apply(link));
                if (seen.add(next)) {
                    followed.add(link);
                    open.add(next);
                }
            }
        }
        return followed.stream();
    }

    private Map<String, Places> mentions() {
        Map<String, Places> all = new HashMap<>();
        for (Document document : dossier.documents()) {
            if (document instanceof Meeting meeting) {
                mentions(meeting, new Mention(meeting, Optional.empty()), all);
            }
        }
        return all;
    }

    private void mentions(Record within, Mention mention, Map<String, Places> all) {
        Walk.throughRecords(within, (at, record) -> {
            if (record instanceof AgendaItem item && !at.isRoot()) {
                mentions(item, new Mention(mention.meeting(), Optional.of(item)), all);
                return false;
            }
            if (record instanceof Reference reference) {
                String key = key(identity(absolute(reference, mention.meeting())));
                all.computeIfAbsent(key, k -> new Places()).add(mention);
            }
            return true;
        });
    }

    /**
     * What is agreed changes the agreement; what is open may change that, and what other open ones would bring. So an amendment
     * belongs to the history if it changes the element after the agreed ones before it, or after all before it.
     */
    private List<Amendment> amendments(Reference wanted) {
        if (!(wanted.document().map(documents::get).orElse(null) instanceof FrameworkAgreement base)) {
            return List.of();
        }
        Changing changing = this.changing.computeIfAbsent(base.id(), id -> changing(base));
        return changing.byElement.getOrDefault(wanted.element().orElse(base.id()), new TreeSet<>()).stream()
                .limit(most)
                .map(changing.all::get)
                .toList();
    }

    private Changing changing(FrameworkAgreement base) {
        if (amendments == null) {
            amendments = Amending.amendments(dossier);
        }
        List<Amendment> all = amendments.getOrDefault(base.id(), List.of());
        List<Integer> agreed = IntStream.range(0, all.size())
                .filter(i -> !Amending.isOpen(all.get(i)))
                .boxed()
                .toList();
        Map<Id, SortedSet<Integer>> byElement = new HashMap<>();
        addChanging(base, all, IntStream.range(0, all.size()).boxed().toList(), byElement);
        if (agreed.size() < all.size()) {
            addChanging(base, all, agreed, byElement);
        }
        return new Changing(all, byElement);
    }

    /** One after the other, since a later amendment may change what an earlier one brought. */
    private static void addChanging(
            FrameworkAgreement base, List<Amendment> all, List<Integer> which, Map<Id, SortedSet<Integer>> changing) {
        AmendedText text = new AmendedText(base, which.stream().map(all::get).toList());
        for (int i : which) {
            for (Id id : text.apply(all.get(i)).elements()) {
                changing.computeIfAbsent(id, key -> new TreeSet<>()).add(i);
            }
        }
    }
}
