package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;

/**
 * Who may see something (adgang). If nothing is stated, neither here nor on an enclosing element, it is
 * closed. Source: domain row R25.
 */
public enum Access implements ModelValue {
    /** Åben: everybody may see it. */
    OPEN,
    /** Lukket med synlig titel: everybody may see its title, but nothing else. */
    TITLE_ONLY,
    /** Lukket: the public may not see it, nor its title. */
    CLOSED
}
