package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.answer.Answers;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a web server gives to everybody of a document: a page, the same as text and as CommonMark, a calendar, tables, and the answers as
 * JSON. All of it is made of the document's public copy. Immutable and thread-safe.
 *
 * @param name the name of its files, before the ending: the document's id
 * @param title the document's title
 * @param files the text of each file by its name
 */
public record Publication(String name, String title, Map<String, String> files) {

    /** The page that names the others. */
    public static final String INDEX = "index.html";

    private static final RammeaftaleJson JSON =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));

    /** Makes a publication. */
    public Publication {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Publishes a document.
     *
     * @param document the whole document
     * @param on the day from which it is seen
     * @param locale Danish for {@code da}, otherwise English
     * @return the files, or empty if the document does not state that it is open
     */
    public static Optional<Publication> of(Document document, LocalDate on, Locale locale) {
        Objects.requireNonNull(document, "document");
        return document.publicView().map(copy -> {
            View view = View.ofPublicCopy(document, on, locale).orElseThrow();
            String name = copy.id().toString();
            Map<String, String> files = new LinkedHashMap<>();
            files.put(name + ".html", HtmlRenderer.render(view));
            files.put(name + ".md", MarkdownRenderer.render(view));
            files.put(name + ".txt", TextRenderer.render(view));
            files.put(name + ".ics", CalendarFile.of(copy, on, locale));
            Tables.of(copy, on, locale).forEach((table, rows) -> {
                if (!rows.rows().isEmpty()) {
                    files.put(name + "-" + table + ".csv", CsvRenderer.render(rows));
                }
            });
            files.put(name + ".json", JSON.writeText(Answers.of(copy, on)) + "\n");
            return new Publication(name, view.title(), files);
        });
    }

    /**
     * Makes the page that leads to documents.
     *
     * @param publications the documents in order
     * @param locale Danish for {@code da}, otherwise English
     * @return the HTML
     */
    public static String index(List<Publication> publications, Locale locale) {
        Labels labels = Labels.of(locale);
        Outline page = new Outline();
        List<View.Block> blocks = page.collect(() -> publications.forEach(publication ->
                page.entry(Phrase.link(publication.title, CommonMark.BESIDE + publication.name + ".html"))));
        return HtmlRenderer.render(
                new View(labels.locale(), Optional.empty(), labels.get("documents"), blocks, Optional.empty()));
    }
}
