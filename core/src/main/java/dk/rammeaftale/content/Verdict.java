package dk.rammeaftale.content;

import dk.rammeaftale.extension.ModelValue;

/** The verdict of a body (afgørelse). Source: domain rows S14, R6, R7, R28, R43, R44. */
public enum Verdict implements ModelValue {
    /** Afventer: the matter is before the body, which has not decided. */
    PENDING,
    /** Anbefalet. */
    RECOMMENDED,
    /** Godkendt. */
    APPROVED,
    /** Godkendt med ændringer. */
    APPROVED_WITH_CHANGES,
    /** Godkendt med bemærkninger. */
    APPROVED_WITH_REMARKS,
    /** Tiltrådt. */
    ENDORSED,
    /** Afvist, forkastet. */
    REJECTED,
    /** Taget til efterretning. */
    NOTED,
    /** Drøftet. */
    DISCUSSED,
    /** Udsat. */
    POSTPONED,
    /** Sendt tilbage til fornyet behandling. */
    SENT_BACK,
    /** Oversendt: to another body, which the decision names. */
    REFERRED,
    /** Frafaldet: those who proposed it withdrew it. */
    WITHDRAWN,
    /** Bortfaldet: there was nothing left to decide. */
    LAPSED,
    /** Valgt. */
    ELECTED,
    /** Udpeget. */
    APPOINTED
}
