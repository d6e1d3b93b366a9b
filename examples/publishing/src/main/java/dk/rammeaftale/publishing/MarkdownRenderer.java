package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.View.Block;
import dk.rammeaftale.publishing.View.Entries;
import dk.rammeaftale.publishing.View.Entry;
import dk.rammeaftale.publishing.View.Fact;
import dk.rammeaftale.publishing.View.Section;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes a view as CommonMark without HTML, escaped so that the document's texts appear exactly as they are. */
public final class MarkdownRenderer {

    private static final int DEEPEST_HEADING = 6;

    private static final org.commonmark.renderer.markdown.MarkdownRenderer WRITER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder().build();

    private MarkdownRenderer() {}

    /**
     * Writes a view as CommonMark.
     *
     * @param view the view
     * @return the text; every line has a line end
     */
    public static String render(View view) {
        Document root = new Document();
        root.appendChild(heading(1, view.title()));
        blocks(view.blocks(), root, 2);
        return WRITER.render(root);
    }

    private static void blocks(List<Block> blocks, Node into, int level) {
        List<Fact> facts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Fact fact) {
                facts.add(fact);
            } else {
                end(facts, into);
                block(block, into, level);
            }
        }
        end(facts, into);
    }

    private static void block(Block block, Node into, int level) {
        if (block instanceof Section section) {
            into.appendChild(heading(level, section.heading()));
            blocks(section.blocks(), into, level + 1);
        } else if (block instanceof View.Paragraph paragraph) {
            append(paragraph.phrase(), into);
        } else if (block instanceof Entries list) {
            BulletList bullets = bullets();
            list.entries().forEach(entry -> bullets.appendChild(item(entry, level)));
            into.appendChild(bullets);
        } // pictures repeat what the text says
    }

    /** Adds consecutive facts as one list. */
    private static void end(List<Fact> facts, Node into) {
        if (!facts.isEmpty()) {
            BulletList bullets = bullets();
            facts.forEach(fact -> bullets.appendChild(item(fact)));
            into.appendChild(bullets);
            facts.clear();
        }
    }

    private static ListItem item(Fact fact) {
        ListItem item = new ListItem();
        StrongEmphasis label = strong(fact.label() + ":");
        if (fact.values().size() == 1) {
            append(label, fact.values().get(0), item);
        } else {
            append(label, Phrase.NONE, item);
            BulletList values = bullets();
            fact.values().forEach(value -> values.appendChild(item(value)));
            item.appendChild(values);
        }
        return item;
    }

    private static ListItem item(Phrase phrase) {
        ListItem item = new ListItem();
        append(phrase, item);
        return item;
    }

    private static ListItem item(Entry entry, int level) {
        ListItem item = new ListItem();
        append(Phrase.join(" ", Phrase.of(entry.mark()), entry.phrase()), item);
        inside(entry.blocks(), item, level);
        return item;
    }

    /** Adds the blocks inside a list, with headings as bold items, because a heading would break the outline of the page. */
    private static void inside(List<Block> blocks, ListItem item, int level) {
        List<Block> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                blocks(run, item, level);
                run.clear();
                ListItem headed = new ListItem();
                append(strong(section.heading() + ":"), Phrase.NONE, headed);
                inside(section.blocks(), headed, level);
                BulletList list = bullets();
                list.appendChild(headed);
                item.appendChild(list);
            } else {
                run.add(block);
            }
        }
        blocks(run, item, level);
    }

    private static BulletList bullets() {
        BulletList bullets = new BulletList();
        bullets.setTight(true);
        bullets.setMarker("-");
        return bullets;
    }

    private static Heading heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(Math.min(level, DEEPEST_HEADING));
        heading.appendChild(text(words));
        return heading;
    }

    private static StrongEmphasis strong(String words) {
        StrongEmphasis strong = new StrongEmphasis("**");
        strong.appendChild(text(words));
        return strong;
    }

    private static Text text(String words) {
        return new Text(Plain.inOneLine(words));
    }

    private static void append(Phrase phrase, Node into) {
        append(null, phrase, into);
    }

    /** Adds a phrase as a paragraph; CommonMark with several paragraphs ends it, and the rest begins a new one. */
    private static void append(@Nullable Node label, Phrase phrase, Node into) {
        Paragraph paragraph = new Paragraph();
        if (label != null) {
            paragraph.appendChild(label);
            if (!phrase.isEmpty()) {
                paragraph.appendChild(new Text(" "));
            }
        }
        for (Phrase.Part part : phrase.parts()) {
            if (part instanceof Phrase.Formatted formatted) {
                Node root = CommonMark.parse(formatted.text());
                if (CommonMark.isOneParagraph(root)) {
                    move(root.getFirstChild(), paragraph);
                } else {
                    add(paragraph, into);
                    move(root, into);
                    paragraph = new Paragraph();
                }
            } else if (part instanceof Phrase.Link link && CommonMark.isFollowed(link.address())) {
                Link node = new Link(link.address(), null);
                node.appendChild(text(link.text()));
                paragraph.appendChild(node);
            } else if (part instanceof Phrase.Beside beside) {
                paragraph.appendChild(link(beside.text(), beside.file()));
            } else if (part instanceof Phrase.Elsewhere elsewhere) {
                paragraph.appendChild(link(elsewhere.text(), elsewhere.address()));
            } else {
                paragraph.appendChild(text(part.text()));
            }
        }
        add(paragraph, into);
    }

    private static Link link(String words, String file) {
        Link link = new Link("./" + file, null);
        link.appendChild(text(words));
        return link;
    }

    /** Adds a paragraph; one that follows a list inside an item is an item too, or it would be read as the end of the last. */
    private static void add(Paragraph paragraph, Node into) {
        if (paragraph.getFirstChild() == null) {
            return;
        }
        if (into instanceof ListItem && into.getLastChild() instanceof BulletList list) {
            ListItem item = new ListItem();
            item.appendChild(paragraph);
            list.appendChild(item);
        } else {
            into.appendChild(paragraph);
        }
    }

    private static void move(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }
}
