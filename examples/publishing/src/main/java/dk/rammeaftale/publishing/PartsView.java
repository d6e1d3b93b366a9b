package dk.rammeaftale.publishing;

import static dk.rammeaftale.publishing.Phrase.formatted;
import static dk.rammeaftale.publishing.Phrase.join;

import dk.rammeaftale.Amendment;
import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier.History;
import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.FocusArea;
import dk.rammeaftale.agreement.Part;
import dk.rammeaftale.content.Passage;
import dk.rammeaftale.content.Progress;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.publishing.View.Block;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows the parts of an agreement and its focus areas. */
final class PartsView {

    /** How many documents are named that deal with one element, or elements that carry it on. */
    static final int MOST_NAMED = 50;

    /** How many focus areas are named at the top of a page. */
    private static final int MOST_AT_TOP = 15;

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final People people;
    private final Content content;

    PartsView(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
        this.people = shown.people();
        this.content = new Content(shown);
    }

    String title(Part part) {
        return part.title().orElseGet(() -> labels.word("part", part.kind()));
    }

    /** Shows a part. The deadlines of an agreement's parts are shown in the common list instead. */
    void part(Document document, Part part, boolean withDeadlines) {
        String kind = labels.word("part", part.kind());
        String heading = part.title()
                .map(title -> says(title, kind) ? title : title + " (" + kind.toLowerCase(Locale.ROOT) + ")")
                .orElse(kind);
        page.named(heading, Anchors.section(document.id(), Optional.of(part.id())), () -> {
            shown.changed().ofPart(part.id()).forEach(page::paragraph);
            page.titles(labels.heading("alsoCalled", part.alternativeTitles().size()), part.alternativeTitles());
            part.published().ifPresent(when -> page.fact(labels.get("published"), labels.time(when)));
            page.fact(labels.get("url"), Phrase.link(part.url()));
            page.paragraph(formatted(part.text()));
            part.publishedAs()
                    .ifPresent(as -> page.fact(
                            labels.get("publishedAs"),
                            words.reference(Reference.builder().element(as).build())));
            topics("topics", part.topics());
            focusAreas(document, part.focusAreas(), false);
            content.passages("sections", part.sections());
            if (withDeadlines) {
                page.section(
                        labels.heading("deadlines", part.deadlines().size()),
                        () -> part.deadlines().forEach(d -> page.entry(words.deadline(d))));
            }
            content.attachments("attachments", part.appendices());
        });
    }

    /** Returns whether a title contains the name of the part's kind. */
    private static boolean says(String title, String kind) {
        return title.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
    }

    private void topics(String key, List<Passage> topics) {
        String label = labels.heading(key, topics.size());
        boolean titles = topics.stream()
                .allMatch(topic -> topic.text().isEmpty()
                        && topic.number().isEmpty()
                        && topic.statedBy().isEmpty()
                        && topic.source().isEmpty()
                        && topic.passages().isEmpty()
                        && topic.activities().isEmpty()
                        && topic.id()
                                .filter(id -> !shown.changed().sentences(id).isEmpty())
                                .isEmpty());
        if (titles) {
            page.titles(
                    label,
                    topics.stream().map(topic -> topic.title().orElse("")).toList());
        } else {
            content.passages(key, topics);
        }
    }

    /**
     * Shows focus areas: the titles as a list if one has nothing else to show, and a section for each that has more.
     *
     * @param isHeaded whether the section around them already says what they are
     */
    void focusAreas(Document document, List<FocusArea> areas, boolean isHeaded) {
        IdentityHashMap<FocusArea, List<Block>> inside = new IdentityHashMap<>();
        areas.forEach(area -> inside.put(area, page.collect(() -> focusArea(document, area))));
        if (inside.values().stream().anyMatch(List::isEmpty)) {
            if (isHeaded) {
                areas.forEach(area -> page.entry(area.number(), title(document, area), () -> {}));
            } else {
                page.facts(
                        labels.heading("focusAreas", areas.size()),
                        areas.stream().map(area -> numbered(document, area)).toList());
            }
        }
        areas.stream()
                .filter(area -> !inside.getOrDefault(area, List.of()).isEmpty())
                .forEach(area -> {
                    String number = area.number().map(n -> " " + n).orElse("");
                    String heading = labels.get(isNew(document, area) ? "focusArea.new" : "focusArea") + number + ": ";
                    page.named(
                            heading + area.title(),
                            Anchors.section(document.id(), Optional.of(area.id())),
                            () -> inside.getOrDefault(area, List.of()).forEach(page::add));
                });
    }

    private Phrase title(Document document, FocusArea area) {
        return Phrase.within(area.title(), Anchors.section(document.id(), Optional.of(area.id())))
                .and(isNew(document, area) ? " (" + labels.get("focusArea.isNew") + ")" : "");
    }

    /** Returns whether an amendment adds a focus area, as far as the agreement and its other amendments show. */
    private boolean isNew(Document document, FocusArea area) {
        return document instanceof Amendment amendment && words.isNew(amendment, area.id());
    }

    private void focusArea(Document document, FocusArea area) {
        content.changed(area.id());
        area.progress().ifPresent(p -> page.fact(labels.get("status"), labels.word("progress", p)));
        page.titles(labels.heading("alsoCalled", area.alternativeTitles().size()), area.alternativeTitles());
        topics("focusArea.topics", area.topics());
        content.passages("goals", area.goals());
        page.section(labels.get("content"), () -> area.content().ifPresent(this::only));
        content.passages("results", area.results());
        page.fact(labels.get("beneficiaries"), people.participants(area.beneficiaries()));
        content.participants("focusArea.proposedBy", area.proposedBy());
        content.participants("bodies", area.bodies());
        page.fact(labels.get("origin"), area.origin().map(words::reference).orElse(Phrase.NONE));
        history(Reference.builder().document(document.id()).element(area.id()).build());
    }

    /** Shows the only passage under a heading, without a list marker. */
    private void only(Passage passage) {
        if (passage.number().isPresent()) {
            content.passage(passage);
        } else {
            page.paragraph(join(": ", Phrase.words(passage.title()), formatted(passage.text())));
            content.statement(passage);
            content.changed(passage.id());
            passage.passages().forEach(content::passage);
            passage.activities().forEach(content::activity);
        }
    }

    /** Returns the focus areas for the top of a page, with links to them; none if only their titles are known. */
    List<Phrase> areasInShort(FrameworkAgreement agreement) {
        List<FocusArea> areas = agreement.allFocusAreas();
        return areas.stream().anyMatch(PartsView::hasMore)
                ? some(areas, area -> numbered(agreement, area).and(givenUp(area)), MOST_AT_TOP)
                : List.of();
    }

    private String givenUp(FocusArea area) {
        return area.progress()
                .filter(Progress.CANCELLED::equals)
                .map(progress -> " (" + labels.word("progress", progress) + ")")
                .orElse("");
    }

    private static boolean hasMore(FocusArea area) {
        return area.content().isPresent()
                || !area.goals().isEmpty()
                || !area.results().isEmpty()
                || !area.topics().isEmpty();
    }

    private Phrase numbered(Document document, FocusArea area) {
        return join(". ", Phrase.of(area.number()), title(document, area));
    }

    /** Shows what became of an element of the agreement in the other documents of the dossier. */
    private void history(Reference reference) {
        shown.histories().ifPresent(histories -> {
            History history = histories.apply(reference);
            page.facts(labels.get("successors"), some(history.successors(), words::reference, MOST_NAMED));
            page.facts(
                    labels.get("mentions"),
                    some(
                            history.mentions(),
                            mention -> join(
                                    ": ",
                                    words.link(mention.meeting()),
                                    Phrase.of(mention.item().map(words::name))),
                            MOST_NAMED));
        });
    }

    /** Shows the first of what may be as long as the document beside each of its elements. */
    private <T> List<Phrase> some(List<T> all, Function<T, Phrase> phrase, int most) {
        Stream<Phrase> first = all.stream().limit(most).map(phrase);
        Stream<Phrase> more = all.size() > most ? Stream.of(Phrase.of(labels.get("more"))) : Stream.empty();
        return Stream.concat(first, more).toList();
    }
}
