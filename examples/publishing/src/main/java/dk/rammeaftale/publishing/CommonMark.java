package dk.rammeaftale.publishing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Parses the CommonMark of a document. HTML is treated as plain text, only links to web pages and mail addresses are kept, and an
 * image is replaced by its description, so that a page loads nothing from elsewhere.
 */
final class CommonMark {

    /** The maximum nesting of markup, which no human author exceeds. Deeper markup is kept as text. */
    private static final int MAX_DEPTH = 50;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_DEPTH)
            .maxInlineNesting(MAX_DEPTH)
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:");

    private CommonMark() {}

    /** Returns the syntax tree of the text; its root is a document node. */
    static Node parse(String text) {
        String clean =
                text.lines().map(line -> Plain.line(line.replace('\t', ' '))).collect(Collectors.joining("\n"));
        Node root = PARSER.parse(clean);
        root.accept(new Harmless());
        return root;
    }

    /** Returns the text without markup. */
    static String words(String text) {
        return WORDS.render(parse(text)).strip();
    }

    /** Returns whether the text is a single paragraph. */
    static boolean isOneParagraph(Node root) {
        return root.getFirstChild() instanceof Paragraph && root.getFirstChild() == root.getLastChild();
    }

    /** Returns whether an address is a web page or a mail address. */
    static boolean isFollowed(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(start::startsWith)
                && Plain.line(address).equals(address);
    }

    /** Replaces nodes that would become more than text and safe links. */
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

        /** Written below a line without an empty one between, indented code would be read as text of that line. */
        @Override
        public void visit(IndentedCodeBlock code) {
            FencedCodeBlock fenced = new FencedCodeBlock();
            fenced.setLiteral(code.getLiteral());
            replace(code, fenced);
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
