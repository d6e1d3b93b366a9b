package dk.rammeaftale.publishing;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.json.JsonOptions;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.json.answer.Answers;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public files of a document for a web server: the page as HTML, text and CommonMark, a calendar, tables, and the answers as
 * JSON. All of them are made from the document's public copy. Immutable and thread-safe.
 *
 * @param name the name of the files without suffix, which is the document's id
 * @param kind {@code dossier}, {@code agreement}, {@code amendment} or {@code meeting}
 * @param title the document's title; a meeting's with its day and body
 * @param files the content of each file by its name
 */
public record Publication(String name, String kind, String title, Map<String, String> files) {

    /** The name of the index page. */
    public static final String INDEX = "index.html";

    private static final RammeaftaleJson JSON =
            RammeaftaleJson.create(JsonOptions.defaults().withIndented(true));

    /** The sections of an index page, in order. */
    private static final List<String> KINDS = List.of("dossier", "agreement", "amendment", "meeting");

    /** Creates a publication. */
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
        return of(document, on, locale, Optional.empty());
    }

    /**
     * Publishes documents beside each other: their pages link to each other and to the index page. Those that do not state that
     * they are open are left out, and nothing of them is named.
     *
     * @param documents the whole documents, each with an id of its own
     * @param on the day from which they are seen
     * @param locale Danish for {@code da}, otherwise English
     * @return the files of one document after the other, made when they are asked for
     */
    public static Stream<Publication> together(List<Document> documents, LocalDate on, Locale locale) {
        List<Document> copies = documents.stream()
                .<Document>flatMap(whole -> whole.publicView().stream())
                .toList();
        Optional<Folder> folder = Optional.of(new Folder(Labels.of(locale), copies, on));
        return documents.stream().flatMap(document -> of(document, on, locale, folder).stream());
    }

    private static Optional<Publication> of(Document document, LocalDate on, Locale locale, Optional<Folder> folder) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(locale, "locale");
        return document.publicView().map(copy -> {
            View view = DocumentView.of(Labels.of(locale), copy, on, Optional.of(document), folder);
            String name = copy.id().toString();
            Map<String, String> files = new LinkedHashMap<>();
            Map<String, String> downloads = new LinkedHashMap<>();
            Tables.of(copy, on, locale, folder).forEach((table, rows) -> {
                if (!rows.rows().isEmpty()) {
                    files.put(name + "-" + table + ".csv", CsvRenderer.render(rows));
                    downloads.put("download." + table, name + "-" + table + ".csv");
                }
            });
            String calendar = CalendarFile.of(copy, on, locale);
            if (calendar.contains("BEGIN:VEVENT")) {
                files.put(name + ".ics", calendar);
                downloads.put("download.calendar", name + ".ics");
            }
            files.put(name + ".md", MarkdownRenderer.render(view));
            files.put(name + ".txt", TextRenderer.render(view));
            downloads.put("download.text", name + ".txt");
            files.put(name + ".json", JSON.writeText(Answers.of(copy, on)) + "\n");
            files.put(page(name), HtmlRenderer.render(withLinks(view, downloads, folder.isPresent())));
            return new Publication(name, kind(copy), indexed(copy, locale), files);
        });
    }

    /** Adds links to the other files to the page, and to the index. */
    private static View withLinks(View view, Map<String, String> downloads, boolean withIndex) {
        Labels labels = Labels.of(view.language());
        List<View.Block> blocks = new ArrayList<>();
        if (withIndex) {
            blocks.add(new View.Paragraph(Phrase.beside(labels.get("documents.all"), INDEX)));
        }
        blocks.addAll(view.blocks());
        blocks.add(new View.Section(
                labels.get("download"),
                Optional.empty(),
                Optional.empty(),
                List.of(new View.Paragraph(Phrase.join(
                        ", ",
                        downloads.entrySet().stream()
                                .map(file -> Phrase.beside(labels.get(file.getKey()), file.getValue()))
                                .toList())))));
        return new View(view.language(), view.documentLanguage(), view.title(), blocks, view.event());
    }

    private static String kind(Document document) {
        if (document instanceof Dossier) {
            return "dossier";
        } else if (document instanceof Meeting) {
            return "meeting";
        }
        if (document instanceof Amendment) {
            return "amendment";
        } else if (document instanceof FrameworkAgreement) {
            return "agreement";
        }
        throw new IllegalStateException(
                "Nothing says how to publish a " + document.getClass().getSimpleName());
    }

    /** Returns the name of a document in the index; a meeting's includes its day and body. */
    private static String indexed(Document document, Locale locale) {
        Labels labels = Labels.of(locale);
        People people = new People(labels);
        String name =
                new Wording(labels, people, document, new Lookup(document), LocalDate.MIN).name((Record) document);
        return document instanceof Meeting meeting
                ? meeting.body()
                        .flatMap(body -> bodyBeside(name, body, people))
                        .map(body -> name + " – " + Wording.shortened(body))
                        .orElse(name)
                : name;
    }

    /** Returns the body, or only the authority that it belongs to if the name of the meeting says the body. */
    private static Optional<String> bodyBeside(String name, Participant body, People people) {
        boolean isSaid = body.name().filter(words -> Labels.says(name, words)).isPresent();
        return (isSaid
                        ? body.authority().map(Authority::nameOrKey)
                        : Optional.of(people.participant(body).text()))
                .filter(words -> !words.isEmpty() && !Labels.says(name, words));
    }

    /** Returns the name of a document's page. */
    static String page(String name) {
        return name + ".html";
    }

    /**
     * Returns the names of all files that a document may have, including those that it does not have now.
     *
     * @param name the document's id
     * @return the names
     */
    public static List<String> possibleFiles(String name) {
        return Stream.concat(
                        Stream.of(".html", ".md", ".txt", ".ics", ".json"),
                        Tables.NAMES.stream().map(table -> "-" + table + ".csv"))
                .map(ending -> name + ending)
                .toList();
    }

    /**
     * Returns the index page of several documents.
     *
     * @param publications the documents in order
     * @param locale Danish for {@code da}, otherwise English
     * @return the HTML
     */
    public static String index(List<Publication> publications, Locale locale) {
        Labels labels = Labels.of(locale);
        Outline page = new Outline();
        List<View.Block> blocks = page.collect(() -> KINDS.forEach(kind -> page.section(
                labels.get("index." + kind),
                () -> publications.stream()
                        .filter(publication -> publication.kind.equals(kind))
                        .sorted(Comparator.comparing(Publication::title))
                        .forEach(
                                publication -> page.entry(Phrase.beside(publication.title, page(publication.name)))))));
        return HtmlRenderer.render(
                new View(labels.locale(), Optional.empty(), labels.get("documents"), blocks, Optional.empty()));
    }
}
