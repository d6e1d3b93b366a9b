package dk.rammeaftale.commandline;

import java.util.List;

/** Text in indented lines of at most 100 characters. */
final class Page {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int level;

    /** Writes what a block is about, after a blank line. */
    void heading(String heading) {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        line(heading);
    }

    /** Writes what a block is about and what is in it, unless that is nothing. */
    void block(String heading, Runnable block) {
        int before = text.length();
        heading(heading);
        int start = text.length();
        inside(block);
        if (text.length() == start) {
            text.setLength(before);
        }
    }

    /** Writes what is in a block. */
    void inside(Runnable block) {
        level++;
        block.run();
        level--;
    }

    void line(String line) {
        wrap("", line);
    }

    /** Writes a label and what it is about, unless there is nothing. */
    void labelled(String label, String value) {
        if (!value.isBlank()) {
            line(label + ": " + value);
        }
    }

    /** Writes an element of a list, whose next lines stand below its text. */
    void element(String mark, String value) {
        wrap(mark + " ", value);
    }

    /** Writes a list, unless it is empty: in a line if it fits into one, else a line each. */
    void list(String label, List<String> all) {
        List<String> values = all.stream().filter(value -> !value.isBlank()).toList();
        String line = label + ": " + String.join("; ", values);
        if (values.size() > 1 && INDENT.length() * level + line.length() > WIDTH) {
            line(label + ":");
            inside(() -> values.forEach(value -> element("–", value)));
        } else if (!values.isEmpty()) {
            line(line);
        }
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

    @Override
    public String toString() {
        return text.toString();
    }
}
