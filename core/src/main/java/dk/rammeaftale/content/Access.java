package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;

/** Who may see something (åben eller lukket). Nothing stated, here or around it, means closed. Source: domain row R25. */
public enum Access implements ModelValue {
    /** Åben: everybody may see it. */
    OPEN,
    /** Lukket med synlig titel: everybody may see its title, and nothing else. */
    TITLE_ONLY,
    /** Lukket: nobody else may see it, not even its title. */
    CLOSED
}
