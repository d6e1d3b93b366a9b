package dk.rammeaftale;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.extension.ModelValue;
import dk.rammeaftale.internal.language.Bilingual;
import dk.rammeaftale.internal.rule.Code;
import dk.rammeaftale.internal.shape.Components;
import java.util.Locale;
import java.util.Optional;

/**
 * One difference between two versions of a document (ændring).
 *
 * <p>What was added or removed as a whole is one change, whose value is the whole element; an element that moved into it or out
 * of it has a change of its own. Values may be personal data; {@link #message(Locale)} and {@link #toString()} never show what
 * stands in a {@link dk.rammeaftale.people.Contact} or in an extension. Immutable and thread-safe. Source: domain rows R3, R22.
 *
 * @param kind what happened
 * @param id the id of the element that changed, or of the nearest one around it that has an id, optional
 * @param pointer where it is in the newer document, or, for what was removed, where it was in the older one: a JSON Pointer
 *     (RFC 6901); the empty string is the whole document
 * @param before the value in the older document, as it stands there without an optional around it; absent for what was added
 * @param after the value in the newer document, likewise; absent for what was removed
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

    /** What happened to a value. */
    public enum Kind implements ModelValue {
        /** Tilføjet: it was not there. */
        ADDED,
        /** Udgået: it is no longer there. */
        REMOVED,
        /** Ændret: it is another. */
        CHANGED,
        /** Flyttet: it has another place, in its list or in another; what else happened to it is told apart. */
        MOVED
    }

    /** Makes a change; null means none. What can't be seen is replaced in its texts, so that each is one line. */
    public Change {
        danish = danish == null ? null : Code.ends(danish);
        english = english == null ? null : Code.ends(english);
        id = Components.orEmpty(id);
        before = Components.orEmpty(before);
        after = Components.orEmpty(after);
    }

    /**
     * Returns what changed, for people.
     *
     * @param locale Danish for {@code da}, otherwise English; the machine's own locale counts for nothing
     * @return one sentence in the words of the domain, without a full stop
     */
    public String message(Locale locale) {
        return new Bilingual(danish, english).in(locale);
    }

    /** Returns the kind, the pointer and the English text, which show no personal data. */
    @Override
    public String toString() {
        return kind + " " + Code.ends(pointer) + " " + english;
    }
}
