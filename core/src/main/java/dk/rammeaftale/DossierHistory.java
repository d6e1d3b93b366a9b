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
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what a dossier tells about an element, or about a document. */
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

    private final Dossier dossier;
    private final Map<Id, Set<Object>> ownIds = new HashMap<>();
    private final Reference wanted;

    DossierHistory(Dossier dossier, Reference reference) {
        this.dossier = dossier;
        this.wanted = identity(absolute(reference, dossier));
    }

    History get() {
        boolean isKnownByWordsOnly =
                wanted.document().isEmpty() && wanted.element().isEmpty();
        if (isKnownByWordsOnly) {
            return new History(List.of(), List.of(), List.of(), List.of());
        }
        List<Link> links = links();
        List<Reference> predecessors =
                follow(links, Link::area, Link::origin).map(Link::originAt).toList();
        List<Reference> successors =
                follow(links, Link::origin, Link::area).map(Link::areaAt).toList();
        return new History(predecessors, successors, mentions(), amendments());
    }

    /** Names the document where a reference means the one that holds it. */
    private static Reference absolute(Reference reference, Document holder) {
        return reference.element().isPresent() && reference.document().isEmpty()
                ? reference.withDocument(Optional.ofNullable(holder.id()))
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
        Optional<Id> agreement = element.flatMap(id -> document.flatMap(dossier::document)
                .filter(holder -> !isItsOwn(holder, id))
                .flatMap(Amending::amended));
        return Reference.builder()
                .document(agreement.or(() -> document))
                .element(element)
                .build();
    }

    private boolean isItsOwn(Document holder, Id element) {
        return holder instanceof Amendment amendment
                && ownIds.computeIfAbsent(
                                holder.id(),
                                id -> Index.of(amendment.withChanges(Optional.empty()))
                                        .ids())
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
    private Stream<Link> follow(List<Link> links, Function<Link, Reference> from, Function<Link, Reference> to) {
        List<Link> followed = new ArrayList<>();
        Set<Reference> seen = new HashSet<>(Set.of(wanted));
        Deque<Reference> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Reference here = open.remove();
            for (Link link : links) {
                if (from.apply(link).equals(here) && seen.add(to.apply(link))) {
                    followed.add(link);
                    open.add(to.apply(link));
                }
            }
        }
        return followed.stream();
    }

    private List<Mention> mentions() {
        Set<Mention> mentions = new LinkedHashSet<>();
        for (Document document : dossier.documents()) {
            if (document instanceof Meeting meeting) {
                mentions(meeting, new Mention(meeting, Optional.empty()), mentions);
            }
        }
        return List.copyOf(mentions);
    }

    private void mentions(Record within, Mention mention, Set<Mention> mentions) {
        Walk.throughRecords(within, (at, record) -> {
            if (record instanceof AgendaItem item && !at.isRoot()) {
                mentions(item, new Mention(mention.meeting(), Optional.of(item)), mentions);
                return false;
            }
            if (record instanceof Reference reference
                    && identity(absolute(reference, mention.meeting())).equals(wanted)) {
                mentions.add(mention);
            }
            return true;
        });
    }

    /**
     * What is agreed changes the agreement; what is open may change that, and what other open ones would bring. So an amendment
     * belongs to the history if it changes the element after the agreed ones before it, or after all before it.
     */
    private List<Amendment> amendments() {
        Optional<FrameworkAgreement> base = wanted.document().flatMap(dossier::agreement);
        if (base.isEmpty()) {
            return List.of();
        }
        List<Amendment> all = Amending.amendments(dossier, base.get().id());
        List<Amendment> agreed =
                all.stream().filter(amendment -> !Amending.isOpen(amendment)).toList();
        Set<Amendment> changing = changing(base.get(), all);
        changing.addAll(changing(base.get(), agreed));
        return all.stream().filter(changing::contains).toList();
    }

    /** One after the other, since a later amendment may change what an earlier one brought. */
    private Set<Amendment> changing(FrameworkAgreement base, List<Amendment> amendments) {
        Id element = wanted.element().orElse(base.id());
        Set<Amendment> changing = new HashSet<>();
        FrameworkAgreement agreement = base;
        for (Amendment amendment : amendments) {
            FrameworkAgreement before = agreement;
            agreement = Amending.amend(before, Amending.changes(amendment));
            if (Amending.changedElements(before, agreement).contains(element)) {
                changing.add(amendment);
            }
        }
        return changing;
    }
}
