package dk.rammeaftale.content;

/** How a body decided (afgørelse). Source: domain rows S14, R6, R7, R28. */
public enum Verdict {
    /** Afventer: the body has it before it and has not decided. */
    PENDING,
    /** Anbefalet. */
    RECOMMENDED,
    /** Godkendt. */
    APPROVED,
    /** Godkendt med ændringer. */
    APPROVED_WITH_CHANGES,
    /** Tiltrådt. */
    ENDORSED,
    /** Afvist, forkastet. */
    REJECTED,
    /** Taget til efterretning. */
    NOTED,
    /** Udsat. */
    POSTPONED,
    /** Sendt tilbage. */
    SENT_BACK
}
