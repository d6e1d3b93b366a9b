package dk.rammeaftale.publishing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads the CommonMark of a document. HTML in it means itself, links lead to pages and mail addresses only, and a picture is its
 * description: nothing is fetched from elsewhere.
 */
final class CommonMark {

    /** What is marked up deeper than this, no person wrote; it stands as it is written. */
    private static final int DEEPEST = 50;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:");

    private CommonMark() {}

    /** Returns the text as a tree whose root is a document. */
    static Node parse(String text) {
        String clean =
                text.lines().map(line -> Plain.line(line.replace('\t', ' '))).collect(Collectors.joining("\n"));
        Node root = PARSER.parse(clean);
        root.accept(new Harmless());
        return root;
    }

    /** Returns a text as it is read, without its marks. */
    static String words(String text) {
        return WORDS.render(parse(text)).strip();
    }

    /** Returns whether the text is one paragraph. */
    static boolean isOneParagraph(Node root) {
        return root.getFirstChild() instanceof Paragraph && root.getFirstChild() == root.getLastChild();
    }

    /** Returns whether an address leads to a page or a mail address. */
    static boolean isFollowed(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(start::startsWith)
                && Plain.line(address).equals(address);
    }

    /** Replaces what would be more than words. */
    private static final class Harmless extends AbstractVisitor {

        @Override
        public void visit(HtmlInline html) {
            replace(html, new Text(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(html.getLiteral().replace('\n', ' ')));
            replace(html, paragraph);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!isFollowed(link.getDestination())) {
                unwrap(link);
            }
        }

        private static void replace(Node node, Node by) {
            node.insertBefore(by);
            node.unlink();
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
