package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.View.Block;
import dk.rammeaftale.publishing.View.Entries;
import dk.rammeaftale.publishing.View.Entry;
import dk.rammeaftale.publishing.View.Fact;
import dk.rammeaftale.publishing.View.Paragraph;
import dk.rammeaftale.publishing.View.Section;
import java.util.List;

/** Writes a view as text in indented lines of at most 100 characters, for a terminal. */
public final class TextRenderer {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    /** Sections down to this depth begin with a blank line. */
    private static final int AIRY = 2;

    private final StringBuilder text = new StringBuilder();
    private int level;

    private TextRenderer() {}

    /**
     * Writes a view as text.
     *
     * @param view the view
     * @return the text; every line has a line end
     */
    public static String render(View view) {
        TextRenderer renderer = new TextRenderer();
        renderer.title(view.title());
        renderer.blocks(view.blocks(), 1);
        return renderer.text.toString();
    }

    private void title(String title) {
        line(title);
        line("=".repeat(Math.min(WIDTH, title.length())));
    }

    private void blocks(List<Block> blocks, int depth) {
        int begin = text.length();
        for (Block block : blocks) {
            if (block instanceof Section && depth <= AIRY && text.length() > begin) {
                text.append('\n');
            }
            block(block, depth);
        }
    }

    private void block(Block block, int depth) {
        if (block instanceof Section section) {
            line(section.heading());
            inside(section.blocks(), depth + 1);
        } else if (block instanceof Fact fact) {
            fact(fact.label(), fact.values().stream().map(Phrase::words).toList());
        } else if (block instanceof Entries list) {
            list.entries().forEach(entry -> entry(entry, depth));
        } else if (block instanceof Paragraph paragraph) {
            line(paragraph.phrase().words());
        } // pictures repeat what the text says
    }

    private void entry(Entry entry, int depth) {
        String mark = entry.mark().orElse("–");
        if (!entry.phrase().isEmpty() || entry.mark().isPresent()) {
            wrap(mark + " ", entry.phrase().words());
        }
        inside(entry.blocks(), Math.max(depth, AIRY) + 1);
    }

    private void inside(List<Block> blocks, int depth) {
        level++;
        blocks(blocks, depth);
        level--;
    }

    /** Writes a fact on one line; several values that do not fit are written on a line each. */
    private void fact(String label, List<String> values) {
        String line = label + ": " + String.join("; ", values);
        if (values.size() > 1 && INDENT.length() * level + line.length() > WIDTH) {
            line(label + ":");
            level++;
            values.forEach(value -> wrap("– ", value));
            level--;
        } else {
            line(line);
        }
    }

    private void line(String line) {
        wrap("", line);
    }

    private void wrap(String mark, String value) {
        String hang = " ".repeat(mark.length());
        String before = mark;
        for (String paragraph : value.strip().replace('\t', ' ').split("\\R", -1)) {
            StringBuilder line = new StringBuilder(INDENT.repeat(level)).append(before);
            int start = line.length();
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                    end(line);
                    line = new StringBuilder(INDENT.repeat(level)).append(hang);
                    start = line.length();
                }
                line.append(line.length() > start ? " " : "").append(word);
            }
            end(line);
            before = hang;
        }
    }

    private void end(StringBuilder line) {
        text.append(Plain.line(line.toString().stripTrailing())).append('\n');
    }
}
