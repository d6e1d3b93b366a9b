package dk.rammeaftale.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Activity;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.extension.Extensions;
import dk.rammeaftale.meeting.AgendaItem;
import dk.rammeaftale.meeting.Venue;
import dk.rammeaftale.people.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of a document stay text in every output: they create no elements, unsafe links or new lines. */
class HarmlessTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "script",
            "body",
            "a",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "nav",
            "ul",
            "ol",
            "li",
            "main",
            "dl",
            "div",
            "dt",
            "dd",
            "section",
            "p",
            "strong",
            "em",
            "span",
            "code",
            "pre",
            "blockquote",
            "hr",
            "br");

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "type",
            "class",
            "href",
            "id",
            "tabindex",
            "aria-label",
            "aria-labelledby",
            "rel",
            "title",
            "start");

    @Property(tries = 30)
    void aPageHasNoElementOfTheDocuments(@ForAll("hostile") String words) {
        String html = HtmlRenderer.render(view(words));

        String page = html.substring(0, html.indexOf("<style>")) + html.substring(html.indexOf("</style>"));
        assertThat(html.indexOf("</style>")).isEqualTo(html.lastIndexOf("</style>"));
        Matcher tags = TAG.matcher(page);
        while (tags.find()) {
            assertThat(tags.group(1)).isIn(ELEMENTS);
            Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
            while (attributes.find()) {
                assertThat(attributes.group(1)).isIn(ATTRIBUTES);
                if (attributes.group(1).equals("href")) {
                    assertThat(attributes.group(2)).matches("(?is)(https?:|mailto:|#).*");
                }
            }
            assertThat(attributes.replaceAll("")).as(tags.group()).doesNotContain("=");
        }
        assertThat(page.split("<script", -1)).hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 30)
    void whatReadsTheMarkdownFindsTheTitleAndNoHtml(@ForAll("hostile") String words) {
        Node root = Parser.builder().build().parse(MarkdownRenderer.render(view(words)));

        assertThat(root.getFirstChild()).isInstanceOf(Heading.class);
        StringBuilder title = new StringBuilder();
        root.getFirstChild().accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                title.append(text.getLiteral());
            }
        });
        assertThat(title.toString()).isEqualTo(Plain.inOneLine("T " + words).strip());
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("a picture: " + image.getDestination());
            }

            @Override
            public void visit(Link link) {
                assertThat(CommonMark.isFollowed(link.getDestination())).isTrue();
                visitChildren(link);
            }
        });
    }

    @Example
    void aLinkToAPageOrAMailAddressIsFollowedAndNothingElse() {
        String html = HtmlRenderer.render(
                view(
                        "[a](https://example.org/a) [b](mailto:b@example.org)"
                                + " [c](javascript:alert) [d](data:text/html,x) ![e](https://example.org/e.png) <https://example.org/f> [g](./../admin)"));

        assertThat(html)
                .contains(
                        "href=\"https://example.org/a\"",
                        "href=\"mailto:b@example.org\"",
                        "href=\"https://example.org/f\"")
                .doesNotContain("javascript:alert\"", "data:text/html,x\"", "../admin\"", "<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"    <script>", "\t<script>\n\n```\n</script>\n```", "> a\n\n    <script>", "a\n\n-     <script>"
            })
    void codeStaysCodeInTheMarkdown(String words) {
        whatReadsTheMarkdownFindsTheTitleAndNoHtml(words);
    }

    @Example
    void deepMarksAreWordsAndNoTrouble() {
        String deep = "> ".repeat(5000) + "*a **b ".repeat(3000) + "[".repeat(3000);

        Meeting meeting =
                Meeting.builder().id("m").title("T").addNote(Passage.of(deep)).build();
        View view = View.of(meeting, LocalDate.EPOCH, Locale.ENGLISH);

        assertThat(HtmlRenderer.render(view)).contains("<main");
        assertThat(MarkdownRenderer.render(view)).startsWith("# ");
        assertThat(TextRenderer.render(view)).startsWith("T");
    }

    private static View view(String words) {
        Meeting meeting = Meeting.builder()
                .id("m")
                .title("T " + words)
                .url(words)
                .addAlternativeTitle(words)
                .venue(Venue.builder().name(words).link(words).build())
                .body(Participant.builder().name(words).build())
                .addAgenda(AgendaItem.builder()
                        .number(words)
                        .title(words)
                        .subject(Passage.of(words))
                        .addFollowUp(Activity.builder().text(words).build())
                        .build())
                .addNote(Passage.builder().title(words).text(words).build())
                .extensions(Extensions.keeping(Map.of("x:y", "\"a\"")))
                .build();
        return View.of(meeting, LocalDate.EPOCH, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<String> hostile() {
        List<String> fragments = List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</style>",
                "</script>",
                "</title>",
                "<!--",
                "-->",
                "<b>",
                "\"",
                "'",
                "&",
                "&lt;",
                "onclick=",
                "javascript:alert(1)",
                "[x](javascript:alert(1))",
                "![x](http://example.org/x)",
                "*",
                "**",
                "_",
                "`",
                "```",
                "#",
                "# ",
                "- ",
                "1. ",
                "> ",
                "|",
                "\\",
                "~",
                "=",
                "<http://example.org>",
                "https://example.org",
                "\u202e",
                "\u2066",
                "\u0000",
                "\u001b[31m",
                "\n",
                "\n\n",
                "\t",
                "    ",
                " ",
                "å",
                "a",
                "\ud83d",
                "]]>",
                "&#x3c;script&#x3e;",
                "[a]: javascript:x");
        return Arbitraries.of(fragments).list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
