package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;

/**
 * Who may see something (adgang). An agenda item without an access has that of the item or meeting around it. Everything else
 * without an access is closed. Source: domain row R25.
 */
public enum Access implements ModelValue {
    /** Åben: everybody may see it. */
    OPEN,
    /** Lukket med synlig titel: everybody may see its title, but nothing else. */
    TITLE_ONLY,
    /** Lukket: the public may not see it, nor its title. */
    CLOSED
}
