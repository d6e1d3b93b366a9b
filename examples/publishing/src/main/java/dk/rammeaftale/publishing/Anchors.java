package dk.rammeaftale.publishing;

import dk.rammeaftale.Document;
import dk.rammeaftale.content.Id;
import java.util.Optional;

/** Names the sections of a page, for links to them. */
final class Anchors {

    private Anchors() {}

    /** Returns the name of the section that shows a document or an element of it. */
    static Optional<String> section(Id document, Optional<Id> element) {
        return element.filter(id -> !id.equals(document))
                .map(id -> document + "/" + id)
                .or(() -> Optional.of(document.toString()));
    }

    /** Returns the HTML id of a section, which no section without a name has. */
    static String id(String section) {
        return isOfDocument(section) ? section + "/" : section;
    }

    /** Returns whether a section shows a whole document. */
    static boolean isOfDocument(String section) {
        return section.indexOf('/') < 0; // an id has no slash
    }

    /** Returns the name of the section that shows the deadlines of a document. */
    static Optional<String> deadlines(Document document) {
        return Optional.of(document.id() + "//deadlines");
    }

    /** Returns the name of the section that shows who has approved a document. */
    static Optional<String> approval(Document document) {
        return Optional.of(document.id() + "//approval");
    }
}
