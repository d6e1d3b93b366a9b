package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.publishing.View.Block;
import dk.rammeaftale.publishing.View.Entries;
import dk.rammeaftale.publishing.View.Entry;
import dk.rammeaftale.publishing.View.Fact;
import dk.rammeaftale.publishing.View.Paragraph;
import dk.rammeaftale.publishing.View.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builder for the blocks of a view. Empty blocks are left out. */
final class Outline {

    private List<Block> blocks = new ArrayList<>();

    /** Adds a section unless it is empty. */
    void section(String heading, Runnable inside) {
        section(heading, Optional.empty(), inside);
    }

    /** Adds a section unless it is empty, with an optional name for links. */
    void section(String heading, Optional<String> name, Runnable inside) {
        List<Block> within = collect(inside);
        if (!within.isEmpty()) {
            add(new Section(heading, name, Optional.empty(), within));
        }
    }

    /** Adds a section, even if it is empty, with an optional name for links. */
    void named(String heading, Optional<String> name, Runnable inside) {
        add(new Section(heading, name, Optional.empty(), collect(inside)));
    }

    /** Adds a section for a document that stands in the outermost one. */
    void document(Document document, Optional<String> name, Runnable inside) {
        add(new Section(document.title(), name, document.language(), collect(inside)));
    }

    void fact(String label, Phrase value) {
        facts(label, List.of(value));
    }

    void fact(String label, String value) {
        fact(label, Phrase.of(value));
    }

    void facts(String label, List<Phrase> values) {
        List<Phrase> said = values.stream().filter(value -> !value.isEmpty()).toList();
        if (!said.isEmpty()) {
            add(new Fact(label, said));
        }
    }

    void titles(String label, List<String> values) {
        facts(label, values.stream().map(Phrase::words).toList());
    }

    void words(String label, List<String> values) {
        facts(label, values.stream().map(Phrase::of).toList());
    }

    void paragraph(Phrase phrase) {
        if (!phrase.isEmpty()) {
            add(new Paragraph(phrase));
        }
    }

    void paragraph(String sentence) {
        paragraph(Phrase.of(sentence));
    }

    void entry(Phrase phrase) {
        add(new Entries(List.of(new Entry(Optional.empty(), phrase, List.of()))));
    }

    void entry(Phrase phrase, Runnable inside) {
        entry(Optional.empty(), phrase, inside);
    }

    void entry(Optional<String> mark, Phrase phrase, Runnable inside) {
        add(new Entries(List.of(new Entry(mark.map(Outline::withStop), phrase, collect(inside)))));
    }

    /** Adds a full stop to a number, unless the document writes it with one, or as {@code a)}. */
    private static String withStop(String number) {
        return number.endsWith(".") || number.endsWith(")") ? number : number + ".";
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Returns the blocks that a task adds. */
    List<Block> collect(Runnable task) {
        List<Block> before = blocks;
        blocks = new ArrayList<>();
        task.run();
        List<Block> collected = joined(blocks);
        blocks = before;
        return collected;
    }

    /** Joins consecutive entries into one list. */
    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Entries list) {
                entries.addAll(list.entries());
            } else {
                end(entries, joined);
                joined.add(block);
            }
        }
        end(entries, joined);
        return joined;
    }

    private static void end(List<Entry> entries, List<Block> joined) {
        if (!entries.isEmpty()) {
            joined.add(new Entries(entries));
            entries.clear();
        }
    }
}
