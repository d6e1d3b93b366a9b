package dk.rammeaftale;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.shape.Components;
import dk.rammeaftale.internal.text.OneLine;
import java.util.Locale;
import java.util.Optional;

/**
 * One difference between two versions of a document (ændring).
 *
 * <p>An element that was added or removed is one change, whose value is the whole element; an element that moved into
 * it or out of it has a change of its own. Values may be personal data: {@link #message(Locale)} and {@link
 * #toString()} never show the content of a {@link dk.rammeaftale.people.Contact} or of an extension. Immutable and
 * thread-safe. Source: domain rows R3, R22.
 *
 * @param kind the kind of change
 * @param id the id of the element that changed, or of the nearest enclosing element with an id, optional
 * @param pointer the place in the newer document or, for a removal, in the older one: a JSON Pointer (RFC 6901); the
 *     empty string is the whole document
 * @param before the value in the older document, unwrapped if it is optional; absent for an addition
 * @param after the value in the newer document, likewise; absent for a removal
 * @param danish the text in Danish
 * @param english the text in English
 */
public record Change(
        Kind kind,
        Optional<Id> id,
        String pointer,
        Optional<Object> before,
        Optional<Object> after,
        String danish,
        String english)
        implements ModelValue {

    /** The kind of a change. */
    public enum Kind implements ModelValue {
        /** Tilføjet: it was absent. */
        ADDED,
        /** Udgået: it is now absent. */
        REMOVED,
        /** Ændret: it has another value. */
        CHANGED,
        /**
         * Flyttet: it has another place, in its list or in another list. Other differences of the element are changes
         * of their own.
         */
        MOVED
    }

    /**
     * Creates a change; null optionals become empty. Control characters and line breaks in its texts are replaced, so
     * that each text is one line.
     */
    public Change {
        danish = danish == null ? null : OneLine.ends(danish);
        english = english == null ? null : OneLine.ends(english);
        id = Components.orEmpty(id);
        before = Components.orEmpty(before);
        after = Components.orEmpty(after);
    }

    /**
     * Returns a message for people.
     *
     * @param locale Danish for {@code da}, otherwise English; the machine's default locale is ignored
     * @return one sentence in the words of the domain, without a full stop
     */
    public String message(Locale locale) {
        return new Bilingual(danish, english).in(locale);
    }

    /** Returns the kind, the pointer and the English text, without personal data. */
    @Override
    public String toString() {
        return kind + " " + OneLine.ends(pointer) + " " + english;
    }
}
