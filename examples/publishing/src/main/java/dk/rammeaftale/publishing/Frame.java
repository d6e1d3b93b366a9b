package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.publishing.Elements.Added;
import dk.rammeaftale.publishing.View.Point;
import dk.rammeaftale.publishing.View.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Shows what stands at the top and at the end of every document, and its days. */
final class Frame {

    private final Shown shown;
    private final Outline page;
    private final Labels labels;
    private final Wording words;
    private final People people;
    private final Content content;
    private final Document document;

    Frame(Shown shown) {
        this.shown = shown;
        this.page = shown.page();
        this.labels = shown.labels();
        this.words = shown.words();
        this.people = shown.people();
        this.content = new Content(shown);
        this.document = shown.document();
    }

    /** Shows the elements at the top of every document. */
    void head() {
        page.titles(labels.heading("alsoCalled", document.alternativeTitles().size()), document.alternativeTitles());
        document.excerpt().filter(Boolean::booleanValue).ifPresent(e -> page.paragraph(labels.get("excerpt")));
        document.asOf().ifPresent(when -> page.fact(labels.get("asOf"), labels.time(when)));
    }

    /** Shows the elements at the end of every document. */
    void tail() {
        page.section(
                labels.heading("bodies", document.bodies().size()),
                () -> document.bodies().forEach(body -> page.entry(people.participant(body))));
        content.attachments("attachments", document.attachments());
        content.passages("notes", document.notes());
        page.section(labels.get("document.about"), () -> {
            document.language().ifPresent(tag -> page.fact(labels.get("language"), labels.language(tag)));
            page.fact(labels.get("url"), Phrase.link(document.url()));
            document.access()
                    .ifPresent(access -> page.fact(labels.get("access"), labels.word("access.document", access)));
            document.published().ifPresent(when -> page.fact(labels.get(published()), labels.time(when)));
            content.participants("recipients", document.recipients());
            content.references(labels.heading("sources", document.sources().size()), document.sources());
            content.laws("legalBasis", document.legalBasis());
            content.identifiers(document.identifiers());
            if (shown.isOutermost()) {
                shown.leavingOut().ifPresent(whole -> leftOut(whole));
            }
        });
        page.section(
                labels.get("extensions"),
                () -> shown.lookup().elements(document).added().forEach(this::extensions));
    }

    /** Returns the label for when the document was published: a meeting's agenda, or its invitation if it may be one. */
    private String published() {
        if (document instanceof Meeting meeting) {
            return meeting.invitation().isEmpty() && meeting.minutes().isPresent()
                    ? "published.agenda"
                    : "published.meeting";
        }
        return "published";
    }

    /** Says in a line how much of the complete document the public copy leaves out. */
    private void leftOut(Document whole) {
        if (document.access().filter(Access.TITLE_ONLY::equals).isPresent()) {
            page.fact(labels.get("leftOut"), labels.get("leftOut.content"));
            return;
        }
        Extent all = Extent.of(whole);
        Extent here = Extent.of(document);
        List<Phrase> left = new ArrayList<>();
        int attachments = all.attachments() - here.attachments();
        if (all.openAttachments() == here.openAttachments()) { // so each of the others was left out for its own access
            count(left, all.closedAttachments(), "closed");
            count(left, attachments - all.closedAttachments(), "notStated");
        } else {
            count(left, attachments, "attachment");
        }
        count(left, here.closedItems(), "item");
        count(left, all.decisions() - here.decisions(), "decision");
        count(left, all.documents() - here.documents(), "document");
        if (all.contacts() > here.contacts()) {
            left.add(Phrase.of(labels.get("leftOut.contacts")));
        }
        if (all.extensions() > here.extensions()) {
            left.add(Phrase.of(labels.get("leftOut.extensions")));
        }
        page.facts(labels.get("leftOut"), left);
    }

    private void count(List<Phrase> left, int number, String what) {
        if (number > 0) {
            left.add(Phrase.of(labels.counted(number, "leftOut." + what)));
        }
    }

    /** Shows the extensions of an element as JSON, because only their owners know what they mean. */
    private void extensions(Added added) {
        Extensible element = added.path().get(added.path().size() - 1);
        String owner = "";
        for (int i = added.path().size() - 1; i > 0 && owner.isEmpty(); i--) {
            owner = words.name((Record) added.path().get(i));
        }
        String of = owner;
        element.extensions().asMap().forEach((name, json) -> {
            if (!name.equals("$schema")) { // only an editor needs to know where its schema is
                page.fact(name, Phrase.of(json).and(of.isEmpty() ? "" : " (" + of + ")"));
            }
        });
    }

    /** Shows the days of the document. */
    void timeline() {
        Timelines days = new Timelines(labels);
        days.add(document, words);
        timeline(days.points());
    }

    void timeline(List<Point> points) {
        if (points.size() > 1) {
            page.add(new Timeline(labels.get("timeline"), points));
        }
    }
}
