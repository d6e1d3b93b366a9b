package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.View.Block;
import dk.rammeaftale.publishing.View.Entries;
import dk.rammeaftale.publishing.View.Entry;
import dk.rammeaftale.publishing.View.Fact;
import dk.rammeaftale.publishing.View.Paragraph;
import dk.rammeaftale.publishing.View.Section;
import dk.rammeaftale.publishing.View.Shares;
import dk.rammeaftale.publishing.View.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * Writes a view as a self-contained HTML page, with inline style, without scripts, and without loading other files. The page
 * works on small screens, in dark mode, on paper and with screen readers.
 */
public final class HtmlRenderer {

    private static final int DEEPEST_HEADING = 6;

    /** The minimum number of sections for a table of contents. */
    private static final int WORTH_CONTENTS = 4;

    /** The maximum length of a table of contents that includes the second level. */
    private static final int MOST_CONTENTS = 32;

    /** Marks links to other files, which are of no use on paper. */
    private static final String[] BESIDE = {"class", "beside"};

    private static final String STYLE = resource("page.css");

    private static final org.commonmark.renderer.html.HtmlRenderer PASSAGES =
            org.commonmark.renderer.html.HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();

    private final Html html = new Html();
    private final Pictures pictures;
    private final View view;
    private final Labels labels;
    private final IdentityHashMap<Section, String> ids = new IdentityHashMap<>();

    /** The HTML ids of sections by name, for links. */
    private final Map<String, String> named = new HashMap<>();

    /** The language of the document that is being written. */
    private Optional<String> documentLanguage;

    private HtmlRenderer(View view) {
        this.view = view;
        this.documentLanguage = view.documentLanguage();
        this.labels = Labels.of(view.language());
        this.pictures = new Pictures(html, labels);
    }

    /**
     * Writes a view as a page.
     *
     * @param view the view
     * @return the HTML
     */
    public static String render(View view) {
        HtmlRenderer renderer = new HtmlRenderer(view);
        renderer.page();
        return renderer.html.toString();
    }

    private void page() {
        html.raw("<!DOCTYPE html>\n");
        html.element(
                "html",
                () -> {
                    html.block("head", this::head);
                    html.block("body", this::body);
                },
                "lang",
                view.language().toLanguageTag());
        html.raw("\n");
    }

    private void head() {
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.block("title", () -> html.text(view.title()));
        html.block("style", () -> html.raw(STYLE));
        view.event()
                .ifPresent(event ->
                        html.block("script", () -> html.raw(LinkedData.of(event)), "type", "application/ld+json"));
    }

    private void body() {
        html.element("a", labels.get("toContent"), "class", "skip", "href", "#content");
        html.block("header", () -> html.element("h1", view.title(), languageOfDocument()));
        html.block("main", this::main, "id", "content", "tabindex", "-1");
    }

    /** Writes the blocks before the first heading, the table of contents, and the sections. */
    private void main() {
        List<Section> all = sections(view.blocks());
        int second = all.stream()
                .mapToInt(section -> sections(section.blocks()).size())
                .sum();
        boolean withSecond = all.size() + second <= MOST_CONTENTS;
        number(all, "s", withSecond);
        name(all);
        int headed = all.isEmpty() ? view.blocks().size() : view.blocks().indexOf(all.get(0));
        blocks(view.blocks().subList(0, headed), 2);
        contents(all, withSecond);
        blocks(view.blocks().subList(headed, view.blocks().size()), 2);
    }

    private static List<Section> sections(List<Block> blocks) {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    private void number(List<Section> sections, String prefix, boolean withInner) {
        for (int i = 0; i < sections.size(); i++) {
            String id = prefix + (i + 1);
            ids.put(sections.get(i), id);
            if (withInner) {
                number(sections(sections.get(i).blocks()), id + "-", false);
            }
        }
    }

    private void name(List<Section> sections) {
        for (Section section : sections) {
            section.name().filter(name -> !named.containsKey(name)).ifPresent(name -> {
                String id = Anchors.id(name);
                ids.put(section, id);
                named.put(name, id);
            });
            name(sections(section.blocks()));
        }
    }

    /** Writes the table of contents, with or without the second level. */
    private void contents(List<Section> all, boolean withSecond) {
        if (all.size() >= WORTH_CONTENTS) {
            html.block(
                    "nav",
                    () -> {
                        html.block("p", () -> html.text(labels.get("contents")), "id", "contents");
                        links(all, withSecond);
                    },
                    "aria-labelledby",
                    "contents");
        }
    }

    private void links(List<Section> sections, boolean withInner) {
        html.block(
                "ul",
                () -> sections.forEach(section -> html.block("li", () -> {
                    html.element("a", section.heading(), "href", "#" + ids.get(section));
                    List<Section> inner = sections(section.blocks()).stream()
                            .filter(other -> !isSmallPrint(other))
                            .toList();
                    if (withInner && !inner.isEmpty()) {
                        links(inner, false);
                    }
                })));
    }

    /** Returns whether a section stands in each document of a dossier, so that its heading alone tells nothing. */
    private boolean isSmallPrint(Section section) {
        return List.of(labels.get("document.about"), labels.heading("notes", 1), labels.heading("notes", 2))
                .contains(section.heading());
    }

    private String[] languageOfDocument() {
        return documentLanguage
                .filter(tag -> !tag.equals(view.language().toLanguageTag()))
                .map(tag -> new String[] {"lang", tag})
                .orElse(new String[0]);
    }

    private static String[] joined(String[] some, String[] others) {
        return Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new);
    }

    private void blocks(List<Block> blocks, int level) {
        List<Fact> facts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Fact fact) {
                facts.add(fact);
            } else {
                end(facts);
                block(block, level);
            }
        }
        end(facts);
    }

    private void block(Block block, int level) {
        if (block instanceof Section section) {
            section(section, level);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.phrase());
        } else if (block instanceof Entries list) {
            html.block("ul", () -> list.entries().forEach(entry -> entry(entry, level)));
        } else if (block instanceof Timeline timeline) {
            pictures.timeline(timeline);
        } else if (block instanceof Shares shares) {
            pictures.shares(shares);
        }
    }

    private void section(Section section, int level) {
        String heading = "h" + Math.min(level, DEEPEST_HEADING);
        String name = ids.get(section);
        String[] id = name == null ? new String[0] : new String[] {"id", name};
        boolean isDocument = section.name().filter(Anchors::isOfDocument).isPresent();
        boolean isOfFiles = section.blocks().stream()
                .allMatch(block -> block instanceof Paragraph paragraph && hasFiles(paragraph.phrase()));
        String[] kind = isDocument
                ? new String[] {"class", "document"}
                : isOfFiles && !section.blocks().isEmpty() ? BESIDE : new String[0];
        Runnable inside = () -> {
            Optional<String> around = documentLanguage;
            documentLanguage = section.language().or(() -> around);
            html.block(
                    heading,
                    () -> html.text(section.heading()),
                    section.language().isPresent() ? joined(id, languageOfDocument()) : id);
            blocks(section.blocks(), level + 1);
            documentLanguage = around;
        };
        html.block("section", inside, kind);
    }

    private static boolean hasFiles(Phrase phrase) {
        return phrase.parts().stream().anyMatch(Phrase.Beside.class::isInstance);
    }

    /** Writes consecutive facts as one description list. */
    private void end(List<Fact> facts) {
        if (!facts.isEmpty()) {
            html.block(
                    "dl",
                    () -> facts.forEach(fact -> html.block("div", () -> {
                        html.element("dt", fact.label());
                        fact.values().forEach(value -> html.block("dd", () -> phrase(value)));
                    })));
            facts.clear();
        }
    }

    private void entry(Entry entry, int level) {
        html.block(
                "li",
                () -> {
                    Runnable content = () -> {
                        phrase(entry.phrase());
                        inside(entry.blocks(), level);
                    };
                    entry.mark()
                            .ifPresentOrElse(
                                    number -> html.element("span", number, "class", "mark")
                                            .text(" ")
                                            .element("div", content),
                                    content);
                },
                entry.mark().isPresent() ? new String[] {"class", "marked"} : new String[0]);
    }

    /** Writes the blocks inside a list, with headings as bold text, because a heading would break the outline of the page. */
    private void inside(List<Block> blocks, int level) {
        List<Block> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                blocks(run, level);
                run.clear();
                html.block("p", () -> html.element("strong", section.heading()));
                inside(section.blocks(), level);
            } else {
                run.add(block);
            }
        }
        blocks(run, level);
    }

    private void paragraph(Phrase phrase) {
        boolean isInline = phrase.parts().stream()
                .noneMatch(part -> part instanceof Phrase.Formatted formatted
                        && !CommonMark.isOneParagraph(CommonMark.parse(formatted.text())));
        html.block(isInline ? "p" : "div", () -> phrase(phrase), hasFiles(phrase) ? BESIDE : new String[0]);
    }

    /** Writes a phrase where block elements are allowed. */
    private void phrase(Phrase phrase) {
        for (Phrase.Part part : phrase.parts()) {
            if (part instanceof Phrase.Formatted formatted) {
                passage(CommonMark.parse(formatted.text()));
            } else if (part instanceof Phrase.Words words && languageOfDocument().length > 0) {
                html.element("span", words.text(), languageOfDocument());
            } else if (part instanceof Phrase.Link link && CommonMark.isFollowed(link.address())) {
                html.element("a", link.text(), "href", link.address());
            } else if (part instanceof Phrase.Beside beside) {
                html.element("a", beside.text(), "href", "./" + beside.file());
            } else if (part instanceof Phrase.Elsewhere elsewhere) {
                html.element("a", elsewhere.text(), "href", "./" + elsewhere.address());
            } else if (part instanceof Phrase.Within within && named.containsKey(within.section())) {
                html.element("a", within.text(), "href", "#" + named.get(within.section()));
            } else {
                html.text(part.text());
            }
        }
    }

    /** Writes CommonMark; a single paragraph is written inline. */
    private void passage(Node root) {
        boolean isInline = CommonMark.isOneParagraph(root);
        if (isInline) {
            Node paragraph = Objects.requireNonNull(root.getFirstChild());
            while (paragraph.getFirstChild() != null) {
                paragraph.insertBefore(paragraph.getFirstChild());
            }
            paragraph.unlink();
        }
        String[] language = languageOfDocument();
        if (language.length == 0) {
            html.raw(PASSAGES.render(root));
        } else {
            html.element(isInline ? "span" : "div", () -> html.raw(PASSAGES.render(root)), language);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
