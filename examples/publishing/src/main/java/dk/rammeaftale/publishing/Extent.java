package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.Dossier;
import dk.rammeaftale.Meeting;
import dk.rammeaftale.content.Access;
import dk.rammeaftale.content.Attachment;
import java.util.List;
import java.util.Set;

/**
 * The size of a document, including the documents inside it.
 *
 * @param documents the number of documents inside it
 * @param attachments the number of attachments
 * @param closedAttachments the number of attachments that are stated to be closed
 * @param openAttachments the number of attachments that are stated to be open, at least by their title
 * @param closedItems the number of agenda items that are not open
 * @param decisions the number of decisions, except those of agenda items that are not open
 * @param contacts the number of contacts
 * @param extensions the number of extensions
 */
record Extent(
        int documents,
        int attachments,
        int closedAttachments,
        int openAttachments,
        int closedItems,
        int decisions,
        int contacts,
        int extensions) {

    static Extent of(Document document) {
        List<Document> inside = document instanceof Dossier dossier ? dossier.documents() : List.of();
        Elements elements = Elements.of(document);
        List<Attachment> attachments = elements.attachments();
        int closed = (int) attachments.stream()
                .filter(attachment ->
                        attachment.access().filter(Access.CLOSED::equals).isPresent())
                .count();
        int stated = (int) attachments.stream()
                .filter(attachment -> attachment.access().isPresent())
                .count();
        Extent extent = new Extent(
                inside.size(),
                attachments.size(),
                closed,
                stated - closed,
                closedItems(document),
                elements.openDecisions(),
                elements.contacts(),
                elements.added().stream().mapToInt(Extent::extensions).sum());
        return inside.stream().map(Extent::of).reduce(extent, Extent::plus);
    }

    /** Returns the number of extensions of an element, without that by which an editor finds the schema. */
    private static int extensions(Elements.Added added) {
        Set<String> names =
                added.path().get(added.path().size() - 1).extensions().asMap().keySet();
        return names.size() - (names.contains("$schema") ? 1 : 0);
    }

    private static int closedItems(Document document) {
        return document instanceof Meeting meeting
                ? (int) meeting.allItems().stream()
                        .filter(item -> item.access().orElse(Access.OPEN) != Access.OPEN)
                        .count()
                : 0;
    }

    private Extent plus(Extent other) {
        return new Extent(
                documents + other.documents,
                attachments + other.attachments,
                closedAttachments + other.closedAttachments,
                openAttachments + other.openAttachments,
                closedItems + other.closedItems,
                decisions + other.decisions,
                contacts + other.contacts,
                extensions + other.extensions);
    }
}
