package dk.rammeaftale.publishing;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.content.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The public copies of documents that are published beside each other, each with a page of its own. What pages ask for is looked up
 * once, however many ask. Not thread-safe.
 */
final class Folder {

    private final Labels labels;
    private final LocalDate on;
    private final Map<Id, Document> copies = new HashMap<>();
    private final Map<Id, List<Amendment>> amendments = new HashMap<>();
    private final Map<Id, Elements> elements = new HashMap<>();
    private final Map<Id, Set<String>> sections = new HashMap<>();

    Folder(Labels labels, List<Document> copies, LocalDate on) {
        this.labels = labels;
        this.on = on;
        copies.forEach(this::add);
    }

    private void add(Document copy) {
        if (copies.putIfAbsent(copy.id(), copy) == null) {
            Lookup.addAmendment(copy, amendments);
        }
    }

    Optional<Document> document(Id id) {
        return Optional.ofNullable(copies.get(id));
    }

    /** Returns the amendments of an agreement, in the order of the folder. */
    List<Amendment> amendments(Id agreement) {
        return amendments.getOrDefault(agreement, List.of());
    }

    /** Finds an element of one of the documents. */
    Optional<Record> find(Document copy, Id element) {
        return elements.computeIfAbsent(copy.id(), id -> Elements.of(copy)).find(element);
    }

    /** Returns the address of a page, and of the section for an element if the page has one. */
    String address(Document copy, Optional<Id> element) {
        String page = Publication.page(copy.id().toString());
        return element.flatMap(id -> Anchors.section(copy.id(), Optional.of(id)))
                .filter(sections.computeIfAbsent(copy.id(), id -> sections(copy))::contains)
                .map(section -> page + "#" + Anchors.id(section))
                .orElse(page);
    }

    private Set<String> sections(Document copy) {
        Set<String> names = new HashSet<>();
        collect(
                DocumentView.of(labels, copy, on, Optional.of(copy), Optional.empty())
                        .blocks(),
                names);
        return names;
    }

    private static void collect(List<View.Block> blocks, Set<String> names) {
        for (View.Block block : blocks) {
            if (block instanceof View.Section section) {
                section.name().ifPresent(names::add);
                collect(section.blocks(), names);
            }
        }
    }
}
