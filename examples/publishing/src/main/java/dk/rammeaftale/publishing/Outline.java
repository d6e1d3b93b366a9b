package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.View.Block;
import dk.rammeaftale.publishing.View.Entries;
import dk.rammeaftale.publishing.View.Entry;
import dk.rammeaftale.publishing.View.Fact;
import dk.rammeaftale.publishing.View.Paragraph;
import dk.rammeaftale.publishing.View.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of a view from first to last. What says nothing is left out. */
final class Outline {

    private List<Block> blocks = new ArrayList<>();

    /** Adds what has a heading, unless nothing stands below it. */
    void section(String heading, Runnable inside) {
        List<Block> within = collect(inside);
        if (!within.isEmpty()) {
            add(new Section(heading, Optional.empty(), within));
        }
    }

    /** Adds what has a heading, and perhaps a name by which it is found, also if nothing stands below it. */
    void named(String heading, Optional<String> name, Runnable inside) {
        add(new Section(heading, name, collect(inside)));
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
        add(new Entries(List.of(new Entry(mark, phrase, collect(inside)))));
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Returns what a task adds. */
    List<Block> collect(Runnable task) {
        List<Block> before = blocks;
        blocks = new ArrayList<>();
        task.run();
        List<Block> collected = joined(blocks);
        blocks = before;
        return collected;
    }

    /** Entries that follow each other are one list. */
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
